import { licenceIds, parseLicenceExpression } from '../catalogue/licenceExpression';
import type { Finding } from '../domain/finding';
import type { Resolution } from '../domain/resolution';

/** What an installed copy of a package says about itself. */
export interface StatedLicence {
  readonly version: string;
  readonly licence?: string;
}

/**
 * An installed package whose licence field names other licences than the catalogue has for that version. Only fields that
 * are SPDX expressions are compared: free text says too little to contradict anything.
 */
export function installedLicenceFinding(resolution: Resolution, installed: StatedLicence): Finding | undefined {
  if (resolution.kind !== 'package' || resolution.licence === undefined || installed.licence === undefined) {
    return undefined;
  }
  const stated = namedIn(installed.licence);
  const known = namedIn(resolution.licence);
  if (stated.length === 0 || known.length === 0 || stated.join() === known.join()) return undefined;
  return {
    id: 'licence-conflict',
    kind: 'licence-conflict',
    severity: 'information',
    effect: 'allowed',
    licence: resolution.licence,
    facts: { installed: installed.licence, version: installed.version, catalogue: resolution.licence },
    evidence: resolution.binding[0]?.evidence ?? resolution.aiPackage.evidence,
    decidedBy: [],
  };
}

/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` count as one: older fields do not tell them apart. */
function namedIn(expression: string): readonly string[] {
  const ids = licenceIds(parseLicenceExpression(expression));
  return [...new Set(ids.map((id) => id.toLowerCase().replace(/-(only|or-later)$/, '')))].sort();
}
