import type { Reference, Role } from '../../domain/reference';

import type { Imports } from './imports';
import { lastSegment, normalKey, type Site } from './sites';

const torchvision = /(?:^|\n)torchvision\b/;
const torchvisionCall = /^(?:torchvision\.)?models(?:\.\w+)?\.(?!get_|list_)\w+$/;
const keras = /(?:^|\n)(?:keras|tensorflow|tf_keras)\b/;
const kerasCall = /(?:^|\.)applications(?:\.\w+)?\.[A-Z]\w+$/;
const kerasModule = /(?:keras|tf_keras)\.applications/;
/** Values that ask for no weights at all. */
const none = new Set(['None', 'none', 'False', 'null', '']);

/**
 * `mobilenet_v3_small(weights="DEFAULT")`, `ResNet50(weights="imagenet")`: the call is called after the model, and an argument says
 * that its weights are fetched. Without one it is only an architecture.
 */
export function pretrainedArchitectures(sites: readonly Site[], imports: Imports, role: Role): Reference[] {
  const found = new Map<number, Reference>();
  const vision = torchvision.test(imports.modules);
  if (!vision && !keras.test(imports.modules)) return [];
  for (const { kind, value, place } of sites) {
    const { frame, key } = place;
    if (key === undefined || frame.open !== '(' || frame.definition || none.has(value)) continue;
    const name = normalKey(key);
    if (name !== 'weights' && !(name === 'pretrained' && kind === 'name' && value === 'True')) continue;
    const namespace = namespaceOf(frame.callee, imports, vision);
    if (namespace === undefined || (namespace === 'keras' && value !== 'imagenet')) continue;
    const literal = lastSegment(frame.callee);
    const end = frame.calleeSpan.end;
    const span = { start: end - literal.length, end };
    found.set(span.start, {
      kind: 'model',
      literal,
      span,
      namespace,
      tier: 'A',
      role,
      form: 'py-pretrained-architecture',
    });
  }
  return [...found.values()];
}

function namespaceOf(callee: string, imports: Imports, vision: boolean): 'torchvision' | 'keras' | undefined {
  const imported = callee.includes('.') ? undefined : imports.names.get(callee)?.module;
  if (
    vision &&
    (torchvisionCall.test(callee) ||
      (imported?.startsWith('torchvision.models') === true && !callee.startsWith('get_')))
  )
    return 'torchvision';
  return kerasCall.test(callee) || (imported !== undefined && kerasModule.test(imported)) ? 'keras' : undefined;
}
