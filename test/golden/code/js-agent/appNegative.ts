const a = new Agent({ name: "x", model: "your-org/your-model" });
const a = new Agent({ name: "x", model: "opena