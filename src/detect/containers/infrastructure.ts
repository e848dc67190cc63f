import type { Reference, Tier } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';
import { parseHclLeaves } from '../../parse/hclBlocks';
import { commandReferences } from '../config/commandTexts';
import { commentedSettings } from '../config/commentedSettings';
import { embeddedDocument, shifted } from '../config/embeddedText';
import { settingsReferences } from '../config/keyedConfig';
import { readKeyedDocument } from '../config/keyedDocument';
import { withLists } from '../config/leafLists';
import { isDistinctive } from '../config/literalShape';
import { isModelVariable, meaningOfKey } from '../config/modelKeys';
import { namespaceOfKey } from '../config/providerNamespaces';
import { referencesInValue } from '../config/valueReference';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';

interface InfrastructureSite {
  readonly form: string;
  readonly tier: Tier;
  readonly namespace: string;
}

/** Terraform and Bicep: model deployments of the clouds, parameters and variables that name models. */
export const infrastructure: Detector = {
  forms: [
    'terraform-cognitive-deployment',
    'terraform-bedrock',
    'terraform-vertex',
    'terraform-value',
    'bicep-model',
    'bicep-value',
  ],
  accepts: (file) => file.language === 'hcl' || file.language === 'bicep',
  detect: (source, file) => {
    const { leaves, comments } = parseHclLeaves(source.text);
    const formats = new Map(
      leaves.filter((leaf) => leaf.path.at(-1) === 'format').map((leaf) => [holder(leaf), String(leaf.value)]),
    );
    const references = leaves.flatMap((leaf, i) => [
      ...referencesOf(leaf, formats, file, i, leaves),
      ...referencesInside(leaf, source.text, file),
    ]);
    const commands = commandReferences({ leaves, file });
    const comment = commentedSettings({ comments, text: source.text, file });
    return { references: [...withLists(references, leaves, file.role), ...commands, ...comment], problems: [] };
  },
};

function referencesOf(
  leaf: KeyedValue,
  formats: ReadonlyMap<string, string>,
  file: FileKind,
  index: number,
  leaves: readonly KeyedValue[],
): Reference[] {
  const site = namedSite(leaf, index, leaves) ?? siteOf(leaf, formats, file);
  return site === undefined ? [] : referencesInValue(leaf, { ...site, role: file.role, kind: 'model' });
}

/** The settings file that a here-document holds: values of a chart, entries of a ConfigMap. */
function referencesInside(leaf: KeyedValue, text: string, file: FileKind): Reference[] {
  if (!leaf.raw.includes('\n')) return [];
  const embedded = embeddedDocument({ ...leaf, style: 'block' }, text, file);
  const document = embedded && readKeyedDocument({ path: file.path, text: embedded.text }, embedded.file);
  return document === undefined
    ? []
    : settingsReferences(document, 1).map((each) => shifted(each, embedded?.offset ?? 0));
}

/** `set { name = "ollama.models[0]", value = "…" }`, `{ name = "LLM_MODEL", value = "…" }`: a value whose name stands beside it. */
function namedSite(leaf: KeyedValue, index: number, leaves: readonly KeyedValue[]): InfrastructureSite | undefined {
  if (leaf.path.at(-1) !== 'value') return undefined;
  const beside = [leaves[index - 1], leaves[index + 1]].find(
    (each) => each?.path.at(-1) === 'name' && holder(each) === holder(leaf),
  );
  if (typeof beside?.value !== 'string') return undefined;
  const parts = beside.value.replace(/\[\d*\]|\\/g, '').split('.');
  const last = parts.at(-1) ?? '';
  const name = listOfNames.test(last) ? (parts.at(-2) ?? '') : last;
  const meaning = meaningOfKey(name);
  if (meaning === 'deployment') return { form: 'terraform-value', tier: 'B', namespace: 'azure-openai' };
  if (meaning !== 'model' && meaning !== 'models' && !isModelVariable(name)) return undefined;
  return { form: 'terraform-value', tier: 'B', namespace: namespaceOfKey(beside.value) ?? 'any' };
}

const listOfNames = /^(?:pull|run|name|id)$/;

function siteOf(
  leaf: KeyedValue,
  formats: ReadonlyMap<string, string>,
  file: FileKind,
): InfrastructureSite | undefined {
  const names = leaf.path.filter((segment) => typeof segment === 'string');
  const key = names.at(-1) ?? '';
  const bicep = file.language === 'bicep';
  const value = bicep ? 'bicep-value' : 'terraform-value';
  if (key === 'name' && names.at(-2) === 'model') {
    const format = formats.get(holder(leaf));
    const form = bicep ? 'bicep-model' : 'terraform-cognitive-deployment';
    if (format === undefined) return { form, tier: 'B', namespace: 'azure-openai' };
    return { form, tier: 'A', namespace: format === 'OpenAI' ? 'azure-openai' : 'azure' };
  }
  // The name of a deployment is the user's own word, even where it repeats the model.
  if (key === 'name' && names.some((name) => /cognitive_deployment$|accounts\/deployments/.test(name)))
    return undefined;
  if (key === 'foundation_model' || key === 'base_model_identifier' || key === 'embedding_model_arn') {
    return { form: 'terraform-bedrock', tier: 'A', namespace: 'bedrock' };
  }
  if (key === 'model_id' && names.some((name) => name.startsWith('aws_bedrock'))) {
    return { form: 'terraform-bedrock', tier: 'A', namespace: 'bedrock' };
  }
  if (key === 'publisher_model_name') return { form: 'terraform-vertex', tier: 'A', namespace: 'vertex' };
  if (key === 'hugging_face_model_id') return { form: 'terraform-vertex', tier: 'A', namespace: 'huggingface' };
  // `param chatModel string = '…'` and `variable "chat_model" { default = "…" }` name the model by the parameter.
  const named = bicep && names[0] === 'param' ? (names[1] ?? '') : key === 'default' ? (names.at(-2) ?? '') : key;
  const meaning = meaningOfKey(named);
  if (meaning === 'never') return undefined;
  if (meaning === 'deployment') return { form: value, tier: 'B', namespace: 'azure-openai' };
  if (meaning !== undefined) return { form: value, tier: 'B', namespace: namespaceOfKey(named) ?? 'any' };
  return typeof leaf.value === 'string' && isDistinctive(leaf.value)
    ? { form: value, tier: 'C', namespace: 'any' }
    : undefined;
}

function holder(leaf: KeyedValue): string {
  return leaf.path.slice(0, -1).join('\u0000');
}
