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

// `/en_core_web_sm-3.7.1-py3-none-any.whl`, `/pkg-1.0.tar.gz`; `#` and `?` may follow.
const archive =
  /(?:^|[/\\])([A-Za-z0-9][A-Za-z0-9._]*(?:-[A-Za-z][A-Za-z0-9._]*)*)-([0-9][A-Za-z0-9.!+_]*)(?:-[A-Za-z0-9_.]+){0,4}\.(?:whl|tar\.gz|zip)(?=$|[?#\s])/;

/** Reads name and version off the file name of a wheel or source archive. */
export function parsePythonArchive(text: string, offset: number): PythonArchive | undefined {
  const tail = text.slice(Math.max(0, text.search(/[^/\\\s]*\.(?:whl|tar\.gz|zip)(?:$|[?#\s])/) - 1));
  const match = archive.exec(tail);
  const name = match?.[1];
  const version = match?.[2];
  if (match === null || name === undefined || version === undefined) return undefined;
  const start = offset + (text.length - tail.length) + match.index + match[0].indexOf(name);
  return { name, span: { start, end: start + name.length }, version };
}
