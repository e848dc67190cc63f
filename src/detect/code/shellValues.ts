import type { Reference, Role } from '../../domain/reference';
import type { ShellWord } from '../../parse/shellWords';

import { isModelKey, isOutputKey } from './modelKeys';
import { inside, listed, pushReference } from './shellItems';

/** What the words of a command give to a key: variables, values of a chart, bodies of requests. */
export function valueReferences(words: readonly ShellWord[], role: Role): Reference[] {
  return [
    ...assignments(words, role),
    ...variableDefaults(words, role),
    ...chartValues(words, role),
    ...bodies(words, role),
  ];
}

const assignment = /^(?:\$env:)?([A-Za-z_]\w*)(?:[:?+]?=|::=)([\s\S]*)$/;
/** Deployments are mostly called after the model that they serve. */
const deploymentKey = /(?:openai|gpt|llm|embedding)\w*_deployment(?:_name|_id)?$/i;
const chartValue = /^(?:[\w-]+(?:\[\d+\])?\.)*([\w-]+)(?:\[\d+\])?=(.+)$/;
const chartFlag = /^--set(?:-string)?$/;

/** `--set model.name=…,ollama.models.pull[0]=…`: values of a chart. */
function chartValues(words: readonly ShellWord[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const [i, word] of words.entries()) {
    const joined = /^--set(?:-string)?=([\s\S]+)$/.exec(word.value)?.[1];
    const value =
      joined === undefined ? (chartFlag.test(words[i - 1]?.value ?? '') ? word : undefined) : inside(word, joined);
    for (const item of value === undefined ? [] : listed(value)) {
      const [path = ''] = item.value.split('=');
      const [, key = '', given = ''] = chartValue.exec(item.value) ?? [];
      const ofServer = /ollama/i.test(path) && /^(?:pull|run|create)$/.test(key);
      if (!ofServer && (!isModelKey(key) || isOutputKey(key))) continue;
      pushReference(found, inside(item, given), ofServer ? 'ollama' : 'any', 'B', 'shell-variable', role);
    }
  }
  return found;
}

const variableDefault = /^\$\{\w+:?-([^${}]+)\}$/;

/** `MODEL=…`, `MODEL="${MODEL:-default}"`, `export X_MODEL=…`, `$env:MODEL = "…"`, `MODEL ?= …`. */
function assignments(words: readonly ShellWord[], role: Role): Reference[] {
  const found: Reference[] = [];
  if (!words.some((word) => word.value.includes('='))) return found;
  for (const [i, word] of words.entries()) {
    const match = assignment.exec(word.value);
    let key = match?.[1];
    let value = match === null || match[2] === '' ? undefined : inside(word, match[2] ?? '');
    const next = words[i + 1]?.value;
    if (match === null && next !== undefined && /^[:?+]?=$/.test(next)) {
      key = word.value.replace(/^\$(?:env:)?/i, '');
      value = words[i + 2];
    }
    const deployed = deploymentKey.test(key ?? '');
    if (key === undefined || value === undefined || !(deployed || isModelKey(key)) || isOutputKey(key)) continue;
    const byDefault = variableDefault.exec(value.value)?.[1];
    if (byDefault !== undefined) {
      const start = value.start + value.value.indexOf(byDefault, 3);
      value = { value: byDefault, start, end: start + byDefault.length, computed: false };
    }
    const namespace = deployed ? 'azure-openai' : /ollama/i.test(key) ? 'ollama' : 'any';
    for (const item of listed(value)) pushReference(found, item, namespace, 'B', 'shell-variable', role);
  }
  return found;
}

const defaultOfVariable = /\$\{(\w+):?[-=]([^${}\s]+)\}/g;

/** `serve "${MODEL_ID:-owner/name}"`, `: "${MODEL:=acme-7b}"`: what stands in, wherever it stands, for a variable that holds a model. */
function variableDefaults(words: readonly ShellWord[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const word of words) {
    for (const { 0: whole, 1: key = '', 2: value = '', index } of word.value.matchAll(defaultOfVariable)) {
      if (!isModelKey(key) || isOutputKey(key)) continue;
      const start = word.start + index + whole.length - 1 - value.length;
      const item = { value, start, end: start + value.length, computed: false };
      pushReference(found, item, 'any', 'B', 'shell-variable', role);
    }
  }
  return found;
}

const bodyModel = /\\?"(?:model|name|model_id|modelId)\\?"\s*:\s*\\?"([^"\\\n]{2,200})\\?"/g;

/** The JSON body of a request: `-d '{"model": "…"}'`. */
function bodies(words: readonly ShellWord[], role: Role): Reference[] {
  const found: Reference[] = [];
  const holding = words.filter(({ value }) => value.includes('"') && /"(?:model|name)/.test(value));
  if (holding.length === 0) return found;
  const host = words.some((word) => /:11434|ollama/.test(word.value)) ? 'ollama' : 'any';
  for (const word of holding) {
    for (const match of word.value.matchAll(bodyModel)) {
      const value = match[1] ?? '';
      const start = word.start + match.index + match[0].indexOf(value, 7);
      pushReference(
        found,
        { value, start, end: start + value.length, computed: false },
        host,
        'B',
        'shell-request-body',
        role,
      );
    }
  }
  return found;
}
