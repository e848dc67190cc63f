import type { KeyedDocument } from '../keyedDocument';
import type { KeyRule } from '../keyRule';

const isValues = ({ file }: KeyedDocument): boolean => /^values.*\.ya?ml$/.test(file.baseName);
const ifScheme = (scheme: string) => (document: KeyedDocument) => document.text.includes(scheme);

/** Model servers on Kubernetes, their Helm charts, and cloud deployments written in YAML or JSON. */
export const servingRules: readonly KeyRule[] = [
  ...['storageUri', 'modelUri', 'artifacts/uri', 'modelArtifacts/uri'].map((path) => ({
    form: 'kserve-storage-uri',
    path,
    applies: ifScheme('hf://'),
    namespace: 'huggingface',
  })),
  {
    form: 'helm-values',
    path: 'spec/url',
    namespace: 'huggingface',
    applies: (document) => document.valueAt(['kind']) === 'Model',
  },
  { form: 'helm-values', path: 'modelSpec/*/modelURL', namespace: 'huggingface' },
  { form: 'helm-values', path: 'ollama/models/pull/*', namespace: 'ollama' },
  { form: 'helm-values', path: 'ollama/models/run/*', namespace: 'ollama' },
  { form: 'helm-values', path: 'ollama/models/create/*/name', namespace: 'ollama', kind: 'skip' },
  { form: 'helm-values', path: 'ollama/models/*', namespace: 'ollama' },
  { form: 'nix-ollama-models', path: 'ollama/loadModels/*', namespace: 'ollama' },
  { form: 'helm-values', path: '^model/id', namespace: 'huggingface', applies: isValues },
  { form: 'helm-values', path: 'model_loading_config/model_source', namespace: 'huggingface' },
  { form: 'helm-values', path: 'model_loading_config/model_id', namespace: 'any', kind: 'skip' },
  { form: 'helm-values', path: 'inference/preset/name', namespace: 'any', tier: 'B' },
  { form: 'arm-cognitive-deployment', path: 'properties/model/name', namespace: armNamespace },
];

function armNamespace(
  leaf: { readonly path: readonly (string | number)[] },
  document: KeyedDocument,
): string | undefined {
  const format = document.valueAt([...leaf.path.slice(0, -1), 'format']);
  if (format === undefined) return undefined;
  return format === 'OpenAI' ? 'azure-openai' : 'azure';
}
