import { readKeyedDocument } from '../config/keyedDocument';
import type { Detector } from '../detector';

import { imageReferences } from './imageReference';

/** Containers that systemd runs (`name.container`): the image; command and variables are read as those of any unit. */
export const quadlet: Detector = {
  forms: ['quadlet-image'],
  accepts: (file) => file.extension === 'container',
  detect: (source, file) => {
    const leaves = readKeyedDocument(source, file)?.leaves ?? [];
    const images = leaves.filter(({ path }) => path[0] === 'Container' && path[1] === 'Image');
    const references = images.flatMap(({ raw, span }) =>
      imageReferences(raw, span.start, { role: file.role, form: 'quadlet-image' }),
    );
    return { references, problems: [] };
  },
};
