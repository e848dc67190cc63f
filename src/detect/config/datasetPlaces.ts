import type { KeyedValue } from '../../parse/keyedValue';
import { normalKey } from '../vocabulary';

import { lastName } from './inferNamespace';
import { meaningOfKey } from './modelKeys';

const dataset = /datasets?(?:$|mix|splits?|list|config|name|id|path)|^datamix/;

/** `dataset_info.json`, `datasets.yaml`. */
const datasetFile = /^(?:[\w.]*[-_.])?datasets?(?:[-_](?:info|list|config|registry|mix|card))?\.\w+$/;

/** True for values below a key, or in a file, that names data sets; their names often repeat the model that made them. */
export function isDatasetPlace(leaf: KeyedValue, baseName = ''): boolean {
  if (meaningOfKey(lastName(leaf)) === 'model') return false;
  if (datasetFile.test(baseName)) return true;
  return leaf.path.some((segment) => typeof segment === 'string' && dataset.test(normalKey(segment)));
}
