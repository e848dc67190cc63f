import type { Finding } from '../domain/finding';
import type { Acknowledgement } from '../domain/usageProfile';

import { coversName, namesOf } from './matching';
import type { AssessInput, DraftFinding } from './rule';

/** The acknowledgements that name a reference: in force, past their day, or given for another licence. */
export interface AcknowledgementState {
  readonly entry: Acknowledgement;
  readonly state: 'in-force' | 'expired' | 'licence-changed';
}

/** Compares every acknowledgement that names the reference with today and with the licences that bind now. */
export function acknowledgementsFor(input: AssessInput): readonly AcknowledgementState[] {
  const { policy, reference, resolution, today } = input;
  if (policy.acknowledgements.length === 0) return [];
  const names = namesOf(reference, resolution);
  return policy.acknowledgements
    .filter((entry) => coversName(entry.reference, names))
    .map((entry) => ({ entry, state: stateOf(entry, input, today) }));
}

function stateOf(entry: Acknowledgement, input: AssessInput, today: string): AcknowledgementState['state'] {
  if (entry.expires !== undefined && entry.expires < today) return 'expired';
  return entry.licence === undefined || licencesOf(input).has(entry.licence.toLowerCase())
    ? 'in-force'
    : 'licence-changed';
}

function licencesOf({ resolution }: AssessInput): ReadonlySet<string> {
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return new Set();
  const named = resolution.binding.flatMap(({ expression, licences }) => [
    expression,
    ...licences.flatMap((licence) => [licence.id, ...licence.aliases]),
  ]);
  return new Set(
    [...named, ...(resolution.licence === undefined ? [] : [resolution.licence])].map((id) => id.toLowerCase()),
  );
}

type Silencer = (finding: DraftFinding) => Finding['silencedBy'];

/** Decides for one reference which of its findings somebody has settled before, and how. */
export function silencerFor(input: AssessInput): Silencer {
  const names = input.policy.agreements.length === 0 ? [] : namesOf(input.reference, input.resolution);
  const agreement = input.policy.agreements.find((each) => coversName(each.model, names));
  const inForce = acknowledgementsFor(input).filter(({ state }) => state === 'in-force');
  return (finding) => {
    if (agreement !== undefined && isSettledByAgreement(finding)) {
      return { how: 'agreement', reason: agreement.note ?? agreement.model };
    }
    const found = inForce.find(({ entry }) => entry.findings?.includes(finding.id) ?? finding.effect !== 'allowed');
    return found === undefined ? undefined : { how: 'acknowledgement', reason: found.entry.reason };
  };
}

/** A negotiated licence takes the place of the public text where that bars or might bar the use; duties stay listed. */
function isSettledByAgreement(finding: DraftFinding): boolean {
  const bars = finding.effect === 'forbidden' || finding.effect === 'depends';
  return bars && finding.licence !== undefined && finding.id !== 'policy-denied' && finding.id !== 'unknown-licence';
}
