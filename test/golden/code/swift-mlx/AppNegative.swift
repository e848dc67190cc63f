let c = ModelConfiguration(id: "your-org/your-model")
let d = ModelConfiguration(id: "test")
let c = ModelConfiguration(id: "mlx-commu