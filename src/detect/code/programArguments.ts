import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';
import type { ShellWord } from '../../parse/shellWords';

import { beginsModelCommand, wordsReferences } from './shellCommands';

/** What may stand between the words of a command: punctuation of lists and calls, and the methods that add a word. */
const between = /^(?:[,[\](){}&.]|\?\.|->|::|!|arg|args|new|vec|add|Args?|AddArgs?|withArgs?|command|String|&str)$/;
const longestGap = 6;
const maximumWords = 60;

/** Commands whose words a program hands on one by one: `run(["ollama", "pull", "llama3"])`, `Command::new("ollama").arg("pull")`. */
export function programArguments(tokens: readonly CodeToken[], strings: readonly number[], role: Role): Reference[] {
  const found: Reference[] = [];
  let done = -1;
  for (const [k, at] of strings.entries()) {
    const token = tokens[at];
    if (at <= done || token?.kind !== 'string' || token.head !== undefined) continue;
    if (!beginsModelCommand(baseOf(token.value))) continue;
    const words: ShellWord[] = [];
    for (let n = k; n < strings.length && words.length < maximumWords; n += 1) {
      const index = strings[n] ?? 0;
      const word = tokens[index];
      if (word?.kind !== 'string' || (n > k && !isJoined(tokens, strings[n - 1] ?? 0, index))) break;
      words.push({
        value: word.head ?? word.value,
        start: word.contentStart,
        end: word.contentEnd,
        computed: word.head !== undefined,
      });
      done = index;
    }
    if (words.length > 1) found.push(...wordsReferences(words, role));
  }
  return found;
}

function baseOf(program: string): string {
  return program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
}

/** Whether two words belong to one command: nothing but punctuation and methods that add a word stand between them. */
export function isJoined(tokens: readonly CodeToken[], from: number, to: number): boolean {
  if (to - from > longestGap) return false;
  for (let i = from + 1; i < to; i += 1) if (!between.test(tokens[i]?.text ?? '')) return false;
  return to - from > 1;
}
