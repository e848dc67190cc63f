import type { Catalogue } from '../../catalogue/catalogue';
import { findingIds } from '../../domain/finding';
import { policySchema, type JsonSchema } from '../../policy/policySchema';
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
  const schema = schemaAt(policySchema(), place.path);
  if (schema === undefined) return undefined;
  const candidates: PolicyCandidate[] = [];
  if (fromSchema && (place.kind === 'key' || place.item)) candidates.push(...keysOf(schema));
  if (place.kind === 'value') {
    if (fromSchema) candidates.push(...valuesOf(schema, place.path));
    candidates.push(...factValues(place.path, facts));
  }
  const known = new Set<string>();
  const unique = candidates.filter(({ label }) => !known.has(label) && known.add(label));
  return { start: place.start, candidates: unique };
}

function schemaAt(root: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = step === '[]' ? itemsOf(schema) : asSchema(asSchema(schema['properties'])?.[step]);
  }
  return schema;
}

function itemsOf(schema: JsonSchema): JsonSchema | undefined {
  const choices = schema['anyOf'];
  if (!Array.isArray(choices)) return asSchema(schema['items']);
  return choices.map((choice) => asSchema(asSchema(choice)?.['items'])).find((items) => items !== undefined);
}

function keysOf(schema: JsonSchema): readonly PolicyCandidate[] {
  return Object.entries(asSchema(schema['properties']) ?? {}).map(([key, value]) => {
    const property = asSchema(value) ?? {};
    const documentation = textOf(property['description']);
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
  const schemas = [schema, ...(Array.isArray(schema['anyOf']) ? schema['anyOf'].map(asSchema) : [])];
  const words = schemas.flatMap((each) => [...listOf(each?.['enum']), ...listOf(each?.['examples'])]);
  if (schema['type'] === 'boolean') words.push('false', 'true');
  const description = textOf(schema['description']);
  return words.map((word) => {
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

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
