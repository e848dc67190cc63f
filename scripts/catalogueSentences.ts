import { quoteSign, sentenceSign } from '../src/catalogue/packed';

/** Texts with numbers in place of what they say in two languages, and the sentences by number. */
export interface Told {
  readonly texts: readonly string[];
  readonly english: readonly string[];
  readonly korean: readonly string[];
}

const inTwoLanguages = /\{"en":"((?:[^"\\]|\\.)*)","ko":"((?:[^"\\]|\\.)*)"\}/g;

/**
 * Takes the sentences out of JSON texts. Those of one language compress far better among themselves than between signs and the other
 * language, and what many entries say is written once.
 */
export function takeSentences(bodies: readonly string[]): Told {
  const numbers = new Map<string, number>();
  const english: string[] = [];
  const korean: string[] = [];
  const texts = bodies.map((body) =>
    body
      .replaceAll(quoteSign, '\\u007f')
      .replaceAll(sentenceSign, '\\u0080')
      .replace(inTwoLanguages, (pair, en: string, ko: string) => {
        const known = numbers.get(pair) ?? english.push(en) - 1;
        if (known === korean.length) korean.push(ko);
        numbers.set(pair, known);
        return `${sentenceSign}${String(known)}`;
      }),
  );
  return { texts, english, korean };
}
