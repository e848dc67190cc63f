import type { Detection } from '../domain/reference';
import type { SourceText } from '../domain/text';

import type { FileKind } from './fileKind';

/**
 * One way of finding references. A detector is total: broken text gives fewer references and a problem, never an error,
 * and its work is linear in the length of the text.
 */
export interface Detector {
  /** Ids of the forms it reports, each with a line in `docs/what-we-look-at.md` and a golden folder. */
  readonly forms: readonly string[];
  readonly accepts: (file: FileKind) => boolean;
  readonly detect: (source: SourceText, file: FileKind) => Detection;
}
