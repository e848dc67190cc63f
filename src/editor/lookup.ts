import type { Catalogue } from '../catalogue/catalogue';
import type { AiPackage } from '../domain/aiPackage';
import type { ModelFamily } from '../domain/modelFamily';

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
