const a = { type: "application/json", accept: "image/png" };
