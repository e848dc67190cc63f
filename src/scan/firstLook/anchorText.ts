/**
 * An anchor is a short text whose presence makes a file worth reading. It is written in lower case and compared without case:
 * - `-` stands for any one of the separators of names: `-`, `.`, `_`, `:`, `@`;
 * - a blank stands for any of those or a blank;
 * - `%` stands for a digit;
 * - `<` at the start asks for the beginning of a word, `>` at the end for the end of one, `~` there for a word that does not go on in
 *   small letters (`OpenAIChat`, not `openailab`);
 * - every other character stands for itself.
 */
export interface Anchor {
  /** The UTF-8 bytes, one character each, up to the first digit left open and with every separator as a dash, as the automaton compares them. */
  readonly folded: string;
  /** Whether the anchor, and not only a text folded alike, stands at this place of `bytes[0..length)`. */
  readonly stands: (bytes: Uint8Array, start: number, length: number) => boolean;
}

const encoder = new TextEncoder();
const dash = 45;
const blank = 32;
const anyDigit = 37;
const backslash = 92;

/** Reads an anchor as it is written. */
export function parseAnchor(written: string): Anchor {
  const atStart = written.startsWith('<');
  const ending = /[>~]$/.exec(written)?.[0];
  const wanted = bytesOf(written.slice(atStart ? 1 : 0, ending === undefined ? undefined : -1).toLowerCase());
  const open = wanted.indexOf('%');
  return {
    folded: (open < 0 ? wanted : wanted.slice(0, open)).replace(/[ ._:@]/g, '-'),
    stands: (bytes, start, length) =>
      start >= 0 &&
      start + wanted.length <= length &&
      (!atStart || beginsWord(bytes, start)) &&
      occursAt(wanted, bytes, start) &&
      (ending !== '>' || endsWord(bytes, start + wanted.length, length)) &&
      (ending !== '~' || !goesOnSmall(bytes, start + wanted.length, length)),
  };
}

/** The UTF-8 bytes, one character each. */
function bytesOf(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : String.fromCharCode(...encoder.encode(text));
}

function occursAt(wanted: string, bytes: Uint8Array, start: number): boolean {
  for (let index = wanted.length - 1; index >= 0; index--) {
    if (!fits(wanted.charCodeAt(index), bytes[start + index] as number)) return false;
  }
  return true;
}

function fits(wanted: number, byte: number): boolean {
  if (wanted === dash) return isNameSeparator(byte);
  if (wanted === blank) return byte === blank || isNameSeparator(byte);
  if (wanted === anyDigit) return isDigit(byte);
  return wanted === byte || (isUpper(byte) && wanted === byte + 32);
}

/** `-`, `.`, `_`, `:` and `@`. */
function isNameSeparator(byte: number): boolean {
  return byte === dash || byte === 46 || byte === 95 || byte === 58 || byte === 64;
}

function beginsWord(bytes: Uint8Array, start: number): boolean {
  if (start === 0) return true;
  const before = bytes[start - 1] as number;
  if (!isUpper(before) && !isLower(before) && !isDigit(before)) return true;
  if (isUpper(bytes[start] as number)) return !isUpper(before); // As in `ChatCohere`.
  return start > 1 && bytes[start - 2] === backslash; // As in `\ngpt-4`.
}

function endsWord(bytes: Uint8Array, end: number, length: number): boolean {
  if (end >= length) return true;
  const after = bytes[end] as number;
  return !isLower(after) && !(isUpper(after) && isUpper(bytes[end - 1] as number));
}

function goesOnSmall(bytes: Uint8Array, end: number, length: number): boolean {
  return end < length && isLower(bytes[end] as number) && isLower(bytes[end - 1] as number);
}

function isUpper(byte: number): boolean {
  return byte >= 65 && byte <= 90;
}

function isLower(byte: number): boolean {
  return byte >= 97 && byte <= 122;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
