import type { Reference, Role, Tier } from '../../domain/reference';
import type { Span } from '../../domain/text';
import type { Ties } from '../../domain/ties';
import { codeLanguages } from '../../parse/codeLanguages';
import { lexCode, type LexedCode } from '../../parse/codeTokens';
import type { Language } from '../language';
import { placeInLists } from '../wordLists';

import { bindingsOf, isOperand, literalsOf } from './bindings';
import { callMatch, type CodeFile, type Match } from './callMatch';
import { readClients } from './clients';
import { namespaceOfProvider } from './hosts';
import { holdsDataset, isDatasetKey, isDatasetName, readsOnlyDatasets } from './datasetKeys';
import { idAtSite } from './idAtSite';
import { isComparedModel, isOllamaName } from './comparedNames';
import { importsOf } from './imports';
import { isOllamaTag } from './listedTags';
import { literalSites } from './literalSites';
import { isModelKey, isOutputKey } from './modelKeys';
import { offeredValues, wantedValues, type SiteFacts } from './outsideValues';
import {
  isBareCandidate,
  isHubId,
  isPlaceholder,
  isPlausibleId,
  isWeightFile,
  mayHoldId,
  modelFolder,
  namesWeights,
  weightsBehind,
} from './plausibleId';
import { kerasApplications, pretrainedArchitectures } from './pretrainedArchitectures';
import { siteLists } from './siteLists';
import { lastSegment, type Place, type Site } from './sites';
import { isPlainWord, speaksOfModels, sqlValues } from './sqlValues';
import { symbolAt } from './symbols';
import { tokenReferences } from './tokenReferences';
import { flagName, keyOf, valuePlace } from './valuePlaces';

const maximumReferences = 2000;
const maximumEvidence = 400_000;

export interface CodeStretch {
  readonly text: string;
  readonly language: Language;
  readonly role: Role;
  /** Where the code stands in the text; the whole text when absent. */
  readonly ranges?: readonly Span[];
  /** The text whose imports and libraries are in force, when the stretch is a part that was taken out of it. */
  readonly around?: string;
}

/** What a stretch of code names. */
export interface CodeFound {
  readonly references: Reference[];
  readonly lexed: LexedCode;
  readonly ties: Ties;
}

const noTies: Ties = { wanted: [], offered: [] };

/** Every model and data set that a stretch of code names, in order of position, and what ties it to other files. */
export function codeReferences(stretch: CodeStretch): CodeFound {
  const language = codeLanguages[stretch.language];
  if (language === undefined) return { references: [], lexed: { tokens: [], comments: [] }, ties: noTies };
  const ranges = stretch.ranges ?? [{ start: 0, end: stretch.text.length }];
  const parts = ranges.map(({ start, end }) => lexCode(stretch.text, language, start, end));
  const lexed = joined(parts);
  const { sites, namedCalls } = literalSites(lexed.tokens, language);
  const imports = importsOf(
    stretch.around ?? ranges.map(({ start, end }) => stretch.text.slice(start, end)).join('\n'),
    stretch.language,
  );
  const bound = bindingsOf(sites, language.namedByEquals === true);
  const clients = readClients(sites, namedCalls, bound, imports.modules);
  const file: CodeFile = {
    language: stretch.language,
    role: stretch.role,
    imports,
    clients,
    bound,
    usesHub: once(() => hubEvidence.test((stretch.around ?? stretch.text).slice(0, maximumEvidence))),
    speaksOfModels: stretch.language === 'sql' && speaksOfModels(stretch.text),
    readsOnlyDatasets: once(() => readsOnlyDatasets((stretch.around ?? stretch.text).slice(0, maximumEvidence))),
    usesOllama: once(() => /ollama/i.test(stretch.text.slice(0, maximumEvidence))),
  };
  const found = new Map<number, Reference>();
  const add = (site: Site, match: Match): void => {
    if (found.size >= maximumReferences) return;
    const reference = toReference(stretch.text, site, match, stretch.role);
    if (reference === undefined) return;
    const before = found.get(site.span.start);
    if (before === undefined || rank[reference.tier] > rank[before.tier]) found.set(site.span.start, reference);
  };
  for (const site of sites) if (site.kind === 'name') readName(file, site, add);
  const candidates = sites.filter((site) => site.kind === 'string' && mayHoldId(site.value));
  for (const site of candidates) readLiteral(file, site, add);
  for (const site of candidates) readBare(site, add);
  const others = [
    ...tokenReferences(stretch.text, lexed.tokens, imports.modules, stretch.language, stretch.role),
    ...(stretch.language === 'python' ? pretrainedArchitectures(sites, imports, stretch.role) : []),
    ...(stretch.language === 'sql' ? sqlValues(stretch.text, lexed.tokens, stretch.role) : []),
    ...(stretch.language === 'r' ? kerasApplications(sites, stretch.role) : []),
  ];
  for (const reference of others) {
    const before = found.get(reference.span.start);
    if (found.size < maximumReferences && (before === undefined || rank[reference.tier] > rank[before.tier]))
      found.set(reference.span.start, reference);
  }
  const references = placeInLists(
    [...found.values()].sort((a, b) => a.span.start - b.span.start),
    siteLists(sites, found),
    stretch.role,
  );
  const wanted = wantedValues({
    sites,
    namedCalls,
    bound,
    imports,
    namedByEquals: language.namedByEquals === true,
    siteAt: (site, place) => siteFacts(file, site, place),
  });
  const offered = importable.has(stretch.language) ? offeredValues(stretch.text, bound, stretch.role) : [];
  return { references, lexed, ties: { wanted, offered } };
}

/** The answer to a question about a whole text, which few of them raise. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

/** Languages whose files are asked for constants by name. */
const importable: ReadonlySet<Language> = new Set(['python', 'javascript', 'typescript']);

/** What a site is for any id; its value stands elsewhere. */
function siteFacts(file: CodeFile, site: Site, place: Place): SiteFacts | undefined {
  const match = callMatch(file, { ...site, kind: 'string', value: 'owner/name-1' }, place);
  if (match === undefined) return undefined;
  const { form, namespace, kind = 'model' } = match;
  return { form, namespace, kind, tier: match.tier === 'A' ? 'A' : 'B' };
}

function joined(parts: readonly LexedCode[]): LexedCode {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return { tokens: parts.flatMap((part) => part.tokens), comments: parts.flatMap((part) => part.comments) };
}

const rank: Readonly<Record<Tier, number>> = { A: 5, E: 4, B: 3, D: 2, C: 1 };

type Add = (site: Site, match: Match) => void;

function readLiteral(file: CodeFile, site: Site, add: Add): void {
  if (isComparedModel(site)) add(site, { form: 'compared-literal', namespace: 'any', tier: 'B' });
  if (isOperand(site.before)) return;
  const { place, alsoKeys } = valuePlace(site.place);
  const called = callMatch(file, site, place);
  if (called !== undefined) {
    add(site, called);
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
  if (holdsDataset(key, site.value, file.readsOnlyDatasets)) {
    add(site, { form: formOfKey(file, place), namespace: 'huggingface', tier: 'A', kind: 'dataset' });
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
  else if (providerOfKey(place, site.value) !== undefined)
    add(site, { form: formOfKey(file, place), namespace: providerOfKey(place, site.value) ?? 'any', tier: 'B' });
  else if (severalWords.test(site.value) && isInModelTable(place))
    add(site, { form: formOfKey(file, place), namespace: 'any', tier: 'B' });
  else if (key !== undefined && isOllamaName(key, site.value) && file.usesOllama())
    add(site, { form: formOfKey(file, place), namespace: 'ollama', tier: 'B' });
  else if (isModelSetter(place)) add(site, { form: 'model-setter', namespace: 'any', tier: 'B' });
}

const hubEvidence = /hugging_?face|from_pretrained|frompretrained|\bhf[_-]|\bhf\.co\b|\btransformers\b|\bdiffusers\b/i;

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

/** Calls whose strings name modules, routes, loggers, patterns or the user's own results. */
const namesOthers =
  /^(?:import|require|require_once|include|load_library|push_to_hub|save_pretrained|save|route|get_logger|getLogger|startswith|startsWith|endswith|split|replace)$/;
/** Calls whose strings are paths; of those only weight files may be models. */
const pathCalls = /^(?:path|join|open)$/;

const fineTune = /^ft:[\w.-]{4,}:/;

function readBare(site: Site, add: Add): void {
  // `ft:gpt-4o-mini:${suffix}`: the base of a fine-tune says what it is.
  if (site.partial && !fineTune.test(site.value)) return;
  const { frame, key } = site.place;
  if (weightsBehind(site.value) !== undefined) {
    add(site, { form: 'weight-file-literal', namespace: 'weight-file', tier: 'D' });
    return;
  }
  if (
    key !== undefined &&
    (isOutputKey(key) || /^(?:import|from|require|path|file|url|href|src|class|className|icon|image)$/i.test(key))
  )
    return;
  const named = key ?? keyOf(site.place);
  if (named !== undefined && isDatasetKey(named)) return;
  const callee = lastSegment(frame.callee);
  // Templates for prompts are called after the models that want them.
  if (key === 'name' && /template/i.test(callee)) return;
  if (namesOthers.test(callee) || (pathCalls.test(callee) && !isWeightFile(site.value))) return;
  if (/^(?:import|from|require|use|using|include|package)$/.test(site.before)) return;
  if (isOllamaTag(site.value)) add(site, { form: 'ollama-tag', namespace: 'ollama', tier: 'B' });
  else if (isWeightFile(site.value)) {
    // Files that only their folder names are read by `weightPaths`.
    if (namesWeights(site.value) && isPlausibleId(site.value))
      add(site, { form: 'weight-file-literal', namespace: 'weight-file', tier: 'C' });
  } else if (isBareCandidate(site.value) && !isDatasetName(site.value))
    add(site, { form: 'bare-literal', namespace: 'any', tier: 'C' });
}

/** A name at an id position: a symbol of an SDK, or a constant of this file whose literal is then the reference. */
function readName(file: CodeFile, site: Site, add: Add): void {
  const { place } = valuePlace(site.place);
  const symbol = symbolAt(site, file.imports.modules, () => siteFacts(file, site, place) !== undefined);
  if (symbol !== undefined) {
    add(symbol, { form: 'sdk-symbol', namespace: 'symbol', tier: 'B' });
    return;
  }
  if (isOperand(site.before)) return;
  const literals = literalsOf(file.bound, site.value);
  if (literals.length === 0) return;
  for (const literal of literals) {
    const match = callMatch(file, literal, place);
    if (match !== undefined) add(literal, { ...match, call: site.span });
  }
}

/** Of the path of a weight file, the file. */
function lastPart(id: string, namespace: string): string {
  return namespace === 'weight-file' ? id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1) : id;
}

function toReference(text: string, site: Site, match: Match, role: Role): Reference | undefined {
  const folder = site.partial || match.tier === 'C' || match.kind === 'dataset' ? undefined : modelFolder(site.value);
  if (folder !== undefined && isPlausibleId(folder)) {
    // What lies on the user's own disk counts when the catalogue knows its name.
    return {
      kind: 'model',
      literal: site.value,
      span: site.span,
      namespace: match.namespace === 'huggingface' ? match.namespace : 'any',
      id: folder,
      tier: 'B',
      role,
      form: match.form,
    };
  }
  if (isPlaceholder(site.value)) return undefined;
  const { id, version } = idAtSite(weightsBehind(site.value) ?? site.value, match.namespace);
  const tier: Tier = site.partial && match.tier !== 'C' ? 'B' : match.tier;
  const lookup = site.partial ? id.replace(/[-_./:]+$/, '') : lastPart(id, match.namespace);
  if (!isPlausibleId(lookup) || lookup.length < (site.partial ? 5 : 2)) return undefined;
  // `gemini/` is joined to a whole id; `claude-` names a family only where a call asks for a model.
  if (site.partial && /^[a-z]+$/i.test(lookup) && (match.tier !== 'A' || /[/:]$/.test(site.value))) return undefined;
  const literal = text.slice(site.span.start, site.span.end);
  return {
    kind: match.kind ?? 'model',
    literal: site.partial || literal.length !== site.value.length ? site.value : literal,
    span: site.span,
    namespace: match.namespace,
    ...(lookup === literal ? {} : { id: site.partial && /[-_]$/.test(id) ? `${lookup}-` : lookup }),
    ...(version === undefined ? {} : { version }),
    tier,
    role,
    form: match.form,
    ...(match.call === undefined ? {} : { related: [{ span: match.call, label: 'call' as const }] }),
  };
}
