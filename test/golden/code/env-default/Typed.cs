var chat = Connect(config.GetValue<string>("OpenAI:ChatModelId", "mistral"));
