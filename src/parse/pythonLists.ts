import type { Span } from '../domain/text';
import { blankComments, hashComments } from './blankComments';

/** A string literal that belongs to a named value of a Python file. */
export interface NamedString {
  /** The keyword or variable that is set, such as `install_requires`. */
  readonly name: string;
  /** For a dictionary: the key above the string. */
  readonly key?: string;
  readonly value: string;
  readonly span: Span;
}

const assignment = /\b([A-Za-z_]\w*)\s*(?::[^=\n]{0,80})?=\s*(?:dict(?=\()|[\w.]{1,60}\s*\+\s*)?(?=[[{(])/g;
// A bracket, or a string without line breaks, perhaps followed by a colon.
const piece = /[[\](){}]|(["'])((?:[^"'\\\n]|\\.|(?!\1)["'])*)\1(\s*:)?/g;

/** `[…] + other + […]` goes on. */
const joined = /\s*\+\s*(?:[\w.]{1,60}\s*\+\s*)?(?=[[(])/y;

/** Strings inside the list or dictionary given to names that `wanted` accepts; nothing is run. */
export function namedStrings(text: string, wanted: (name: string) => boolean): NamedString[] {
  const code = blankComments(text, hashComments);
  const found: NamedString[] = [];
  let readUntil = 0;
  for (const match of code.matchAll(assignment)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length;
    if (start < readUntil || !wanted(name)) continue;
    let depth = 0;
    let key: string | undefined;
    piece.lastIndex = start;
    for (let next = piece.exec(code); next !== null; next = piece.exec(code)) {
      readUntil = piece.lastIndex;
      const [whole, quote, value, colon] = next;
      if (quote === undefined || value === undefined) depth += '[({'.includes(whole) ? 1 : -1;
      else if (colon !== undefined) key = value;
      else {
        const at = next.index + 1;
        found.push({ name, ...(key === undefined ? {} : { key }), value, span: { start: at, end: at + value.length } });
      }
      if (depth > 0) continue;
      joined.lastIndex = piece.lastIndex;
      if (!joined.test(code)) break;
    }
  }
  return found;
}
