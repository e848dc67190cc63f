import type { Catalogue } from '../catalogue/catalogue';
import { detectReferences } from '../detect/detectReferences';
import type { Reference, RelatedSpan } from '../domain/reference';
import type { FileScan, JudgedReference, RelatedPlace, ResolvedReference } from '../domain/scan';
import type { SourceText } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';
import { createLineIndex, type LineIndex } from '../parse/lines';

import { markCatalogues } from './catalogueFiles';
import { createResolver } from './resolutions';
import { settleReference } from './settleReference';
import { applySuppressions, readSuppressions } from './suppressions';
import { placeTies } from './placeTies';
import { markTrained } from './trainingSite';
import { createJudge } from './verdicts';

/** What every scan needs: the facts, the project's policy by path, and the day it is judged for (ISO date). */
export interface ScanContext {
  readonly catalogue: Catalogue;
  readonly policyFor: (path: string) => ProjectPolicy;
  readonly today: string;
}

/** The whole pipeline over one text. Pure and total: broken text gives fewer references and a problem. */
export function scanText(context: ScanContext, source: SourceText): FileScan {
  const detection = detectReferences(source);
  const { suppressions, problems } = readSuppressions(source.text);
  const ties = placeTies(context, source.text, detection.ties);
  const judged = judgeReferences(context, source, markTrained(source, resolveAll(context, detection.references)));
  return {
    path: source.path,
    references: applySuppressions(suppressions, judged),
    problems: [...detection.problems, ...problems],
    ...(suppressions.length > 0 && { suppressions }),
    ...(ties !== undefined && { ties }),
  };
}

/** Resolves references and drops those that only the catalogue could have vouched for, and did not. */
export function resolveAll(context: ScanContext, references: readonly Reference[]): readonly ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  const resolve = createResolver(context);
  for (const reference of references) {
    const resolution = resolve(reference);
    const settled = settleReference(reference, resolution);
    if (settled !== undefined) resolved.push({ reference: settled, resolution });
  }
  return markCatalogues(resolved);
}

/** Judges resolved references of one text against the policy in force for its path; comments are not looked at yet. */
export function judgeReferences(
  context: ScanContext,
  source: SourceText,
  resolved: readonly ResolvedReference[],
): readonly JudgedReference[] {
  if (resolved.length === 0) return [];
  const lines = createLineIndex(source.text);
  const judge = createJudge(context, source.path, resolved);
  return resolved.map(({ reference, resolution, trained }) => ({
    reference,
    resolution,
    ...(trained !== undefined && { trained }),
    start: lines.positionAt(reference.span.start),
    end: lines.positionAt(reference.span.end),
    verdict: judge({ reference, resolution }),
    ...(reference.related !== undefined && { related: reference.related.map((each) => relatedPlace(each, lines)) }),
  }));
}

function relatedPlace({ span, label }: RelatedSpan, lines: LineIndex): RelatedPlace {
  return { label, start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
