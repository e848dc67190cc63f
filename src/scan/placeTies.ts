import { isModelKey } from '../detect/code/modelKeys';
import { isHubId } from '../detect/code/plausibleId';
import type { PlacedTies } from '../domain/scan';
import type { Span } from '../domain/text';
import type { OfferedValue, Ties } from '../domain/ties';
import { createLineIndex } from '../parse/lines';

import { createResolver } from './resolutions';
import type { ReadingContext } from './readingContext';

/** What ties a text to other files, with places as editors count. Values that no site could use are left out, so that no secret is kept. */
export function placeTies(context: ReadingContext, text: string, ties: Ties | undefined): PlacedTies | undefined {
  if (ties === undefined) return undefined;
  const { wanted } = ties;
  const resolve = createResolver(context);
  const isKnown = ({ value, span, role }: OfferedValue): boolean =>
    resolve({ kind: 'model', literal: value, span, namespace: 'any', tier: 'C', role, form: 'bare-literal' }).kind ===
    'model';
  const offered = ties.offered.filter(
    (each) => isModelKey(each.name) || (each.kind !== 'variable' && isHubId(each.value)) || isKnown(each),
  );
  if (wanted.length + offered.length === 0) return undefined;
  const lines = createLineIndex(text);
  const placed = <T extends { readonly span: Span }>(each: T) => ({
    ...each,
    start: lines.positionAt(each.span.start),
    end: lines.positionAt(each.span.end),
  });
  return { wanted: wanted.map(placed), offered: offered.map(placed) };
}
