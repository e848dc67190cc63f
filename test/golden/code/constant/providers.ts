export const llmProviders = ['acme-4', 'openai'] as const;
const llmProviderPriority: LlmProvider[] = ['acme-4'];
const providerModel = 'acme-4';
// see crate::Acme4::Part-2 and github:acme/wind-4b
