import { codeDetectors } from './code/codeDetectors';
import { configDetectors } from './config/configDetectors';
import { containerDetectors } from './containers/containerDetectors';
import type { Detector } from './detector';
import { manifestDetectors } from './manifests/manifestDetectors';

/** Every detector, in the order in which they run; on equal terms an earlier one wins. */
export const detectors: readonly Detector[] = [
  ...manifestDetectors,
  ...containerDetectors,
  ...configDetectors,
  ...codeDetectors,
];
