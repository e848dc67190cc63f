import { assess } from '../assess/assess';
import type { Catalogue } from '../catalogue/catalogue';
import type { AiPackage } from '../domain/aiPackage';
import type { ModelFamily } from '../domain/modelFamily';
import type { Reference } from '../domain/reference';
import type { JudgedReference } from '../domain/scan';
import { resolveReference } from '../resolve/resolveReference';
import type { ScanContext } from '../scan/scanText';

/** An id as if the project's code named it: what it is, and what its terms mean for the project. */
export function judgeId(
  context: ScanContext,
  wanted: { readonly kind: 'model' | 'package'; readonly namespace: string; readonly id: string },
): JudgedReference {
  const reference: Reference = {
    kind: wanted.kind,
    literal: wanted.id,
    span: { start: 0, end: wanted.id.length },
    namespace: wanted.namespace,
    tier: 'A',
    role: 'code',
    form: 'look-up',
  };
  const resolution = resolveReference(context.catalogue, reference, context.today);
  const verdict = assess({
    catalogue: context.catalogue,
    reference,
    resolution,
    policy: context.policyFor(''),
    today: context.today,
  });
  return {
    reference,
    resolution,
    verdict,
    start: { line: 0, character: 0 },
    end: { line: 0, character: wanted.id.length },
  };
}

/** One name of a family that leads back to it; undefined when every pattern leaves the name open. */
export function exampleName(
  catalogue: Catalogue,
  family: ModelFamily,
): { readonly namespace: string; readonly id: string } | undefined {
  for (const [namespace, patterns] of Object.entries(family.references)) {
    for (const pattern of patterns) {
      const id = pattern.replaceAll('*', '');
      if (id !== '' && catalogue.lookupModel(namespace, id).family?.id === family.id) return { namespace, id };
    }
  }
  return undefined;
}

export function packageName(aiPackage: AiPackage): { readonly namespace: string; readonly id: string } {
  return { namespace: aiPackage.type, id: aiPackage.name };
}
