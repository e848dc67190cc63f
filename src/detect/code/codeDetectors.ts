import type { Detector } from '../detector';

import { codeFile } from './codeFile';
import { markdownFile } from './markdownFile';
import { notebookFile } from './notebookFile';
import { shellFile } from './shellFile';

/** The detectors of this folder, in the order in which they run. */
export const codeDetectors: readonly Detector[] = [codeFile, notebookFile, shellFile, markdownFile];
