import type { Span } from '../../domain/text';

const letter = 1;
const digit = 2;
const joint = 4;
const inside = 8;
const outside = 16;
/** What a character may be in a word, and whether a word may not begin behind it. */
const kinds = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@')
  mark(character, letter | inside | outside);
for (const character of '0123456789') mark(character, digit | inside | outside);
for (const character of '-:/.') mark(character, joint | inside | outside);
for (const character of '_') mark(character, inside | outside);
mark('+', inside);
mark('#', outside);

function mark(character: string, kind: number): void {
  kinds[character.charCodeAt(0)] = kind;
}

/** `01-ai/Yi-34B`: the name of an account may begin with a digit; letters before its slash tell it from a fraction. */
const numberedOwner = /\d[\w-]{0,20}?[A-Za-z]{2}[\w.-]{0,40}\/[A-Za-z]/y;
const shortest = 4;
const longest = 101;

/**
 * The words of a text, as names are written, that hold both a digit and a dash, colon, slash or point. A word begins with a letter,
 * `@` or the digit of an owner that no other character of a name stands before, and what goes beyond its greatest length is left out.
 */
export function numberedWords(text: string): readonly Span[] {
  const found: Span[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if ((before & outside) !== 0 || !((kind & letter) !== 0 || ((kind & digit) !== 0 && beginsOwner(text, at)))) {
      before = kind;
      continue;
    }
    let held = kind;
    let end = at + 1;
    for (; end < text.length && end - at < longest; end += 1) {
      const next = kinds[text.charCodeAt(end)] ?? 0;
      if ((next & inside) === 0) break;
      held |= next;
    }
    if (end - at >= shortest && (held & digit) !== 0 && (held & joint) !== 0) found.push({ start: at, end });
    before = kinds[text.charCodeAt(end - 1)] ?? 0;
    at = end - 1;
  }
  return found;
}

function beginsOwner(text: string, at: number): boolean {
  numberedOwner.lastIndex = at;
  return numberedOwner.test(text);
}
