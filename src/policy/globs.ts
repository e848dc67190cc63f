const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** What is wrong with a glob, if its brackets do not close; such a glob would silently match nothing. */
export function globProblem(glob: string): string | undefined {
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

function unbalanced(glob: string, character: string): string {
  return `${glob} is no pattern that can match: its ${character} has no partner. Accepted: names, and globs such as meta-llama/*.`;
}
