import type { KeyedText, KeyedValue, KeyPath } from './keyedValue';
import { parseTomlLeaves } from './tomlSpans';

const header = /^\s*\[([^[\]]+)\]/;
const setting = /^\s*([A-Za-z0-9_-]+|"[^"\n]*")\s*=\s*(.*)$/;
const quoted = /"([^"\n]*)(?:"|$)|'([^'\n]*)(?:'|$)/g;

/** Reads TOML; where it does not parse, what a line-by-line reading finds is added to what the parser could keep. */
export function parseBrokenToml(text: string): KeyedText {
  const keyed = parseTomlLeaves(text);
  return keyed.problems.length === 0 ? keyed : { ...keyed, leaves: [...keyed.leaves, ...recoverTomlLeaves(text)] };
}

/**
 * Reads tables, string values and string lists line by line from TOML that does not parse, as while somebody types in it.
 * A list ends at its bracket, or at the next header or setting when the bracket is missing.
 */
function recoverTomlLeaves(text: string): KeyedValue[] {
  const leaves: KeyedValue[] = [];
  let table: KeyPath = [];
  let list: { readonly path: KeyPath; count: number } | undefined;
  let start = 0;
  for (const raw of text.split('\n')) {
    const lineStart = start;
    start += raw.length + 1;
    const line = raw.replace(/\r$/, '').replace(/^\s*#.*$/, '');
    const opened = header.exec(line);
    const match = opened === null ? setting.exec(line) : null;
    if (opened?.[1] !== undefined) {
      table = opened[1].split('.').map((part) => part.trim().replace(/^"|"$/g, ''));
      list = undefined;
      continue;
    }
    let from = 0;
    if (match !== null) {
      const [whole, key = '', value = ''] = match;
      const path = [...table, key.replace(/^"|"$/g, '')];
      from = whole.length - value.length;
      list = value.startsWith('[') ? { path, count: 0 } : undefined;
      if (list === undefined) {
        const keyStart = lineStart + whole.indexOf(key) + (key.startsWith('"') ? 1 : 0);
        const keySpan = { start: keyStart, end: keyStart + key.replace(/"/g, '').length };
        const text = /^"([^"]*)"?|^'([^']*)'?/.exec(value);
        const written = text?.[1] ?? text?.[2];
        if (written !== undefined) leaves.push({ ...stringLeaf(path, written, lineStart + from + 1), keySpan });
        continue;
      }
    }
    if (list === undefined) continue;
    quoted.lastIndex = from;
    for (let item = quoted.exec(line); item !== null; item = quoted.exec(line)) {
      const written = item[1] ?? item[2] ?? '';
      leaves.push(stringLeaf([...list.path, list.count++], written, lineStart + item.index + 1));
    }
    if (/\]\s*(#.*)?$/.test(line)) list = undefined;
  }
  return leaves;
}

function stringLeaf(path: KeyPath, value: string, start: number): KeyedValue {
  return { path, value, raw: value, span: { start, end: start + value.length }, style: 'quoted' };
}
