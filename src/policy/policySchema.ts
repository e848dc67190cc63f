import { findingIds } from '../domain/finding';
import { opennessComponents } from '../domain/openness';
import type { UsageKey } from '../domain/usageProfile';

import {
  categories,
  distributionWays,
  knownSectors,
  opennessClasses,
  purposes,
  trainingPlans,
  unknownChoices,
} from './policyKeys';
import { territoryCodes } from './territories';

/** JSON Schema, as far as this file uses it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });
const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });
const amount = (description: string): JsonSchema => ({ type: 'number', minimum: 0, description });
const oneOf = (values: readonly string[], description: string): JsonSchema => ({ enum: values, description });
const listOf = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description });
const section = (properties: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema => ({
  type: ['object', 'null'],
  additionalProperties: false,
  properties,
  description,
});

const territory: JsonSchema = { enum: territoryCodes };
const pattern = { type: 'string', minLength: 1, examples: [...categories, 'MIT', 'meta-llama/*'] };
const isoDay = '^\\d{4}-\\d{2}-\\d{2}$';

const usage: Readonly<Record<UsageKey, JsonSchema>> = {
  purpose: oneOf(purposes, 'What the project is for. Business use inside a company counts as commercial.'),
  monthlyActiveUsers: count('Users of all products of the group in the last calendar month.'),
  monthlyActiveUsersAtRelease: count(
    'The same figure for the month before the model came out, for licences that count once at release.',
  ),
  annualRevenueUsd: amount('Revenue of the group in a year, in US dollars.'),
  monthlyRevenueUsd: amount('Revenue in a month, in US dollars. Left out, a twelfth of the year is taken.'),
  employees: count('Staff, contractors included.'),
  seat: { ...territory, description: 'Where the licensee is established: an ISO 3166 code.' },
  territories: listOf(territory, 'Where model or output is used or offered: ISO 3166 codes, EU and EEA.'),
  distribution: listOf({ enum: distributionWays }, 'How the result reaches others.'),
  trainsOnOutputs: oneOf(trainingPlans, 'Which models are trained on outputs of the models used here.'),
  finetunes: { type: 'boolean', description: 'Whether the project derives models of its own.' },
  sectors: listOf(
    { type: 'string', minLength: 1, examples: knownSectors },
    'Fields the project serves; an empty list states that none of special interest is among them.',
  ),
  projectLicence: text('Licence of the project itself: an SPDX expression, or proprietary.'),
};

const policy: Readonly<Record<string, JsonSchema>> = {
  allow: listOf(pattern, 'Lifts entries of warn and deny. It never lifts a term of a licence.'),
  warn: listOf(pattern, 'Licence ids, SPDX expressions, categories, publishers or model globs to look at.'),
  deny: listOf(pattern, 'Licence ids, SPDX expressions, categories, publishers or model globs not accepted.'),
  unknown: oneOf(unknownChoices, 'What an unknown licence or model means.'),
  minimumOpenness: {
    anyOf: [{ enum: ['none', ...opennessClasses] }, { type: 'array', items: { enum: opennessComponents } }],
    description: 'A class of the Model Openness Framework, or the components that must be open.',
  },
};

const acknowledgement: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['reference', 'reason'],
  properties: {
    reference: text('The id as the code names it, a family or package of the catalogue, or a glob.'),
    licence: text('The licence that was looked at; another one opens the finding again.'),
    findings: listOf({ enum: findingIds }, 'The findings that are in order; left out, all of them.'),
    reason: text('Why it is in order.'),
    by: text('Who looked at it.'),
    expires: { type: 'string', pattern: isoDay, description: 'The last day on which this counts, as in 2027-06-30.' },
  },
};

const agreement: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['model'],
  properties: {
    model: text('A family such as meta/llama-2, a model id, or a glob.'),
    note: text('Where the agreement can be found.'),
  },
};

/** The JSON Schema of `.ai-licence.yaml`, for completion and hover in the editor; kept in `media/` as a file. */
export function policySchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'AI Licence Lens: usage and policy of a project',
    description: 'Every key is optional. A fact that is not stated is unknown and never assumed.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      usage: section(usage, 'How this project uses AI.'),
      policy: section(policy, 'What this project accepts, beyond what the licences say.'),
      acknowledgements: listOf(acknowledgement, 'Findings somebody has looked at.'),
      agreements: listOf(agreement, 'Licences that were negotiated separately.'),
      overlays: listOf({ type: 'string' }, 'Catalogue files of your own: private models, corrections.'),
      exclude: listOf({ type: 'string' }, 'Globs of files that are not scanned.'),
    },
  };
}
