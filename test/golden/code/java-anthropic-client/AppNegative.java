class App { Object a = MessageCreateParams.builder().model("your-model").build(); }
class App { Object a = MessageCreateParams.builder().model("claude-3