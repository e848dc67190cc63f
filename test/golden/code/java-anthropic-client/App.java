class App { Object a = MessageCreateParams.builder().model("claude-3-5-sonnet-latest").build(); }
