import MLXLLM
import OpenAI

let query = ChatQuery(messages: [], model: .gpt4_o)
let local = ModelConfiguration(id: "mlx-community/Llama-3.2-1B-Instruct-4bit")
let button = Button("o1")
