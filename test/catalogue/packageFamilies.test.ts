import { describe, expect, it } from 'vitest';

import { realCatalogue } from '../support/realCatalogue';

const catalogue = realCatalogue();

/** An invented member of each name space that one publisher owns, or of a prefix under which every package does the same job. */
const members = `
npm @ai-sdk/zz-new
npm @anthropic-ai/zz-new
npm @copilotkit/zz-new
npm @elevenlabs/zz-new
npm @fal-ai/zz-new
npm @genkit-ai/zz-new
npm @huggingface/zz-new
npm @langchain/zz-new
npm @langfuse/zz-new
npm @llamaindex/zz-new
npm @mastra/zz-new
npm @mediapipe/zz-new
npm @mistralai/zz-new
npm @mlc-ai/zz-new
npm @modelcontextprotocol/zz-new
npm @openai/zz-new
pypi langchain-zz-new
pypi langgraph-zz-new
pypi livekit-plugins-zz-new
pypi llama-index-llms-zz-new
pypi openinference-instrumentation-zz-new
pypi optimum-zz-new
nuget LLamaSharp.ZzNew
nuget LangChain.ZzNew
nuget Microsoft.Extensions.AI.ZzNew
nuget Microsoft.SemanticKernel.Connectors.ZzNew
nuget ModelContextProtocol.ZzNew
nuget Whisper.net.ZzNew
maven ai.djl.zznew:zz-new
maven ai.koog:zz-new
maven com.aallam.openai:zz-new
maven com.anthropic:anthropic-java-zz-new
maven com.openai:openai-java-zz-new
maven dev.langchain4j:langchain4j-zz-new
maven io.quarkiverse.langchain4j:quarkus-langchain4j-zz-new
maven org.springframework.ai:spring-ai-zz-new
cargo burn-zz-new
cargo candle-zz-new
cargo mistralrs-zz-new
cargo rig-zz-new
gem omniai-zz_new
gem ruby_llm-zz_new
pub google_mlkit_zz_new
pub langchain_zz_new
composer prism-php/zz-new
composer symfony/ai-zz-new
golang github.com/cloudwego/eino-ext/zz/new
swift github.com/huggingface/zz-new
swift github.com/ml-explore/zz-new
`;

/** Names that only look like members: another scope, group, owner or word. */
const strangers = `
npm @ai-sdk-tools/zz-new
npm @langchain-community/zz-new
npm @openai-fake/zz-new
npm ai-sdk-zz-new
npm langchain-zz-new
npm mastra-zz-new
pypi mylangchain
pypi langchains-zz-new
pypi openai-zz-new
pypi zz-llama-index-llms
nuget Acme.SemanticKernel.ZzNew
nuget Microsoft.SemanticKernels
nuget Microsoft.Extensions.AIZzNew
maven dev.stranger:langchain4j-zz-new
maven org.springframework.aix:spring-ai-zz-new
maven com.acme.openai:openai-java-zz-new
cargo rigging
cargo candles
gem ruby_llms
pub langchains
composer acme/prism
composer symfony/aid
golang github.com/stranger/eino-ext/zz
swift github.com/stranger/swift-transformers
`;

const rows = (list: string): string[][] => list.trim().split('\n').map((line) => line.split(' '));

describe('families of packages', () => {
  it.each(rows(members))('know the member %s %s of their publisher', (type = '', name = '') => {
    expect(catalogue.lookupPackage(type, name)?.pattern).toBeDefined();
  });

  it.each(rows(strangers))('leave the stranger %s %s alone', (type = '', name = '') => {
    expect(catalogue.lookupPackage(type, name)).toBeUndefined();
  });

  it('state a licence for a whole family only with a source', () => {
    const stated = catalogue.packages.filter(({ name }) => name.includes('*'));
    const unsourced = stated.filter(({ licences, note, evidence }) =>
      licences.some(({ expression }) => (expression === 'NOASSERTION' ? note === undefined : !/^https:/.test(evidence.source))),
    );
    expect(unsourced.map(({ purl }) => purl)).toEqual([]);
  });
});
