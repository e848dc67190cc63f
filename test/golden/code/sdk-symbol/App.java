class App { Object m = OpenAiChatModelName.GPT_4_O_MINI; Object n = OpenAiApi.ChatModel.GPT_4_O; Object o = Color.RED_500; }
class Listed { Object m = build(MistralAiChatModelName.MISTRAL_LARGE_LATEST.toString()); Object n = ColourName.DARK_GREY; }
