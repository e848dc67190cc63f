import type { Duty, ReleaseText } from '../domain/duty';
import type { Finding } from '../domain/finding';
import type { JudgedReference } from '../domain/scan';

/** The duties of everything judged, sorted by licence and kind. */
export function dutiesOf(judged: readonly JudgedReference[]): readonly Duty[] {
  const duties = new Map<
    string,
    { readonly finding: Finding; readonly licence: string; readonly names: Set<string> }
  >();
  for (const { reference, verdict } of judged) {
    for (const finding of verdict.findings) {
      if (finding.effect !== 'duties' || finding.licence === undefined) continue;
      const key = JSON.stringify([finding.licence, finding.kind, finding.text?.en, finding.facts['requiredText']]);
      const duty = duties.get(key) ?? { finding, licence: finding.licence, names: new Set<string>() };
      duty.names.add(reference.literal);
      duties.set(key, duty);
    }
  }
  return [...duties.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { finding, licence, names }]) => ({
      finding: finding.id,
      kind: finding.kind,
      licence,
      requiredText: wordingOf(finding),
      references: [...names].sort(),
      ...(finding.text === undefined ? {} : { text: finding.text }),
      ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
    }));
}

/** Ticks the duties whose required wording stands in one of the texts. A duty without wording is never ticked by itself. */
export function tickDuties(duties: readonly Duty[], texts: readonly ReleaseText[]): readonly Duty[] {
  const folded = texts.map(({ path, text }) => ({ path, text: fold(text) }));
  return duties.map((duty) => {
    const found = folded.find(({ text }) => duty.requiredText.some((wording) => text.includes(fold(wording))));
    return found === undefined ? duty : { ...duty, metIn: found.path };
  });
}

function wordingOf(finding: Finding): readonly string[] {
  const wording = finding.facts['requiredText'];
  return typeof wording === 'object' ? wording : [];
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
