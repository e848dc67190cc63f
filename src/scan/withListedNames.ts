import type { Reference } from '../domain/reference';
import type { Resolution } from '../domain/resolution';
import type { ResolvedReference } from '../domain/scan';

const fewestNames = 3;
const fewestNumbered = 2;

/**
 * Adds everyday words (`mistral`, `qwen2`) that stand in one list with others that a local server has: at least three of them, two with a
 * number, and one that can mean nothing but a model. Order by position stays.
 */
export function withListedNames(
  known: readonly ResolvedReference[],
  words: readonly ResolvedReference[],
  resolve: (reference: Reference) => Resolution,
): readonly ResolvedReference[] {
  if (words.length === 0) return known;
  const local = ({ reference }: ResolvedReference): ResolvedReference | undefined => {
    const asked: Reference = { ...reference, namespace: 'ollama', tier: 'B' };
    const resolution = resolve(asked);
    const sure = resolution.kind === 'model' && (resolution.match === 'exact' || resolution.match === 'pattern');
    if (!sure || resolution.access === 'api-only') return undefined;
    return { reference: asked, resolution };
  };
  const lists = new Map<number, string[]>();
  for (const { reference } of known) {
    if (reference.list !== undefined && reference.kind === 'model' && /\d/.test(reference.literal))
      lists.set(reference.list, []);
  }
  const localWords = words.flatMap((word) => (lists.has(word.reference.list ?? -1) ? (local(word) ?? []) : []));
  const sure = known.filter((each) => lists.has(each.reference.list ?? -1) && local(each) !== undefined);
  for (const { reference } of [...sure, ...localWords]) lists.get(reference.list ?? -1)?.push(reference.literal);
  const ofServer = new Set([...lists].filter(([, names]) => isLocal(new Set(names))).map(([list]) => list));
  const short = words.filter((word) => word.reference.namespace === 'any' && isOfNeighbours(word, known));
  const added = [
    ...localWords.filter(({ reference }) => ofServer.has(reference.list ?? -1)),
    ...short.map(({ reference, resolution }): ResolvedReference => ({
      reference: { ...reference, tier: 'B' },
      resolution,
    })),
  ];
  return added.length === 0
    ? known
    : [...known, ...added].sort((a, b) => a.reference.span.start - b.reference.span.start);
}

function isLocal(names: ReadonlySet<string>): boolean {
  return names.size >= fewestNames && [...names].filter((name) => /\d/.test(name)).length >= fewestNumbered;
}

/** A short name such as `o1` is a model beside two others of its publisher. */
function isOfNeighbours(word: ResolvedReference, known: readonly ResolvedReference[]): boolean {
  const publisher = publisherOf(word.resolution);
  if (publisher === undefined || word.resolution.match !== 'exact' || word.reference.form !== 'listed-name')
    return false;
  const names = known
    .filter((each) => each.reference.list === word.reference.list && publisherOf(each.resolution) === publisher)
    .map(({ reference }) => reference.literal);
  return new Set(names).size >= fewestNumbered;
}

function publisherOf(resolution: Resolution): string | undefined {
  return resolution.kind === 'model' ? resolution.family.publisher : undefined;
}
