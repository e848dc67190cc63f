import ignore from 'ignore';

import { unusedEntries } from '../assess/unusedEntries';
import type { Catalogue } from '../catalogue/catalogue';
import type { WorkspaceScan } from '../domain/scan';
import type { StatedProblem } from '../domain/text';
import type { PlacedPattern } from '../policy/policyPlaces';
import type { Log } from '../scan/ports';

import { diskFiles } from './diskFiles';
import { logPolicyProblems, type Policies } from './policyFiles';

const never = { isCancellationRequested: false };
/** What a walk passes over is said once, by the walk that reads. */
const quiet: Log = { info: () => undefined, warn: () => undefined };

/** Logs what in the policy files of a scanned tree touches nothing: a typing slip there would change nothing silently. */
export async function logUnusedEntries(
  root: string,
  policies: Policies,
  catalogue: Catalogue,
  scan: WorkspaceScan,
  log: Log,
): Promise<void> {
  for (const { folder, file } of policies.files()) {
    const references = scan.files
      .filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
      .flatMap((each) => each.references);
    logPolicyProblems(file, unusedEntries(file.parsed, catalogue, references), log);
    // Only the root's file can keep files out of a scan.
    const excludes = folder === '' ? file.parsed.places.patterns.filter(({ list }) => list === 'exclude') : [];
    const paths = excludes.length === 0 ? [] : await diskFiles(root, ignore(), quiet).list(never);
    logPolicyProblems(file, unusedExcludes(excludes, paths), log);
  }
}

function unusedExcludes(patterns: readonly PlacedPattern[], paths: readonly string[]): readonly StatedProblem[] {
  return patterns
    .filter(({ text }) => {
      const rule = ignore({ allowRelativePaths: true }).add(text);
      return !paths.some((path) => rule.ignores(path));
    })
    .map(({ text, span }) => ({ span, fact: { id: 'unused-exclude', subject: text } }));
}
