import type { Catalogue } from '../catalogue/catalogue';
import type { Finding, FindingId, Severity } from '../domain/finding';
import type { Licence } from '../domain/licence';
import type { Reference } from '../domain/reference';
import type { BindingLicence, Resolution } from '../domain/resolution';
import type { ProjectPolicy, UsageProfile } from '../domain/usageProfile';

/** A reference elsewhere in the same project, for findings about models that flow into each other. */
export interface Neighbour {
  readonly reference: Reference;
  readonly resolution: Resolution;
  /** A training script loads it. */
  readonly trained?: boolean;
}

/** Everything a verdict depends on; the same input always gives the same verdict. */
export interface AssessInput {
  readonly catalogue: Catalogue;
  readonly reference: Reference;
  readonly resolution: Resolution;
  readonly policy: ProjectPolicy;
  /** ISO date. */
  readonly today: string;
  readonly neighbours?: readonly Neighbour[];
}

/** A finding before its severity is settled; a stated severity departs from the usual one of its effect. */
export interface DraftFinding extends Omit<Finding, 'severity'> {
  readonly severity?: Severity;
}

/** One licence text that binds, seen by one project. */
export interface LicenceContext {
  readonly input: AssessInput;
  readonly binding: BindingLicence;
  readonly licence: Licence;
  /** Profile as it holds for this reference: a development dependency, for one, is used internally. */
  readonly usage: UsageProfile;
}

/** The reference as a whole, seen by one project. */
export interface ReferenceContext {
  readonly input: AssessInput;
  readonly usage: UsageProfile;
}

/** What one finding id means: judged for every licence that binds, for the reference as a whole, or both. */
export interface Rule {
  readonly id: FindingId;
  readonly judgeLicence?: (context: LicenceContext) => readonly DraftFinding[];
  readonly judgeReference?: (context: ReferenceContext) => readonly DraftFinding[];
}
