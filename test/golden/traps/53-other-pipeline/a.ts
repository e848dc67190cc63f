pipeline(createReadStream("a"), gzip(), cb);
