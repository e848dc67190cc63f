import { parsePropertiesLeaves } from '../../parse/propertiesSpans';
import type { Detector } from '../detector';

import { commentedSettings } from './commentedSettings';
import { isHubKey, isModelVariable } from './modelKeys';
import { namespaceOfKey } from './providerNamespaces';
import { referencesInValue } from './valueReference';

/** `.env` files. Values of variables that do not name models are never looked at. */
export const dotenv: Detector = {
  forms: ['dotenv-model'],
  accepts: (file) => file.language === 'dotenv',
  detect: (source, file) => {
    const { leaves, comments } = parsePropertiesLeaves(source.text, 'dotenv', isModelVariable);
    const references = leaves.flatMap((leaf) => {
      const key = String(leaf.path[0]);
      const namespace = /deployment/i.test(key) ? 'azure-openai' : (namespaceOfKey(key) ?? 'any');
      const tier = isHubKey(key) ? 'A' : 'B';
      return referencesInValue(leaf, { form: 'dotenv-model', tier, namespace, role: file.role, kind: 'model' });
    });
    return { references: [...references, ...commentedSettings({ comments, text: source.text, file })], problems: [] };
  },
};
