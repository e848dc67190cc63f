import { expect, it } from 'vitest';
import { realCatalogue } from '../support/realCatalogue';

const catalogue = realCatalogue();

/** Packages that a pattern of their family covers, and the service that only they call. */
it.each([
  ['npm', '@langchain/google-vertexai-web', 'LicenseRef-Google-Cloud-Vertex-AI'],
  ['npm', '@llamaindex/anthropic', 'LicenseRef-Anthropic-Commercial-Terms'],
  ['pypi', 'llama-index-llms-azure-openai', 'LicenseRef-Azure-OpenAI'],
  ['pypi', 'llama-index-embeddings-bedrock', 'LicenseRef-AWS-Bedrock'],
  ['pypi', 'llama-index-postprocessor-cohere-rerank', 'LicenseRef-Cohere-SaaS'],
  ['pypi', 'livekit-plugins-elevenlabs', 'LicenseRef-ElevenLabs'],
  ['maven', 'org.springframework.ai:spring-ai-starter-model-azure-openai', 'LicenseRef-Azure-OpenAI'],
  ['maven', 'org.springframework.ai:spring-ai-autoconfigure-model-openai', 'LicenseRef-OpenAI-Services-Agreement'],
  ['maven', 'dev.langchain4j:langchain4j-vertex-ai-anthropic', 'LicenseRef-Google-Cloud-Vertex-AI'],
  ['maven', 'dev.langchain4j:langchain4j-open-ai-spring-boot-starter', 'LicenseRef-OpenAI-Services-Agreement'],
  ['nuget', 'Microsoft.SemanticKernel.Connectors.MistralAI', 'LicenseRef-Mistral-Commercial-Terms'],
])('%s %s is bound by %s', (type, name, terms) => {
  expect(catalogue.lookupPackage(type, name)?.providerTerms).toEqual([terms]);
});

it.each([
  ['pypi', 'llama-index-llms-openai-like'],
  ['maven', 'org.springframework.ai:spring-ai-starter-vector-store-pgvector'],
  ['nuget', 'Microsoft.SemanticKernel.Connectors.Ollama'],
])('%s %s is bound by the terms of no service', (type, name) => {
  expect(catalogue.lookupPackage(type, name)?.providerTerms ?? []).toEqual([]);
});
