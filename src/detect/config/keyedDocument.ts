import type { SourceText } from '../../domain/text';
import { blankComments, slashComments } from '../../parse/blankComments';
import { parseJsonLeaves } from '../../parse/jsonSpans';
import type { KeyedText, KeyedValue, KeyPath } from '../../parse/keyedValue';
import { parseNixLeaves } from '../../parse/nixSpans';
import { parsePropertiesLeaves } from '../../parse/propertiesSpans';
import { parseTomlLeaves } from '../../parse/tomlSpans';
import { parseYamlLeaves } from '../../parse/yamlSpans';
import type { FileKind } from '../fileKind';
import type { Language } from '../language';

/** A settings file with quick access to the neighbours of a value. */
export interface KeyedDocument extends KeyedText {
  readonly file: FileKind;
  readonly text: string;
  /** The string at exactly this path; the first where a multi-document text has several. */
  readonly valueAt: (path: KeyPath) => string | undefined;
  /** Keys and values directly below a path, in text order. */
  readonly childrenOf: (path: KeyPath) => readonly KeyedValue[];
  /** True when some map has this key at the top. */
  readonly hasTop: (key: string) => boolean;
}

/** Several detectors read the same text one after the other; each text is parsed once for as long as it lives. */
const documents = new WeakMap<SourceText, KeyedDocument>();

/** Parses a settings file by its language; undefined for languages that are none. */
export function readKeyedDocument(source: SourceText, file: FileKind): KeyedDocument | undefined {
  const known = documents.get(source);
  if (known !== undefined) return known;
  const parsed = file.extension === 'json5' ? readJson5(source.text) : readers[file.language]?.(source.text);
  if (parsed === undefined) return undefined;
  const document = keyedDocument(parsed, source.text, file);
  documents.set(source, document);
  return document;
}

/** Indexes a parse by path, in time linear in its size. */
export function keyedDocument(parsed: KeyedText, text: string, file: FileKind): KeyedDocument {
  const values = new Map<string, KeyedValue>();
  const children = new Map<string, KeyedValue[]>();
  const tops = new Set<string>();
  for (const leaf of parsed.leaves) {
    const key = pathKey(leaf.path);
    if (!values.has(key)) values.set(key, leaf);
    const parent = pathKey(leaf.path.slice(0, -1));
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [leaf]);
    else siblings.push(leaf);
    tops.add(String(leaf.path[0] ?? ''));
  }
  for (const container of parsed.containers) tops.add(String(container.path[0] ?? ''));
  return {
    ...parsed,
    file,
    text,
    valueAt: (path) => {
      const value = values.get(pathKey(path))?.value;
      return typeof value === 'string' ? value : undefined;
    },
    childrenOf: (path) => children.get(pathKey(path)) ?? [],
    hasTop: (key) => tops.has(key),
  };
}

/** A path as one string, for maps. */
export function pathKey(path: KeyPath): string {
  return path.join('\u0000');
}

/** Without its comments JSON5 is YAML in all that settings use of it: bare keys, single quotes, trailing commas. */
function readJson5(text: string): KeyedText {
  return parseYamlLeaves(blankComments(text, slashComments));
}

const readers: Readonly<Partial<Record<Language, (text: string) => KeyedText>>> = {
  yaml: parseYamlLeaves,
  json: parseJsonLeaves,
  toml: parseTomlLeaves,
  nix: parseNixLeaves,
  properties: (text) => parsePropertiesLeaves(text, 'properties'),
  ini: (text) => parsePropertiesLeaves(text, 'ini'),
};
