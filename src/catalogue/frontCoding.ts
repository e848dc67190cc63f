/** The sign that stands for no letter shared; the next one stands for one, and so on. */
const noneShared = 35;
/** The signs after this one would have to be escaped where the text is written. */
const mostShared = 91 - noneShared;
const lineEnd = '\n';

/**
 * Sorted texts as one, a line each: a sign for the number of letters that a text shares with the one before, and the rest of it (front
 * coding, as sorted word lists are kept). No text may hold a line end.
 */
export function writeSorted(texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const shared = sharedStart(texts[index - 1] ?? '', text);
      return String.fromCharCode(noneShared + shared) + text.slice(shared);
    })
    .join(lineEnd);
}

/** Undoes `writeSorted`. */
export function readSorted(written: string): readonly string[] {
  if (written === '') return [];
  let before = '';
  const texts = written.split(lineEnd).map((line) => (before = before.slice(0, line.charCodeAt(0) - noneShared) + line.slice(1)));
  // Texts put together piece by piece are several times slower to read than those cut out of one.
  return texts.join(lineEnd).split(lineEnd);
}

function sharedStart(before: string, text: string): number {
  let shared = 0;
  while (shared < mostShared && shared < text.length && before[shared] === text[shared]) shared++;
  return shared;
}
