import type { Span, TextProblem } from '../domain/text';

import type { KeyedText, KeyedValue, KeyPath } from './keyedValue';
import { templateMark } from './templateMask';

/** `properties`: dotted keys, `\` continues a line; `ini`: sections; `dotenv`: shell-like assignments. */
export type PropertiesDialect = 'properties' | 'ini' | 'dotenv';

interface Line {
  readonly start: number;
  readonly text: string;
}

const section = /^\s*\[{1,2}([^\]]*)\]/;
const dotenvKey = /^(\s*(?:export\s+)?)([A-Za-z_][\w.-]*)(\s*=[ \t]*|:[ \t]+)/;
const iniKey = /^(\s*)([^=:\s"'[][^=:\s]*|"[^"]*")(\s*[=:][ \t]*)/;
const propertiesKey = /^(\s*)((?:[^\\=:\s]|\\.)+)([ \t]*[=:][ \t]*|[ \t]+)/;
const commentMarks: Readonly<Record<PropertiesDialect, string>> = { properties: '#!', ini: '#;', dotenv: '#' };

/**
 * Reads `key = value` lines with positions. Only keys that `keep` accepts are kept at all: values of other keys
 * (an `.env` file holds secrets) never leave this function. A key of a properties file is split at its dots.
 */
export function parsePropertiesLeaves(
  text: string,
  dialect: PropertiesDialect,
  keep: (key: string) => boolean = () => true,
): KeyedText {
  const leaves: KeyedValue[] = [];
  const comments: Span[] = [];
  const problems: TextProblem[] = [];
  let prefix: KeyPath = [];
  for (const line of logicalLines(text, dialect)) {
    const first = line.text.trimStart();
    if (first === '') continue;
    if (commentMarks[dialect].includes(first.charAt(0))) {
      const start = line.start + line.text.length - first.length;
      comments.push({ start, end: line.start + line.text.trimEnd().length });
      continue;
    }
    const header = dialect === 'ini' ? section.exec(line.text) : null;
    if (header !== null) {
      prefix = (header[1] ?? '').split('.').map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
      continue;
    }
    const match = keyPattern(dialect).exec(line.text);
    if (match === null) continue;
    const [all, lead = '', key = ''] = match;
    const name = key.replace(/^"(.*)"$/, '$1');
    if (!keep(name)) continue;
    const keySpan = { start: line.start + lead.length, end: line.start + lead.length + key.length };
    const path = dialect === 'properties' ? name.split('.') : [...prefix, name];
    leaves.push({ path, keySpan, ...valueOf(line, all.length, dialect) });
    const comment = trailingComment(line, all.length, dialect);
    if (comment !== undefined) comments.push(comment);
  }
  return { leaves, containers: [], comments, problems };
}

function keyPattern(dialect: PropertiesDialect): RegExp {
  if (dialect === 'dotenv') return dotenvKey;
  return dialect === 'ini' ? iniKey : propertiesKey;
}

function valueOf(
  line: Line,
  from: number,
  dialect: PropertiesDialect,
): Pick<KeyedValue, 'value' | 'span' | 'raw' | 'style'> {
  const quote = line.text.charAt(from);
  if (dialect !== 'properties' && (quote === '"' || quote === "'")) {
    const closing = line.text.indexOf(quote, from + 1);
    const end = closing < 0 ? line.text.trimEnd().length : closing;
    return slice(line, Math.min(from + 1, end), end, 'quoted');
  }
  const rest = line.text.slice(from);
  const comment = dialect === 'properties' ? -1 : rest.search(/(^|\s)[#;]/);
  const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  return slice(line, from, from + value.length, 'plain');
}

function slice(
  line: Line,
  from: number,
  to: number,
  style: KeyedValue['style'],
): Pick<KeyedValue, 'value' | 'span' | 'raw' | 'style'> {
  const raw = line.text.slice(from, to);
  return {
    value: raw.replaceAll('\\:', ':').replaceAll('\\=', '='),
    raw,
    span: { start: line.start + from, end: line.start + to },
    style,
  };
}

function trailingComment(line: Line, from: number, dialect: PropertiesDialect): Span | undefined {
  if (dialect === 'properties') return undefined;
  const at = line.text.indexOf(' #', from);
  return at < 0 ? undefined : { start: line.start + at + 1, end: line.start + line.text.trimEnd().length };
}

/** Lines without their ends; a continued line of a properties file is one line with marks where it was broken. */
function logicalLines(text: string, dialect: PropertiesDialect): Line[] {
  const lines: Line[] = [];
  let open: { start: number; parts: string[] } | undefined;
  let offset = 0;
  for (const piece of text.split('\n')) {
    const line = piece.endsWith('\r') ? piece.slice(0, -1) : piece;
    const continued = dialect === 'properties' && /(^|[^\\])(\\\\)*\\$/.test(line) && !/^\s*[#!]/.test(line);
    if (continued) {
      open ??= { start: offset, parts: [] };
      open.parts.push(line.slice(0, -1) + templateMark.repeat(piece.length - line.length + 2));
    } else if (open !== undefined) {
      lines.push({ start: open.start, text: open.parts.join('') + line });
      open = undefined;
    } else {
      lines.push({ start: offset, text: line });
    }
    offset += piece.length + 1;
  }
  if (open !== undefined)
    lines.push({ start: open.start, text: open.parts.join('').slice(0, text.length - open.start) });
  return lines;
}
