import type { Detector } from '../detector';

import { compose } from './compose';
import { dockerfile } from './dockerfile';
import { infrastructure } from './infrastructure';
import { kubernetes } from './kubernetes';

/** The detectors of this folder, in the order in which they run. */
export const containerDetectors: readonly Detector[] = [compose, dockerfile, kubernetes, infrastructure];
