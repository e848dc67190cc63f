import type { Reference, Role } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';
import { normalKey } from '../vocabulary';

import { lastName } from './inferNamespace';
import { isHubKey, isModelVariable } from './modelKeys';
import { namespaceOfKey } from './providerNamespaces';
import { referencesInValue } from './valueReference';

const assignment = /(?:^|[\s"'])([A-Z][A-Z0-9_]{1,60})=([^\s"']+)/g;

/** `Endpoint=http://localhost:11434;Model=phi3`: a connection string. */
const connection = /(?:^|;)\s*Endpoint=[^;]+;|;\s*Endpoint=/i;
const connectionModel = /(?:^|;)\s*(Model(?:Id|Name)?|Deployment(?:Id|Name)?)=([^;]+)/gi;

function connectionReferences({ raw, span }: KeyedValue, role: Role): Reference[] {
  const ollama = /:11434\b/.test(raw);
  return [...raw.matchAll(connectionModel)].flatMap(({ 0: all, 1: key = '', 2: value = '', index }) => {
    const start = span.start + index + all.length - value.length;
    const namespace = ollama ? 'ollama' : /^d/i.test(key) ? 'azure-openai' : 'any';
    return referencesInValue(
      { value, raw: value, span: { start, end: start + value.length } },
      { form: 'config-keyed-value', tier: 'B', namespace, role, kind: 'model' },
    );
  });
}

/**
 * Models in assignments that stand as text: `- MODEL_NAME=org/name` in a list of build arguments, `Environment=…` of a unit.
 * Undefined where the value is no assignment; an assignment to another variable is never read.
 */
export function assignedReferences(leaf: KeyedValue, role: Role): Reference[] | undefined {
  if (connection.test(leaf.raw)) return connectionReferences(leaf, role);
  const listed = typeof leaf.path.at(-1) === 'number' && /^[A-Z][A-Z0-9_]{1,60}=/.test(leaf.raw);
  if (!listed && normalKey(lastName(leaf)) !== 'environment') return undefined;
  if (!leaf.raw.includes('=')) return undefined;
  return [...leaf.raw.matchAll(assignment)].flatMap(({ 0: all, 1: name = '', 2: value = '', index }) => {
    if (!isModelVariable(name)) return [];
    const start = leaf.span.start + index + all.length - value.length;
    const namespace = namespaceOfKey(name) ?? 'any';
    return referencesInValue(
      { value, raw: value, span: { start, end: start + value.length } },
      { form: 'config-env-variable', tier: isHubKey(name) ? 'A' : 'B', namespace, role, kind: 'model' },
    );
  });
}
