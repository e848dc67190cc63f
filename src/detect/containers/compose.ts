import type { Reference } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';
import { commandWords } from '../config/commandTexts';
import { inferNamespace } from '../config/inferNamespace';
import { type KeyedDocument, readKeyedDocument } from '../config/keyedDocument';
import { isLockOrData } from '../config/lockOrData';
import { isHubKey, isModelVariable } from '../config/modelKeys';
import { namespaceOfKey } from '../config/providerNamespaces';
import { referencesInValue, type SiteContext } from '../config/valueReference';
import type { Detector } from '../detector';

import { imageReferences } from './imageReference';
import { isServingImage } from './servingImages';
import { servingArguments } from './servingArguments';

const composeName = /^(?:docker-)?compose[^/]*\.ya?ml$/;
const assignment = /^([A-Za-z_]\w*)=(.*)$/s;

/** Compose files: top-level models, model providers, images, and what model servers are told by command and environment. */
export const compose: Detector = {
  forms: [
    'compose-models',
    'compose-provider',
    'compose-image',
    'compose-command',
    'compose-environment',
    'image-nim',
    'image-kaito',
    'image-docker-model',
    'image-replicate',
  ],
  accepts: (file) => file.language === 'yaml' && !isLockOrData(file),
  detect: (source, file) => {
    if (!composeName.test(file.baseName) && !/^services:/m.test(source.text)) return { references: [], problems: [] };
    const document = readKeyedDocument(source, file);
    if (document?.hasTop('services') !== true && document?.hasTop('models') !== true)
      return { references: [], problems: [] };
    const references = document.leaves.flatMap((leaf) => referencesOf(leaf, document));
    return { references: [...references, ...commands(document)], problems: [] };
  },
};

function referencesOf(leaf: KeyedValue, document: KeyedDocument): Reference[] {
  if (typeof leaf.value !== 'string') return [];
  const [top, , third, fourth] = leaf.path;
  const { role } = document.file;
  if (top === 'models' && leaf.path.length === 3 && third === 'model') {
    return referencesInValue(leaf, { form: 'compose-models', tier: 'A', namespace: 'docker', role, kind: 'model' });
  }
  if (top !== 'services') return [];
  if (third === 'image' && leaf.path.length === 3)
    return imageReferences(leaf.raw, leaf.span.start, { role, form: 'compose-image' });
  if (third === 'provider' && fourth === 'options' && leaf.path.at(-1) === 'model') {
    const isModel = document.valueAt([...leaf.path.slice(0, 3), 'type']) === 'model';
    return isModel
      ? referencesInValue(leaf, { form: 'compose-provider', tier: 'A', namespace: 'docker', role, kind: 'model' })
      : [];
  }
  return third === 'environment' ? environmentReferences(leaf, document) : [];
}

/** `environment` is a map or a list of assignments; only variables that name models are looked at. */
function environmentReferences(leaf: KeyedValue, document: KeyedDocument): Reference[] {
  const listed = typeof leaf.path.at(-1) === 'number' ? assignment.exec(leaf.raw) : null;
  const name = listed?.[1] ?? String(leaf.path.at(-1));
  if (!isModelVariable(name)) return [];
  const image = document.valueAt([...leaf.path.slice(0, 2), 'image']) ?? '';
  const serves = isServingImage(image);
  const namespace = serves ? 'huggingface' : (namespaceOfKey(name) ?? inferNamespace(leaf, document));
  const context: SiteContext = {
    form: 'compose-environment',
    tier: serves || isHubKey(name) ? 'A' : 'B',
    namespace,
    role: document.file.role,
    kind: 'model',
  };
  if (listed === null) return referencesInValue(leaf, context);
  const value = (listed[2] ?? '').replace(/^(["'])(.*)\1$/, '$2');
  const start = leaf.span.start + leaf.raw.lastIndexOf(value);
  return value === ''
    ? []
    : referencesInValue({ value, raw: value, span: { start, end: start + value.length } }, context);
}

function commands(document: KeyedDocument): Reference[] {
  return commandWords(document).flatMap(({ text, offset, path }) => {
    if (path[0] !== 'services') return [];
    const image = document.valueAt([...path.slice(0, 2), 'image']) ?? '';
    return servingArguments(
      text,
      offset,
      document.file.role,
      'compose-command',
      isServingImage(image) ? image : undefined,
    );
  });
}
