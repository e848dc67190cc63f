import type { FileScan } from '../../src/domain/scan';
import { createLineIndex } from '../../src/parse/lines';
import { referenceRecord } from '../../src/present/commandLine/answers';
import { languageOf } from './languageOf';
import type { Found } from './score';

/** Puts the scan of one file into the terms of the labels. */
export function findingsOf(repo: string, scan: FileScan, text: string): Found[] {
  const lines = createLineIndex(text);
  return scan.references.flatMap((judged) => {
    const { reference, resolution } = judged;
    if (reference.kind !== 'model' && reference.kind !== 'package') return [];
    // What the command line says is what counts.
    const { licence } = referenceRecord(scan.path, judged);
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
        ...(resolution.kind === 'model' ? { family: resolution.family.id } : {}),
        ...(licence === null ? {} : { licence }),
      },
    ];
  });
}
