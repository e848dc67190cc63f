import type { Span } from '../../domain/text';

import { isForeignCell } from './foreignCells';

/** `pip install …` needs no mark, since it is no Python. A command goes on in the next line behind a backslash. */
const shellMagic =
  /^([ \t]*(?:!+|(?=(?:pip|conda|mamba)[ \t]+install[ \t])|%(?:pip|conda|sx|system|uv|env|set_env)\b|\w+\s*=\s*!))((?:[^\n\\]|\\(?!\n))*(?:\\\n(?:[^\n\\]|\\(?!\n))*){0,30})/gm;
const otherMagic = /^[ \t]*%[^\n]*/gm;
const cellShell = /^%%(?:bash|sh|shell|script)\b[^\n]*\n/;

/** The text with magics replaced by blanks, so that what remains is a program with the same offsets. */
export function blankMagics(text: string): string {
  if (!/^[ \t]*(?:[%!]|(?:pip|conda|mamba)[ \t]+install[ \t])|=\s*!/m.test(text)) return text;
  const blank = (match: string): string => match.replace(/[^\n]/g, ' ');
  if (cellShell.test(text) || isForeignCell(text)) return blank(text);
  return text.replace(shellMagic, blank).replace(otherMagic, blank);
}

/** The shell text inside magics: what follows `!` and the installing `%` commands, and whole `%%bash` cells. */
export function magicCommands(text: string): Span[] {
  if (isForeignCell(text)) return [];
  const spans: Span[] = [];
  const whole = cellShell.exec(text);
  if (whole !== null) return [{ start: whole[0].length, end: text.length }];
  for (const match of text.matchAll(shellMagic)) {
    const mark = match[1] ?? '';
    // `%pip install` is a command by itself; `!pip install` only after its mark.
    const start = match.index + (mark.includes('%') ? mark.indexOf('%') + 1 : mark.length);
    spans.push({ start, end: match.index + match[0].length });
  }
  return spans;
}
