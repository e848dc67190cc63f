/** A token of HCL or Bicep. Offsets of a string are those of its content. */
export interface HclToken {
  readonly kind: 'word' | 'string' | 'mark' | 'newline' | 'comment';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const hereDocument = /<<-?([A-Za-z_]\w*)[^\n]*\n/y;

/** Cuts HCL (`"…"`, `#`) or Bicep (`'…'`) into tokens in one pass; unclosed strings end with their line. */
export function hclTokens(text: string): HclToken[] {
  const tokens: HclToken[] = [];
  let at = 0;
  const push = (kind: HclToken['kind'], start: number, end: number): void => {
    tokens.push({ kind, text: text.slice(start, end), start, end });
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n') {
      push('newline', at, ++at);
    } else if (character === '#' || text.startsWith('//', at)) {
      const end = endOf(text, '\n', at);
      push('comment', at, end);
      at = end;
    } else if (text.startsWith('/*', at)) {
      const end = Math.min(text.length, endOf(text, '*/', at) + 2);
      push('comment', at, end);
      at = end;
    } else if (text.startsWith("'''", at)) {
      const end = endOf(text, "'''", at + 3);
      push('string', at + 3, end);
      at = end + 3;
    } else if (character === '"' || character === "'") {
      const end = stringEnd(text, at + 1, character);
      push('string', at + 1, end);
      at = text[end] === character ? end + 1 : end;
    } else if (character === '<' && matchAt(hereDocument, text, at) !== undefined) {
      at = hereDocumentEnd(text, at, push);
    } else {
      const end = matchAt(word, text, at);
      if (end !== undefined) push('word', at, end);
      else if (!/\s/.test(character)) push('mark', at, at + 1);
      at = end ?? at + 1;
    }
  }
  return tokens;
}

function hereDocumentEnd(text: string, at: number, push: (kind: 'string', start: number, end: number) => void): number {
  hereDocument.lastIndex = at;
  const match = hereDocument.exec(text);
  const marker = match?.[1] ?? '';
  const start = at + (match?.[0].length ?? 1);
  for (let line = start; line < text.length;) {
    const end = endOf(text, '\n', line);
    if (end - line < 200 && text.slice(line, end).trim() === marker) {
      push('string', start, line);
      return end;
    }
    line = end + 1;
  }
  push('string', start, text.length);
  return text.length;
}

/** The offset of the closing quote or of the line end, whichever comes first; `${ … }` may hold quotes of its own. */
function stringEnd(text: string, from: number, quote: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') return at;
    if (character === '\\') at++;
    else if (character === '$' && text[at + 1] === '{') depth++;
    else if (character === '}' && depth > 0) depth--;
    else if (character === quote && depth === 0) return at;
  }
  return text.length;
}

function endOf(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from);
  return at < 0 ? text.length : at;
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}
