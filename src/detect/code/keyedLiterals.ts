import type { Tier } from '../../domain/reference';

import { isOperand } from './bindings';
import { callMatch, type AddMatch, type CodeFile, type Match } from './callMatch';
import { isComparedModel, isOllamaName } from './comparedNames';
import { holdsDataset, isDatasetKey } from './datasetKeys';
import { namespaceOfProvider } from './hosts';
import { isLocalName } from './localServers';
import { isModelKey, isOutputKey } from './modelKeys';
import { isBareCandidate, isHubId, weightsBehind } from './plausibleId';
import { isModelSetting } from './settingNames';
import { lastSegment, normalKey, type Place, type Site } from './sites';
import { isPlainWord } from './sqlValues';
import { flagName, keyOf, valuePlace } from './valuePlaces';

/** What a literal names by the call, the flag or the key that it is given to. */
export function readLiteral(file: CodeFile, site: Site, add: AddMatch): void {
  if (isComparedModel(site, file.text)) add(site, { form: 'compared-literal', namespace: 'any', tier: 'B' });
  if (isOperand(site.before)) return;
  const { place, alsoKeys } = valuePlace(site.place);
  const called = callMatch(file, site, place);
  if (called !== undefined) {
    add(site, called);
    return;
  }
  const loaded = loadedFolder(file, site);
  if (loaded !== undefined) {
    add(site, loaded);
    return;
  }
  // The address of a weight file is a reference whatever its key is called; `readBare` takes it.
  if (weightsBehind(site.value) !== undefined) return;
  const flag = flagName(site.place) ?? flagName(place);
  if (flag !== undefined) {
    if (holdsDataset(flag, site.value, file.readsOnlyDatasets))
      add(site, { form: 'flag-default', namespace: 'huggingface', tier: 'A', kind: 'dataset' });
    else if (isModelKey(flag)) add(site, { form: 'flag-default', namespace: 'any', tier: 'B' });
    return;
  }
  // The column `model` of a shop holds names too.
  if (file.language === 'sql' && isPlainWord(site.value) && !file.speaksOfModels) return;
  const key = keyOf(place);
  if ((key !== undefined && isOutputKey(key)) || alsoKeys.some(isOutputKey)) return;
  if (isAlias(file, site)) return;
  if (holdsDataset(key, site.value, file.readsOnlyDatasets)) {
    add(site, { form: formOfKey(file, place), namespace: 'huggingface', tier: 'A', kind: 'dataset' });
    return;
  }
  if (alsoKeys.some(isDatasetKey) && isHubId(site.value)) {
    add(site, { form: 'env-default', namespace: 'huggingface', tier: 'A', kind: 'dataset' });
    return;
  }
  if (alsoKeys.some(isModelKey) || (site.fallbackOf !== undefined && isModelKey(site.fallbackOf)))
    add(site, { form: 'env-default', namespace: 'any', tier: 'B' });
  else if (key !== undefined && isModelKey(key))
    add(site, { form: formOfKey(file, place), namespace: 'any', tier: tierOfKeyed(file, site, key) });
  else if (isHubId(site.value) && isInModelTable(place))
    add(site, { form: formOfKey(file, place), namespace: 'any', tier: tierOfKeyed(file, site, '') });
  else if (key !== undefined && place.type !== undefined && /Model|LLM/.test(place.type) && isModelKey(place.type))
    add(site, { form: formOfKey(file, place), namespace: 'any', tier: 'B' });
  else if (isLocalName(place, site.value)) add(site, { form: formOfKey(file, place), namespace: 'ollama', tier: 'B' });
  else if (providerOfKey(place, site.value) !== undefined)
    add(site, { form: formOfKey(file, place), namespace: providerOfKey(place, site.value) ?? 'any', tier: 'B' });
  else if (severalWords.test(site.value) && isInModelTable(place))
    add(site, { form: formOfKey(file, place), namespace: 'any', tier: 'B' });
  else if (key !== undefined && isOllamaName(key, site.value) && file.usesOllama())
    add(site, { form: formOfKey(file, place), namespace: 'ollama', tier: 'B' });
  else if (isModelSetting(place, site.value)) add(site, { form: 'described-setting', namespace: 'any', tier: 'B' });
  else if (isModelSetter(place)) add(site, { form: 'model-setter', namespace: 'any', tier: 'B' });
  else if (file.language !== 'sql' && isNumberedName(site, place) && file.usesOllama())
    add(site, { form: 'everyday-name', namespace: 'ollama', tier: 'B' });
}

/** `llama3`, `gemma2`, `phi3.5`: as Ollama's library calls what others call by several words. */
const numberedName = /^[a-z]{3,12}\d(?:\.\d)?$/;

/** Templates for prompts and architectures have the same names. */
function isNumberedName({ value, partial }: Site, { key, frame }: Place): boolean {
  if (partial || !numberedName.test(value)) return false;
  return !/template|type|family|families|architecture/i.test(`${key ?? ''} ${lastSegment(frame.callee)}`);
}

const pathJoin = /(?:^|\.)(?:path\.join|path\.resolve|File\.join|filepath\.Join|Path\.Combine|joinpath)$/;

const folderKey = /^(?!.*(?:out|result|save|train))\w*model_?(?:dir|folder|path)$/i;

/**
 * `from_pretrained(os.path.join(folder, "clip-vit-large-patch14"))`, `MODEL_DIR = path.join(root, "models/gemma-3-1b-it")`: a folder
 * that is called after what lies in it.
 */
function loadedFolder(file: CodeFile, site: Site): Match | undefined {
  const { frame } = site.place;
  if (frame.place === undefined || !pathJoin.test(frame.callee) || !isBareCandidate(site.value)) return undefined;
  const match = callMatch(file, site, frame.place);
  if (match !== undefined) return { form: match.form, namespace: 'any', tier: 'B' };
  const key = keyOf(frame.place);
  return key === undefined || !folderKey.test(key)
    ? undefined
    : { form: formOfKey(file, frame.place), namespace: 'any', tier: 'B' };
}

/** The name that a LiteLLM list gives to a model. */
export function isAlias({ aliased }: CodeFile, { place: { frame, key } }: Site): boolean {
  return key !== undefined && aliased.has(frame) && normalKey(key) === 'modelname';
}

/** A key that names a model holds an id for certain when the file uses a hub and the value has an owner. */
function tierOfKeyed(file: CodeFile, site: Site, key: string): Tier {
  if (site.partial || file.role === 'test' || !file.usesHub() || /(?:path|file|root)s?$/i.test(key)) return 'B';
  return isHubId(site.value) ? 'A' : 'B';
}

/** `WAV2VEC2_ASR_BASE_960H`, `whisper-1`: what a table of models may hold besides repositories. */
const severalWords = /^[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+$/;

/** An entry of a table that is named after models, whatever its own key: `ALIGN_MODELS = {"cs": "owner/name"}`. */
function isInModelTable({ frame, key }: Place): boolean {
  const table = frame.open === '{' ? frame.place?.key : undefined;
  return key !== undefined && table !== undefined && /models/i.test(table) && isModelKey(table);
}

/** The provider whose model a value is: `{ ollama: "gpt-oss" }`, `Client.GROQ -> "gemma2-9b-it"`. A plain word needs a table named after models. */
function providerOfKey({ key, frame }: Place, value: string): string | undefined {
  // `DEEPSEEK_MODEL` is the name of a variable.
  if (key === undefined || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value)) return undefined;
  if (!/\d|[a-z]-[a-z]/i.test(value) && !isModelKey(frame.place?.key ?? '')) return undefined;
  return namespaceOfProvider(lastSegment(key));
}

/** `.modelName("…")`, `.withModel("…")`, `SetModel("…")`: a builder method named like a key. */
function isModelSetter(place: Place): boolean {
  const last = lastSegment(place.frame.callee);
  return (
    place.frame.open === '(' &&
    place.index <= 1 &&
    place.key === undefined &&
    !place.frame.definition &&
    /^(?:with|set|use|default|add)?_?(?:\w{0,16}_?)?(?:model|deployment)(?:_?(?:name|id))?$/i.test(last)
  );
}

function formOfKey(file: CodeFile, place: Place): string {
  const { frame, keyOperator } = place;
  if (frame.definition) return 'parameter-default';
  if (frame.open === '(' && frame.callee !== '') return 'keyword-argument';
  if (frame.open === '<') return 'markup-attribute';
  if (keyOperator === '=' || keyOperator === ':=' || keyOperator === '<-' || frame.open === '') return 'constant';
  return file.language === 'python' ? 'dict-key' : 'object-property';
}
