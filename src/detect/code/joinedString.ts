import type { CodeToken, StringToken } from '../../parse/codeTokens';

/** A string with those that are joined to it in the source. */
export interface JoinedString {
  /** The text as far as it is known. */
  readonly value: string;
  /** What follows is computed. */
  readonly partial: boolean;
  /** Offset behind the last character that is known. */
  readonly end: number;
  /** The index of the last token that was read. */
  readonly last: number;
}

/** Which strings that stand next to each other are one: those of a line, in brackets those of several lines, or none. */
export type Adjacency = 'line' | 'brackets' | 'none';

/** Reads the string at `i` with all that `+` or `<>` joins to it, or that stands next to it. */
export function joinedString(
  tokens: readonly CodeToken[],
  i: number,
  token: StringToken,
  adjacency: Adjacency,
): JoinedString {
  const filled = token.head === undefined && isFilled(tokens, i) ? hole.exec(token.value) : null;
  if (filled !== null) {
    const value = token.value.slice(0, filled.index);
    return { value, partial: true, end: Math.min(token.contentEnd, token.contentStart + value.length), last: i };
  }
  let last = i;
  let value = token.head ?? token.value;
  let partial = token.head !== undefined;
  let end =
    token.head === undefined ? token.contentEnd : Math.min(token.contentEnd, token.contentStart + token.head.length);
  while (!partial) {
    const joined = indexOfJoined(tokens, last, adjacency);
    if (joined === undefined) break;
    const next = tokens[joined];
    if (next?.kind !== 'string') {
      partial = true;
      break;
    }
    value += next.head ?? next.value;
    partial = next.head !== undefined;
    end = next.contentEnd;
    last = joined;
  }
  return { value, partial, end, last };
}

/** Where a format takes a value: `%s`, `{}`, `{size}`. */
const hole = /%[sdv]|\{[\w:.]{0,30}\}/;
const formatting = /^(?:format|Format|[sS]printf)$/;

/** Whether values are put into the string at `i`: `"…" % size`, `"…".format(size)`, `Sprintf("…", size)`, `format!("…")`. */
function isFilled(tokens: readonly CodeToken[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.text === '%' || (next?.text === '.' && tokens[i + 2]?.text === 'format')) return true;
  const callee = tokens[i - 1]?.text === '(' ? tokens[tokens[i - 2]?.text === '!' ? i - 3 : i - 2] : undefined;
  return callee?.kind === 'name' && formatting.test(callee.text);
}

function indexOfJoined(tokens: readonly CodeToken[], i: number, adjacency: Adjacency): number | undefined {
  const next = tokens[i + 1];
  if (next === undefined) return undefined;
  if (next.kind === 'string')
    return adjacency === 'brackets' || (adjacency === 'line' && !next.newLine) ? i + 1 : undefined;
  return next.text === '+' || next.text === '<>' ? i + 2 : undefined;
}
