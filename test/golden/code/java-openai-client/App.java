class App { Object a = ChatCompletionCreateParams.builder().model("gpt-4o").build(); }
