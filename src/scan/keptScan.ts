import type { FileScan, PlacedReference, TextScan } from '../domain/scan';

import { createResolver } from './resolutions';
import { judgeText, type ScanContext } from './scanText';

/** A text scan as plain data, small enough to be written down or handed to another thread: what the text said, not what it meant. */
export interface KeptScan extends Omit<TextScan, 'references'> {
  readonly references: readonly Omit<PlacedReference, 'resolution'>[];
}

/** Leaves away what catalogue and policy add. */
export function keepScan(scan: TextScan | FileScan): KeptScan {
  const references = scan.references.map(({ reference, start, end, trained, related }) => ({
    reference,
    start,
    end,
    ...(trained !== undefined && { trained }),
    ...(related !== undefined && { related }),
  }));
  return { ...scan, references };
}

/** The scan of a file judged under the catalogue and the policy of the context, without its text. */
export function judgeKept(context: ScanContext, kept: KeptScan): FileScan {
  const resolve = createResolver(context);
  const references = kept.references.map((each) => ({ ...each, resolution: resolve(each.reference) }));
  return judgeText(context, { ...kept, references });
}
