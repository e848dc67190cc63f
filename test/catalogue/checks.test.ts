import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkCatalogue } from '../../scripts/catalogueChecks';
import { readCatalogueFiles } from '../../scripts/catalogueFiles';

const schema = join(import.meta.dirname, '../../catalogue/schema');
const evidence = 'evidence: { source: "https://example.org/x", clause: unnumbered, checked: 2026-01-01, confidence: high }';

/** A family file as short as the schema allows. */
function family(id: string, names: string, more = ''): string {
  return [
    `id: ${id}`,
    `name: Test`,
    `publisher: Test`,
    `access: api-only`,
    `modality: [text]`,
    `references: { ${names} }`,
    `openness: { components: { weights: closed }, basis: test, sources: [] }`,
    evidence,
    more,
  ].join('\n');
}

/** What the checks say of a catalogue of these files, `file:line: message` each. */
function complaints(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    cpSync(schema, join(root, 'schema'), { recursive: true });
    const all = { 'vocabulary.yaml': 'modalities: [{ id: text, also: [math] }]\n', ...files };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const read = readCatalogueFiles(root);
    return [...read.problems, ...checkCatalogue(read).errors].map(
      ({ file, line, message }) => `${file}:${String(line)}: ${message}`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the catalogue checks', () => {
  it('have nothing to say of a good file', () => {
    expect(complaints({ 'models/a/b.yaml': family('a/b', 'any: [abc-1]') })).toEqual([]);
  });

  it('name a made-up generation that has its sister\'s licence', () => {
    const open = (id: string, names: string): string => family(id, names, 'licence: MIT').replace('api-only', 'open-weights');
    const mit = `id: MIT\nname: MIT\npublisher: MIT\ncategory: permissive\nosiApproved: true\nsummary: { en: a, ko: b }\n${evidence}`;
    const told = (names: string): readonly string[] =>
      complaints({ 'licences/MIT.yaml': mit, 'models/a/b.yaml': open('a/b', names), 'models/a/c.yaml': open('a/c', 'any: [abcd-7]') });
    expect(told('any: [abc-2*, xyz*]')).toEqual([]);
    expect(told('any: [abc*]')).toEqual([
      'models/a/b.yaml:1: "abcd-8" (any), which nobody has seen, takes MIT: state the versions in patterns or under "seen"',
    ]);
  });

  it('name a hub id that takes the licence of another family without its owner', () => {
    const licence = (id: string): string =>
      `id: ${id}\nname: ${id}\npublisher: Test\ncategory: permissive\nosiApproved: true\nsummary: { en: a, ko: b }\n${evidence}`;
    const open = (id: string, names: string, of: string): string => family(id, names, `licence: ${of}`).replace('api-only', 'open-weights');
    const told = (base: string, names: string): readonly string[] =>
      complaints({
        'licences/MIT.yaml': licence('MIT'),
        'licences/ISC.yaml': licence('ISC'),
        'models/a/b.yaml': base,
        'models/a/c.yaml': open('a/c', names, 'ISC'),
      });
    const said = 'models/a/c.yaml:1: "me/abc-7b-tuned" without its owner leads to a/b and takes MIT: state the name under "any", or narrow what covers it';
    const base = open('a/b', 'any: [abc-7b*]', 'MIT');
    expect(told(base, 'huggingface: [me/abc-7b-tuned]')).toEqual([said]);
    expect(told(base, 'any: [abc-7b-tuned], huggingface: [me/abc-7b-tuned]')).toEqual([]);
    const served = family('a/b', 'any: [abc-*]', 'licence: MIT');
    expect(told(served, 'huggingface: [me/abc-7b-tuned]')).toEqual([said]);
    expect(told(served, 'huggingface: [me/abc-tuned]')).toEqual([]);
  });

  it('name a day that the calendar does not have', () => {
    const text = family('a/b', 'any: [abc-1]').replace('2026-01-01', '2026-02-30');
    expect(complaints({ 'models/a/b.yaml': text })).toEqual([
      expect.stringMatching(/^models\/a\/b\.yaml:8: \/evidence\/checked .*date/),
    ]);
  });

  it('name a word for what a model can do that the vocabulary does not have', () => {
    const text = family('a/b', 'any: [abc-1]').replace('[text]', '[text (Korean), math, smell]');
    expect(complaints({ 'models/a/b.yaml': text })).toEqual([
      'models/a/b.yaml:5: modality "smell" is not in vocabulary.yaml',
    ]);
  });

  it('name a family that is based on itself', () => {
    const files = {
      'models/a/b.yaml': family('a/b', 'any: [abc-1]', 'basedOn: [a/c]'),
      'models/a/c.yaml': family('a/c', 'any: [xyz-1]', 'basedOn: [a/b]'),
    };
    expect(complaints(files)).toContainEqual(expect.stringMatching(/^models\/a\/b\.yaml:\d+: basedOn leads back to itself/));
  });

  it('name a base that does not exist', () => {
    expect(complaints({ 'models/a/b.yaml': family('a/b', 'any: [abc-1]', 'basedOn: [a/c]') })).toEqual([
      expect.stringMatching(/^models\/a\/b\.yaml:\d+: basedOn names "a\/c"/),
    ]);
  });

  it('name a pattern that takes the names of another family', () => {
    const files = {
      'models/a/b.yaml': family('a/b', 'openai: ["abc-*"]'),
      'models/a/c.yaml': family('a/c', 'openai: ["*abc-x*"]'),
    };
    expect(complaints(files)).toContainEqual(expect.stringMatching(/^models\/a\/.\.yaml:\d+: pattern .* is swallowed by/));
  });

  it('name a pattern with a point where points are read as dashes', () => {
    expect(complaints({ 'models/a/b.yaml': family('a/b', 'any: ["wind-chat-3.*"]') })).toContainEqual(
      expect.stringMatching(/^models\/a\/b\.yaml:\d+: pattern "wind-chat-3\.\*" \(any\) covers nothing/),
    );
    expect(complaints({ 'models/a/b.yaml': family('a/b', 'any: ["wind-chat-3-*"]') })).toEqual([]);
  });

  it('name a member whose names an earlier one takes', () => {
    const member = (name: string, licence: string): string => `  - { match: { openai: ["${name}"] }, licence: ${licence} }`;
    const members = (...lines: readonly string[]): string => ['members:', ...lines].join('\n');
    const [wide, narrow] = [member('abc-*', 'MIT'), member('abc-x*', 'Apache-2.0')];
    const said = (...lines: readonly string[]): readonly string[] =>
      complaints({ 'models/a/b.yaml': family('a/b', 'openai: ["abc-*"]', members(...lines)) }).filter((each) => each.includes('of a member'));
    expect(said(wide, narrow)).toEqual([expect.stringMatching(/"abc-x\*" \(openai\) of a member takes MIT/)]);
    expect(said(narrow, wide)).toEqual([]);
  });

  it('name a pattern that ties with that of another family', () => {
    const files = {
      'models/a/b.yaml': family('a/b', 'openai: ["abc-*"]'),
      'models/a/c.yaml': family('a/c', 'openai: ["*bc-x"]'),
    };
    expect(complaints(files)).toContainEqual(expect.stringMatching(/^models\/a\/b\.yaml:\d+: pattern .* is swallowed by a\/c/));
  });

  it('name a package that is stated twice, with both places', () => {
    const entry = [
      '  - purl: pkg:pypi/abc',
      '    type: pypi',
      '    name: abc',
      '    role: framework',
      '    licences: [{ versions: "*", expression: NOASSERTION }]',
      `    ${evidence}`,
    ];
    const text = ['packages:', ...entry, ...entry].join('\n');
    expect(complaints({ 'packages/abc.yaml': text })).toEqual([
      'packages/abc.yaml:8: "pkg:pypi/abc" is stated in packages/abc.yaml already',
    ]);
  });

  it('name a version range that no version is in', () => {
    const text = [
      'packages:',
      '  - purl: pkg:npm/abc',
      '    type: npm',
      '    name: abc',
      '    role: framework',
      '    licences: [{ versions: ">=2 <1", expression: NOASSERTION }]',
      `    ${evidence}`,
    ].join('\n');
    expect(complaints({ 'packages/abc.yaml': text })).toEqual([
      'packages/abc.yaml:2: ">=2 <1" is no version range of npm',
    ]);
  });

  it('go on where a file is no YAML', () => {
    const files = { 'models/a/b.yaml': 'id: [', 'models/a/c.yaml': family('a/c', 'any: [abc-1]', 'basedOn: [a/x]') };
    expect(complaints(files).map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining(['models/a/b.yaml', 'models/a/c.yaml']),
    );
  });
});
