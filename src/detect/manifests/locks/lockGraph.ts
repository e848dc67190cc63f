import type { Span } from '../../../domain/text';
import type { PackageSite } from '../packageSite';

/** One resolved package of a lock file. */
export interface LockedPackage {
  /** Tells packages of one name apart; what `dependsOn` and `direct` point to. */
  readonly key: string;
  readonly name: string;
  readonly span: Span;
  readonly version?: string | undefined;
  readonly dependsOn: readonly string[];
  /** The name to look up where the lock writes another one. */
  readonly id?: string | undefined;
  /** The project itself or a member of its workspace: followed, never reported. */
  readonly own?: boolean;
}

export interface LockGraph {
  readonly namespace: string;
  readonly packages: readonly LockedPackage[];
  /** Keys of what the project asks for; where the lock does not tell, whatever nothing else asks for. */
  readonly direct?: readonly string[];
}

/** Every locked package as a transitive site, with the direct dependency on the shortest way to it. */
export function lockSites(graph: LockGraph): PackageSite[] {
  const byKey = new Map<string, LockedPackage>();
  for (const locked of graph.packages) if (!byKey.has(locked.key)) byKey.set(locked.key, locked);
  const origin = originsOf(byKey, graph.direct ?? rootsOf(byKey));
  return graph.packages.flatMap((locked) => {
    if (locked.own === true) return [];
    const through = origin.get(locked.key);
    return [
      {
        namespace: graph.namespace,
        literal: locked.name,
        span: locked.span,
        id: locked.id,
        version: locked.version,
        group: 'transitive' as const,
        through: through === locked.name ? undefined : through,
      },
    ];
  });
}

function originsOf(byKey: ReadonlyMap<string, LockedPackage>, direct: readonly string[]): Map<string, string> {
  const origin = new Map<string, string>();
  const queue: string[] = [];
  for (const key of direct) {
    const locked = byKey.get(key);
    if (locked === undefined || origin.has(key)) continue;
    origin.set(key, locked.name);
    queue.push(key);
  }
  for (const key of queue) {
    const from = origin.get(key);
    if (from === undefined) continue;
    for (const next of byKey.get(key)?.dependsOn ?? []) {
      if (origin.has(next) || !byKey.has(next)) continue;
      origin.set(next, from);
      queue.push(next);
    }
  }
  return origin;
}

function rootsOf(byKey: ReadonlyMap<string, LockedPackage>): string[] {
  const wanted = new Set<string>();
  for (const locked of byKey.values()) {
    if (locked.own !== true) for (const key of locked.dependsOn) if (key !== locked.key) wanted.add(key);
  }
  const own = [...byKey.values()].filter((locked) => locked.own === true);
  if (own.length > 0) return own.flatMap((locked) => [...locked.dependsOn]);
  return [...byKey.keys()].filter((key) => !wanted.has(key));
}
