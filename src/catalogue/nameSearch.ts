import type { ModelFamily } from '../domain/modelFamily';
import { foldName, runTogether, squashName, withoutBrand } from './foldName';
import { parseGlob } from './globs';
import { isExcluded, isTunedWhisper, nothing, runsOn, type Best, type Hit } from './nameHits';
import type { NameIndex, NameIndexes, NamePattern } from './nameIndexes';
import type { FamilyEntry } from './packed';

/** Refuses a pattern that fits a name. */
type Refusal = (pattern: NamePattern, exact: boolean) => boolean;

/** Between patterns with equally many letters, the kind sought first wins. */
export const preferred = 0.5;
const exactName = 1000;
/** What a workspace states itself goes before what the catalogue states. */
const overlayFirst = 2000;
const digit = /\d/;
/** How many dashes of a name are tried as the start of a base model's name. */
const maximumStarts = 12;

/** Finds the patterns that fit names best; what they mean is not its business. */
export interface NameSearch {
  /** Adds the patterns of an index that fit a text; `whole` is the name that exclusions are held against. */
  readonly collect: (into: Best, from: NameIndex, text: string, bonus: number, whole: string, refuses?: Refusal) => void;
  /** Adds the patterns that fit a name however a host writes it, with a brand before it or without. */
  readonly collectFolded: (into: Best, id: string, bonus: number, refuses?: Refusal) => void;
  /** What the name of a copy is the name of. `held` says that the copy is weights, `copied` that the name is the original's. */
  readonly byStem: (stem: string, held: boolean, copied?: boolean) => readonly Hit[];
  /** Looks for a distinctive base name further inside a name, at each dash. */
  readonly baseInside: (stem: string, held: boolean) => { readonly hits: readonly Hit[]; readonly rest: string };
  /** A file that only collects uploads says nothing against a family of that name. */
  readonly withoutCollections: (hits: readonly Hit[]) => readonly Hit[];
}

/** Makes the search over the names of all families. */
export function createNameSearch(
  families: readonly FamilyEntry[],
  familyAt: (place: number) => ModelFamily | undefined,
  names: NameIndexes,
): NameSearch {
  const hasOverlay = families.some(({ overlay }) => overlay === true);
  const excludes = families.map(({ exclude }) => exclude && Object.values(exclude).flat().map(parseGlob));

  function collect(into: Best, from: NameIndex, text: string, bonus: number, whole: string, refuses?: Refusal): void {
    from.each(text, (pattern, literal, exact) => {
      const { family } = pattern;
      if (refuses?.(pattern, exact) === true) return;
      if (!exact && runsOn(pattern, text, literal)) return;
      if (isExcluded(excludes[family], whole)) return;
      if (into.family < 0) into.family = family;
      else if (into.family !== family) into.several = true;
      const own = hasOverlay && families[family]?.overlay === true ? overlayFirst : 0;
      const score = literal + bonus + own + (exact ? exactName : 0);
      if (score < into.score) return;
      if (score > into.score) into.hits = [];
      else if (into.hits.some((hit) => hit.family === family)) return;
      into.score = score;
      into.hits.push({ family, literal, exact, pattern });
    });
  }

  /** How one owner's works begin in a collection (`somebody/Qwen3-*`) says nothing about those of another. */
  const isCollectionsStart: Refusal = ({ family }, exact) => !exact && familyAt(family)?.collection === true;
  const isOnlyServed: Refusal = ({ family, namespace }) => namespace !== 'huggingface' && familyAt(family)?.access === 'api-only';

  function collectFolded(into: Best, id: string, bonus: number, refuses?: Refusal): void {
    const name = foldName(id);
    collect(into, names.of('any'), name, bonus, id, refuses);
    const bare = withoutBrand(name);
    if (bare !== undefined) collect(into, names.of('any'), bare, bonus, id, refuses);
  }

  function byStem(stem: string, held: boolean, copied = false): readonly Hit[] {
    const best = nothing();
    const refuses = held ? isOnlyServed : undefined;
    collect(best, names.tails(), stem, preferred, stem, copied ? undefined : isCollectionsStart);
    collectFolded(best, stem, 0, refuses);
    if (runTogether.test(stem)) collect(best, names.squashed(), squashName(stem), 0, stem, refuses);
    return withoutCollections(best.hits);
  }

  function withoutCollections(hits: readonly Hit[]): readonly Hit[] {
    const named = hits.length > 1 ? hits.filter((each) => familyAt(each.family)?.collection !== true) : hits;
    return named.length > 0 ? named : hits;
  }

  function baseInside(stem: string, held: boolean): { readonly hits: readonly Hit[]; readonly rest: string } {
    let rest = stem;
    for (let start = 0; start < maximumStarts; start++) {
      const dash = rest.search(/[-_.]/);
      if (dash < 0) break;
      rest = rest.slice(dash + 1);
      // A name may end with that of its base: `romanian-wav2vec2`.
      const hits = rest.search(/[-_.]/) < 0 ? byStem(`${rest}-`, held) : byStem(rest, held);
      const [hit] = hits;
      if (hit && hits.length === 1 && hit.literal >= 6 && (digit.test(hit.pattern.pattern) || isTunedWhisper(rest))) return { hits, rest };
    }
    return { hits: [], rest: stem };
  }

  return { collect, collectFolded, byStem, baseInside, withoutCollections };
}
