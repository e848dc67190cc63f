import type { DraftFinding, LicenceContext } from './rule';

const hostAgreement = 'host-agreement';

/**
 * True for the licence of published weights that another company runs: who calls the service holds no copy, and the host sells
 * it under an agreement with the publisher that no public text shows.
 */
function isHostedByOther({ binding, input: { resolution } }: LicenceContext): boolean {
  const isWeights = binding.origin === 'own' || binding.origin === 'base-model';
  if (!isWeights || resolution.kind !== 'model') return false;
  return resolution.servedBy !== undefined;
}

/** A ban by purpose on weights says nothing certain about a call to a host that sells their use: it leaves the answer unknown. */
export function throughHost(findings: readonly DraftFinding[], context: LicenceContext): readonly DraftFinding[] {
  if (!isHostedByOther(context)) return findings;
  return findings.map((finding) =>
    finding.effect === 'forbidden' || finding.effect === 'depends'
      ? {
          ...finding,
          effect: 'unknown',
          severity: 'warning',
          decidedBy: [],
          facts: { ...finding.facts, missing: hostAgreement },
        }
      : finding,
  );
}

/** True for such a ban: whether it binds hangs on the host's agreement. */
export function isOpenBan({ effect, facts }: Pick<DraftFinding, 'effect' | 'facts'>): boolean {
  return effect === 'unknown' && facts['missing'] === hostAgreement;
}
