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
 * language, and what many entries say is written once. The number is left out where it follows the one before in the same text.
 */
export function takeSentences(bodies: readonly string[]): Told {
  const numbers = new Map<string, number>();
  const english: string[] = [];
  const korean: string[] = [];
  const texts = bodies.map((body) => {
    let expected: number | undefined;
    return body
      .replaceAll(quoteSign, '\\u007f')
      .replaceAll(sentenceSign, '\\u0080')
      .replace(inTwoLanguages, (pair, en: string, ko: string) => {
        const known = numbers.get(pair) ?? english.push(en) - 1;
        if (known === korean.length) korean.push(ko);
        numbers.set(pair, known);
        const written = known === expected ? '' : String(known);
        expected = known + 1;
        return `${sentenceSign}${written}`;
      });
  });
  return { texts, english, korean };
}
