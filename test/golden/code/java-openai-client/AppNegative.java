class App { Object a = ChatCompletionCreateParams.builder().model("your-model").build(); }
class App { Object a = ChatCompletionCreateParams.builder().model("gp