import type { Reference, Role } from '../../domain/reference';

import type { Imports } from './imports';
import { lastSegment, normalKey, type Site } from './sites';

const torchvision = /(?:^|\n)torchvision\b/;
const torchvisionCall = /^(?:torchvision\.)?models(?:\.\w+)?\.(?!get_|list_)\w+$/;
const torchvisionModule = /^torchvision\.models\b/;
/** `ResNet50_Weights.IMAGENET1K_V2`, given without its keyword. */
const weightsMember = /^(?:\w+\.)*\w+_Weights\.\w+$/;
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
    if (frame.open !== '(' || frame.definition || none.has(value)) continue;
    const name = key === undefined ? '' : normalKey(key);
    const asks = name === 'weights' || (name === 'pretrained' && kind === 'name' && value === 'True');
    if (!asks && !(key === undefined && kind === 'name' && weightsMember.test(value))) continue;
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

const application = /(?:^|\W)application_(\w+)$/;

/** `application_mobilenet_v2(weights = "imagenet")` of Keras in R. */
export function kerasApplications(sites: readonly Site[], role: Role): Reference[] {
  return sites.flatMap(({ value, place: { frame, key } }) => {
    const name = value === 'imagenet' && key === 'weights' ? application.exec(frame.callee)?.[1] : undefined;
    if (name === undefined) return [];
    const { end } = frame.calleeSpan;
    const span = { start: end - name.length, end };
    const reference = { kind: 'model', literal: name, span, namespace: 'keras', id: name.replaceAll('_', '') } as const;
    return [{ ...reference, tier: 'A', role, form: 'r-keras-application' } as const];
  });
}

function namespaceOf(callee: string, imports: Imports, vision: boolean): 'torchvision' | 'keras' | undefined {
  const [head = '', ...members] = callee.split('.');
  const name = imports.names.get(head);
  // `import torchvision.models as tvm`, `from keras import applications as apps`: the alias stands for the module.
  const origin = name === undefined ? '' : name.module === name.name ? name.module : `${name.module}.${name.name}`;
  const called = [origin, ...members].join('.');
  if (
    vision &&
    !/(?:^|\.)(?:get_|list_)\w+$/.test(callee) &&
    (torchvisionCall.test(callee) || torchvisionModule.test(called))
  )
    return 'torchvision';
  return kerasCall.test(callee) || (origin !== '' && kerasModule.test(called)) ? 'keras' : undefined;
}
