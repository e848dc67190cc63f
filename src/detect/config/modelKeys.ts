import { normalKey, notModelKeys } from '../vocabulary';

import { keyWords } from './providerNamespaces';

/** What a key says about its value: one model, several, a deployment named by the user, or that it is no model id. */
export type KeyMeaning = 'model' | 'models' | 'deployment' | 'never';

const never = new Set([
  // What answered, as Gemini's API says it.
  ...notModelKeys.filter((key) => key !== 'modelversion'),
  ...(
    'outputDir runName pushToHubModelId hubRepoId modelMaxLength template promptTemplate chatTemplate ' +
    'architectures architecture modelArch uses wandbProject experimentName description title summary license licence version ' +
    'type nodeType kind schema purl bomRef icon color image images ports volumes cacheFrom dependsOn dockerfile from branch ref commit sha digest checksum hash runsOn os ' +
    'tokenizerClass autoMap engineVersion engineMode apiVersion imageTag tag container containerName pipelineTag libraryName'
  )
    .split(' ')
    .map(normalKey),
]);
const single = new Set(
  (
    'model modelName modelId modelIdentifier modelRef modelRepo modelUri modelUrl modelPath modelFile modelFilename hfModelId hfRepo hfRepoId ' +
    'repoId repo huggingfaceRepo pretrainedModelNameOrPath pretrainedModel pretrainedModelName modelNameOrPath baseModel baseModelId baseModelNameOrPath ' +
    'adapterNameOrPath loraModel tokenizer tokenizerName tokenizerId draftModel speculativeModel refModel rewardModel teacherModel studentModel ' +
    'judgeModel graderModel llm llmModel llmName llmId chatModel chatModelId completionModel textModel reasoningModel fastModel smallModel ' +
    'largeModel defaultModel fallbackModel fallback primaryModel weakModel editorModel visionModel imageModel videoModel ttsModel sttModel ' +
    'asrModel whisperModel transcriptionModel embedding embeddingModel embedModel embedderModel embeddingsModelName embedder rerankModel ' +
    'rerankerModel reranker moderationModel foundationModel foundationModelId modelArn embeddingModelArn engine backbone encoder encoderName ' +
    'textEncoder checkpoint checkpointPath pretrained ckptName ckptPath unetName vaeName loraName clipName selectedModel tabAutocompleteModel ' +
    'storageUri modelUid modelOrPipeline textEncoderType modelSource chatGptModelName gptModelName'
  )
    .split(' ')
    .map(normalKey),
);
const singleEnding =
  /(?:model|modelname|modelid|modelrepo|modelpath|modelfile|modeluri|modelslug|llm|checkpoint|reranker|embedder|hfrepo|hfrepoid)$/;
const plural = /(?:models|modelnames|modelids|modellist|llms|checkpoints|embedders|rerankers|modelstopull)$/;
const deployment = /(?:deployment|deploymentname|deploymentid|deploymentmodel)$/;

const environmentWords = new Set(
  'model models llm llms embedding embeddings embedder reranker rerank deployment engine checkpoint repo gguf lora mmproj unet vae weights'.split(
    ' ',
  ),
);
/** Words that make an environment variable something else than a model name: secrets, addresses, numbers, switches. */
const environmentStops = new Set(
  (
    'key keys token tokens secret password pass passwd credential credentials url uri host port endpoint base dir directory cache store type provider version ' +
    'temperature max min limit size dim dims dimension dimensions timeout alias served count device enabled enable disable backend region account ' +
    'user username email auth header headers prompt context length window batch format config class mode quantization dtype gpu org branch'
  ).split(' '),
);

/** Judges a key of a settings file by the vocabulary; undefined for keys that say nothing. */
export function meaningOfKey(key: string): KeyMeaning | undefined {
  const normal = normalKey(key);
  if (never.has(normal)) return 'never';
  if (single.has(normal)) return 'model';
  if (deployment.test(normal)) return 'deployment';
  if (plural.test(normal)) return 'models';
  return singleEnding.test(normal) ? 'model' : undefined;
}

/** True for environment variables that name a model: `OPENAI_MODEL`, `LLM`, `EMBEDDING_MODEL_NAME`; false for `LLM_API_KEY`. */
export function isModelVariable(name: string): boolean {
  const words = keyWords(name);
  return words.some((word) => environmentWords.has(word)) && !words.some((word) => environmentStops.has(word));
}

/** `hf_model_id`, `HUGGINGFACE_MODEL`, `embedding_hf_model_name`: keys that name a model by its place on the hub. */
const hubKey = /(?:^|[a-z])(?:hf|huggingface)(?:hub)?model(?:id|name|repo|repoid|path)?$|llamaarghfrepo$/;

/** True where an `owner/name` is a repository of the hub whether or not the catalogue knows it. */
export function isHubKey(key: string): boolean {
  return hubKey.test(normalKey(key));
}

/** True for keys whose values are secrets, which must never be shown. */
export function isSecretKey(key: string): boolean {
  return /key|token|secret|password|passwd|credential|auth/i.test(key) && !/tokenizer|keyword|tokens$/i.test(key);
}
