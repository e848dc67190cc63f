import type { KeyedValue } from '../../../parse/keyedValue';
import type { KeyedDocument } from '../keyedDocument';
import type { KeyRule } from '../keyRule';

const isMergekit = (document: KeyedDocument): boolean => document.hasTop('merge_method') || document.hasTop('slices');
const isAxolotl = (document: KeyedDocument): boolean => document.hasTop('base_model') && !isMergekit(document);
const isTrainer = (document: KeyedDocument): boolean => document.hasTop('model_name_or_path');

/** Fine-tuning, merging and the metadata files that lie beside weights. */
export const trainingRules: readonly KeyRule[] = [
  { form: 'config-mergekit', applies: isMergekit, path: '^base_model', namespace: 'huggingface' },
  { form: 'config-mergekit', applies: isMergekit, path: '^models/*/model', namespace: 'huggingface' },
  { form: 'config-mergekit', applies: isMergekit, path: 'sources/*/model', namespace: 'huggingface' },
  { form: 'config-mergekit', applies: isMergekit, path: '^tokenizer_source', namespace: 'huggingface' },
  { form: 'config-axolotl-base-model', applies: isAxolotl, path: '^base_model', namespace: 'huggingface' },
  { form: 'config-axolotl-base-model', applies: isAxolotl, path: '^base_model_config', namespace: 'huggingface' },
  { form: 'config-axolotl-base-model', applies: isAxolotl, path: '^tokenizer_config', namespace: 'huggingface' },
  { form: 'config-axolotl-base-model', applies: isAxolotl, path: '^rl_adapter_ref_model', namespace: 'huggingface' },
  { form: 'config-axolotl-base-model', applies: isAxolotl, path: '^lora_model_dir', namespace: 'huggingface' },
  { form: 'config-axolotl-base-model', applies: isAxolotl, path: '^reward_model', namespace: 'huggingface' },
  {
    form: 'config-axolotl-dataset',
    applies: isAxolotl,
    path: '^datasets/*/path',
    namespace: 'huggingface',
    kind: 'dataset',
  },
  {
    form: 'config-axolotl-dataset',
    applies: isAxolotl,
    path: '^test_datasets/*/path',
    namespace: 'huggingface',
    kind: 'dataset',
  },
  {
    // What a benchmark was answered by stands beside each answer.
    form: 'config-output-model',
    path: 'model_name_or_path',
    namespace: 'any',
    kind: 'skip',
    applies: ({ text }) => /"model_patch"\s*:/.test(text),
  },
  { form: 'config-trainer-model', path: 'model_name_or_path', namespace: 'huggingface' },
  { form: 'config-trainer-model', path: 'pretrained_model_name_or_path', namespace: 'huggingface' },
  { form: 'config-trainer-model', path: 'adapter_name_or_path', namespace: 'huggingface' },
  { form: 'config-trainer-model', applies: isTrainer, path: '^ref_model', namespace: 'huggingface' },
  { form: 'config-trainer-model', applies: isTrainer, path: '^reward_model', namespace: 'huggingface' },
  {
    form: 'config-trainer-dataset',
    applies: isTrainer,
    path: '^dataset_name',
    namespace: 'huggingface',
    kind: 'dataset',
  },
  ...['datasets/*/id', 'dataset_mixture/*/id'].map((path) => ({
    form: 'config-trainer-dataset',
    applies: isTrainer,
    path,
    namespace: 'huggingface',
    kind: 'dataset' as const,
  })),
  {
    form: 'config-trainer-model',
    path: 'checkpointer/checkpoint_dir',
    namespace: 'huggingface',
    tier: 'B',
    applies: ({ text }) => text.includes('torchtune.'),
  },
  { form: 'config-trainer-model', path: '_component_', namespace: torchtuneNamespace, tier: 'B' },
  ...['source_model_name', 'tokenizer_name', 'processor_name', 'image_processor_name', 'feature_extractor_name'].map(
    (path) => ({
      form: 'mlflow-model',
      path: `flavors/transformers/${path}`,
      namespace: 'huggingface',
      applies: ({ file }: KeyedDocument) => file.baseName === 'mlmodel',
    }),
  ),
  ...['outs/*/path', 'deps/*/path'].map((path) => ({
    form: 'dvc-weights',
    path,
    namespace: 'weight-file',
    tier: 'B' as const,
    applies: ({ file }: KeyedDocument) => file.extension === 'dvc' || file.baseName === 'dvc.lock',
  })),
  { form: 'adapter-config', path: '^base_model_name_or_path', namespace: 'huggingface' },
  { form: 'adapter-config', path: '_name_or_path', namespace: 'huggingface', applies: isWeightsMetadata },
  { form: 'adapter-config', path: '^name_or_path', namespace: 'huggingface', applies: isWeightsMetadata },
  { form: 'config-hub-repo', path: 'model_cache/*/repo_id', namespace: 'huggingface' },
  { form: 'config-hub-repo', path: 'hf_model_id', namespace: 'huggingface' },
  { form: 'config-hub-repo', path: 'hugging_face_model_id', namespace: 'huggingface' },
  { form: 'config-output-model', path: 'hub_model_id', namespace: 'any', kind: 'skip' },
  { form: 'config-output-model', path: 'push_to_hub_model_id', namespace: 'any', kind: 'skip' },
];

/** `torchtune.models.llama3_1.llama3_1_8b`: the function that builds a model is called after it. */
function torchtuneNamespace({ value }: KeyedValue): string | undefined {
  return typeof value === 'string' && /^torchtune\.models\.(?!.*(?:tokenizer|transform)$)/.test(value)
    ? 'symbol'
    : undefined;
}

function isWeightsMetadata({ file }: KeyedDocument): boolean {
  return /^(?:config|adapter_config|tokenizer_config|model_index|mlc-chat-config|generation_config)\.json$/.test(
    file.baseName,
  );
}
