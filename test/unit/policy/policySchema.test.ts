import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { parsePolicy } from '../../../src/policy/parsePolicy';
import { policySchema } from '../../../src/policy/policySchema';

const accepts = new Ajv({ strict: false }).compile(policySchema());

describe('the schema and the reader agree', () => {
  it.each([
    'usage: { purpose: commercial, territories: [EU, KR], sectors: [] }',
    'usage:\npolicy: { deny: ["meta-llama/*"], minimumOpenness: [weights] }',
    'acknowledgements: [{ reference: a, reason: b, findings: [user-threshold], expires: "2027-01-31" }]',
    'agreements: [{ model: a, note: b }]\noverlays: [a]\nexclude: [b]',
  ])('on accepting %j', (text) => {
    expect(accepts(parse(text))).toBe(true);
    expect(parsePolicy(text).problems).toEqual([]);
  });

  it.each([
    'usage: { purpose: fun }',
    'usage: { monthlyActiveUsers: -1 }',
    'usage: { territories: [EUU] }',
    'usage: { colour: red }',
    'policy: { unknown: maybe }',
    'acknowledgements: [{ reference: a }]',
    'agreements: [{ note: b }]',
  ])('on rejecting %j', (text) => {
    expect(accepts(parse(text))).toBe(false);
    expect(parsePolicy(text).problems).not.toEqual([]);
  });
});
