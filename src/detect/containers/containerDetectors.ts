import type { Detector } from '../detector';

/** The detectors of this folder, in the order in which they run. */
export const containerDetectors: readonly Detector[] = [];
