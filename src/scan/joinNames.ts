import { idAtSite, tierOfId } from '../detect/code/idAtSite';
import type { Reference, Tier } from '../domain/reference';
import type { FileScan, JudgedReference, PlacedTies, RelatedPlace } from '../domain/scan';

import { folderOf, modulePath } from './modulePaths';
import { createResolver } from './resolutions';
import type { ScanContext } from './scanText';
import { settleReference } from './settleReference';
import { applySuppressions } from './suppressions';
import { createJudge } from './verdicts';

type Wanted = PlacedTies['wanted'][number];
type Offered = PlacedTies['offered'][number];

/** A literal, the site in another file that uses it, and where both stand. */
interface Use {
  readonly offered: Offered;
  readonly wanted: Wanted;
  readonly from: string;
}

const maximumUses = 20;
/** A name that more files set than this says nothing about any one of them. */
const maximumSettings = 50;

/**
 * Joins definite sites with the literals that other files of the project state for them: an imported constant or setting, a value of an
 * environment variable. The reference stands on the literal, with the site as its related place. What ties files is dropped.
 */
export function joinNames(context: ScanContext, scans: readonly FileScan[]): readonly FileScan[] {
  const uses = usesByFile(scans);
  return scans.flatMap(({ ties: _, ...scan }) => {
    const used = uses.get(scan.path);
    const joined = used === undefined ? scan : withUses(context, scan, used);
    return joined.references.length > 0 || joined.problems.length > 0 ? [joined] : [];
  });
}

/** The same for one file of the project. */
export function joinNamesOf(context: ScanContext, scan: FileScan, scans: readonly FileScan[]): FileScan {
  const { ties, ...own } = scan;
  const used = (ties?.offered ?? []).length === 0 ? undefined : usesByFile(scans).get(scan.path);
  return used === undefined ? own : withUses(context, own, used);
}

function usesByFile(scans: readonly FileScan[]): ReadonlyMap<string, readonly Use[]> {
  const offers = new Map<string, Map<string, Offered[]>>();
  const variables = new Map<string, { readonly path: string; readonly offered: Offered }[]>();
  for (const { path, ties } of scans) {
    for (const offered of ties?.offered ?? []) {
      if (offered.kind === 'variable') append(variables, offered.name.toUpperCase(), { path, offered });
      else append(entry(offers, path), offered.name, offered);
    }
  }
  const uses = new Map<string, Use[]>();
  const use = (path: string, offered: Offered, wanted: Wanted, from: string): void => {
    if (path !== from) append(uses, path, { offered, wanted, from });
  };
  const has = (path: string): boolean => offers.has(path);
  for (const { path: from, ties } of scans) {
    for (const wanted of ties?.wanted ?? []) {
      const { source } = wanted;
      if (source.kind === 'variable') {
        for (const { path, offered } of (variables.get(source.name.toUpperCase()) ?? []).slice(0, maximumSettings))
          if (isBelow(from, projectOf(path))) use(path, offered, wanted, from);
        continue;
      }
      const { module, name, member } = source;
      const named = modulePath(from, module, has);
      const inNamed = named === undefined ? [] : (offers.get(named)?.get(member ?? name) ?? []);
      for (const offered of inNamed) use(named ?? '', offered, wanted, from);
      if (inNamed.length > 0 || member === undefined) continue;
      const part = modulePath(
        from,
        /[./]$/.test(module) ? module + name : `${module}${from.endsWith('.py') ? '.' : '/'}${name}`,
        has,
      );
      for (const offered of part === undefined ? [] : (offers.get(part)?.get(member) ?? []))
        use(part ?? '', offered, wanted, from);
    }
  }
  return uses;
}

function withUses(context: ScanContext, scan: FileScan, uses: readonly Use[]): FileScan {
  const byPlace = new Map<number, JudgedReference>();
  for (const judged of scan.references) byPlace.set(judged.reference.span.start, judged);
  const resolve = createResolver(context);
  const judge = createJudge(context, scan.path, scan.references);
  for (const { offered, wanted, from } of uses) {
    const { span, start, end } = offered;
    const before = byPlace.get(span.start);
    const related: RelatedPlace = { label: 'call', path: from, start: wanted.start, end: wanted.end };
    const places = [...(before?.related ?? []), related].slice(0, maximumUses);
    const asked = referenceOf(offered, wanted, before);
    const resolution = resolve(asked);
    const settled = settleReference(asked, resolution);
    const wins =
      settled !== undefined &&
      (before === undefined ||
        (rank[settled.tier] > rank[before.reference.tier] &&
          (resolution.kind !== 'unknown' || before.resolution.kind === 'unknown')));
    if (wins) {
      const verdict = judge({ reference: settled, resolution });
      byPlace.set(span.start, { reference: settled, start, end, resolution, verdict, related: places });
    } else if (before?.reference.kind === wanted.kind) {
      byPlace.set(span.start, { ...before, related: places });
    }
  }
  const references = [...byPlace.values()].sort((a, b) => a.reference.span.start - b.reference.span.start);
  return { ...scan, references: applySuppressions(scan.suppressions ?? [], references) };
}

const rank: Readonly<Record<Tier, number>> = { A: 5, E: 4, B: 3, D: 2, C: 1 };

function referenceOf({ literal, value, span, role }: Offered, wanted: Wanted, before?: JudgedReference): Reference {
  const { id, version } = idAtSite(value, wanted.namespace);
  return {
    kind: wanted.kind,
    literal,
    span,
    namespace: wanted.namespace,
    ...(id !== literal && { id }),
    ...(version !== undefined && { version }),
    tier: wanted.kind === 'dataset' ? 'A' : wanted.tier === 'A' ? tierOfId(value, wanted.namespace) : 'B',
    role: before?.reference.role ?? role,
    form: wanted.form,
  };
}

/** Folders that hold how a project is run rather than the project itself. */
const deployment =
  /\/?(?:deploy(?:ment)?s?|charts?|helm|k8s|kubernetes|kustomize|overlays|base|manifests|infra(?:structure)?|terraform|iac|docker|compose|config|configs|env|envs|environments?|\.devcontainer|templates|ops)$/i;

/** The folder whose files the settings of a file are for. */
function projectOf(path: string): string {
  const parts = folderOf(path).split('/');
  const first = parts.findIndex((part) => deployment.test(part));
  return (first < 0 ? parts : parts.slice(0, first)).join('/');
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function entry<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, V>();
  map.set(key, made);
  return made;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
