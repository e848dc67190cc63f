import type { KeyedValue } from '../../../parse/keyedValue';

import type { KeyedDocument } from '../keyedDocument';
import type { KeyRule } from '../keyRule';

const namespaceByAction: readonly (readonly [RegExp, string])[] = [
  [/^actions\/ai-inference(?:@|$)/, 'github-models'],
  [/^openai\/codex-action(?:@|$)/, 'openai'],
  [/^google-github-actions\/run-gemini-cli(?:@|$)/, 'gemini'],
  [/^anthropics\/claude-code-(?:base-)?action(?:@|$)/, 'anthropic'],
];

/** Steps of CI workflows, bills of materials and node graphs of image tools. */
export const workflowRules: readonly KeyRule[] = [
  ...['model', 'gemini_model', 'anthropic_model', 'fallback_model'].map((key) => ({
    form: 'actions-with-model',
    path: `with/${key}`,
    namespace: actionNamespace,
  })),
  { form: 'cyclonedx-component', path: 'name', namespace: cyclonedxNamespace },
  { form: 'spdx-ai-package', path: 'name', namespace: spdxNamespace },
  { form: 'spdx-dataset', path: 'name', namespace: spdxDatasetNamespace, kind: 'dataset' },
  ...[
    'ckpt_name',
    'unet_name',
    'clip_name',
    'clip_name1',
    'clip_name2',
    'vae_name',
    'lora_name',
    'control_net_name',
    'model_name',
    'style_model_name',
  ].map((key) => ({ form: 'comfyui-loader', path: `inputs/${key}`, namespace: comfyNamespace })),
  { form: 'comfyui-loader', path: 'widgets_values/*', namespace: comfyWidgetNamespace },
];

function actionNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  const uses = document.valueAt([...leaf.path.slice(0, -2), 'uses']);
  if (uses === undefined) return undefined;
  return namespaceByAction.find(([action]) => action.test(uses))?.[1];
}

function cyclonedxNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  if (document.valueAt(['bomFormat']) !== 'CycloneDX') return undefined;
  const component = leaf.path.slice(0, -1);
  if (document.valueAt([...component, 'type']) !== 'machine-learning-model') return undefined;
  return document.valueAt([...component, 'purl'])?.startsWith('pkg:huggingface/') === true ? 'huggingface' : 'any';
}

function spdxNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  return document.valueAt([...leaf.path.slice(0, -1), 'type']) === 'ai_AIPackage' ? 'any' : undefined;
}

function spdxDatasetNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  const type = document.valueAt([...leaf.path.slice(0, -1), 'type']);
  return type === 'dataset_DatasetPackage' && String(leaf.value).includes('/') ? 'huggingface' : undefined;
}

function comfyNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  return document.valueAt([...leaf.path.slice(0, -2), 'class_type']) === undefined ? undefined : 'weight-file';
}

function comfyWidgetNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  const type = document.valueAt([...leaf.path.slice(0, -2), 'type']);
  // Beside the file, a loader is told its precision and what the text encoders are for.
  const isFile = /\.[a-z]\w{1,11}$/i.test(String(leaf.value));
  return isFile && type !== undefined && /Loader/.test(type) ? 'weight-file' : undefined;
}
