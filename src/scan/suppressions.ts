import { findingIds, type Finding, type FindingId } from '../domain/finding';
import type { JudgedReference, Suppression } from '../domain/scan';
import type { Span, StatedProblem } from '../domain/text';
import { createLineIndex } from '../parse/lines';

export interface SuppressionComments {
  readonly suppressions: readonly Suppression[];
  /** Comments of the form that name no known finding or give no reason: they silence nothing. */
  readonly problems: readonly StatedProblem[];
}

/** As in `# ai-licence-lens: allow non-commercial -- only the demo uses it`. */
const marker = /ai-licence-lens:[ \t]*allow\b([^\n\r]*)/gi;
/** What may stand before the comment on a line of its own: comment signs, and quotes where a format has no comments. */
const onlyCommentSigns = /^[\s#/*<!\-;%'"{}()[\]:,.|]*$/;
/** Comment ends and what a JSON string or notebook line carries behind its text. */
const trailingSigns = /(?:\s|\*\/|-->|%>|\*\)|\}|\\[nr]|["',])+$/;

/** Finds the comments that allow a finding, on the line itself or on the line above it. */
export function readSuppressions(text: string): SuppressionComments {
  const suppressions: Suppression[] = [];
  const problems: StatedProblem[] = [];
  if (!/ai-licence-lens:/i.test(text)) return { suppressions, problems };
  const lines = createLineIndex(text);
  for (const match of text.matchAll(marker)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const comment = readComment(match[1] ?? '', span, problems);
    if (comment === undefined) continue;
    const line = lines.positionAt(match.index).line;
    const before = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
    suppressions.push({ ...comment, line: onlyCommentSigns.test(before) ? line + 1 : line });
  }
  return { suppressions, problems };
}

function readComment(rest: string, span: Span, problems: StatedProblem[]): Omit<Suppression, 'line'> | undefined {
  const separator = rest.indexOf('--');
  const named = (separator < 0 ? rest : rest.slice(0, separator)).replace(trailingSigns, '');
  const reason =
    separator < 0
      ? ''
      : rest
          .slice(separator + 2)
          .replace(trailingSigns, '')
          .trim();
  const words = named.split(/[\s,]+/).filter((word) => word !== '');
  const findings = words.filter((word): word is FindingId => findingIds.some((id) => id === word));
  const wrong = words.find((word) => !findingIds.some((id) => id === word));
  if (wrong !== undefined) problems.push({ span, fact: { id: 'no-such-finding', subject: wrong } });
  else if (findings.length === 0) problems.push({ span, fact: { id: 'names-no-finding' } });
  if (reason === '') {
    problems.push({ span, fact: { id: 'needs-reason' } });
    return undefined;
  }
  return findings.length === 0 ? undefined : { findings, reason };
}

/** Silences the findings that a comment on their line, or on the line above, allows. */
export function applySuppressions(
  suppressions: readonly Suppression[],
  judged: readonly JudgedReference[],
): readonly JudgedReference[] {
  return suppressions.length === 0 ? judged : judged.map((each) => silenceOne(each, suppressions));
}

function silenceOne(judged: JudgedReference, suppressions: readonly Suppression[]): JudgedReference {
  const here = suppressions.filter((each) => each.line === judged.start.line);
  if (here.length === 0) return judged;
  const findings = judged.verdict.findings.map((finding) => silenceFinding(finding, here));
  return { ...judged, verdict: { ...judged.verdict, findings } };
}

function silenceFinding(finding: Finding, suppressions: readonly Suppression[]): Finding {
  const found = suppressions.find((each) => each.findings.includes(finding.id));
  if (found === undefined || finding.silencedBy !== undefined) return finding;
  return { ...finding, severity: 'hint', silencedBy: { how: 'comment', reason: found.reason } };
}
