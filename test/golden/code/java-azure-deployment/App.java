class App { Object a = AzureOpenAiChatModel.builder().deploymentName("gpt-4o").build(); }
