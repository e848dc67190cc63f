import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { CompactCatalogueData } from '../catalogue/compiled';
import { mergeOverlay } from '../catalogue/mergeOverlay';
import { parseOverlay, type OverlayProblem } from '../catalogue/overlayFile';
import { createLineIndex } from '../parse/lines';
import type { Log } from '../scan/ports';

import { reasonOf } from './readGiven';

/** The catalogue with the entries of overlay files. What cannot be used is logged at its place; the rest counts. */
export function withOverlays(
  data: CompactCatalogueData,
  files: readonly string[],
  today: string,
  log: Log,
): CompactCatalogueData {
  const texts = new Map<string, string>();
  const problems: OverlayProblem[] = [];
  const overlays = [...new Set(files)].flatMap((file) => {
    const shownAs = path.basename(file);
    const text = readOverlay(file, shownAs, log);
    if (text === undefined) return [];
    texts.set(shownAs, text);
    const parsed = parseOverlay(shownAs, text, today);
    problems.push(...parsed.problems);
    return [parsed.overlay];
  });
  if (overlays.length === 0) return data;
  const merged = mergeOverlay(data, overlays);
  for (const { file, span, message } of [...problems, ...merged.problems]) {
    const { line, character } = createLineIndex(texts.get(file) ?? '').positionAt(span.start);
    log.warn(`${file}:${String(line + 1)}:${String(character + 1)}: ${message}`);
  }
  return merged.data;
}

function readOverlay(file: string, shownAs: string, log: Log): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    log.warn(`overlay ${shownAs}: ${reasonOf(error)}`);
    return undefined;
  }
}
