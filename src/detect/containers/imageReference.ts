import type { Reference, Role, Tier } from '../../domain/reference';
import { templateMark } from '../../parse/templateMask';
import { isPlaceholder } from '../config/modelValue';

const image = /^(?<name>[a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*)(?::(?<tag>[\w][\w.-]*))?(?:@sha256:[0-9a-f]+)?$/i;
const environmentDefault = /\$\{\w+:?-([^{}]*)\}/;

interface ModelImage {
  readonly pattern: RegExp;
  readonly namespace: string;
  readonly form: string;
  /** Where the names of images say less than a registry does. */
  readonly tier?: Tier;
}

/** Registries whose images carry weights. Group 1 is the id in the namespace. */
const modelImages: readonly ModelImage[] = [
  { pattern: /^nvcr\.io\/nim\/((?:[\w.-]+\/)?[\w.-]+)(?::[\w.-]+)?$/i, namespace: 'nvidia-nim', form: 'image-nim' },
  {
    pattern: /^(?:docker\.io\/|registry\.hub\.docker\.com\/)?(ai\/[\w.-]+(?::[\w.-]+)?)$/i,
    namespace: 'docker',
    form: 'image-docker-model',
  },
  {
    pattern: /^r8\.im\/([\w-]+\/[\w.-]+)(?:@sha256:[0-9a-f]+|:[\w.-]+)?$/i,
    namespace: 'replicate',
    form: 'image-replicate',
  },
  {
    // Of the operator's images those of its presets are called after the model.
    pattern: /^[\w.-]+(?::\d+)?\/(?:[\w.-]+\/)*kaito-([\w.-]+)(?::[\w.-]+)?$/i,
    namespace: 'any',
    form: 'image-kaito',
    tier: 'B',
  },
];

export interface ImageContext {
  readonly role: Role;
  readonly form: string;
}

/**
 * The package or model behind an image name. Most images are software (a model server, say); images of the registries
 * that publish weights as images are models. None for placeholders and templates.
 */
export function imageReferences(text: string, offset: number, { role, form }: ImageContext): Reference[] {
  const fallback = environmentDefault.exec(text);
  if (fallback?.[0] === text && fallback[1] !== undefined) {
    return imageReferences(fallback[1], offset + text.indexOf(fallback[1], 3), { role, form });
  }
  for (const { pattern, namespace, form: modelForm, tier = 'A' } of modelImages) {
    const id = pattern.exec(text)?.[1];
    if (id === undefined || isPlaceholder(id)) continue;
    const span = { start: offset, end: offset + text.length };
    return [{ kind: 'model', literal: text, span, namespace, id, tier, role, form: modelForm }];
  }
  if (text.includes(templateMark) || isPlaceholder(text)) return [];
  // A tag taken from a variable does not hide the name in front of it.
  const known = /^[^$]+/.exec(text)?.[0].replace(/:$/, '') ?? '';
  const match = image.exec(known);
  const name = match?.groups?.['name'];
  if (name === undefined) return [];
  const tag = match?.groups?.['tag'];
  const span = { start: offset, end: offset + name.length };
  const reference: Reference = { kind: 'package', literal: name, span, namespace: 'docker', tier: 'A', role, form };
  return [tag === undefined ? reference : { ...reference, version: tag }];
}
