/** A word of a shell command with quotes taken off. */
export interface ShellWord {
  readonly value: string;
  /** Offset of the first character of the value. */
  readonly start: number;
  readonly end: number;
  /** The value holds a variable or command substitution. */
  readonly computed: boolean;
}

/** Splits shell text into commands and words. Continuation lines join; `;`, `|`, `&&` and line ends separate. Linear and total. */
export function shellCommandWords(text: string, offset = 0): ShellWord[][] {
  const commands: ShellWord[][] = [];
  let words: ShellWord[] = [];
  let at = 0;
  const finish = (): void => {
    if (words.length > 0) commands.push(words);
    words = [];
  };
  while (at < text.length) {
    const character = text[at] ?? '';
    if (
      character === '\n' ||
      character === ';' ||
      character === '|' ||
      character === '&' ||
      character === '(' ||
      character === ')'
    ) {
      finish();
      at += 1;
    } else if (isContinuation(text, at, character)) {
      at = text.indexOf('\n', at) + 1;
    } else if (/\s/.test(character) || character === '`') {
      at += 1;
    } else if (character === '#' && /^\s?$/.test(text[at - 1] ?? '')) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else {
      const end = wordEnd(text, at);
      words.push(toWord(text, at, end, offset));
      at = end;
    }
  }
  finish();
  return commands;
}

/** A back-tick continues a line only behind a blank, as PowerShell wants it; elsewhere it closes inline code. */
function isContinuation(text: string, at: number, character: string): boolean {
  if (character !== '\\' && character !== '^' && !(character === '`' && /[ \t]/.test(text[at - 1] ?? ''))) return false;
  return /^[ \t]*\r?\n/.test(text.slice(at + 1, at + 40));
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"' || character === "'") {
      at = quoteEnd(text, at);
    } else if (character === '\\') {
      if (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1)) return Math.max(at, from + 1);
      at += 2;
    } else if (character === '$' && (text[at + 1] === '{' || text[at + 1] === '(')) {
      const close = closeOfExpansion(text, at + 2, text[at + 1] === '{' ? '}' : ')');
      at = close < 0 ? at + 1 : close + 1;
    } else if (/[\s;|&()`]/.test(character)) {
      return Math.max(at, from + 1);
    } else at += 1;
  }
  return Math.min(at, text.length);
}

/** Where an expansion ends on its line, or -1. Bounded, so that a line of openings without ends stays linear. */
function closeOfExpansion(text: string, from: number, close: string): number {
  const limit = Math.min(text.length, from + 300);
  for (let at = from; at < limit && text[at] !== '\n'; at += 1) if (text[at] === close) return at;
  return -1;
}

/** The offset after the closing quote; a quote that is never closed (an apostrophe in prose) is an ordinary character. */
function quoteEnd(text: string, from: number): number {
  const quote = text[from] ?? '"';
  const limit = Math.min(text.length, from + 4000);
  for (let at = from + 1; at < limit; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return from + 1;
}

function toWord(text: string, start: number, end: number, offset: number): ShellWord {
  const raw = text.slice(start, end);
  const quote = raw[0];
  const whole = (quote === '"' || quote === "'") && raw.length > 1 && raw.endsWith(quote);
  const value = whole ? raw.slice(1, -1) : raw;
  const from = start + (whole ? 1 : 0);
  return {
    value,
    start: offset + from,
    end: offset + from + value.length,
    computed: quote !== "'" && /\$[\w{(]|%\w+%|\{\{/.test(value),
  };
}
