/** So many answers are remembered; a tree repeats the same few names. */
const most = 10_000;

/** The same question, asked once a name as long as there is room for the answers. */
export function remembered<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const before = answers.get(name);
    if (before !== undefined) return before;
    const answer = ask(name);
    if (answers.size >= most) answers.clear();
    answers.set(name, answer);
    return answer;
  };
}
