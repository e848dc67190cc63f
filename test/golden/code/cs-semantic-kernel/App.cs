var k = builder.AddOpenAIChatCompletion("gpt-4o-mini", key);
var o = builder.AddOllamaChatCompletion(modelId: "llama3.2:1b", endpoint: uri);
var t = builder.AddOpenAIChatCompletion(modelId: "test-model", key);
var v = @"C:\models\x"; var r = """raw "gpt" text""";
var h = builder.AddOpenAIChatCompletion("gpt-4
