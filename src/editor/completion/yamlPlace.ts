/** A place in a block-style YAML text, found line by line so that half-typed text has one too. */
export interface YamlPlace {
  /** Keys from the root down; `[]` stands for an item of a list. A value's path ends with its key. */
  readonly path: readonly string[];
  readonly kind: 'key' | 'value';
  /** Offset at which the word under the cursor begins. */
  readonly start: number;
  /** True where an item of a list may also be a mapping, so that keys fit as well as values. */
  readonly item: boolean;
}

interface Line {
  readonly indent: number;
  /** Column of each dash that opens a list item here. */
  readonly dashes: readonly number[];
  /** Column of the key or value behind the dashes. */
  readonly column: number;
  readonly key: string | undefined;
  readonly rest: string;
}

/** As in `  - reference: meta-llama/…`. */
const keyed = /^([A-Za-z][\w-]*):(?:\s+|$)/;

/** Where the cursor stands; undefined inside a comment. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (/(^|\s)#/.test(before)) return undefined;
  const line = readLine(before);
  const parents = parentsOf(text.slice(0, lineStart), line);
  if (line.key === undefined) {
    const item = line.dashes.length > 0;
    const quoted = /^["']/.test(line.rest) ? 1 : 0;
    return { path: parents, kind: item ? 'value' : 'key', start: lineStart + line.column + quoted, item };
  }
  const path = [...parents, line.key];
  const flow = /^\[(?:[^\]]*,)?\s*["']?/.exec(line.rest);
  if (flow !== null && !line.rest.includes(']')) {
    const column = before.length - line.rest.length + flow[0].length;
    return { path: [...path, '[]'], kind: 'value', start: lineStart + column, item: false };
  }
  const quote = /^["']/.test(line.rest) ? 1 : 0;
  return { path, kind: 'value', start: lineStart + before.length - line.rest.length + quote, item: false };
}

function readLine(line: string): Line {
  const indent = line.length - line.trimStart().length;
  const dashes: number[] = [];
  let column = indent;
  for (let dash = /^-(\s+|$)/.exec(line.slice(column)); dash !== null; dash = /^-(\s+|$)/.exec(line.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  const match = keyed.exec(line.slice(column));
  return { indent, dashes, column, key: match?.[1], rest: line.slice(column + (match?.[0].length ?? 0)) };
}

/** Walks up: a key that stands further left holds what follows, and a dash makes it an item of a list. */
function parentsOf(above: string, line: Line): readonly string[] {
  const path: string[] = line.dashes.map(() => '[]');
  let limit = line.dashes[0] === undefined ? line.column : line.dashes[0] + 1;
  for (const text of above.split('\n').reverse()) {
    if (limit <= 0) break;
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
    const parent = readLine(text);
    const [dash] = parent.dashes;
    const sibling = dash === limit - 1;
    if (parent.indent >= limit || sibling || (parent.key === undefined && dash === undefined)) continue;
    const holds = parent.key !== undefined && parent.column < limit;
    if (holds && parent.key !== undefined) path.unshift(parent.key);
    if (dash !== undefined && (holds || parent.column === limit)) path.unshift(...parent.dashes.map(() => '[]'));
    if (dash !== undefined) limit = dash + 1;
    else if (holds) limit = parent.column;
  }
  return path;
}
