import type { Duty, ReleaseText } from '../domain/duty';
import type { Finding } from '../domain/finding';
import type { Resolution } from '../domain/resolution';
import type { JudgedReference } from '../domain/scan';

import { isCopyFor } from './licenceCopy';
import { bindingsOf } from './versionRanges';

/** The duties of everything judged, sorted by licence and kind. */
export function dutiesOf(judged: readonly JudgedReference[]): readonly Duty[] {
  const duties = new Map<
    string,
    { readonly finding: Finding; readonly licence: Called; readonly names: Set<string> }
  >();
  for (const { reference, resolution, verdict } of judged) {
    for (const finding of verdict.findings) {
      if (finding.effect !== 'duties' || finding.licence === undefined) continue;
      const key = JSON.stringify([finding.licence, finding.kind, finding.text?.en, finding.facts['requiredText']]);
      const duty = duties.get(key) ?? {
        finding,
        licence: called(finding.licence, resolution),
        names: new Set<string>(),
      };
      duty.names.add(reference.literal);
      duties.set(key, duty);
    }
  }
  return [...duties.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { finding, licence, names }]) => ({
      finding: finding.id,
      kind: finding.kind,
      ...licence,
      requiredText: wordingOf(finding),
      references: [...names].sort(),
      ...(finding.text === undefined ? {} : { text: finding.text }),
      ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
      ...policyOf(finding),
    }));
}

type Called = Pick<Duty, 'licence' | 'licenceNames'>;

function called(id: string, resolution: Resolution): Called {
  const licence = bindingsOf(resolution)
    .flatMap((binding) => binding.licences)
    .find((each) => each.id === id);
  return { licence: id, licenceNames: licence === undefined ? [id] : [id, licence.name, ...licence.aliases] };
}

/** Wordings that belong into a name or a screen: to read them somewhere in a text of the repository meets no duty. */
const shownElsewhere: ReadonlySet<string> = new Set(['naming-prefix', 'display-model-name']);

/**
 * Ticks the duties that a text of the repository meets: the required wording stands in it, or it is a copy of the licence
 * that has to go along. All other duties stay open, for nothing in a repository shows that they are met.
 */
export function tickDuties(duties: readonly Duty[], texts: readonly ReleaseText[]): readonly Duty[] {
  const folded = texts.map((each) => ({ ...each, folded: fold(each.text) }));
  return duties.map((duty) => {
    const found = folded.find((each) => meets(duty, each));
    return found === undefined ? duty : { ...duty, metIn: found.path };
  });
}

function meets(duty: Duty, { folded, ...text }: ReleaseText & { readonly folded: string }): boolean {
  if (shownElsewhere.has(duty.kind)) return false;
  if (duty.requiredText.some((wording) => folded.includes(fold(wording)))) return true;
  return duty.kind === 'include-licence' && isCopyFor(duty, text);
}

function wordingOf(finding: Finding): readonly string[] {
  const wording = finding.facts['requiredText'];
  return typeof wording === 'object' ? wording : [];
}

function policyOf({ facts: { policy } }: Finding): Pick<Duty, 'policy'> {
  return typeof policy === 'string' ? { policy } : {};
}

/** Line breaks, Markdown emphasis and the form of the copyright sign do not matter to whether a line is there. */
function fold(text: string): string {
  return text
    .replace(/\(c\)/gi, '©')
    .replace(/[*_`>#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
