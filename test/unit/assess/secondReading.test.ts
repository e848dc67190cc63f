import { describe, expect, it } from 'vitest';

import { parsePolicy } from '../../../src/policy/parsePolicy';
import { judgeOne } from '../../../src/scan/judgeOne';
import { referenceFor } from '../../../src/scan/referenceFor';
import { realCatalogue } from '../../support/realCatalogue';

/**
 * A reading of the licence texts independent of the other tables; where answer and text differed, the text settled it. A line is `where | id | usage | verdict and what decides it | findings it must have, or with ! must not have`.
 */
const readings = `
huggingface | meta-llama/Llama-2-7b-chat-hf | {} | depends monthlyActiveUsers | user-threshold
huggingface | meta-llama/Llama-2-7b-chat-hf | { monthlyActiveUsers: 700000000 } | duties | acceptable-use,!user-threshold
huggingface | meta-llama/Llama-2-7b-chat-hf | { monthlyActiveUsersAtRelease: 700000001 } | forbidden | user-threshold
huggingface | meta-llama/Llama-2-7b-chat-hf | { monthlyActiveUsers: 700000001 } | depends monthlyActiveUsersAtRelease | user-threshold
huggingface | meta-llama/Llama-2-7b-chat-hf | { monthlyActiveUsers: 50000000, distribution: [internal] } | duties | acceptable-use,!notice-duty
huggingface | meta-llama/Llama-2-7b-chat-hf | { monthlyActiveUsers: 1000, trainsOnOutputs: other-models } | forbidden | output-training
huggingface | meta-llama/Llama-2-7b-chat-hf | { monthlyActiveUsers: 1000, trainsOnOutputs: same-family } | duties | acceptable-use
huggingface | meta-llama/Llama-2-7b-chat-hf | { monthlyActiveUsers: 1000, sectors: [military] } | forbidden | field-of-use
huggingface | meta-llama/Meta-Llama-3-8B-Instruct | { monthlyActiveUsers: 1000, distribution: [hosted-service] } | duties | attribution-duty,acceptable-use
huggingface | meta-llama/Meta-Llama-3-8B-Instruct | { monthlyActiveUsers: 1000, trainsOnOutputs: other-models } | forbidden | output-training
huggingface | meta-llama/Llama-3.2-3B-Instruct | { monthlyActiveUsers: 1000, seat: DE } | duties | !territory-limit
huggingface | huggyllama/llama-7b | { purpose: commercial } | forbidden
huggingface | huggyllama/llama-7b | { purpose: research, distribution: [internal] } | allowed
huggingface | huggyllama/llama-7b | {} | depends purpose
huggingface | Qwen/Qwen3-8B-GGUF | { distribution: [shipped-product] } | duties | notice-duty
huggingface | Qwen/Qwen2-VL-72B-Instruct | { purpose: commercial, monthlyActiveUsers: 50000000 } | allowed
huggingface | kakaocorp/kanana-2-30b-a3b-instruct | { purpose: commercial, monthlyActiveUsers: 10000001, distribution: [hosted-service] } | forbidden | user-threshold
huggingface | kakaocorp/kanana-1.5-8b-instruct-2505 | {} | allowed
huggingface | MiniMaxAI/MiniMax-Text-01 | { sectors: [military] } | forbidden | field-of-use
huggingface | MiniMaxAI/MiniMax-Text-01 | {} | duties | acceptable-use
huggingface | MiniMaxAI/MiniMax-Text-01 | { trainsOnOutputs: other-models } | duties
huggingface | stabilityai/sdxl-turbo | { purpose: commercial, annualRevenueUsd: 100000 } | duties
huggingface | runwayml/stable-diffusion-v1-5 | {} | duties | acceptable-use
replicate | black-forest-labs/flux-dev | { purpose: commercial } | unknown
huggingface | mistralai/Mistral-7B-Instruct-v0.3 | {} | allowed
huggingface | mistralai/Mistral-Large-Instruct-2411 | { purpose: commercial } | forbidden
huggingface | mistralai/Mistral-Large-Instruct-2411 | {} | depends purpose
huggingface | CohereForAI/c4ai-command-r-plus | { purpose: internal-business } | forbidden | non-commercial
huggingface | CohereForAI/c4ai-command-r-plus | { purpose: research } | duties | acceptable-use
huggingface | deepseek-ai/DeepSeek-R1-Distill-Qwen-7B | {} | allowed
huggingface | tiiuae/falcon-11B | { distribution: [hosted-service] } | duties | acceptable-use
huggingface | baichuan-inc/Baichuan2-13B-Chat | { purpose: commercial, monthlyActiveUsers: 500000 } | duties | acceptable-use
huggingface | baichuan-inc/Baichuan2-13B-Chat | {} | depends purpose,monthlyActiveUsers
huggingface | facebook/opt-125m | { purpose: commercial } | forbidden
huggingface | facebook/opt-125m | {} | depends purpose
huggingface | nvidia/NV-Embed-v2 | { purpose: commercial } | forbidden | non-commercial
huggingface | stabilityai/stablelm-base-alpha-7b | { distribution: [weights] } | duties | share-alike
huggingface | lmsys/vicuna-7b-v1.1 | { purpose: commercial } | forbidden
huggingface | TheBloke/Llama-2-13B-chat-GGUF | { monthlyActiveUsers: 1000, distribution: [weights] } | duties | notice-duty
huggingface | unsloth/Llama-3.2-11B-Vision-Instruct-bnb-4bit | { monthlyActiveUsers: 1, seat: DE } | forbidden | territory-limit
huggingface | mlx-community/Qwen2.5-3B-Instruct-4bit | { purpose: commercial } | forbidden
huggingface | TheBloke/Mistral-7B-Instruct-v0.2-AWQ | {} | allowed
huggingface | TheBloke/Mistral-7B-Instruct-v0.2-AWQ | { distribution: [shipped-product] } | duties | notice-duty
ollama | llama3.1:8b | {} | depends monthlyActiveUsers
ollama | codellama:7b | {} | depends monthlyActiveUsers
huggingface | acme/Mistral-7B-v0.1-support-finetune | {} | allowed
huggingface | acme/Llama-3.1-8B-Instruct-legal-lora | { monthlyActiveUsers: 1 } | duties | acceptable-use
huggingface | acme/FLUX.1-dev-logo-lora | { purpose: commercial } | forbidden | non-commercial
huggingface | alpindale/goliath-120b | {} | depends monthlyActiveUsers
openai | text-davinci-003 | {} | duties | retired-model
anthropic | claude-sonnet-4-5 | {} | duties | acceptable-use
anthropic | claude-2.1 | {} | duties | retired-model
anthropic | claude-sonnet-4-5 | { trainsOnOutputs: competing-models } | forbidden | output-training
anthropic | claude-sonnet-4-5 | { trainsOnOutputs: other-models } | forbidden | output-training
vertex | text-bison | {} | duties | retired-model
upstage | solar-pro2 | {} | duties
openrouter | meta-llama/llama-3.3-70b-instruct | { monthlyActiveUsers: 1000 } | duties | acceptable-use
openrouter | meta-llama/llama-3.3-70b-instruct | {} | depends monthlyActiveUsers | user-threshold
together | meta-llama/Llama-3-8b-chat-hf | {} | depends monthlyActiveUsers | user-threshold
openrouter | mistralai/mistral-7b-instruct | {} | allowed
pypi | ultralytics@8.0.20 | { distribution: [hosted-service], projectLicence: Proprietary } | duties | network-copyleft
pypi | ultralytics@8.2.0 | { distribution: [hosted-service], projectLicence: Proprietary } | duties | network-copyleft
docker | ghcr.io/open-webui/open-webui:v0.6.5 | { distribution: [hosted-service] } | allowed
docker | ghcr.io/open-webui/open-webui:v0.6.18 | { distribution: [hosted-service], monthlyActiveUsers: 1000 } | duties | attribution-duty
huggingface | foo/bar-xyz-123 | {} | unknown | unknown-model
pypi | totally-unknown-pkg-xyz | {} | unknown | unknown-model
bedrock | meta.llama3-2-11b-instruct-v1:0 | { seat: DE, monthlyActiveUsers: 5 } | forbidden | territory-limit
azure | Meta-Llama-3.1-405B-Instruct | { monthlyActiveUsers: 5 } | duties | acceptable-use
vertex | llama-3.3-70b-instruct-maas | {} | depends monthlyActiveUsers
groq | gemma2-9b-it | {} | duties | acceptable-use
groq | qwen/qwen3-32b | {} | duties | acceptable-use
together | Qwen/Qwen2.5-72B-Instruct-Turbo | { purpose: commercial, monthlyActiveUsers: 200000000 } | forbidden | user-threshold
fireworks | accounts/fireworks/models/llama-v3p1-8b-instruct | {} | depends monthlyActiveUsers
cerebras | llama3.1-8b | { monthlyActiveUsers: 5 } | duties | acceptable-use
openrouter | anthropic/claude-sonnet-4.5 | { trainsOnOutputs: competing-models } | forbidden | output-training
openrouter | google/gemini-2.5-flash | { trainsOnOutputs: competing-models } | forbidden | output-training
bedrock | cohere.command-r-plus-v1:0 | { purpose: commercial } | unknown | non-commercial
bedrock | mistral.mistral-large-2407-v1:0 | { purpose: commercial } | unknown
vertex | claude-sonnet-4@20250514 | { trainsOnOutputs: other-models } | forbidden | output-training
huggingface | Qwen/Qwen2.5-Coder-7B-Instruct | { purpose: commercial } | allowed
huggingface | Qwen/Qwen2.5-VL-7B-Instruct | { purpose: commercial } | allowed
huggingface | meta-llama/Llama-Guard-3-8B | {} | depends monthlyActiveUsers
huggingface | facebook/sam2-hiera-large | {} | allowed
huggingface | facebook/wav2vec2-base-960h | {} | allowed
huggingface | facebook/contriever | { purpose: commercial } | forbidden | non-commercial
huggingface | facebook/m2m100_418M | {} | allowed
huggingface | google/flan-t5-xl | {} | allowed
huggingface | google/embeddinggemma-300m | {} | duties | acceptable-use
huggingface | google/codegemma-7b | { distribution: [weights] } | duties | notice-duty
huggingface | microsoft/Orca-2-7b | { purpose: commercial } | forbidden
huggingface | microsoft/speecht5_tts | {} | allowed
huggingface | WizardLMTeam/WizardLM-13B-V1.2 | {} | depends monthlyActiveUsers
huggingface | nvidia/segformer-b0-finetuned-ade-512-512 | { purpose: commercial } | forbidden
huggingface | nvidia/parakeet-tdt-0.6b-v2 | { distribution: [weights] } | duties | attribution-duty
huggingface | nvidia/parakeet-tdt-0.6b-v2 | { distribution: [hosted-service] } | allowed
huggingface | nvidia/canary-1b | { purpose: commercial } | forbidden | non-commercial
huggingface | nvidia/Llama-3.1-Nemotron-Nano-8B-v1 | { monthlyActiveUsers: 5 } | duties
huggingface | allenai/Llama-3.1-Tulu-3-8B | {} | depends monthlyActiveUsers
huggingface | Salesforce/blip-image-captioning-base | {} | allowed
huggingface | Salesforce/SFR-Embedding-Mistral | { purpose: commercial } | forbidden | non-commercial
huggingface | Salesforce/codegen-350M-mono | {} | allowed
huggingface | intfloat/multilingual-e5-large | {} | allowed
huggingface | sentence-transformers/all-MiniLM-L6-v2 | {} | allowed
huggingface | jinaai/jina-reranker-v2-base-multilingual | { purpose: commercial } | forbidden | non-commercial
huggingface | BAAI/bge-multilingual-gemma2 | {} | duties | acceptable-use
huggingface | 01-ai/Yi-1.5-34B-Chat | {} | allowed
huggingface | stabilityai/stable-video-diffusion-img2vid-xt | { purpose: commercial, annualRevenueUsd: 10 } | duties
huggingface | stabilityai/stable-cascade | { purpose: commercial } | forbidden
huggingface | stabilityai/sd-turbo | { purpose: commercial, annualRevenueUsd: 100000 } | duties
huggingface | stabilityai/stable-audio-open-1.0 | { purpose: commercial, annualRevenueUsd: 2000000 } | forbidden | revenue-threshold
huggingface | black-forest-labs/FLUX.1-Kontext-dev | { purpose: commercial } | forbidden | non-commercial
huggingface | black-forest-labs/FLUX.2-dev | { purpose: commercial } | forbidden | non-commercial
huggingface | PixArt-alpha/PixArt-Sigma-XL-2-1024-MS | {} | duties | acceptable-use
huggingface | Wan-AI/Wan2.1-T2V-14B | {} | allowed
huggingface | 2noise/ChatTTS | { purpose: commercial } | forbidden | non-commercial
huggingface | pyannote/speaker-diarization-3.1 | {} | allowed
huggingface | MiniMaxAI/MiniMax-M1-80k | {} | allowed
huggingface | EleutherAI/gpt-j-6b | {} | allowed
huggingface | kakaobrain/kogpt | { purpose: commercial } | forbidden | non-commercial
huggingface | yanolja/EEVE-Korean-Instruct-10.8B-v1.0 | {} | allowed
huggingface | ncsoft/Llama-VARCO-8B-Instruct | {} | depends monthlyActiveUsers
huggingface | naver-hyperclovax/HyperCLOVAX-SEED-Think-14B | { monthlyActiveUsersAtRelease: 10000001 } | forbidden | user-threshold
huggingface | NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO | {} | allowed
huggingface | google-bert/bert-base-uncased | {} | allowed
huggingface | bartowski/gemma-2-9b-it-GGUF | { distribution: [hosted-service] } | duties | notice-duty
huggingface | QuantFactory/Meta-Llama-3-8B-Instruct-GGUF | { monthlyActiveUsers: 5 } | duties
huggingface | unsloth/gemma-3-4b-it-bnb-4bit | {} | duties | acceptable-use
huggingface | lmstudio-community/DeepSeek-R1-Distill-Llama-8B-GGUF | {} | depends monthlyActiveUsers
huggingface | mlx-community/Llama-3.2-3B-Instruct-4bit | {} | depends monthlyActiveUsers
huggingface | TheBloke/vicuna-13B-v1.5-GPTQ | {} | depends monthlyActiveUsers
huggingface | acme/gemma-2-9b-it-medical-qlora | {} | duties | acceptable-use
huggingface | acme/Qwen2.5-3B-Instruct-sft | { purpose: commercial } | forbidden
huggingface | acme/our-merge-llama-3-8b-slerp | { monthlyActiveUsers: 5 } | duties
pypi | phonemizer | { distribution: [shipped-product], projectLicence: Proprietary } | forbidden | licence-conflict
pypi | llama-index | {} | duties | acceptable-use
npm | @tensorflow/tfjs | {} | allowed
npm | @mlc-ai/web-llm | { distribution: [shipped-product], projectLicence: Proprietary } | duties | notice-duty
docker | vllm/vllm-openai:latest | {} | allowed
docker | ghcr.io/huggingface/text-generation-inference:2.0 | { distribution: [hosted-service] } | allowed
weight-file | yolov8n.pt | { distribution: [shipped-product], projectLicence: Proprietary } | forbidden | licence-conflict
weight-file | models/llama-2-7b-chat.Q4_K_M.gguf | {} | depends monthlyActiveUsers
weight-file | qwen2.5-3b-instruct-q4_k_m.gguf | { purpose: commercial } | forbidden
ollama | gpt-oss:20b | {} | allowed
ollama | qwen3:8b | {} | allowed
ollama | aya:8b | { purpose: commercial } | forbidden | non-commercial
ollama | phi4 | {} | allowed
ollama | hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF | {} | depends monthlyActiveUsers
openai | gpt-4o-2024-08-06 | {} | duties
openai | dall-e-3 | { trainsOnOutputs: competing-models } | forbidden | output-training
openai | whisper-1 | {} | duties
cohere | embed-english-v3.0 | {} | duties
mistral | codestral-latest | {} | duties
xai | grok-3 | { trainsOnOutputs: other-models } | forbidden | output-training
deepseek | deepseek-reasoner | {} | duties
huggingface | meta-llama/Llama-3.1-8B | { monthlyActiveUsers: 5, distribution: [weights], finetunes: true } | duties | naming-duty,attribution-duty,notice-duty
huggingface | meta-llama/Llama-3.1-8B | { monthlyActiveUsers: 5, distribution: [weights], finetunes: false, trainsOnOutputs: none } | duties | attribution-duty
huggingface | meta-llama/Llama-3.1-8B | { monthlyActiveUsers: 5, distribution: [internal], trainsOnOutputs: competing-models } | duties
huggingface | meta-llama/Llama-2-7b-hf | { monthlyActiveUsers: 5, distribution: [hosted-service] } | duties
huggingface | meta-llama/Llama-2-7b-hf | { monthlyActiveUsers: 5, distribution: [weights] } | duties | notice-duty
huggingface | meta-llama/Llama-3.2-1B | { monthlyActiveUsers: 5, sectors: [military] } | forbidden | field-of-use
huggingface | google/gemma-2-9b-it | { sectors: [military] } | duties
huggingface | bigscience/bloom | { sectors: [medical] } | forbidden | field-of-use
huggingface | bigcode/starcoder | { sectors: [medical] } | duties
huggingface | bigscience/bloom | { distribution: [hosted-service] } | duties | notice-duty
huggingface | stabilityai/stable-diffusion-3.5-large | { purpose: commercial, annualRevenueUsd: 5, distribution: [internal] } | duties | acceptable-use
huggingface | stabilityai/stable-diffusion-3.5-large | { purpose: personal, annualRevenueUsd: 5, distribution: [internal] } | duties | acceptable-use
huggingface | Qwen/Qwen2.5-72B-Instruct | { purpose: research, monthlyActiveUsers: 999999999, distribution: [internal] } | allowed
huggingface | Qwen/Qwen2.5-72B-Instruct | { monthlyActiveUsers: 100000001 } | depends purpose | user-threshold
huggingface | Qwen/Qwen2.5-72B-Instruct | { monthlyActiveUsers: 100000000 } | allowed
huggingface | Qwen/Qwen2.5-72B-Instruct | { purpose: internal-business } | depends monthlyActiveUsers | user-threshold
huggingface | Qwen/Qwen2.5-72B-Instruct | { purpose: evaluation } | allowed
huggingface | tencent/Hunyuan-A13B-Instruct | { territories: [EEA], monthlyActiveUsers: 5 } | forbidden | territory-limit
huggingface | tencent/Hunyuan-A13B-Instruct | { territories: [US], seat: KR, monthlyActiveUsers: 5, distribution: [internal] } | duties
huggingface | tencent/HunyuanVideo | { territories: [US], monthlyActiveUsersAtRelease: 100000001 } | forbidden | user-threshold
huggingface | databricks/dbrx-instruct | { monthlyActiveUsers: 5, distribution: [weights] } | duties | notice-duty
huggingface | databricks/dbrx-instruct | { monthlyActiveUsers: 5, trainsOnOutputs: other-models } | forbidden | output-training
huggingface | databricks/dbrx-instruct | { monthlyActiveUsers: 5, trainsOnOutputs: same-family } | duties
huggingface | LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct | { purpose: evaluation } | duties
huggingface | LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct | { purpose: personal } | forbidden | research-only
huggingface | facebook/musicgen-small | { purpose: personal } | allowed
huggingface | facebook/musicgen-small | { purpose: research, distribution: [weights] } | duties | attribution-duty
huggingface | kakaobrain/kogpt | { purpose: research, distribution: [weights], finetunes: true } | forbidden | redistribution-limit
huggingface | stabilityai/stablelm-base-alpha-7b | { distribution: [hosted-service] } | allowed
huggingface | mosaicml/mpt-7b-chat | { purpose: research, distribution: [weights] } | duties | share-alike
huggingface | coqui/XTTS-v2 | { purpose: personal } | allowed
huggingface | black-forest-labs/FLUX.1-dev | { purpose: internal-business } | forbidden | non-commercial
huggingface | black-forest-labs/FLUX.1-dev | { purpose: research, sectors: [military] } | forbidden
huggingface | black-forest-labs/FLUX.1-dev | { purpose: research, trainsOnOutputs: competing-models } | forbidden | output-training
huggingface | deepseek-ai/deepseek-llm-67b-chat | { distribution: [weights] } | duties | notice-duty
huggingface | deepseek-ai/DeepSeek-R1 | { purpose: commercial, trainsOnOutputs: competing-models } | allowed
huggingface | moonshotai/Kimi-K2-Instruct | { distribution: [shipped-product] } | duties | notice-duty
huggingface | naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B | { monthlyActiveUsers: 5, distribution: [hosted-service], trainsOnOutputs: other-models } | duties | naming-duty
huggingface | mistralai/Codestral-22B-v0.1 | { purpose: research } | allowed
huggingface | mistralai/Codestral-22B-v0.1 | { purpose: personal } | allowed
huggingface | nvidia/NV-Embed-v2 | { purpose: research } | allowed
huggingface | tiiuae/falcon-180B | {} | duties | acceptable-use
openai | gpt-4o | { territories: [CN] } | duties | territory-limit
openai | gpt-4o | { sectors: [military] } | forbidden
anthropic | claude-sonnet-4-5 | { sectors: [medical] } | duties | acceptable-use
anthropic | claude-sonnet-4-5 | { sectors: [legal] } | duties | acceptable-use
google | gemini-2.5-pro | { trainsOnOutputs: same-family } | duties
mistral | mistral-small-latest | { trainsOnOutputs: competing-models } | duties
pypi | transformers | { distribution: [shipped-product], projectLicence: GPL-2.0-only } | forbidden | licence-conflict
pypi | transformers | { distribution: [shipped-product], projectLicence: GPL-3.0-only } | duties | notice-duty
pypi | transformers | { distribution: [shipped-product], projectLicence: GPL-2.0-or-later } | duties | notice-duty
pypi | mergekit@0.1.4 | { distribution: [shipped-product], projectLicence: Proprietary } | duties | share-alike
pypi | mergekit@0.1.2 | { purpose: commercial } | depends monthlyActiveUsers,annualRevenueUsd,employees | revenue-threshold
pypi | ultralytics | { distribution: [shipped-product], projectLicence: GPL-3.0-or-later } | duties | share-alike
pypi | ultralytics | { distribution: [shipped-product], projectLicence: AGPL-3.0-or-later OR LicenseRef-Commercial } | duties | share-alike
pypi | ultralytics | { distribution: [shipped-product] } | depends projectLicence | licence-conflict
pypi | ultralytics | { projectLicence: MIT } | allowed
pypi | ultralytics | { projectLicence: Proprietary } | depends distribution | licence-conflict
pypi | llama-cpp-python | { distribution: [shipped-product] } | duties | notice-duty
npm | @huggingface/transformers | { distribution: [shipped-product], projectLicence: MIT } | duties | notice-duty
cargo | candle-core | { distribution: [shipped-product], projectLicence: GPL-2.0-only } | duties | notice-duty
`;

const catalogue = realCatalogue();

/** What `explain` says of the id under the usage. */
function verdictOf(namespace: string, id: string, usage: string) {
  const { policy, problems } = parsePolicy(`usage: ${usage}`);
  expect(problems).toEqual([]);
  const context = { catalogue, policyFor: () => policy, today: '2026-11-30' };
  return judgeOne(context, referenceFor(catalogue, namespace, id)).verdict;
}

const lines = readings
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()));

describe('the second reading', () => {
  it.each(lines)('%s %s %s: %s', (namespace = '', id = '', usage = '', expected = '', named = '') => {
    const { word, decidedBy, findings } = verdictOf(namespace, id, usage);
    expect([word, decidedBy.join(',')].join(' ').trim()).toBe(expected);
    for (const each of named.split(',').filter((part) => part !== '')) {
      const found = findings.find((finding) => finding.id === each.replace('!', ''));
      expect(found === undefined).toBe(each.startsWith('!'));
      if (found !== undefined && found.id !== 'unknown-model') expect(found.evidence?.source).toMatch(/^https?:/);
    }
  });

  it('holds many lines that state nothing', () => {
    expect(lines.filter(([, , usage]) => usage === '{}').length * 4).toBeGreaterThanOrEqual(lines.length);
  });
});
