import type { FamilyMember, ModelFamily } from '../domain/modelFamily';
import type { CatalogueHost, ModelMatch } from './catalogue';
import { addsOnlyEdition, stripMarks, weightFileStem } from './derivatives';
import { foldName, squashName } from './foldName';
import { createMemberChoice } from './memberChoice';
import { hubOwner, isDistinctive, isTunedWhisper, isUnder, nothing, originalId, type Hit } from './nameHits';
import { createNameIndexes, ownerOf, type NameIndex, type Names } from './nameIndexes';
import { createNameSearch, preferred } from './nameSearch';
import type { FamilyEntry } from './packed';
import { isPlaceholder } from './placeholder';
import { createGenerations, ownerAlone, unknownLicence } from './generations';

/** What was taken off a derivative's name, and whose it is. */
interface Copy {
  readonly owner: string;
  readonly stem: string;
  readonly marks: readonly string[];
  /** Only the form of the weights is another's work. */
  readonly converted?: boolean;
  /** These are weights, so they were made from none that only its maker's API serves. */
  readonly held?: boolean;
}

const unknown: ModelMatch = { match: 'unknown' };
const longestId = 300;
/** Where weights are kept. */
const hubs: ReadonlySet<string> = new Set(['huggingface', 'modelscope']);
const regionPrefix = /^(?:us-gov|us|eu|apac|global|jp|au|ca|in)\./;
const weightFile = /\.(?:gguf|ggml|safetensors|ckpt|pth?|bin|onnx|tflite|mlmodelc?|mlpackage|llamafile|h5|task|litertlm)$/;
const localPath = /^(?:\.{0,2}\/|~|[a-z]:[\\/]|\.\.?$)/;
/** Marks of work that changes the weights; the others only store the same weights in another form. */
const changesWeights: ReadonlySet<string> = new Set(['abliterated', 'LoRA', 'merged']);
/** `gpt3dot5turbo`, `claude3_point_5`: constants cannot hold the point of a version. */
const spelledPoint = /(\d)_?(?:dot|point)_?(\d)/g;
const symbolPrefix = /^(?:chat|embedding|image|audio|response)?models?(?:name|id)?(?=[a-z])/;
const symbolSuffix = /(?:latest|20\d{6})$/;

/** Whether a member is listed under this very name, by whatever account; a pattern of another account says nothing of it. */
function bears(member: FamilyMember | undefined, name: string): boolean {
  return member?.match['huggingface']?.some((pattern) => pattern.toLowerCase().slice(pattern.indexOf('/') + 1).replace(/\*$/, '') === name) === true;
}

/** Makes the function that finds the family of a name. Indexes are built when they are first needed. */
export function createModelLookup(
  families: readonly FamilyEntry[],
  familyAt: (place: number) => ModelFamily | undefined,
  hosts: readonly CatalogueHost[],
  reuploaders: readonly string[],
  allNames: Names,
): (namespace: string, id: string) => ModelMatch {
  const names = createNameIndexes(allNames, families.map(({ id }) => id));
  const memberOf = createMemberChoice((index) => familyAt(index)?.members ?? [], covers);
  const copyists = new Set(reuploaders.map((name) => name.toLowerCase()));
  const hostByName = new Map<string, CatalogueHost>();
  for (const host of hosts) for (const name of [host.namespace, ...(host.aliases ?? [])]) hostByName.set(name, host);
  const { collect, collectFolded, byStem, baseInside, withoutCollections } = createNameSearch(families, familyAt, names);
  const hasOverlay = families.some(({ overlay }) => overlay === true);
  const isSeen = createGenerations();

  function answer(hits: readonly Hit[], namespace: string, id: string, ownWork = false): ModelMatch {
    const top = withoutCollections(hits);
    const [hit] = top;
    const family = hit && familyAt(hit.family);
    if (!hit || !family) return unknown;
    if (top.length > 1) {
      return { match: 'ambiguous', candidates: top.flatMap((each) => families[each.family]?.id ?? []).sort() };
    }
    const match = hit.exact ? 'exact' : 'pattern';
    const listed = namespace === 'any' ? { listedIn: namespacesOf(hit.family, id) } : {};
    const place = namespace === 'any' ? hit.pattern.namespace : namespace;
    const onHub = place !== 'huggingface' && isHubId(hit.family, id);
    const places = onHub ? [place, 'huggingface'] : [place];
    const member = memberOf(hit.family, places, id);
    const known = (member ?? family).licence === undefined || hit.exact || isSeen(family, member, id, hit.pattern.pattern, ownWork);
    if (!known) return { match, family, ...listed, unseen: true };
    return member ? { match, family, member, ...listed } : { match, family, ...listed };
  }

  /** True for a name that is an id of the family on Hugging Face, wherever it is used. */
  function isHubId(family: number, id: string): boolean {
    return id.includes('/') && holds(names.of('huggingface'), family, id);
  }

  /** True for a name that the family lists in a namespace, or on Hugging Face without its owner. */
  function covers(family: number, namespace: string, id: string): boolean {
    if (namespace === 'any' || holds(names.of(namespace), family, id)) return true;
    return namespace === 'huggingface' && !id.includes('/') && holds(names.tails(), family, id);
  }

  /** Where a name is listed as it is; failing that, where a pattern covers it. */
  function namespacesOf(family: number, id: string): readonly string[] {
    const listed = new Set<string>();
    const covered = new Set<string>();
    names.everywhere().each(id, (pattern, _, exact) => {
      if (pattern.family === family) (exact ? listed : covered).add(pattern.namespace);
    });
    return [...(listed.size > 0 ? listed : covered)];
  }

  function holds(index: NameIndex, family: number, id: string): boolean {
    let held = false;
    index.each(id, (pattern) => {
      held ||= pattern.family === family;
    });
    return held;
  }

  /** Looks an id up as it is: patterns of its namespace, then folded names. */
  function direct(namespace: string, id: string): ModelMatch {
    const host = hostByName.get(namespace);
    const name = host?.namespace ?? namespace;
    if (name === 'any' && id.includes('/')) {
      // `owner/name` without a host is a hub id before it is what some gateway calls a model.
      const onHub = direct('huggingface', id);
      if (onHub.family) return onHub;
    }
    const best = nothing();
    const text = name === 'bedrock' ? id.replace(regionPrefix, '') : id;
    const anywhere = name === 'any';
    collect(best, anywhere ? names.everywhere() : names.of(name), text, anywhere ? 0 : preferred, text);
    if (host?.huggingFaceIds) collect(best, names.of('huggingface'), text, preferred, text);
    const owner = ownerOf(text);
    const hub = owner !== '' && (anywhere || name === 'huggingface' || name === 'modelscope');
    const settled = !anywhere && !best.several && !hasOverlay && best.hits[0]?.exact === true;
    const written = best.hits;
    if (!settled && (!hub || isUnder(best.hits[0], owner) || names.isOwner(owner))) collectFolded(best, text, anywhere ? preferred : 0);
    const [first] = best.hits;
    const found = answer(best.hits, name, text);
    if (!first || first.pattern.namespace !== 'any' || owner === '') return found;
    // Only the name fits: under a foreign owner it may be anybody's fine-tune.
    if (hub) return names.owns(owner, first.family) ? found : ofOwner(written, owner, name, text);
    return names.isOwner(owner) ? found : asDerived(found, foldName(text), false, { owner, stem: text, marks: [] });
  }

  /** What the entry of an owner states of a name that sounds like another's: `somebody/qwen2.5-tuned` beside `somebody/*`. */
  function ofOwner(hits: readonly Hit[], owner: string, namespace: string, id: string): ModelMatch {
    const found = isUnder(hits[0], owner) ? answer(hits, namespace, id) : unknown;
    const licence = found.member?.licence ?? found.family?.licence ?? unknownLicence;
    return licence !== unknownLicence && found.unseen !== true ? found : unknown;
  }

  /** `inside` says that the name of the family is only a part of the name. */
  function asDerived(found: ModelMatch, id: string, certain: boolean, { owner, marks, converted }: Copy, inside = false): ModelMatch {
    if (!found.family) return found;
    const how = marks.length > 0 ? marks.join(', ') : owner === '' ? 'file' : certain ? 're-upload' : 'same name';
    const match = certain && !inside ? 'derived-certain' : 'derived-probable';
    const changed = inside || (owner !== '' && !certain && converted !== true);
    const ownWork = changed || marks.some((mark) => changesWeights.has(mark));
    return { ...found, match, derivedFrom: { id, how }, ...(ownWork ? { ownWork } : {}) };
  }

  function derived(copy: Copy): ModelMatch {
    const { owner, stem, held = false } = copy;
    const certain = copyists.has(owner);
    const split = stem.indexOf('_');
    if (certain && split > 0) {
      // Some re-uploaders write `owner_name` where a repository can hold only one slash.
      const original = `${stem.slice(0, split)}/${stem.slice(split + 1)}`;
      const found = direct('huggingface', original);
      if (found.family) return asDerived(found, original, true, copy);
    }
    const whole = byStem(stem, held, certain);
    const telling = whole.some((hit) => isDistinctive(hit, certain, stem) || (owner !== '' && isTunedWhisper(stem)));
    const { hits, rest } = telling ? { hits: whole, rest: stem } : baseInside(stem, held);
    const [hit] = hits;
    if (!hit) return ownerInside(copy);
    const from = hit.pattern.namespace === 'huggingface' ? originalId(hit.pattern.pattern, rest, (each) => copyists.has(each)) : rest;
    // A copyist's name says nothing more; under another owner it may tell of changed weights.
    const converted = certain || (copy.marks.length > 0 && addsOnlyEdition(rest, hit.pattern.pattern));
    const asFound = (ownWork: boolean): ModelMatch => {
      // Several accounts may have published it; a member that bears the name itself says more than what else one of them has.
      const named = answer(hits, 'huggingface', rest, ownWork);
      const original = bears(named.member, rest) ? named : answer(hits, 'huggingface', from, ownWork);
      return asDerived(original, from, certain, { ...copy, converted }, !telling);
    };
    const found = asFound(false);
    return found.ownWork === true && found.unseen === true ? asFound(true) : found;
  }

  /** A fine-tune that is called after the whole id of its base: `klue-roberta-base-nli`. */
  function ownerInside(copy: Copy): ModelMatch {
    for (let dash = copy.stem.indexOf('-'); dash > 0; dash = copy.stem.indexOf('-', dash + 1)) {
      const owner = copy.stem.slice(0, dash);
      if (!names.isPublisher(owner)) continue;
      const original = `${owner}/${copy.stem.slice(dash + 1)}`;
      const best = nothing();
      collect(best, names.of('huggingface'), original, preferred, original);
      const found = answer(best.hits, 'huggingface', original, true);
      const isNamed = found.member !== undefined || best.hits.some(({ pattern }) => !ownerAlone.test(pattern.pattern));
      if (isNamed) return asDerived(found, original, false, copy, true);
    }
    return unknown;
  }

  /** What a copyist has: the original it was made from or, failing that, what the name as it is leads to. */
  function copied(copy: Copy, namespace: string, text: string): ModelMatch {
    const original = derived(copy);
    if (original.family) return original;
    const found = direct(namespace, text);
    return found.family ? asDerived(found, copy.stem, true, copy) : original;
  }

  /** The name of a repository without its owner: `bge-reranker-v2-m3`. */
  function withoutOwner(copy: Copy): ModelMatch {
    const hits = byStem(copy.stem, copy.held === true);
    const [hit] = hits;
    return hit && isDistinctive(hit, false, copy.stem) ? asDerived(answer(hits, 'huggingface', copy.stem), copy.stem, false, copy) : unknown;
  }

  /** The published weights of a name that an API has too: whoever holds weights calls no API. */
  function asPublished(found: ModelMatch, copy: Copy): ModelMatch | undefined {
    if (found.family?.access !== 'api-only' || found.member !== undefined) return undefined;
    const hits = byStem(copy.stem, true).filter(({ pattern }) => pattern.namespace === 'huggingface');
    const [hit] = hits;
    return hit && isDistinctive(hit, false, copy.stem) ? asDerived(answer(hits, 'huggingface', copy.stem), copy.stem, false, copy) : undefined;
  }

  /** A file holds weights, whatever an API calls the model. */
  function weights(path: string): ModelMatch {
    const found = weightsNamed(path);
    return found.listedIn ? { ...found, listedIn: [] } : found;
  }

  function weightsNamed(path: string): ModelMatch {
    const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const found = direct('any', base);
    const { stem, marks } = weightFileStem(path);
    const published = asPublished(found, { owner: '', stem, marks, held: true });
    if (published) return published;
    if (found.match === 'exact') return found;
    // Under its own heading a plain word (`codeformer*`) names a file too.
    for (const namespace of marks.length === 0 ? ['weight-file', 'any'] : []) {
      const plain = direct(namespace, stem);
      if (plain.match !== 'unknown') return plain;
    }
    const copy = derived({ owner: '', stem, marks, held: true });
    if (copy.match !== 'unknown') return copy;
    const best = nothing();
    collect(best, names.squashed(), squashName(stem), 0, stem);
    const top = best.hits.filter((hit) => isDistinctive(hit, false, stem));
    return top.length > 0 ? asDerived(answer(top, 'any', stem), stem, false, { owner: '', stem, marks }) : found;
  }

  /** Constants of SDKs: `GPT_4_O_MINI`, `ChatModelGPT4_1Mini`, `ModelClaude3_5HaikuLatest`. */
  function symbol(written: string): ModelMatch {
    const name = written.replace(spelledPoint, '$1_$2');
    const spaced = name.includes('_') ? direct('any', name.replace(/_+/g, '-')) : unknown;
    if (spaced.match === 'exact' || spaced.match === 'pattern') return spaced;
    const whole = squashName(name);
    const bare = whole.replace(symbolPrefix, '').replace(symbolSuffix, '');
    for (const text of new Set([whole, bare])) {
      const best = nothing();
      collect(best, names.squashed(), text, 0, name);
      const found = answer(best.hits, 'any', name);
      if (found.match !== 'unknown') return found;
    }
    return ownedSymbol(name);
  }

  /** A constant that names the owner first, with a mark of separation in it or without: `TII_UAE_FALCON_7B_INSTRUCT`. */
  function ownedSymbol(name: string): ModelMatch {
    for (let cut = name.indexOf('_'); cut > 0; cut = name.indexOf('_', cut + 1)) {
      const words = name.slice(0, cut).replaceAll('_', '-');
      const owner = [words, words.replaceAll('-', '')].find(names.isOwner);
      if (owner === undefined) continue;
      const rest = name.slice(cut + 1);
      const best = nothing();
      collect(best, names.squashed(), squashName(rest), 0, rest, ({ pattern }) => ownerOf(pattern.toLowerCase()) !== owner);
      const found = answer(best.hits, 'huggingface', `${owner}/${rest.replaceAll('_', '-')}`);
      if (found.match !== 'unknown') return found;
    }
    return unknown;
  }

  return function lookUp(namespace, id) {
    if (id.length > longestId || isPlaceholder(id)) return unknown;
    const text = id.toLowerCase();
    if (namespace === 'symbol') return symbol(text);
    if (namespace === 'weight-file' || localPath.test(text)) return weights(text);
    const owner = ownerOf(text);
    const isCopyist = copyists.has(owner);
    const held = hubs.has(namespace);
    const copy = (): Copy => ({ owner, held, ...stripMarks(text.slice(text.lastIndexOf('/') + 1)) });
    if (isCopyist && !names.isPublisher(owner)) return copied(copy(), namespace, text);
    const found = direct(namespace, text);
    // An account that copies others may also publish models of its own.
    if (isCopyist && hubOwner(found.family) !== owner) return copied(copy(), namespace, text);
    // `GPT-5-Distill-Qwen3-4B-q4f16_1-MLC`: nobody stores what only an API serves.
    const stored = found.match === 'pattern' && found.family?.access === 'api-only' ? copy() : undefined;
    if (stored !== undefined && stored.marks.length > 0) return derived({ ...stored, held: true });
    if (found.match !== 'unknown') return (held && owner === '' ? asPublished(found, copy()) : undefined) ?? found;
    if (weightFile.test(text)) return weights(text);
    const work = copy();
    return owner === '' && work.marks.length === 0 ? withoutOwner(work) : derived(work);
  };
}
