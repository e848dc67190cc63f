import { detectReferences } from '../detect/detectReferences';
import type { Reference, RelatedSpan } from '../domain/reference';
import type { PlacedReference, RelatedPlace, ResolvedReference, TextScan } from '../domain/scan';
import type { SourceText } from '../domain/text';
import { createLineIndex, type LineIndex } from '../parse/lines';

import { markCatalogues } from './catalogueFiles';
import { placeTies } from './placeTies';
import type { ReadingContext } from './readingContext';
import { createResolver } from './resolutions';
import { settleReference } from './settleReference';
import { readSuppressions } from './suppressions';
import { markTrained } from './trainingSite';
import { withAdjacentNames } from './withAdjacentNames';
import { withListedNames } from './withListedNames';
import { withNeighbours } from './withNeighbours';
import { withSameNames } from './withSameNames';
import { withTellingNames } from './withTellingNames';

/** What one text names and what the catalogue makes of it; nothing is judged. Pure and total. */
export function readText(context: ReadingContext, source: SourceText): TextScan {
  const detection = detectReferences(source);
  const { suppressions, problems } = readSuppressions(source.text);
  const ties = placeTies(context, source.text, detection.ties);
  const resolved = markTrained(source, resolveAll(context, source.text, detection.references));
  return {
    path: source.path,
    references: placeAll(source.text, resolved),
    problems: [...detection.problems, ...problems],
    ...(suppressions.length > 0 && { suppressions }),
    ...(ties !== undefined && { ties }),
  };
}

/** Resolves references and drops those that only the catalogue could have vouched for, and did not. */
function resolveAll(
  context: ReadingContext,
  text: string,
  references: readonly Reference[],
): readonly ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  const unknown: ResolvedReference[] = [];
  const words: ResolvedReference[] = [];
  const unsure: ResolvedReference[] = [];
  const resolve = createResolver(context);
  for (const reference of references) {
    const resolution = resolve(reference);
    const settled = settleReference(reference, resolution);
    if (settled !== undefined) resolved.push({ reference: settled, resolution });
    else if (reference.list !== undefined && resolution.kind !== 'unknown') words.push({ reference, resolution });
    else if (resolution.kind === 'unknown') unknown.push({ reference, resolution });
    else unsure.push({ reference, resolution });
  }
  const adjacent = withAdjacentNames(text, withListedNames(resolved, words, resolve), unsure);
  const listed = withNeighbours(adjacent, unknown, unsure);
  return markCatalogues(withSameNames(withTellingNames(listed, unknown), unknown));
}

function placeAll(text: string, resolved: readonly ResolvedReference[]): readonly PlacedReference[] {
  if (resolved.length === 0) return [];
  const lines = createLineIndex(text);
  return resolved.map(({ reference, resolution, trained }) => ({
    reference,
    resolution,
    ...(trained !== undefined && { trained }),
    start: lines.positionAt(reference.span.start),
    end: lines.positionAt(reference.span.end),
    ...(reference.related !== undefined && { related: reference.related.map((each) => relatedPlace(each, lines)) }),
  }));
}

function relatedPlace({ span, label }: RelatedSpan, lines: LineIndex): RelatedPlace {
  return { label, start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
