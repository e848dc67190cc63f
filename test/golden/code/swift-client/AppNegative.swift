let q = ChatQuery(messages: m, model: "your-model")
let q = ChatQuery(messages: m, model: "gp