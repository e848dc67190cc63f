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

  it('holds at least a third of lines that state nothing', () => {
    expect(lines.filter(([, , usage]) => usage === '{}').length * 3).toBeGreaterThanOrEqual(lines.length);
  });
});
