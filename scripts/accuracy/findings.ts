import type { FileScan } from '../../src/domain/scan';
import { createLineIndex } from '../../src/parse/lines';
import { languageOf } from './languageOf';
import type { Found } from './score';

/** Puts the scan of one file into the terms of the labels. */
export function findingsOf(repo: string, scan: FileScan, text: string): Found[] {
  const lines = createLineIndex(text);
  return scan.references.flatMap(({ reference, resolution }) => {
    if (reference.kind !== 'model' && reference.kind !== 'package') return [];
    const known = resolution.kind === 'model' || resolution.kind === 'package' ? resolution : undefined;
    return [
      {
        repo,
        path: scan.path,
        line: lines.positionAt(reference.span.start).line + 1,
        literal: reference.literal,
        kind: reference.kind,
        tier: reference.tier,
        role: reference.role,
        language: languageOf(scan.path),
        ...(known?.kind === 'model' ? { family: known.family.id } : {}),
        ...(known?.licence === undefined ? {} : { licence: known.licence }),
      },
    ];
  });
}
