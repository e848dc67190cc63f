import type { Catalogue } from '../src/catalogue/catalogue';
import type { FamilyMember, ModelFamily } from '../src/domain/modelFamily';

/** A name that a member lists and that another member takes. */
export interface HiddenName {
  readonly family: string;
  readonly namespace: string;
  readonly pattern: string;
  /** The licence that the name gets instead; undefined for none. */
  readonly instead: string | undefined;
}

const ownerAlone = /\/\*$/;

/** The names of members that do not lead to the licence of their member, because one that stands before it covers them too. */
export function hiddenNames(catalogue: Catalogue): readonly HiddenName[] {
  return catalogue.families.flatMap((family) =>
    family.members.flatMap((member) =>
      Object.entries(member.match).flatMap(([namespace, patterns]) =>
        patterns.flatMap((pattern): readonly HiddenName[] => {
          if (pattern.startsWith('*') || ownerAlone.test(pattern)) return [];
          const answers = ['', 'x'].map((rest) =>
            licenceOfName(pattern.replaceAll('*', rest), namespace, family, member, catalogue),
          );
          const [instead] = answers;
          return answers.includes(member.licence) ? [] : [{ family: family.id, namespace, pattern, instead }];
        }),
      ),
    ),
  );
}

/** The licence that a name of a member gets; its own where the name is none of this family's, or listed under a sister as it is. */
function licenceOfName(
  name: string,
  namespace: string,
  family: ModelFamily,
  member: FamilyMember,
  catalogue: Catalogue,
): string | undefined {
  const isListedBeside = family.members.some(
    (each) =>
      each !== member &&
      Object.values(each.match).some((list) => list.some((one) => one.toLowerCase() === name.toLowerCase())),
  );
  const found = catalogue.lookupModel(namespace, name);
  if (isListedBeside || found.family?.id !== family.id) return member.licence;
  return found.unseen === true ? undefined : (found.member ?? found.family).licence;
}
