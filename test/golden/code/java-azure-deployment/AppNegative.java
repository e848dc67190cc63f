class App { Object a = AzureOpenAiChatModel.builder().deploymentName("your-model").build(); }
class App { Object a = AzureOpenAiChatModel.builder().deploymentName("gp