import OpenAI
let query = ChatQuery(messages: [], model: .gpt4_o)
let other = settings.retries3
