/** Fails the test with the whole text unless the pattern occurs in it. */
export function expectMatch(text, pattern) {
  if (!pattern.test(text)) throw new Error(`expected ${String(pattern)} in:\n${text}`);
}
