import type { Reference } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';
import { commandWords } from '../config/commandTexts';
import { type KeyedDocument, readKeyedDocument } from '../config/keyedDocument';
import { isLockOrData } from '../config/lockOrData';
import { isHubKey, isModelVariable } from '../config/modelKeys';
import { namespaceOfKey } from '../config/providerNamespaces';
import { referencesInValue } from '../config/valueReference';
import type { Detector } from '../detector';

import { imageReferences } from './imageReference';
import { isServingImage } from './servingImages';
import { servingArguments } from './servingArguments';

/** Kubernetes and KServe objects: images, arguments and variables of containers. */
export const kubernetes: Detector = {
  forms: ['k8s-image', 'k8s-args', 'k8s-env'],
  accepts: (file) => file.language === 'yaml' && !isLockOrData(file),
  detect: (source, file) => {
    if (!/^[ \t]*kind:|\b(?:image|repository|args|container|services):/m.test(source.text))
      return { references: [], problems: [] };
    const document = readKeyedDocument(source, file);
    if (document === undefined || isCompose(document)) return { references: [], problems: [] };
    const references = document.leaves.flatMap((leaf) => referencesOf(leaf, document));
    return { references: [...references, ...argumentsOf(document)], problems: [] };
  },
};

/** Compose has a map of services, a pipeline a list of images. */
function isCompose(document: KeyedDocument): boolean {
  return document.hasTop('services') && document.childrenOf(['services']).length === 0;
}

function referencesOf(leaf: KeyedValue, document: KeyedDocument): Reference[] {
  if (typeof leaf.value !== 'string') return [];
  const { role } = document.file;
  const key = leaf.path.at(-1);
  if (key === 'image' || isPipelineImage(leaf))
    return imageReferences(leaf.raw, leaf.span.start, { role, form: 'k8s-image' });
  // Helm values write an image as repository and tag.
  if (key === 'repository' && document.valueAt([...leaf.path.slice(0, -1), 'tag']) !== undefined) {
    return imageReferences(leaf.raw, leaf.span.start, { role, form: 'k8s-image' });
  }
  if (key !== 'value' || leaf.path.at(-3) !== 'env') return [];
  const name = document.valueAt([...leaf.path.slice(0, -1), 'name']) ?? '';
  if (!isModelVariable(name)) return [];
  const serves = isServingImage(imageBeside(document, leaf.path.slice(0, -3)));
  const namespace = serves ? 'huggingface' : (namespaceOfKey(name) ?? 'any');
  return referencesInValue(leaf, {
    form: 'k8s-env',
    tier: serves || isHubKey(name) ? 'A' : 'B',
    namespace,
    role,
    kind: 'model',
  });
}

/** Pipelines name the image of a job, and those beside it, without a key of its own: `container: name`, `services: [name]`. */
function isPipelineImage({ path }: KeyedValue): boolean {
  if (path.length === 3 && path[0] === 'jobs' && path[2] === 'container') return true;
  return typeof path.at(-1) === 'number' && path.at(-2) === 'services' && path.length <= 3;
}

function argumentsOf(document: KeyedDocument): Reference[] {
  return commandWords(document).flatMap(({ text, offset, path }) => {
    const container = path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1);
    const image = imageBeside(document, container);
    const runtime = document.valueAt([...container, 'modelFormat', 'name']);
    const server = isServingImage(image) || runtime === 'huggingface' ? image : undefined;
    return servingArguments(text, offset, document.file.role, 'k8s-args', server);
  });
}

function imageBeside(document: KeyedDocument, container: KeyedValue['path']): string {
  return document.valueAt([...container, 'image']) ?? document.valueAt([...container, 'image', 'repository']) ?? '';
}
