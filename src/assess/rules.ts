import type { Rule } from './rule';
import { acceptableUse } from './rules/acceptable-use';
import { acknowledgedExpired } from './rules/acknowledged-expired';
import { attributionDuty } from './rules/attribution-duty';
import { closedModel } from './rules/closed-model';
import { competingUse } from './rules/competing-use';
import { fieldOfUse } from './rules/field-of-use';
import { licenceConflict } from './rules/licence-conflict';
import { namingDuty } from './rules/naming-duty';
import { networkCopyleft } from './rules/network-copyleft';
import { nonCommercial } from './rules/non-commercial';
import { noticeDuty } from './rules/notice-duty';
import { opennessBelowPolicy } from './rules/openness-below-policy';
import { outputTraining } from './rules/output-training';
import { policyDenied } from './rules/policy-denied';
import { redistributionLimit } from './rules/redistribution-limit';
import { relicensed } from './rules/relicensed';
import { researchOnly } from './rules/research-only';
import { retiredModel } from './rules/retired-model';
import { revenueThreshold } from './rules/revenue-threshold';
import { shareAlike } from './rules/share-alike';
import { territoryLimit } from './rules/territory-limit';
import { unknownLicence } from './rules/unknown-licence';
import { unknownModel } from './rules/unknown-model';
import { userThreshold } from './rules/user-threshold';

/** Every rule, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  nonCommercial,
  researchOnly,
  territoryLimit,
  userThreshold,
  revenueThreshold,
  fieldOfUse,
  redistributionLimit,
  competingUse,
  outputTraining,
  licenceConflict,
  networkCopyleft,
  shareAlike,
  attributionDuty,
  namingDuty,
  noticeDuty,
  acceptableUse,
  closedModel,
  retiredModel,
  relicensed,
  unknownLicence,
  unknownModel,
  policyDenied,
  opennessBelowPolicy,
  acknowledgedExpired,
];
