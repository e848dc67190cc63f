import type { KeyedValue } from '../../parse/keyedValue';
import { normalKey } from '../vocabulary';

import { lastName } from './inferNamespace';
import { meaningOfKey } from './modelKeys';

const dataset = /datasets?(?:$|mix|splits?|list|config|name|id|path)|^datamix/;

/** True for values below a key that names data sets; their names often repeat the model that made them. */
export function isDatasetPlace(leaf: KeyedValue): boolean {
  if (meaningOfKey(lastName(leaf)) === 'model') return false;
  return leaf.path.some((segment) => typeof segment === 'string' && dataset.test(normalKey(segment)));
}
