import type { FamilyMember, ModelFamily } from '../domain/modelFamily';
import type { CatalogueHost, ModelMatch } from './catalogue';
import { stripMarks, weightFileStem } from './derivatives';
import { foldName, squashName, tokenise, withoutBrand } from './foldName';
import { createGlobIndex, globMatches, parseGlob, type Glob, type GlobIndex } from './globs';
import { isPlaceholder } from './placeholder';

interface NamePattern {
  readonly family: number;
  readonly namespace: string;
  readonly pattern: string;
}

interface Hit {
  readonly family: number;
  readonly score: number;
  readonly exact: boolean;
  readonly pattern: NamePattern;
}

interface Best {
  readonly top: readonly Hit[];
}

const unknown: ModelMatch = { match: 'unknown' };
const longestId = 300;
/** A pattern of the namespace itself outweighs a folded name by this many letters. */
const ownNamespaceBonus = 0.5;
const exactBonus = 1000;
const exactFoldedBonus = 500;
const regionPrefix = /^(?:us-gov|us|eu|apac|global|jp|au)\./;
const weightFile = /\.(?:gguf|ggml|safetensors|ckpt|pth?|bin|onnx|tflite|mlmodelc?|mlpackage|llamafile|h5|task|litertlm)$/i;
const localPath = /^(?:\.{0,2}\/|~|[a-z]:[\\/]|\.\.?$)/i;
const digit = /\d/;
const maximumWindows = 12;

/** Finds the family a name belongs to. Indexes are built when they are first needed. */
export function createModelLookup(
  families: readonly ModelFamily[],
  hosts: readonly CatalogueHost[],
  reuploaders: readonly string[],
): (namespace: string, id: string) => ModelMatch {
  const indexes = new Map<string, GlobIndex<NamePattern>>();
  const copyists = new Set(reuploaders.map((name) => name.toLowerCase()));
  const hostByName = new Map<string, CatalogueHost>();
  for (const host of hosts) for (const name of [host.namespace, ...(host.aliases ?? [])]) hostByName.set(name, host);
  const byNamespace = new Map<string, NamePattern[]>();
  families.forEach((family, index) => {
    for (const [namespace, patterns] of Object.entries(family.references)) {
      let list = byNamespace.get(namespace);
      if (!list) byNamespace.set(namespace, (list = []));
      for (const pattern of patterns) list.push({ family: index, namespace, pattern });
    }
  });
  const owners = createOwners(byNamespace);
  const members = createMemberChoice(families);
  const excludes = new Map<number, Map<string, readonly Glob[]>>();
  families.forEach((family, index) => {
    if (!family.exclude) return;
    const entries = Object.entries(family.exclude).map(([key, list]) => [key, list.map(parseGlob)] as const);
    excludes.set(index, new Map(entries));
  });

  function index(key: string, patterns: () => Iterable<readonly [string, NamePattern]>): GlobIndex<NamePattern> {
    const known = indexes.get(key);
    if (known) return known;
    const made = createGlobIndex<NamePattern>();
    for (const [text, value] of patterns()) made.add(text, value);
    indexes.set(key, made);
    return made;
  }
  const plain = (namespace: string): GlobIndex<NamePattern> =>
    index(namespace, () => (byNamespace.get(namespace) ?? []).map((entry) => [entry.pattern, entry] as const));
  const everywhere = (): GlobIndex<NamePattern> =>
    index('*raw', () =>
      [...byNamespace].flatMap(([namespace, list]) =>
        namespace === 'any' ? [] : list.map((entry) => [entry.pattern, entry] as const),
      ),
    );
  const tails = (): GlobIndex<NamePattern> =>
    index('*tails', () =>
      (byNamespace.get('huggingface') ?? []).flatMap((entry) => {
        const tail = entry.pattern.slice(entry.pattern.indexOf('/') + 1);
        return tail.replaceAll('*', '').length < 3 ? [] : [[tail, entry] as const];
      }),
    );
  const squashed = (): GlobIndex<NamePattern> =>
    index('*squashed', () =>
      [...byNamespace].flatMap(([namespace, list]) =>
        list.flatMap((entry) => {
          if (namespace === 'huggingface' && entry.pattern.includes('/*')) return [];
          const tail = entry.pattern.slice(entry.pattern.lastIndexOf('/') + 1);
          const text = tail.split('*').map(squashName).join('*');
          return text.replaceAll('*', '').length < 2 ? [] : [[text, entry] as const];
        }),
      ),
    );

  function excluded(family: number, namespace: string, text: string): boolean {
    const lists = excludes.get(family);
    if (!lists) return false;
    for (const [key, globs] of lists) {
      if ((key === namespace || namespace === 'any' || key === 'any') && globs.some((glob) => globMatches(glob, text)))
        return true;
    }
    return false;
  }

  function collect(into: Map<number, Hit>, from: GlobIndex<NamePattern>, text: string, bonus: number, whole = text): void {
    from.each(text, ({ value, literal, exact }) => {
      const score = literal + bonus + (exact ? (bonus > 0 ? exactBonus : exactFoldedBonus) : 0);
      const before = into.get(value.family);
      if (before && before.score >= score) return;
      if (excluded(value.family, value.namespace, whole)) return;
      into.set(value.family, { family: value.family, score, exact, pattern: value });
    });
  }

  function best(hits: ReadonlyMap<number, Hit>): Best {
    let top: Hit[] = [];
    for (const hit of hits.values()) {
      const first = top[0];
      if (!first || hit.score > first.score) top = [hit];
      else if (hit.score === first.score) top.push(hit);
    }
    return { top };
  }

  function answer(found: Best, namespace: string, id: string): ModelMatch {
    const [hit] = found.top;
    const family = hit && families[hit.family];
    if (!hit || !family) return unknown;
    if (found.top.length > 1) {
      const candidates = found.top.map((each) => families[each.family]?.id ?? '').sort();
      return { match: 'ambiguous', candidates };
    }
    const member = members(hit.family, namespace === 'any' ? hit.pattern.namespace : namespace, id);
    return { match: hit.exact ? 'exact' : 'pattern', family, ...(member ? { member } : {}) };
  }

  function folded(into: Map<number, Hit>, id: string): void {
    const name = foldName(id);
    collect(into, plain('any'), name, 0, id);
    const bare = withoutBrand(name);
    if (bare !== undefined) collect(into, plain('any'), bare, 0, id);
  }

  function derived(namespace: string, id: string, owner: string, stem: string, marks: readonly string[]): ModelMatch {
    const certain = copyists.has(owner);
    const split = stem.indexOf('_');
    if (certain && split > 0) {
      const found = direct('huggingface', `${stem.slice(0, split)}/${stem.slice(split + 1)}`);
      if (found.family) return asDerived(found, `${stem.slice(0, split)}/${stem.slice(split + 1)}`, true, marks, owner);
    }
    const hits = new Map<number, Hit>();
    collect(hits, tails(), stem, 1);
    folded(hits, stem);
    let found = best(hits);
    let id2 = stem;
    if (!found.top.some((hit) => isDistinctive(hit, certain))) {
      found = { top: [] };
      if (owner !== '' || marks.length > 0) ({ found, id: id2 } = window(stem));
    }
    const [hit] = found.top;
    if (!hit) return unknown;
    if (found.top.length > 1) return answer(found, namespace, id);
    const from = hit.pattern.namespace === 'huggingface' ? originalId(hit.pattern.pattern, id2) : id2;
    const result = answer(found, 'huggingface', from);
    return asDerived(result, from, certain, marks, owner);
  }

  /** Looks for a distinctive base name further inside the stem, at each dash. */
  function window(stem: string): { found: Best; id: string } {
    let at = 0;
    for (let count = 0; count < maximumWindows; count++) {
      const next = stem.slice(at).search(/[-_.]/);
      if (next < 0) break;
      at += next + 1;
      const rest = stem.slice(at);
      const hits = new Map<number, Hit>();
      collect(hits, tails(), rest, 1);
      folded(hits, rest);
      const found = best(hits);
      const [hit] = found.top;
      if (hit && found.top.length === 1 && hit.score % exactFoldedBonus >= 6 && digit.test(hit.pattern.pattern))
        return { found, id: rest };
    }
    return { found: { top: [] }, id: stem };
  }

  function asDerived(
    found: ModelMatch,
    id: string,
    certain: boolean,
    marks: readonly string[],
    owner: string,
  ): ModelMatch {
    if (!found.family) return found;
    const how = marks.length > 0 ? marks.join(', ') : owner === '' ? 'file' : certain ? 're-upload' : 'same name';
    return { ...found, match: certain ? 'derived-certain' : 'derived-probable', derivedFrom: { id, how } };
  }

  /** Looks an id up as it is: patterns of its namespace, then folded names where the owner is known. */
  function direct(namespace: string, id: string): ModelMatch {
    const host = hostByName.get(namespace);
    const name = host?.namespace ?? namespace;
    const hits = new Map<number, Hit>();
    const text = name === 'bedrock' ? id.replace(regionPrefix, '') : id;
    if (name === 'any') collect(hits, everywhere(), text, ownNamespaceBonus);
    else collect(hits, plain(name), text, ownNamespaceBonus);
    if (host?.huggingFaceIds) collect(hits, plain('huggingface'), text, ownNamespaceBonus);
    const owner = ownerOf(text);
    if (owner === '' || owners.isKnown(owner)) folded(hits, text);
    const found = best(hits);
    const [top] = found.top;
    const hubLike = name === 'huggingface' || name === 'modelscope' || (name === 'any' && owner !== '');
    if (top && hubLike && owner !== '' && top.pattern.namespace === 'any' && !owners.owns(owner, top.family)) return unknown;
    return answer(found, name, text);
  }

  return function lookUp(namespace, id) {
    if (id.length > longestId || isPlaceholder(id)) return unknown;
    const text = id.toLowerCase();
    if (namespace === 'symbol') {
      const hits = new Map<number, Hit>();
      collect(hits, squashed(), squashName(text), 0);
      return answer(best(hits), 'any', text);
    }
    if (namespace === 'weight-file' || weightFile.test(text) || localPath.test(text)) {
      const base = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
      const found = direct('any', base);
      if (found.match === 'exact') return found;
      const { stem, marks } = weightFileStem(text);
      const byStem = marks.length === 0 ? direct('any', stem) : unknown;
      if (byStem.match !== 'unknown') return byStem;
      const copy = derived('any', stem, '', stem, marks);
      return copy.match === 'unknown' ? found : copy;
    }
    const found = direct(namespace, text);
    const owner = ownerOf(text);
    if (found.match !== 'unknown') {
      if (!copyists.has(owner)) return found;
      const { stem, marks } = stripMarks(text.slice(text.indexOf('/') + 1));
      return asDerived(found, stem, true, marks, owner);
    }
    const name = text.slice(text.lastIndexOf('/') + 1);
    const { stem, marks } = stripMarks(name);
    if (owner === '' && marks.length === 0) return found;
    return derived(namespace, text, owner, stem, marks);
  };
}

function isDistinctive(hit: Hit, certain: boolean): boolean {
  const literal = hit.score % exactFoldedBonus;
  if (certain) return literal >= 3;
  return (literal >= 5 && digit.test(hit.pattern.pattern)) || literal >= 9;
}

/** The first part of `owner/name`, leaving `@cf/` and `@hf/` aside; empty when there is none. */
function ownerOf(id: string): string {
  const parts = id.split('/');
  if (parts.length < 2) return '';
  return (parts[0]?.startsWith('@') || parts.length > 2 ? parts[parts.length - 2] : parts[0]) ?? '';
}

function originalId(pattern: string, stem: string): string {
  const slash = pattern.indexOf('/');
  return slash < 0 ? stem : `${pattern.slice(0, slash).replaceAll('*', '')}/${stem}`;
}

interface Owners {
  readonly isKnown: (owner: string) => boolean;
  readonly owns: (owner: string, family: number) => boolean;
}

function createOwners(byNamespace: ReadonlyMap<string, readonly NamePattern[]>): Owners {
  const families = new Map<string, Set<number>>();
  for (const list of byNamespace.values()) {
    for (const { pattern, family } of list) {
      const owner = ownerOf(pattern.toLowerCase());
      if (owner === '' || owner.includes('*')) continue;
      const known = families.get(owner);
      if (known) known.add(family);
      else families.set(owner, new Set([family]));
    }
  }
  return {
    isKnown: (owner) => families.has(owner),
    owns: (owner, family) => families.get(owner)?.has(family) ?? false,
  };
}

interface MemberPatterns {
  readonly member: FamilyMember;
  readonly own: ReadonlyMap<string, readonly Glob[]>;
  readonly tokens: readonly Glob[];
}

/** Picks the member a name of the family falls under: by the namespace's own patterns, else by the words of the name. */
function createMemberChoice(
  families: readonly ModelFamily[],
): (family: number, namespace: string, id: string) => FamilyMember | undefined {
  const prepared = new Map<number, readonly MemberPatterns[]>();
  function prepare(index: number): readonly MemberPatterns[] {
    const known = prepared.get(index);
    if (known) return known;
    const made = (families[index]?.members ?? []).map((member) => ({
      member,
      own: new Map(Object.entries(member.match).map(([key, list]) => [key, list.map(parseGlob)] as const)),
      tokens: Object.entries(member.match).flatMap(([, list]) =>
        list.filter((pattern) => pattern !== '*').map((pattern) => parseGlob(tokenise(lastPart(pattern)))),
      ),
    }));
    prepared.set(index, made);
    return made;
  }
  return (family, namespace, id) => {
    const list = prepare(family);
    if (list.length === 0) return undefined;
    const text = id.toLowerCase();
    const own = list.find(({ own }) => own.get(namespace)?.some((glob) => globMatches(glob, text)));
    if (own) return own.member;
    const words = tokenise(lastPart(text));
    return list.find(({ tokens }) => tokens.some((glob) => globMatches(glob, words)))?.member;
  };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
