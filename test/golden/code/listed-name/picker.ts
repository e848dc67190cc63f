const picker = { key: "brain", values: ["llama3.2", "mistral", "gemma2", "qwen2.5-coder"] };
type Brain = "llama3.1" | "mixtral" | "phi4" | "qwen2.5";
const rows = [
  { value: "gemma3:4b", label: "small" },
  { value: "mistral", label: "middle" },
  { value: "llama3.3", label: "large" },
];
const vendors = ["openai", "gpt-4o", "mistral", "llama3.1"];
const arches = { architectures: ["llama3.1", "mistral", "qwen2"] };
const colours = ["red", "green", "solar"];
brush("llama3.1"); brush("phi"); brush("qwen2");
