import type { CompactFamily } from '../src/catalogue/compiled';

/** The part of the vocabulary that says what models can do: each word with other spellings of it. */
export interface ModalityWord {
  readonly id: string;
  readonly also?: readonly string[];
}

/** What the reader makes of a family: its words in the spelling of the vocabulary, and where a word stands that is not in it. */
export interface ReadModality {
  readonly family: CompactFamily;
  readonly unknown: readonly { readonly path: readonly (string | number)[]; readonly word: string }[];
}

/** A remark in brackets says what a model is about, not what it can do: `text (Korean)`. */
const remark = /\s*\([^()]*\)$/;

/** Makes the function that brings the modality of a family to the words of the vocabulary. */
export function createModalityReader(words: readonly ModalityWord[]): (family: CompactFamily) => ReadModality {
  const ids = new Map(words.flatMap(({ id, also = [] }) => [id, ...also].map((word) => [word, id] as const)));
  const idOf = (word: string): string | undefined => ids.get(word) ?? ids.get(word.replace(remark, ''));
  const read = (list: readonly string[]): readonly string[] => [...new Set(list.map((word) => idOf(word) ?? word))];
  return (family) => {
    const lists = [
      { path: ['modality'], list: family.modality },
      ...(family.members ?? []).map(({ modality = [] }, index) => ({
        path: ['members', index, 'modality'],
        list: modality,
      })),
    ];
    const unknown = lists.flatMap(({ path, list }) =>
      list.flatMap((word, index) => (idOf(word) === undefined ? [{ path: [...path, index], word }] : [])),
    );
    const members = family.members?.map((member) =>
      member.modality ? { ...member, modality: read(member.modality) } : member,
    );
    return { family: { ...family, modality: read(family.modality), ...(members && { members }) }, unknown };
  };
}
