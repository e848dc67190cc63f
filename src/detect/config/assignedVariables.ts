import type { OfferedValue } from '../../domain/ties';
import { isBareCandidate, isHubId, isPlausibleId } from '../code/plausibleId';
import type { Detector } from '../detector';
import type { Language } from '../language';

import { isModelVariable, isSecretKey } from './modelKeys';

const maximumOffered = 200;

const dotenvLine =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w{1,80})[ \t]*=[ \t]*(["']?)([^"'#\s]{2,200})\2[ \t]*(?:#.*)?$/gm;
const settingLine =
  /^[ \t]*(?:-[ \t]+)?["']?([A-Z][A-Z0-9_]{1,80})["']?[ \t]*[:=][ \t]*(["']?)([^"'#\s]{2,200})\2["']?[ \t]*,?[ \t]*(?:#.*)?$/gm;
const namedPair =
  /^[ \t]*-[ \t]+(?:name|key):[ \t]*["']?([A-Z][A-Z0-9_]{1,80})["']?[ \t]*\r?\n[ \t]+value:[ \t]*(["']?)([^"'#\s]{2,200})\2[ \t]*$/gm;
const imageLine = /^[ \t]*(?:ENV|ARG)[ \t]+([A-Za-z_]\w{1,80})(?:=|[ \t]+)(["']?)([^"'#\s]{2,200})\2[ \t]*$/gim;
const terraformLine = /^[ \t]*"?([A-Za-z_]\w{1,80})"?[ \t]*=[ \t]*(")([^"\n]{2,200})"[ \t]*(?:#.*)?$/gm;

const patterns: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  dotenv: [dotenvLine],
  yaml: [settingLine, namedPair],
  dockerfile: [imageLine],
  hcl: [terraformLine],
  toml: [terraformLine],
};
/** The default of `${NAME:-default}`. */
const withDefault = /^\$\{\w+:?-([^}]+)\}$/;

/**
 * Environment variables whose value may be a model: a site in the code may read them. It reports nothing by itself; values of variables
 * that do not name a model are offered only when they could be an id, and kept only when the catalogue knows them.
 */
export const assignedVariables: Detector = {
  forms: [],
  accepts: (file) => patterns[file.language] !== undefined,
  detect: ({ text }, file) => {
    const offered: OfferedValue[] = [];
    for (const pattern of patterns[file.language] ?? []) {
      for (const { 0: all, 1: name = '', 3: raw = '', index } of text.matchAll(pattern)) {
        const value = withDefault.exec(raw)?.[1] ?? raw;
        if (offered.length >= maximumOffered || !mayName(name, value)) continue;
        const start = index + all.lastIndexOf(raw) + raw.indexOf(value);
        const span = { start, end: start + value.length };
        offered.push({ kind: 'variable', name, literal: value, value, span, role: file.role });
      }
    }
    return { references: [], problems: [], ties: { wanted: [], offered } };
  },
};

function mayName(name: string, value: string): boolean {
  if (isSecretKey(name) || !isPlausibleId(value)) return false;
  return isModelVariable(name) || isHubId(value) || isBareCandidate(value);
}
