SELECT pgml.embed('intfloat/e5-small-v2', body) FROM posts;
