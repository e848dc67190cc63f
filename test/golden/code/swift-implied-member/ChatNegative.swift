import OpenAI
let query = ChatQuery(messages: [], model: .your-model)
let other = settings.retries3
let query = ChatQuery(messages: [], model: .gp