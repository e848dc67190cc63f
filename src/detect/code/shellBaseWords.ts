import type { ShellWord } from '../../parse/shellWords';

/** The words of a command without folders and `.exe`, so that `/usr/bin/ollama` is `ollama`. */
export function baseWords(words: readonly ShellWord[]): string[] {
  return words.map((word, i) => {
    // `@ollama pull …`: a line of a Makefile that is not shown.
    const value = i === 0 ? word.value.replace(/^-?@(?=\w)/, '') : word.value;
    const from = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1;
    return value.endsWith('.exe') ? value.slice(from, -4) : from === 0 ? value : value.slice(from);
  });
}

/** One pattern that fits where any of these does; asked first, it spares a walk through a table of forms. */
export function wordPattern(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
}
