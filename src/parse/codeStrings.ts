/** How an interpolated part begins inside a string; each language has one or two. */
export type Interpolation = '{' | '${' | '#{' | '\\(' | '$';

/** The rules by which one string literal ends. */
export interface StringMode {
  readonly close: string;
  /** A backslash is an ordinary character. */
  readonly raw?: boolean;
  /** The closing mark written twice stands for itself (SQL, C# verbatim). */
  readonly doubled?: boolean;
  readonly multiline?: boolean;
  readonly interpolation?: readonly Interpolation[];
}

/** Where a string literal ends and whether part of it is computed. */
export interface StringExtent {
  readonly contentEnd: number;
  readonly end: number;
  readonly escaped: boolean;
  /** Offset of the first interpolated part. */
  readonly interpolatedAt?: number;
}

const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')' };
const maximumNesting = 24;

/** Finds the end of the string whose content starts at `from`. An unterminated single-line string ends with its line. */
export function scanString(text: string, from: number, to: number, mode: StringMode): StringExtent {
  const closing = mode.close.charCodeAt(0);
  const plainInside = mode.interpolation === undefined;
  let escaped = false;
  let interpolatedAt: number | undefined;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code !== closing && code !== backslash && code !== lineFeed && (plainInside || !isInterpolationMark(code))) {
      at += 1;
      continue;
    }
    if (code === lineFeed && mode.multiline !== true) return extent(at, at, escaped, interpolatedAt);
    const opened = mode.interpolation === undefined ? 0 : interpolationLength(text, at, mode.interpolation);
    if (opened > 0) {
      interpolatedAt ??= at;
      at = skipInterpolation(text, at + opened, to, mode, 0);
    } else if (code === backslash && mode.raw !== true) {
      escaped = true;
      at += 2;
    } else if (code === closing && text.startsWith(mode.close, at)) {
      const after = at + mode.close.length;
      if (mode.doubled !== true || !text.startsWith(mode.close, after))
        return extent(at, after, escaped, interpolatedAt);
      escaped = true;
      at = after + mode.close.length;
    } else {
      at += isDoubledBrace(code, text, at, mode) ? 2 : 1;
    }
  }
  return extent(Math.min(at, to), to, escaped, interpolatedAt);
}

const lineFeed = 10;
const backslash = 92;
const openBrace = 123;

/** The first character of every kind of interpolation but Swift's, which is a backslash. */
function isInterpolationMark(code: number): boolean {
  return code === openBrace || code === 36 || code === 35;
}

function extent(contentEnd: number, end: number, escaped: boolean, interpolatedAt: number | undefined): StringExtent {
  return interpolatedAt === undefined ? { contentEnd, end, escaped } : { contentEnd, end, escaped, interpolatedAt };
}

function isDoubledBrace(code: number, text: string, at: number, mode: StringMode): boolean {
  return code === openBrace && text[at + 1] === '{' && mode.interpolation?.includes('{') === true;
}

/** Length of the opening mark of an interpolated part at this place, or 0. */
function interpolationLength(text: string, at: number, kinds: readonly Interpolation[]): number {
  for (const kind of kinds) {
    if (kind === '$' ? /^[A-Za-z_]$/.test(text[at + 1] ?? '') && text[at] === '$' : text.startsWith(kind, at)) {
      if (kind === '{' && text[at + 1] === '{') continue;
      return kind.length;
    }
  }
  return 0;
}

/** The offset after the part that closes the interpolation; the end of line or text when it is broken. */
function skipInterpolation(text: string, from: number, to: number, mode: StringMode, nesting: number): number {
  const opener = text[from - 1] ?? '';
  const closer = closers[opener];
  if (closer === undefined) return from; // `$name` needs no closing mark.
  let depth = 1;
  let at = from;
  while (at < to) {
    const character = text[at] ?? '';
    if (character === '\n' && mode.multiline !== true) return at;
    if (character === closer) {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (character === opener) {
      depth += 1;
    } else if (character === mode.close && nesting === 0 && mode.multiline !== true) {
      return at; // Older Python and half-typed code: the quote ends the string.
    } else if (character === '"' || character === "'" || character === '`') {
      at = skipNested(text, at, to, nesting);
      continue;
    }
    at += 1;
  }
  return at;
}

function skipNested(text: string, at: number, to: number, nesting: number): number {
  const quote = text[at] ?? '';
  const template = quote === '`' && nesting < maximumNesting;
  const mode: StringMode = { close: quote, multiline: quote === '`' };
  let position = at + 1;
  while (position < to) {
    const character = text[position];
    if (character === '\\') position += 2;
    else if (character === quote) return position + 1;
    else if (character === '\n' && quote !== '`') return position;
    else if (template && text.startsWith('${', position))
      position = skipInterpolation(text, position + 2, to, mode, nesting + 1);
    else position += 1;
  }
  return to;
}

const simpleEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/** The value of string content with the escapes that all the languages share; unknown ones lose their backslash. */
export function decodeEscapes(content: string): string {
  return content.replace(
    /\\(u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r?\n|[\s\S])/g,
    (_all, plain: string, ...codes: (string | undefined)[]) => {
      const code = codes[0] ?? codes[1] ?? codes[2];
      if (code !== undefined) {
        const point = parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '';
      }
      return plain.endsWith('\n') ? '' : (simpleEscapes[plain] ?? plain);
    },
  );
}
