import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelRequest;
class App { Object a = InvokeModelRequest.builder().modelId("amazon.titan-embed-text-v2:0").build(); }
