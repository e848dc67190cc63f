import type { Span } from '../domain/text';

/** A Python requirement such as `transformers[torch]>=4.40 ; python_version < "3.12"`. */
export interface PythonRequirement {
  readonly name: string;
  readonly span: Span;
  readonly extras: readonly string[];
  /** The version specifiers without blanks around them, such as `>=4.40,<5`. */
  readonly version?: string;
  readonly url?: string;
  readonly marker?: string;
}

// `  name [extra, extra]`: the name starts and ends with a letter or digit.
const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^[\]]*)\])?/;
// Everything that may follow a name: specifiers, `@ url`, `; marker`, a comment, or nothing.
const rest = /^\s*(?:$|[;#@(]|[<>=!~]=?)/;

/**
 * Reads one requirement in the grammar of PEP 508. `offset` is where `text` starts in the file.
 * Gives undefined when the text does not begin as a requirement does.
 */
export function parseRequirement(text: string, offset: number): PythonRequirement | undefined {
  const match = head.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const tail = text.slice(match[0].length);
  if (!rest.test(tail)) return undefined;
  const start = offset + text.indexOf(name);
  const extras = (match[2] ?? '').split(',').flatMap((extra) => (extra.trim() === '' ? [] : [extra.trim()]));
  return { name, span: { start, end: start + name.length }, extras, ...readTail(tail.trim()) };
}

function readTail(tail: string): Pick<PythonRequirement, 'version' | 'url' | 'marker'> {
  if (tail.startsWith('@')) {
    const [url, marker] = splitOnce(tail.slice(1).trim(), /\s+;/);
    return { url, ...(marker === undefined ? {} : { marker }) };
  }
  const [specifiers, marker] = splitOnce(tail, /;/);
  const version = specifiers.replace(/^\(|\)$/g, '').replace(/\s+/g, '');
  return { ...(/[\d*]/.test(version) ? { version } : {}), ...(marker === undefined ? {} : { marker }) };
}

function splitOnce(text: string, separator: RegExp): readonly [string, string | undefined] {
  const match = separator.exec(text);
  if (match === null) return [text, undefined];
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
}

/** The name as the Python Package Index compares it (PEP 503): lower case, runs of `-`, `_`, `.` as one hyphen. */
export function normalisePythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** A wheel or source archive named in a URL or path. */
export interface PythonArchive {
  readonly name: string;
  readonly span: Span;
  readonly version: string;
}

const extension = /\.(?:whl|tar\.gz|zip)(?=$|[?#\s])/;
// `en_core_web_sm-3.7.1-py3-none-any`, `my-pkg-1.0`
const stemShape =
  /^([A-Za-z0-9][A-Za-z0-9._]*(?:-[A-Za-z][A-Za-z0-9._]*)*)-([0-9][A-Za-z0-9.!+_]*)(?:-[A-Za-z0-9_.]+){0,4}$/;
const longestStem = 250;

/** Reads name and version off the file name of a wheel or source archive in a URL or path. */
export function parsePythonArchive(text: string, offset: number): PythonArchive | undefined {
  const end = extension.exec(text)?.index;
  if (end === undefined) return undefined;
  const from = Math.max(0, end - longestStem);
  const before = text.slice(from, end);
  const stemStart = from + Math.max(before.lastIndexOf('/'), before.lastIndexOf('\\'), before.lastIndexOf(' ')) + 1;
  const match = stemShape.exec(text.slice(stemStart, end));
  const name = match?.[1];
  const version = match?.[2];
  if (name === undefined || version === undefined) return undefined;
  const start = offset + stemStart;
  return { name, span: { start, end: start + name.length }, version };
}
