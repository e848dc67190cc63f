/** Fails the test with both values, as JSON, unless they are equal. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`);
}

/** Fails the test unless the condition holds. */
export function expectThat(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Fails the test unless the text contains or matches the part. */
export function expectText(text: string, part: string | RegExp): void {
  const found = typeof part === 'string' ? text.includes(part) : part.test(text);
  if (!found) throw new Error(`expected ${String(part)} in: ${text}`);
}

/**
 * Asks again until the answer is defined, and returns it. Editors tell about most things only some time later,
 * and not all of it has an event.
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  describe: () => string = () => 'nothing to show',
): Promise<T> {
  const deadline = Date.now() + 25_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}; at the end: ${describe()}`);
    await pause(100);
  }
}

/** Waits a while; only for showing that something does not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
