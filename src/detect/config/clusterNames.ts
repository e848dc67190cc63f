import type { KeyedValue } from '../../parse/keyedValue';

import type { KeyedDocument } from './keyedDocument';

const holders = new Set([
  'metadata',
  'labels',
  'annotations',
  'matchlabels',
  'selector',
  'backendrefs',
  'targetref',
  'scaletargetref',
  'poolref',
  'ownerreferences',
]);
const names = new Set(['name', 'namespace', 'app', 'host', 'hostname', 'servicename', 'claimname', 'secretname']);

/** Names of objects in a cluster. They are the user's own words, even where they repeat the model that the object serves. */
export function isClusterName(leaf: KeyedValue, document: KeyedDocument): boolean {
  if (!document.hasTop('apiVersion')) return false;
  const path = leaf.path.map((segment) => String(segment).toLowerCase());
  return names.has(path.at(-1) ?? '') || path.slice(0, -1).some((segment) => holders.has(segment));
}
