import type { ProblemFact } from '../domain/text';

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** What is wrong with a glob, if its brackets do not close; such a glob would silently match nothing. */
export function globProblem(glob: string): ProblemFact | undefined {
  const expected: string[] = [];
  for (const character of glob) {
    const close = closing[character];
    if (close !== undefined) expected.push(close);
    else if (character === expected.at(-1)) expected.pop();
    else if (character === ']' || character === '}' || character === ')') return unbalanced(glob, character);
  }
  const missing = expected.at(-1);
  return missing === undefined ? undefined : unbalanced(glob, missing);
}

function unbalanced(glob: string, character: string): ProblemFact {
  return { id: 'unbalanced-pattern', subject: glob, other: character };
}
