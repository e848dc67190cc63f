import type { FamilyMember } from '../domain/modelFamily';
import { foldName, runTogether, squashName, tokenise, withoutBrand } from './foldName';
import { globMatches, parseGlob, type Glob } from './globs';

interface MemberPatterns {
  readonly member: FamilyMember;
  readonly own: ReadonlyMap<string, readonly Glob[]>;
  readonly words: readonly Glob[];
  /** Those of the words that are whole names of several. */
  readonly names: readonly Glob[];
  /** The words without anything between them, for a version without its point. */
  readonly squashed: readonly Glob[];
  /** Its Hugging Face patterns without their owner, for a name that lost its owner when it was copied. */
  readonly tails: readonly Glob[];
}

/** Tags are no part of a name: what `chat:*` says of `chat:large` it does not say of another host's `chat-large`. */
const anyTag = /:\*$/;
/** Patterns with fewer letters say too little to be carried to another namespace. */
const fewestLetters = 4;

/**
 * Picks the member a name of the family falls under: by the namespace's own patterns, else by the words of the name, so that
 * `qwen/qwen-2.5-72b-instruct` on a router finds the member written as `Qwen/Qwen2.5-72B*`. `*` stands for all other names that
 * the family has in that namespace, which `covers` tells, and for no others. A name that goes on from the whole name of a member
 * (`mpt-7b-chat-newbpe`) is a kind of that member before a pattern with fewer letters takes it. No fit leaves the
 * member open.
 */
export function createMemberChoice(
  membersOf: (family: number) => readonly FamilyMember[],
  covers: (family: number, namespace: string, id: string) => boolean,
): (family: number, namespaces: readonly string[], id: string) => FamilyMember | undefined {
  const prepared = new Map<number, readonly MemberPatterns[]>();
  const prepare = (index: number): readonly MemberPatterns[] => {
    const known = prepared.get(index);
    if (known) return known;
    const made = membersOf(index).map(prepareMember);
    prepared.set(index, made);
    return made;
  };
  return (family, namespaces, id) => {
    const list = prepare(family);
    if (list.length === 0) return undefined;
    const text = id.toLowerCase();
    const own = byNamespace(list, namespaces, text);
    if (own) return own.member;
    const found = byWords(list, text);
    return (found ? goneOnFrom(list, text, found) : others(list, family, namespaces, text))?.member;
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

interface Fit {
  readonly member: FamilyMember;
  readonly glob: Glob;
}

function firstFit(list: readonly MemberPatterns[], globsOf: (each: MemberPatterns) => readonly Glob[] | undefined, text: string): Fit | undefined {
  for (const each of list) {
    const glob = globsOf(each)?.find((one) => one.literal > 0 && globMatches(one, text));
    if (glob) return { member: each.member, glob };
  }
  return undefined;
}

function byNamespace(list: readonly MemberPatterns[], namespaces: readonly string[], text: string): Fit | undefined {
  for (const namespace of namespaces) {
    const bare = namespace === 'huggingface' && !text.includes('/');
    const fit = (bare ? byTail(list, text) : undefined) ?? firstFit(list, ({ own }) => own.get(namespace), text);
    if (fit) return fit;
  }
  return undefined;
}

/** By the rest of an id that lost its owner: a whole name (`small100`) before what other owners begin theirs with (`small*`). */
function byTail(list: readonly MemberPatterns[], text: string): Fit | undefined {
  const whole = firstFit(list, ({ tails }) => tails.filter(({ parts }) => parts.length === 1), text);
  return whole ?? firstFit(list, ({ tails }) => tails, text);
}

function byWords(list: readonly MemberPatterns[], text: string): Fit | undefined {
  const folded = foldName(text);
  for (const name of [folded, withoutBrand(folded)]) {
    const fit = name === undefined ? undefined : firstFit(list, ({ words }) => words, tokenise(name));
    if (fit) return fit;
  }
  return runTogether.test(folded) ? firstFit(list, ({ squashed }) => squashed, squashName(folded)) : undefined;
}

/** The member whose whole name, several words long, is this one or begins it, where that says more than the pattern that fits. */
function goneOnFrom(list: readonly MemberPatterns[], text: string, fit: Fit): Fit {
  if (fit.glob.parts.length === 1 || list.every(({ names }) => names.length === 0)) return fit;
  const name = tokenise(foldName(text));
  let best = fit;
  for (const { member, names } of list) {
    for (const glob of names) {
      const [whole = ''] = glob.parts;
      const begins = name.startsWith(whole) && (name.length === whole.length || name[whole.length] === '-');
      if (begins && lettersOf(glob) > lettersOf(best.glob)) best = { member, glob };
    }
  }
  return best;
}

/** Letters and digits of the name in a pattern, without its owner and what separates words. */
function lettersOf({ parts }: Glob): number {
  const pattern = parts.join('');
  return pattern.slice(pattern.lastIndexOf('/') + 1).replace(/[^a-z0-9]/g, '').length;
}

function prepareMember(member: FamilyMember): MemberPatterns {
  const entries = Object.entries(member.match);
  const lasting = entries.flatMap(([, list]) => list.filter((pattern) => !anyTag.test(pattern)));
  const words = lasting.flatMap((pattern) => withoutLongerNumbers(tokenise(foldName(pattern))));
  const telling = ({ literal }: Glob): boolean => literal >= fewestLetters;
  const globs = words.map(parseGlob).filter(telling);
  return {
    member,
    own: new Map(entries.map(([key, list]) => [key, list.map(parseGlob)] as const)),
    words: globs,
    names: globs.filter(({ parts }) => parts.length === 1 && parts[0]?.includes('-') === true),
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
