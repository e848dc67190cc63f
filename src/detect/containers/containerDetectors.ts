import type { Detector } from '../detector';

import { compose } from './compose';
import { dockerfile } from './dockerfile';
import { infrastructure } from './infrastructure';
import { kubernetes } from './kubernetes';
import { quadlet } from './quadlet';

/** The detectors of this folder, in the order in which they run. */
export const containerDetectors: readonly Detector[] = [compose, dockerfile, kubernetes, quadlet, infrastructure];
