import type { Reference, Role, Tier } from '../../domain/reference';
import type { Span } from '../../domain/text';
import type { Ties } from '../../domain/ties';
import { codeLanguages } from '../../parse/codeLanguages';
import { lexCode, type LexedCode } from '../../parse/codeTokens';
import type { Language } from '../language';
import { placeInLists } from '../wordLists';

import { readBare } from './bareLiterals';
import { bindingsOf, isOperand, literalsOf } from './bindings';
import { callMatch, type AddMatch, type CodeFile, type Match } from './callMatch';
import { readClients } from './clients';
import { readsOnlyDatasets } from './datasetKeys';
import { idAtSite } from './idAtSite';
import { importedChain, importsOf } from './imports';
import { isAlias, readLiteral } from './keyedLiterals';
import { literalSites } from './literalSites';
import { offeredValues, wantedValues, type SiteFacts } from './outsideValues';
import { calledProviders } from './ownApis';
import { isPlaceholder, isPlausibleId, mayHoldId, weightsBehind } from './plausibleId';
import { kerasApplications, pretrainedArchitectures } from './pretrainedArchitectures';
import { siteLists } from './siteLists';
import type { Frame, Place, Site } from './sites';
import { speaksOfModels, sqlValues } from './sqlValues';
import { symbolAt } from './symbols';
import { tokenReferences } from './tokenReferences';
import { valuePlace } from './valuePlaces';
import { folderOfModel, isCalledLikeAny } from './weightPaths';

const maximumReferences = 2000;
const maximumEvidence = 400_000;
const hubEvidence = /hugging_?face|from_pretrained|frompretrained|\bhf[_-]|\bhf\.co\b|\btransformers\b|\bdiffusers\b/i;

/** `phi-2`: an angle as well as a model. */
const angle = /^phi-\d$/i;

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
    text: stretch.text,
    language: stretch.language,
    role: stretch.role,
    imports,
    clients,
    bound,
    aliased: aliasedEntries(sites),
    usesHub: once(() => hubEvidence.test((stretch.around ?? stretch.text).slice(0, maximumEvidence))),
    speaksOfModels: stretch.language === 'sql' && speaksOfModels(stretch.text),
    readsOnlyDatasets: once(() => readsOnlyDatasets((stretch.around ?? stretch.text).slice(0, maximumEvidence))),
    usesOllama: once(() => /ollama/i.test(stretch.text.slice(0, maximumEvidence))),
  };
  const isAboutModels = once(() => file.usesHub() || speaksOfModels(stretch.text));
  const found = new Map<number, Reference>();
  const add: AddMatch = (site, match) => {
    if (found.size >= maximumReferences) return;
    const reference = toReference(stretch.text, site, match, stretch.role);
    if (reference === undefined) return;
    const before = found.get(site.span.start);
    if (before === undefined || rank[reference.tier] > rank[before.tier]) found.set(site.span.start, reference);
  };
  for (const site of sites) if (site.kind === 'name') readName(file, site, add);
  const candidates = sites.filter((site) => site.kind === 'string' && mayHoldId(site.value));
  for (const site of candidates) readLiteral(file, site, add);
  for (const site of candidates) if (!isAlias(file, site)) readBare(site, add);
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
  for (const [start, { form, literal }] of found)
    if (form === 'bare-literal' && angle.test(literal) && !isAboutModels()) found.delete(start);
  const calls = once(() => calledProviders(imports.modules, sites));
  const references = placeInLists(
    [...found.values()].sort((a, b) => a.span.start - b.span.start).map((each) => withCalls(each, calls)),
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

function withCalls(reference: Reference, calls: () => readonly string[]): Reference {
  const { kind, namespace, literal } = reference;
  if (kind !== 'model' || namespace !== 'any' || literal.includes('/') || calls().length === 0) return reference;
  return { ...reference, calls: calls() };
}

function aliasedEntries(sites: readonly Site[]): ReadonlySet<Frame> {
  const entries = new Set<Frame>();
  for (const { place } of sites) {
    const table = place.frame.place;
    if (table?.key === 'litellm_params') entries.add(table.frame);
  }
  return entries;
}

/** The answer to a question about a whole text, which few of them raise. */
function once<T>(ask: () => T): () => T {
  let answer: T | undefined;
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

/** A name at an id position: a symbol of an SDK, or a constant of this file whose literal is then the reference. */
/** Genkit's plugins export a model by the name of each: `gemini15Flash`. */
const modelsAsNames = /^@genkit-ai\//;

function readName(file: CodeFile, site: Site, add: AddMatch): void {
  const { place } = valuePlace(site.place);
  const named = site.value.includes('.') ? importedChain(file.imports, site.value) : undefined;
  const symbol = symbolAt(
    named === undefined ? site : { ...site, value: named },
    file.imports.modules,
    () => siteFacts(file, site, place) !== undefined,
  );
  if (symbol !== undefined) {
    add(symbol, { form: 'sdk-symbol', namespace: 'symbol', tier: 'B' });
    return;
  }
  if (isOperand(site.before)) return;
  const isGiven = site.place.key !== undefined || site.place.frame.callee !== '';
  const imported = isGiven ? file.imports.names.get(site.value) : undefined;
  if (imported !== undefined && modelsAsNames.test(imported.module) && /\d/.test(imported.name)) {
    add({ ...site, kind: 'string', value: imported.name }, { form: 'sdk-symbol', namespace: 'symbol', tier: 'B' });
    return;
  }
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

/** Files of weights are told by their own name, and Google's APIs call what they serve `models/gemini-pro`. */
const noFolders: ReadonlySet<string> = new Set(['weight-file', 'google', 'gemini', 'vertex']);

/** `f"yolov8{size}.yaml"`: what is put together is called after a model and is the file of something else. */
const otherFileEnd = /^[^"'`\n]*\.(?:csv|html?|jpe?g|json|jsonl|log|md|pdf|png|svg|txt|ya?ml)["'`]/;
const longestRest = 200;

function toReference(text: string, site: Site, match: Match, role: Role): Reference | undefined {
  const isId = site.partial || match.tier === 'C' || match.kind === 'dataset' || noFolders.has(match.namespace);
  const folder = isId ? undefined : folderOfModel(site.value);
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
  if (
    isPlaceholder(site.value) ||
    (site.partial && otherFileEnd.test(text.slice(site.span.end, site.span.end + longestRest)))
  )
    return undefined;
  const { id, version } = idAtSite(weightsBehind(site.value) ?? site.value, match.namespace);
  const tier: Tier = site.partial && match.tier !== 'C' ? 'B' : match.tier;
  const lookup = site.partial ? id.replace(/[-_./:]+$/, '') : lastPart(id, match.namespace);
  if (match.namespace === 'weight-file' && isCalledLikeAny(lookup)) return undefined;
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
