import type { Reference, Role, Tier } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';
import { isDatasetName } from '../code/datasetKeys';
import { namesWeights } from '../code/plausibleId';
import { namedWeights, type NamedWeights } from '../code/weightPaths';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';
import { normalKey } from '../vocabulary';

import { actionFallbacks } from './actionFallbacks';
import { withCatalogueRole } from './catalogueRole';
import { assignedReferences } from './assignedValues';
import { commandReferences, isCommand } from './commandTexts';
import { commentedSettings } from './commentedSettings';
import { inferNamespace, lastName } from './inferNamespace';
import { isDatasetPlace } from './datasetPlaces';
import { meaningOfSetting, variableName } from './describedSettings';
import { embeddedDocument, embeddedText, shifted } from './embeddedText';
import { isClusterName } from './clusterNames';
import { type KeyedDocument, readKeyedDocument } from './keyedDocument';
import { compileRules, type KeyRule, ruleFor } from './keyRule';
import { withLists } from './leafLists';
import { isDistinctive, isOwnedName, isServedModel } from './literalShape';
import { keyReferences } from './keyReferences';
import { isLockOrData } from './lockOrData';
import { isHubKey, isModelVariable, isSecretKey, meaningOfKey } from './modelKeys';
import { isPlaceholder } from './modelValue';
import { namespaceOfProvider } from './providerNamespaces';
import { applicationRules } from './rules/applications';
import { servingRules } from './rules/serving';
import { trainingRules } from './rules/training';
import { workflowRules } from './rules/workflows';
import { referencesInValue } from './valueReference';

const rules: readonly KeyRule[] = [...applicationRules, ...workflowRules, ...trainingRules, ...servingRules];
const table = compileRules(rules);
const languages = new Set(['yaml', 'json', 'toml', 'properties', 'ini', 'nix']);
const maximumReferences = 4_000;

/** Every settings file in YAML, JSON, TOML, properties, ini or Nix: known key paths first, then keys and literals that look like models. */
export const keyedConfig: Detector = {
  forms: [
    ...new Set(rules.filter((rule) => rule.kind !== 'skip').map((rule) => rule.form)),
    'config-keyed-value',
    'config-model-key',
    'config-env-variable',
    'config-deployment-name',
    'config-schema-default',
    'actions-fallback',
    'config-literal',
    'listed-name',
    'config-command',
    'config-commented-setting',
  ],
  accepts: (file) => languages.has(file.language) && !isLockOrData(file),
  detect: (source, file) => {
    const document = readKeyedDocument(source, file);
    if (document === undefined) return { references: [], problems: [] };
    return { references: settingsReferences(document), problems: isForeign(file) ? [] : document.problems };
  },
};

/** Documents inside documents are read this deep: a ConfigMap that holds a file that holds a file. */
const maximumDepth = 2;

/** Every model that a settings file names, with those of the documents it holds as text. */
export function settingsReferences(document: KeyedDocument, depth = 0): Reference[] {
  const { file } = document;
  const asked = new Map<KeyRule, boolean>();
  const found: { reference: Reference; path: KeyedValue['path'] }[] = [];
  const inner: Reference[] = [];
  for (const leaf of document.leaves) {
    if (found.length >= maximumReferences) break;
    if (typeof leaf.value !== 'string' || leaf.value === '') continue;
    for (const reference of referencesOf(leaf, document, asked)) found.push({ reference, path: leaf.path });
    if (depth < maximumDepth && inner.length < maximumReferences)
      inner.push(...referencesInside(leaf, document, depth));
  }
  for (const container of document.containers) {
    if (found.length >= maximumReferences) break;
    const named = keyReferences(container, document, (item) => ruleFor(table, item, document, asked));
    for (const reference of named) found.push({ reference, path: container.path });
  }
  const own = withCatalogueRole(found);
  const listed = file.role === 'manifest' ? own : withLists(own, document.leaves, file.role);
  const fallbacks = depth === 0 && file.language === 'yaml' ? actionFallbacks(document) : [];
  return [...listed, ...inner, ...commandReferences(document), ...fallbacks, ...commentedSettings(document)];
}

function referencesInside(leaf: KeyedValue, document: KeyedDocument, depth: number): readonly Reference[] {
  const { file, text } = document;
  const isSetting = file.baseName === 'package.json' && !isPackageField(leaf, file);
  if ((file.role === 'manifest' && !isSetting) || isSecretKey(lastName(leaf))) return [];
  // What a command sends to a server is an argument of its own: `curl -d '{"name": "llama3:8b"}'`.
  if (isCommand(leaf) && !sentObject.test(leaf.raw)) return [];
  const embedded = embeddedDocument(leaf, text, file);
  if (embedded === undefined) return embeddedText(leaf, file.role);
  const inner = readKeyedDocument({ path: file.path, text: embedded.text }, embedded.file);
  if (inner === undefined) return [];
  return settingsReferences(inner, depth + 1).map((each) => shifted(each, embedded.offset));
}

const sentObject = /^\s*\{\s*["\\]/;

/** Formats with extensions of their own to JSON and YAML, which are nobody's mistake: Unity marks what it has stripped. */
const foreignFormats: ReadonlySet<string> = new Set(['asset', 'json5', 'prefab', 'prompty', 'unity']);

/** Problems of manifests are reported by their own detectors. */
function isForeign(file: FileKind): boolean {
  return file.role === 'manifest' || foreignFormats.has(file.extension);
}

function referencesOf(leaf: KeyedValue, document: KeyedDocument, asked: Map<KeyRule, boolean>): readonly Reference[] {
  const { file } = document;
  const answer = ruleFor(table, leaf, document, asked);
  if (answer !== undefined) {
    const { rule, namespace } = answer;
    if (rule.kind === 'skip') return [];
    const { form, tier = 'A', kind = 'model' } = rule;
    return referencesInValue(leaf, { form, tier, namespace, role: file.role, kind });
  }
  if (isCommand(leaf) || isPackageField(leaf, file)) return [];
  const name = variableName(leaf, document) ?? lastName(leaf);
  const isItem = typeof leaf.path.at(-1) === 'number';
  const assigned = assignedReferences(leaf, file.role);
  if (assigned !== undefined) return assigned;
  if (isDatasetPlace(leaf, file.baseName) || isDatasetName(leaf.value as string)) return [];
  const meaning = meaningOfKey(name);
  if (isSecretKey(name)) return [];
  const site = (form: string, tier: Tier, namespace: string): readonly Reference[] =>
    referencesInValue(leaf, { form, tier, namespace, role: file.role, kind: 'model' });
  if (isServedModel(name, leaf.value as string)) return site('config-literal', 'C', 'any');
  if (meaning === 'never') return [];
  const sure: Tier = isHubKey(name) ? 'A' : 'B';
  if (meaning === 'deployment') return site('config-deployment-name', 'B', 'azure-openai');
  if (isModelVariable(name) && /^[A-Z][A-Z0-9_]+$/.test(name))
    return site('config-env-variable', sure, sure === 'A' ? 'huggingface' : inferNamespace(leaf, document));
  // A list under a singular key is as good as one under a plural key; a plural key over a scalar is a list in one string.
  if (meaning !== undefined && sure === 'A') return site('config-hub-repo', sure, 'huggingface');
  if (meaning !== undefined)
    return site('config-keyed-value', isFetchedFile(leaf.value as string) ? 'D' : 'B', inferNamespace(leaf, document));
  const parent = parentName(leaf);
  const ofServer = purposes.has(normalKey(name)) && parent !== undefined && namespaceOfProvider(parent) === 'ollama';
  if (ofServer || (normalKey(name) === 'ollama' && perProvider.test(parent ?? '')))
    return site('config-keyed-value', 'B', 'ollama');
  const described = meaningOfSetting(leaf, document);
  if (described === 'model' || (described === 'models' && isItem)) return site('config-schema-default', 'B', 'any');
  if (described === 'deployment') return site('config-schema-default', 'B', 'azure-openai');
  const variable = variableWithDefault.exec(leaf.value as string)?.[1];
  if (variable !== undefined && (isModelVariable(variable) || meaningOfKey(variable) === 'deployment'))
    return site('config-env-variable', 'B', meaningOfKey(variable) === 'deployment' ? 'azure-openai' : 'any');
  const listed = parentName(leaf);
  if (
    listed !== undefined &&
    (/^(?:name|id)$/i.test(name)
      ? meaningOfKey(listed) === 'models' || (!/^id$/i.test(name) && meaningOfKey(listed) === 'model')
      : /^path$/i.test(name) && /^model$/i.test(listed))
  ) {
    return site('config-keyed-value', 'B', inferNamespace(leaf, document));
  }
  if ((isItem ? listKeys : purposes).has(normalKey(name)) && isBelowModels(leaf)) {
    return site('config-keyed-value', 'B', inferNamespace(leaf, document));
  }
  if (file.role === 'manifest') return [];
  const weights = leaf.raw === leaf.value ? namedWeights(leaf.value) : undefined;
  if (weights !== undefined) return [weightReference(leaf.span.start, weights, file.role)];
  if (!(isDistinctive(leaf.value as string) || isOwnedName(leaf.value as string)) || isClusterName(leaf, document))
    return [];
  // A container's image, as Helm writes it.
  if (name === 'repository' && document.valueAt([...leaf.path.slice(0, -1), 'tag']) !== undefined) return [];
  return site('config-literal', 'C', inferNamespace(leaf, document));
}

/** `${CHAT_MODEL:-acme-7b}`: a variable and its default, below whatever key. */
const variableWithDefault = /^\$\{([A-Z][A-Z0-9_]+)(?::-|:=|-|:|=)[^{}]+\}$/;

/** `models: { default: [a, b], fetch: true }`: lists in a map that is named after models. */
const listKeys = new Set(
  'default defaults available allowed enabled list names items pull fallback fallbacks'.split(' '),
);

/** `defaults: { ollama: gemma, openai: o1 }`: a map with a model for each provider. */
const perProvider = /default|model|llm|embed|chat|fallback|preset/i;

/** `models: { chat: o1, embedding: nomic-embed-text }`: what each model is for. */
const purposes = new Set(
  (
    'default primary secondary main fallback chat completion completions text reasoning thinking fast slow cheap small medium large big mini vision image audio speech ' +
    'code coder coding planner agent summary summarizer summarization title judge grader query translation transcription moderation rerank'
  ).split(' '),
);

function isBelowModels({ path }: KeyedValue): boolean {
  const [above] = path.filter((segment) => typeof segment === 'string').slice(-2);
  return above !== undefined && meaningOfKey(above) === 'models';
}

/** Weights by the path of their file. */
function weightReference(start: number, { literal, offset, namespace }: NamedWeights, role: Role): Reference {
  const span = { start: start + offset, end: start + offset + literal.length };
  return { kind: 'model', literal, span, namespace, tier: 'C', role, form: 'config-literal' };
}

/** Files in the formats in which weights are passed on are somebody's model, known or not; those of training runs may be the user's own. */
function isFetchedFile(value: string): boolean {
  return /^[\w.-]{6,}\.(?:safetensors|gguf|ckpt)$/i.test(value) && namesWeights(value) && !isPlaceholder(value);
}

/** What extensions of an editor, of a launcher and packages themselves let their users set. */
const packageSettings: ReadonlySet<unknown> = new Set(['commands', 'config', 'contributes', 'preferences']);

/** `package.json` describes the package; only what it lets be set are settings of its own. */
function isPackageField(leaf: KeyedValue, file: FileKind): boolean {
  return file.baseName === 'package.json' && !packageSettings.has(leaf.path[0]);
}

/** The key of the list or map that the map around a value stands in. */
function parentName(leaf: KeyedValue): string | undefined {
  return leaf.path
    .slice(0, -1)
    .filter((segment) => typeof segment === 'string')
    .at(-1);
}
