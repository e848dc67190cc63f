import type { FamilyMember } from '../domain/modelFamily';
import { foldName, runTogether, squashName, tokenise, withoutBrand } from './foldName';
import { globMatches, parseGlob, type Glob } from './globs';

interface MemberPatterns {
  readonly member: FamilyMember;
  readonly own: ReadonlyMap<string, readonly Glob[]>;
  readonly words: readonly Glob[];
  /** The words without anything between them, for a version without its point. */
  readonly squashed: readonly Glob[];
  /** Its Hugging Face patterns without their owner, for a name that lost its owner when it was copied. */
  readonly tails: readonly Glob[];
}

/** Patterns with fewer letters say too little to be carried to another namespace. */
const fewestLetters = 4;

/**
 * Picks the member a name of the family falls under: by the namespace's own patterns, else by the words of the name, so that
 * `qwen/qwen-2.5-72b-instruct` on a router finds the member written as `Qwen/Qwen2.5-72B*`. `*` stands for all other names that
 * the family has in that namespace, which `covers` tells, and for no others. Only members that `accepts` lets in are asked, where it is given. No fit leaves
 * the member open.
 */
export function createMemberChoice(
  membersOf: (family: number) => readonly FamilyMember[],
  covers: (family: number, namespace: string, id: string) => boolean,
): (family: number, namespaces: readonly string[], id: string, accepts?: (member: FamilyMember) => boolean) => FamilyMember | undefined {
  const prepared = new Map<number, readonly MemberPatterns[]>();
  const prepare = (index: number): readonly MemberPatterns[] => {
    const known = prepared.get(index);
    if (known) return known;
    const made = membersOf(index).map(prepareMember);
    prepared.set(index, made);
    return made;
  };
  return (family, namespaces, id, accepts) => {
    const all = prepare(family);
    const list = accepts ? all.filter(({ member }) => accepts(member)) : all;
    if (list.length === 0) return undefined;
    const text = id.toLowerCase();
    const fits = (globs: readonly Glob[] | undefined): boolean =>
      globs?.some((glob) => glob.literal > 0 && globMatches(glob, text)) === true;
    for (const namespace of namespaces) {
      const bare = namespace === 'huggingface' && !text.includes('/');
      const own =
        (bare ? list.find((each) => fits(each.tails)) : undefined) ??
        list.find((each) => fits(each.own.get(namespace)));
      if (own) return own.member;
    }
    return (byWords(list, text) ?? others(list, family, namespaces, text))?.member;
  };

  function others(
    list: readonly MemberPatterns[],
    family: number,
    namespaces: readonly string[],
    text: string,
  ): MemberPatterns | undefined {
    const covering = namespaces.filter((namespace) => covers(family, namespace, text));
    return list.find(({ own }) => covering.some((namespace) => own.get(namespace)?.some(({ literal }) => literal === 0)));
  }
}

function byWords(list: readonly MemberPatterns[], text: string): MemberPatterns | undefined {
  const folded = foldName(text);
  for (const name of [folded, withoutBrand(folded)]) {
    if (name === undefined) continue;
    const words = tokenise(name);
    const found = list.find((each) => each.words.some((glob) => globMatches(glob, words)));
    if (found) return found;
  }
  if (!runTogether.test(folded)) return undefined;
  const squashed = squashName(folded);
  return list.find((each) => each.squashed.some((glob) => globMatches(glob, squashed)));
}

function prepareMember(member: FamilyMember): MemberPatterns {
  const entries = Object.entries(member.match);
  const words = entries.flatMap(([, list]) => list.flatMap((pattern) => withoutLongerNumbers(tokenise(foldName(pattern)))));
  const telling = ({ literal }: Glob): boolean => literal >= fewestLetters;
  return {
    member,
    own: new Map(entries.map(([key, list]) => [key, list.map(parseGlob)] as const)),
    words: words.map(parseGlob).filter(telling),
    squashed: words.map((each) => parseGlob(each.replaceAll('-', ''))).filter(telling),
    tails: (member.match['huggingface'] ?? [])
      .map((pattern) => parseGlob(pattern.slice(pattern.indexOf('/') + 1)))
      .filter(telling),
  };
}

/** A star behind a digit takes words, no further digit: `glm-5-3*` is not meant for `glm-5-32b`. */
function withoutLongerNumbers(words: string): readonly string[] {
  return /(?<!\d)\d\*$/.test(words) ? [words.slice(0, -1), `${words.slice(0, -1)}-*`] : [words];
}
