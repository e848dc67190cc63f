import { isNode, parseDocument, type Document } from 'yaml';

import type { TextProblem } from '../domain/text';
import { guardNesting } from '../parse/yamlNesting';
import { dateFields, isCalendarDate } from './calendarDate';
import type { CompactFamily, CompactLicence, CompactPackage } from './compiled';
import { isVersionRange } from './versionRange';

/** A problem in an overlay, with the file and the rule it breaks. */
export interface OverlayProblem extends TextProblem {
  readonly file: string;
  readonly rule:
    | 'syntax'
    | 'shape'
    | 'duplicate-id'
    | 'version-range'
    | 'unknown-base'
    | 'cycle'
    | 'swallows-family';
}

/** The readable entries of one overlay file. */
export interface Overlay {
  readonly file: string;
  readonly licences: readonly CompactLicence[];
  readonly families: readonly CompactFamily[];
  readonly packages: readonly CompactPackage[];
  /** Where an entry stands, by id or purl, for problems found later. */
  readonly spanOf: (id: string) => TextProblem['span'];
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const start = { start: 0, end: 0 };

/**
 * Reads an overlay: a YAML file with `licences`, `models` and `packages`, each a list of entries as in the catalogue, or a single catalogue file.
 * Entries that cannot be used are left out and named in `problems`; nothing is thrown.
 */
export function parseOverlay(file: string, text: string, today: string): { overlay: Overlay; problems: OverlayProblem[] } {
  const document = parseDocument(guardNesting(text) ?? '');
  const problems: OverlayProblem[] = document.errors.map((error) => ({
    file,
    rule: 'syntax',
    span: { start: error.pos[0], end: error.pos[1] },
    message: error.message.split('\n')[0] ?? 'not YAML',
  }));
  if (guardNesting(text) === undefined) problems.push({ file, rule: 'syntax', span: start, message: 'nested too deeply' });
  const value: unknown = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 20 });
  const reader = createReader(file, document, problems, today);
  const top = isFields(value) ? value : {};
  if (problems.length === 0 && !isFields(value)) reader.complain([], 'shape', 'an overlay is a mapping');
  const single = 'references' in top ? 'models' : 'grants' in top || 'category' in top ? 'licences' : undefined;
  const list = (key: string): readonly (readonly [Path, unknown])[] => {
    if (single !== undefined) return single === key ? [[[], top]] : [];
    const entries = top[key] ?? [];
    if (Array.isArray(entries)) return entries.map((entry, index) => [[key, index], entry as unknown] as const);
    reader.complain([key], 'shape', `"${key}" must be a list`);
    return [];
  };
  const overlay: Overlay = {
    file,
    licences: list('licences').flatMap(([path, entry]) => reader.licence(path, entry) ?? []),
    families: list('models').flatMap(([path, entry]) => reader.family(path, entry) ?? []),
    packages: list('packages').flatMap(([path, entry]) => reader.package(path, entry) ?? []),
    spanOf: (id) => reader.spans.get(id) ?? start,
  };
  return { overlay, problems };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '');
}

function isPatterns(value: unknown): boolean {
  return isFields(value) && Object.keys(value).length > 0 && Object.values(value).every(isTexts);
}

interface Reader {
  readonly spans: ReadonlyMap<string, TextProblem['span']>;
  readonly complain: (path: Path, rule: OverlayProblem['rule'], message: string) => void;
  readonly licence: (path: Path, entry: unknown) => CompactLicence | undefined;
  readonly family: (path: Path, entry: unknown) => CompactFamily | undefined;
  readonly package: (path: Path, entry: unknown) => CompactPackage | undefined;
}

function createReader(file: string, document: Document, problems: OverlayProblem[], today: string): Reader {
  const spans = new Map<string, TextProblem['span']>();
  const spanAt = (path: Path): TextProblem['span'] => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : start;
  };
  const complain: Reader['complain'] = (path, rule, message) => {
    problems.push({ file, rule, span: spanAt(path), message });
  };
  const evidence = { source: file, clause: 'unnumbered', checked: today, confidence: 'high' } as const;
  /** True when all tests hold; every failing one is reported at its field. */
  const holds = (path: Path, entry: Fields, tests: Readonly<Record<string, (value: unknown) => boolean>>): boolean => {
    let good = true;
    for (const [key, test] of Object.entries(tests)) {
      if (test(entry[key])) continue;
      good = false;
      complain(key in entry ? [...path, key] : path, 'shape', `"${key}" is missing or not of the right kind`);
    }
    return good;
  };
  const text = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const optional = (test: (value: unknown) => boolean) => (value: unknown) => value === undefined || test(value);
  const claims = optional((value) => Array.isArray(value) && value.every(isFields));
  const textsOrNone = optional((value) => Array.isArray(value) && value.every(text));
  const evidenceOrNone = optional((value) => isFields(value) && text(value['source']));
  /** True unless some field holds a day that the calendar does not have; each is reported where it stands. */
  const hasRealDates = (path: Path, value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true;
    const bad = Object.entries(value).filter(([key, inner]: [string, unknown]) => {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (!dateFields.has(key) || typeof inner !== 'string' || isCalendarDate(inner)) return !hasRealDates(at, inner);
      complain(at, 'shape', `"${inner}" is no date`);
      return true;
    });
    return bad.length === 0;
  };
  const own = (path: Path, entry: unknown, key: string): Fields | undefined => {
    if (!isFields(entry)) {
      complain(path, 'shape', 'an entry is a mapping');
      return undefined;
    }
    const id = entry[key];
    if (typeof id === 'string') {
      if (spans.has(id)) {
        complain([...path, key], 'duplicate-id', `"${id}" is stated twice`);
        return undefined;
      }
      spans.set(id, spanAt([...path, key]));
    }
    return hasRealDates(path, entry) ? entry : undefined;
  };
  return {
    spans,
    complain,
    licence(path, entry) {
      const fields = own(path, entry, 'id');
      const tests = { id: text, name: text, category: text, grants: claims, obligations: claims, thresholds: claims };
      if (!fields || !holds(path, fields, { ...tests, restrictions: claims, evidence: evidenceOrNone })) return undefined;
      const defaults = { publisher: '', osiApproved: false, summary: { en: fields['name'] }, evidence };
      return { ...defaults, ...fields, overlay: true } as unknown as CompactLicence;
    },
    family(path, entry) {
      const fields = own(path, entry, 'id');
      const member = (value: unknown): boolean => isFields(value) && isPatterns(value['match']) && text(value['licence']);
      const tests = {
        id: text,
        references: isPatterns,
        exclude: optional(isPatterns),
        licence: optional(text),
        basedOn: optional(isTexts),
        members: optional((value) => Array.isArray(value) && value.every(member)),
        evidence: evidenceOrNone,
      };
      if (!fields || !holds(path, fields, tests)) return undefined;
      const openness = { components: {}, basis: 'overlay', sources: [] };
      const defaults = { name: fields['id'], publisher: '', access: 'unknown', modality: ['text'], openness, evidence };
      return { ...defaults, ...fields, overlay: true } as unknown as CompactFamily;
    },
    package(path, entry) {
      const fields = own(path, entry, 'purl');
      const licence = (value: unknown): boolean => isFields(value) && text(value['versions']) && text(value['expression']);
      const licences = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(licence);
      const tests = { purl: text, type: text, name: text, exclude: textsOrNone, licences, evidence: evidenceOrNone };
      if (!fields || !holds(path, fields, tests)) return undefined;
      const stated = fields['licences'] as readonly { readonly versions: string }[];
      const bad = stated.findIndex(({ versions }) => !isVersionRange(String(fields['type']), versions));
      if (bad >= 0) {
        const range = stated[bad]?.versions ?? '';
        complain([...path, 'licences', bad, 'versions'], 'version-range', `no version can be in "${range}"`);
        return undefined;
      }
      return { role: 'framework', evidence, ...fields, overlay: true } as unknown as CompactPackage;
    },
  };
}
