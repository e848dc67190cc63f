let c = ModelConfiguration(id: "mlx-community/Qwen3-4B-4bit")
let d = ModelConfiguration(id: "test")
