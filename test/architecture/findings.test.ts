import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { rules } from '../../src/assess/rules';
import { findingIds } from '../../src/domain/finding';
import { policySchema } from '../../src/policy/policySchema';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the finding ids', () => {
  it('are an API: a change here is a change for every user', () => {
    expect([...findingIds].sort()).toMatchInlineSnapshot(`
      [
        "acceptable-use",
        "acknowledged-expired",
        "attribution-duty",
        "closed-model",
        "competing-use",
        "field-of-use",
        "licence-conflict",
        "naming-duty",
        "network-copyleft",
        "non-commercial",
        "notice-duty",
        "openness-below-policy",
        "output-training",
        "policy-denied",
        "redistribution-limit",
        "relicensed",
        "research-only",
        "retired-model",
        "revenue-threshold",
        "share-alike",
        "territory-limit",
        "unknown-licence",
        "unknown-model",
        "user-threshold",
      ]
    `);
  });

  it('have exactly one rule each, in a file of its name', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...findingIds].sort());
    expect(readdirSync(`${root}src/assess/rules`).sort()).toEqual(findingIds.map((id) => `${id}.ts`).sort());
  });
});

describe.each(findingIds)('docs/findings/%s.md', (id) => {
  const file = `${root}docs/findings/${id}.md`;

  it('is there', () => {
    expect(existsSync(file)).toBe(true);
  });

  it.each(['## What it means', '## Example', '## How to resolve it', '## How to silence it'])('has "%s"', (heading) => {
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    expect(text).toContain(`\n${heading}\n`);
  });
});

describe('media/ai-licence.schema.json', () => {
  it('is what the code builds', () => {
    const file: unknown = JSON.parse(readFileSync(`${root}media/ai-licence.schema.json`, 'utf8'));
    expect(file).toEqual(JSON.parse(JSON.stringify(policySchema())));
  });
});
