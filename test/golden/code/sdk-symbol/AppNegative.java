class App { Object m = OpenAiChatModelName.YOUR_MODEL; Object n = OpenAiApi.ChatModel.YOUR_MODEL; Object o = Color.RED_500; }
class Listed { Object m = build(MistralAiChatModelName.YOUR_MODEL.toString()); Object n = ColourName.DARK_GREY; }
class App { Object m = OpenAiChatModelName.GPT_