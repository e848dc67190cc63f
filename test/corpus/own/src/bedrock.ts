import { BedrockRuntimeClient, InvokeModelCommand } from "@aws-sdk/client-bedrock-runtime";

const client = new BedrockRuntimeClient({});
export const call = () =>
  client.send(new InvokeModelCommand({ modelId: "anthropic.claude-3-haiku-20240307-v1:0", body: "{}" }));
export const embed = () => client.send(new InvokeModelCommand({ modelId: "amazon.titan-embed-text-v2:0", body: "{}" }));
export const policy = { Resource: "arn:aws:bedrock:*::foundation-model/*", Models: ["anthropic.claude-*", "meta.json"] };
