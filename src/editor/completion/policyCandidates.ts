import { isMap, parseDocument } from 'yaml';

import type { Catalogue } from '../../catalogue/catalogue';
import { findingIds } from '../../domain/finding';
import { policySchema, type JsonSchema } from '../../policy/policySchema';
import { guardNesting } from '../../parse/yamlNesting';
import { policyKeyText } from '../../present/labels/policyKeys';
import { licenceShortName } from '../../present/labels/licence';
import { findingPage } from '../../present/pages';

import { yamlPlaceAt } from './yamlPlace';

/** Something that can be written in a policy file. */
export interface PolicyCandidate {
  readonly label: string;
  readonly insert: string;
  readonly kind: 'key' | 'value' | 'licence' | 'model';
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
}

/** The candidates at one place, and the offset from which on they replace what is typed. */
export interface PolicyCandidates {
  readonly start: number;
  readonly candidates: readonly PolicyCandidate[];
}

/** What only the catalogue and the workspace know. */
export interface PolicyFacts {
  readonly catalogue: Catalogue;
  /** Ids that the files of the workspace name. */
  readonly namedIds: readonly string[];
}

/**
 * Keys and values that fit where the cursor stands in a `.ai-licence.yaml`. `fromSchema` is false where another extension
 * completes from the JSON Schema already.
 */
export function policyCandidates(
  text: string,
  offset: number,
  facts: PolicyFacts,
  fromSchema: boolean,
): PolicyCandidates | undefined {
  const place = yamlPlaceAt(text, offset);
  if (place === undefined) return undefined;
  const schema = schemaAt(place.path);
  if (schema === undefined) return undefined;
  const candidates: PolicyCandidate[] = [];
  if (fromSchema && (place.kind === 'key' || place.item)) {
    const stated = statedKeys(text, place.path);
    const half = text.slice(place.start, offset);
    candidates.push(...keysOf(schema, place.path).filter(({ label }) => label === half || !stated.has(label)));
  }
  if (place.kind === 'value') {
    if (fromSchema) candidates.push(...valuesOf(schema, place.path));
    candidates.push(...factValues(place.path, facts));
  }
  const known = new Set<string>();
  const unique = candidates.filter(({ label }) => !known.has(label) && known.add(label));
  return { start: place.start, candidates: unique };
}

/** What the schema says of the value at a path; undefined where no such key exists. */
export function schemaAt(path: readonly string[]): JsonSchema | undefined {
  let schema: JsonSchema | undefined = policySchema();
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = step === '[]' ? itemsOf(schema) : asSchema(asSchema(schema['properties'])?.[step]);
  }
  return schema;
}

export function itemsOf(schema: JsonSchema): JsonSchema | undefined {
  const choices = schema['anyOf'];
  if (!Array.isArray(choices)) return asSchema(schema['items']);
  return choices.map((choice) => asSchema(asSchema(choice)?.['items'])).find((items) => items !== undefined);
}

/** The keys of a mapping outside of lists; one that stands twice would not count. */
function statedKeys(text: string, path: readonly string[]): ReadonlySet<string> {
  if (path.includes('[]') || guardNesting(text) === undefined) return new Set();
  const document = parseDocument(text);
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path);
  return new Set(isMap(node) ? node.items.map(({ key }) => String(key)) : []);
}

function keysOf(schema: JsonSchema, path: readonly string[]): readonly PolicyCandidate[] {
  return Object.entries(asSchema(schema['properties']) ?? {}).map(([key, value]) => {
    const property = asSchema(value) ?? {};
    const documentation = policyKeyText([...path, key].join('.'));
    return {
      label: key,
      insert: `${key}:${opening(property)}`,
      kind: 'key' as const,
      ...(documentation === undefined ? {} : { documentation }),
    };
  });
}

/** What follows the colon: a mapping or list of mappings starts on the next line, a list of words in brackets. */
function opening(property: JsonSchema): string {
  const type = property['type'];
  if (Array.isArray(type)) return '\n  ';
  if (type !== 'array') return ' ';
  return asSchema(property['items'])?.['type'] === 'object' ? '\n  - ' : ' [$0]';
}

function valuesOf(schema: JsonSchema, path: readonly string[]): readonly PolicyCandidate[] {
  const description = policyKeyText(path.join('.').replace(/\.\[\]$/, ''));
  return wordsOf(schema).map((word) => {
    const finding = path.at(-2) === 'findings' ? findingIds.find((id) => id === word) : undefined;
    const documentation = finding === undefined ? description : `[${finding}](${findingPage(finding)})`;
    return {
      label: word,
      insert: word,
      kind: 'value' as const,
      ...(documentation === undefined ? {} : { documentation }),
    };
  });
}

/** The words a value may or might be. */
export function wordsOf(schema: JsonSchema): readonly string[] {
  if (schema['type'] === 'boolean') return ['false', 'true'];
  const schemas = [schema, ...(Array.isArray(schema['anyOf']) ? schema['anyOf'].map(asSchema) : [])];
  return schemas.flatMap((each) => [...listOf(each?.['enum']), ...listOf(each?.['examples'])]);
}

function factValues(path: readonly string[], { catalogue, namedIds }: PolicyFacts): readonly PolicyCandidate[] {
  const place = path.join('.');
  if (/^policy\.(allow|warn|deny)\.\[\]$/.test(place)) {
    const publishers = new Set(catalogue.families.map((family) => family.publisher).filter((name) => name !== ''));
    return [
      ...licenceValues(catalogue),
      ...[...publishers].sort().map((name) => ({ label: name, insert: yamlScalar(name), kind: 'value' as const })),
    ];
  }
  if (place === 'acknowledgements.[].licence') return licenceValues(catalogue);
  if (place === 'acknowledgements.[].reference') return ids(namedIds);
  if (place === 'agreements.[].model') {
    const families = catalogue.families.filter((family) => family.collection !== true);
    return [
      ...families.map(({ id, name }) => ({ label: id, insert: id, kind: 'model' as const, detail: name })),
      ...ids(namedIds),
    ];
  }
  return [];
}

function licenceValues(catalogue: Catalogue): readonly PolicyCandidate[] {
  return catalogue.licences.map(({ id, name, category }) => ({
    label: id,
    insert: id,
    kind: 'licence',
    detail: `${licenceShortName(id)} · ${category}`,
    documentation: name,
  }));
}

function ids(named: readonly string[]): readonly PolicyCandidate[] {
  return [...new Set(named)].sort().map((id) => ({ label: id, insert: yamlScalar(id), kind: 'model' as const }));
}

/** Plain where YAML reads it as the text it is, quoted elsewhere. */
function yamlScalar(text: string): string {
  return /^[A-Za-z][\w ./:-]*$/.test(text) && !/: |:$/.test(text) ? text : JSON.stringify(text);
}

function asSchema(value: unknown): JsonSchema | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonSchema) : undefined;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
