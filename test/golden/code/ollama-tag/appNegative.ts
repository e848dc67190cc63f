const list = [{ name: "your-model" }, { name: "your-model" }, { name: "your-model" }, { name: "a:b" }];
const pulled = ["your-model", "your-model", "your-model", "your-model", "your-model"];
const words = ["mixtral", "your-model", "solar"];
const list = [{ name: "mistr