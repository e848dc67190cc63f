var k = builder.AddOpenAIChatCompletion("gpt-4o-mini", key);
var o = builder.AddOllamaChatCompletion(modelId: "llama3.2:1b", endpoint: uri);
var t = builder.AddOpenAIChatCompletion(modelId: "test-model", key);
var v = @"C:\models\x"; var r = """raw "gpt" text""";
var voice = new OpenAITextToAudioService("tts-1-hd", key);
var ears = new OpenAIAudioToTextService(modelId: "whisper-1", apiKey: key);
var h = builder.AddOpenAIChatCompletion("gpt-4
