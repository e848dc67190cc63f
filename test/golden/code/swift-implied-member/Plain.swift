let query = Query(model: .gpt4_o)
