import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';
import { shifted } from '../config/embeddedText';
import type { Language } from '../language';

import { codeReferences } from './codeReferences';

/** What an interactive session writes before the lines that somebody typed. */
const prompts: Readonly<Partial<Record<Language, RegExp>>> = {
  elixir: /^([ \t]*(?:iex|\.\.\.)(?:\(\d+\))?> )(.*)$/gm,
  python: /^([ \t]*(?:>>>|\.\.\.) )(.*)$/gm,
  julia: /^([ \t]*julia> )(.*)$/gm,
};
const marks: Readonly<Partial<Record<Language, string>>> = { elixir: 'iex', python: '>>> ', julia: 'julia> ' };
const maximumExamples = 200;
const longestText = 100_000;

/** The models that sessions shown in documentation strings name: `iex> Ollama.pull_model(client, name: "…")`. */
export function docExamples(tokens: readonly CodeToken[], text: string, language: Language, role: Role): Reference[] {
  const mark = marks[language];
  const prompt = prompts[language];
  if (mark === undefined || prompt === undefined || !text.includes(mark)) return [];
  const found: Reference[] = [];
  let examples = 0;
  for (const token of tokens) {
    if (token.kind !== 'string' || examples >= maximumExamples) continue;
    const content = text.slice(token.contentStart, Math.min(token.contentEnd, token.contentStart + longestText));
    if (!content.includes(mark)) continue;
    examples += 1;
    const session = typedLines(content, prompt);
    const { references } = codeReferences({ text: session, language, role: role === 'code' ? 'comment' : role });
    found.push(...references.map((each) => shifted(each, token.contentStart)));
  }
  return found;
}

/** The text with blanks in place of everything that nobody typed. */
function typedLines(content: string, prompt: RegExp): string {
  let typed = '';
  for (const { 0: line, 1: before = '', index } of content.matchAll(prompt)) {
    typed +=
      content.slice(typed.length, index).replace(/[^\n]/g, ' ') + ' '.repeat(before.length) + line.slice(before.length);
  }
  return typed;
}
