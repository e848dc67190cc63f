var c = new ChatClient(model: "gpt-4o", apiKey: k);
var d = client.GetChatClient("gpt-4o-mini");
