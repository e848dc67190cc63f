import OpenAI

let query = EmbeddingsQuery(input: .string("x"), model: .textEmbeddingAda)
let other = Style(.plainText)
