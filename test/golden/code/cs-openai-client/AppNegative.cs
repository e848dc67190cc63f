var c = new ChatClient(model: "your-model", apiKey: k);
var d = client.GetChatClient("your-model");
var c = new ChatClient(model: "gp