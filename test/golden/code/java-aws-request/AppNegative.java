import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelRequest;
class App { Object a = InvokeModelRequest.builder().modelId("your-model").build(); }
class App { Object a = InvokeModelRequest.builder().modelId("amazon.tit