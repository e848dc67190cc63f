import type { Reference, Role } from '../../domain/reference';
import { keyedConfig } from '../config/keyedConfig';
import { modelfile } from '../config/modelfile';
import { compose } from '../containers/compose';
import { infrastructure } from '../containers/infrastructure';
import { kubernetes } from '../containers/kubernetes';
import type { FileKind } from '../fileKind';
import type { Language } from '../language';

const languages: Readonly<Record<string, Language>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  toml: 'toml',
  ini: 'ini',
  properties: 'properties',
  hcl: 'hcl',
  terraform: 'hcl',
  tf: 'hcl',
  bicep: 'bicep',
  modelfile: 'modelfile',
};
const readers = [compose, kubernetes, keyedConfig, infrastructure, modelfile];
const modelfileStart = /^\s*FROM\s+\S/;
const modelfileLine = /^[ \t]*(?:PARAMETER|SYSTEM|TEMPLATE|ADAPTER)\b/m;

/** Models in a settings file that a document shows. An id that only this example knows must be one that the hub could hold. */
export function fencedSettings(text: string, info: string, role: Role): Reference[] {
  const language = languages[info] ?? (modelfileStart.test(text) && modelfileLine.test(text) ? 'modelfile' : undefined);
  if (language === undefined) return [];
  const baseName = `example.${language}`;
  const file: FileKind = { path: baseName, baseName, extension: language, language, role };
  const source = { path: baseName, text };
  return readers
    .filter((reader) => reader.accepts(file))
    .flatMap((reader) => reader.detect(source, file).references)
    .filter(({ kind }) => kind !== 'package')
    .map((each) => (each.tier === 'A' && !isHubId(each) ? { ...each, tier: 'B' as const } : each))
    .map((each) => ({ ...each, role: each.role === 'comment' || each.role === 'catalogue' ? role : each.role }));
}

function isHubId({ namespace, literal }: Reference): boolean {
  return namespace === 'huggingface' && /^[\w.-]+\/[\w.-]+$/.test(literal);
}
