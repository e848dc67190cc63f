import type { Reference, Role } from '../../domain/reference';
import { shellCommandWords, type ShellWord } from '../../parse/shellWords';

import { idAtSite } from './idAtSite';
import { isModelKey, isOutputKey } from './modelKeys';
import { isPlausibleId, isWeightFile, modelFolder } from './plausibleId';
import { installReferences } from './shellInstalls';
import { baseWords, wordPattern } from './shellBaseWords';
import { commandForms, flagForms, type CommandForm } from './shellForms';
import { namedWeights } from './weightPaths';

const maximum = 500;
/** A sentence may show several commands, one after the other. */
const maximumCommands = 8;
const firstWord = wordPattern(commandForms.map(({ words }) => words[0]));
const commandWord =
  /\b(?:ollama|hf|huggingface-cli|vllm|mlx_[lv]|lmdeploy|trtllm-serve|sglang|text-(?:generation|embeddings)-|fastchat|infinity_emb|llama[-.]|docker|ramalama|lms|tune|modelscope|kaggle|spacy|whisperx?|faster-whisper|insanely-fast-whisper|tts|yolo|lm[-_]eval|lighteval|aider|llm|aichat|sgpt|mods|codex|gemini|claude|opencode|goose|openai api)\b|--[\w-]{0,40}(?:model|llm|tokenizer|repo|adapter|deployment)|"(?:model|name)/;
const modelAssignment = /(?:model|llm|embed|rerank|repo|pretrained|storage|tokenizer)[^\n=]{0,60}=/i;

/** Whether a text may hold a command, flag, assignment or request body that names a model. Cheap, and never wrongly false. */
export function mayNameModel(text: string): boolean {
  return commandWord.test(text) || (text.includes('=') && modelAssignment.test(text));
}

/**
 * Every model, data set and package that shell text names: commands, flags, assignments, JSON bodies.
 * For shell files, notebook magics, Dockerfile `RUN`, CI steps and fenced shell blocks; `offset` is where the text stands in its file.
 */
export function shellReferences(text: string, offset: number, role: Role): Reference[] {
  const found: Reference[] = [];
  for (const words of shellCommandWords(text, offset)) {
    if (found.length >= maximum) break;
    const bases = baseWords(words);
    found.push(
      ...commandReferences(words, bases, role),
      ...weightWords(words, role),
      ...modelArguments(words, role),
      ...assignments(words, role),
      ...chartValues(words, role),
      ...bodies(words, role),
      ...installReferences(words, bases, role),
    );
  }
  return found.slice(0, maximum);
}

/** Whether a word is the program with which a command that names a model begins. */
export function beginsModelCommand(program: string): boolean {
  return firstWord.test(program);
}

/** What the words of one command name, as a program hands them to another. */
export function wordsReferences(words: readonly ShellWord[], role: Role): Reference[] {
  return commandReferences(words, baseWords(words), role);
}

function commandReferences(words: readonly ShellWord[], bases: readonly string[], role: Role): Reference[] {
  const found: Reference[] = [];
  let commands = 0;
  let host: string | undefined;
  for (let i = 0; i < words.length && commands < maximumCommands; i += 1) {
    if (!firstWord.test(bases[i] ?? '')) continue;
    for (const form of commandForms) {
      const after = matchCommand(bases, i, form);
      if (after === undefined) continue;
      found.push(...arguments_(words, after, form, role));
      commands += 1;
      i = after - 1;
      break;
    }
  }
  for (const [i, word] of words.entries()) {
    if (!word.value.startsWith('-')) continue;
    const flag = /^(--?[A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word.value);
    const name = flagName(flag?.[1] ?? '');
    // Of a command that is known by its own words the usual flags have been read.
    if (commands > 0 && flagForms.has(name)) continue;
    const namespace = namespaceOfFlag(name);
    if (flag === null || namespace === undefined) continue;
    const value = flag[2] === undefined ? words[i + 1] : inside(word, flag[2]);
    if (value === undefined || value.value.startsWith('-')) continue;
    for (const item of listed(value))
      push(
        found,
        item,
        namespace === 'any' ? (host ??= hostOf(bases)) : namespace,
        namespace === 'huggingface' ? 'A' : 'B',
        'shell-model-flag',
        role,
      );
  }
  return found;
}

/** Whose models the flags of a cloud's own program name. */
function hostOf(bases: readonly string[]): string {
  const program = bases.find((word) => word === 'az' || word === 'aws' || word === 'gcloud');
  if (program === 'az') return bases.includes('cognitiveservices') ? 'azure-openai' : 'any';
  if (program === 'aws') return bases.some((word) => word.startsWith('bedrock')) ? 'bedrock' : 'any';
  return program === 'gcloud' && bases.includes('ai') ? 'vertex' : 'any';
}

/**
 * `-m models/name.gguf`: llama.cpp and its kin load weights so, under many names of the program and in containers. Any other word
 * that is a file of weights is moved, fetched or looked for; it counts when the catalogue knows its name.
 */
function weightWords(words: readonly ShellWord[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const [i, word] of words.entries()) {
    const from = word.value.indexOf('=') + 1;
    const named = namedWeights(word.value.slice(from));
    if (named === undefined) continue;
    const { literal, namespace } = named;
    const start = word.start + from + named.offset;
    const file = { value: literal, start, end: start + literal.length, computed: false };
    const loaded = words[i - 1]?.value === '-m' && namespace === 'weight-file' && isWeightFile(literal);
    if (loaded) push(found, word, 'weight-file', 'B', 'shell-llama-cpp', role);
    else push(found, file, namespace, 'C', 'shell-weight-file', role);
  }
  return found;
}

/** The files of weights that are words of a text. */
export function weightFilesOf(text: string, offset: number, role: Role): Reference[] {
  return shellCommandWords(text, offset).flatMap((words) => weightWords(words, role));
}

/** Where the value of a model flag is looked up; any flag that ends in a model word may name one. */
function namespaceOfFlag(name: string): string | undefined {
  const known = flagForms.get(name);
  if (known !== undefined || !name.startsWith('--') || outputFlag.test(name)) return known;
  if (/-model-name-or-path$/.test(name)) return 'huggingface';
  if (/^--(?:lora|peft|adapter)(?:-(?:weights|model|path|name))?$/.test(name)) return 'any';
  return /(?:^-|-)-?(?:models?|llm|reranker)(?:-(?:name|id|path|identifier|arn|uri))?$|(?:models?|llm|reranker)$/.test(
    name,
  )
    ? 'any'
    : undefined;
}

function flagName(flag: string): string {
  return flag.replaceAll('_', '-').toLowerCase();
}

const modelFlag = /^--model/i;
const argumentList = /^--model-args$/;
const argumentPair =
  /(?:^|,)\s*(?:pretrained|peft|tokenizer|delta|model|model_name|base_model|autogptq|gguf_file)=["']?([^,"'\s]+)/g;

/** `--model_args pretrained=owner/name,peft=owner/adapter`: how harnesses of evaluations are told what to load. */
function modelArguments(words: readonly ShellWord[], role: Role): Reference[] {
  const found: Reference[] = [];
  if (!words.some(({ value }) => modelFlag.test(value))) return found;
  for (const [i, word] of words.entries()) {
    const [flag = '', ...value] = word.value.split('=');
    const joined = value.length > 0 && argumentList.test(flagName(flag)) ? inside(word, value.join('=')) : undefined;
    const listed = joined ?? (argumentList.test(flagName(words[i - 1]?.value ?? '')) ? word : undefined);
    for (const { 0: all, 1: literal = '', index } of listed?.value.matchAll(argumentPair) ?? []) {
      const start = (listed?.start ?? 0) + index + all.length - literal.length;
      const item = { value: literal, start, end: start + literal.length, computed: /[$%{]/.test(literal) };
      push(found, item, 'huggingface', 'A', 'shell-model-args', role);
    }
  }
  return found;
}

const outputFlag = /output|save|new-model|custom-model|served|merged|hub-model/;
const maximumItems = 50;

/** The items of a value that joins ids by commas, each at its place. */
function listed(word: ShellWord): ShellWord[] {
  if (word.computed || !word.value.includes(',')) return [word];
  let start = word.start;
  return word.value
    .split(',')
    .slice(0, maximumItems)
    .map((value) => {
      const item = { value, start, end: start + value.length, computed: false };
      start += value.length + 1;
      return item;
    });
}

/** The index after the command's words when they stand at `i`. */
function matchCommand(bases: readonly string[], i: number, form: CommandForm): number | undefined {
  const fits = form.words.every((part, k) => i + k < bases.length && part.test(bases[i + k] ?? ''));
  return fits ? i + form.words.length : undefined;
}

function arguments_(words: readonly ShellWord[], after: number, form: CommandForm, role: Role): Reference[] {
  const found: Reference[] = [];
  const rest = words.slice(after);
  const dataset =
    rest.some((word, i) => word.value === 'dataset' && /repo-type/.test(rest[i - 1]?.value ?? '')) ||
    rest.some((word) => word.value === '--repo-type=dataset');
  let positional = form.positional ?? 0;
  for (let i = 0; i < rest.length; i += 1) {
    const word = rest[i];
    if (word === undefined) break;
    const flag = /^(--?[A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word.value);
    if (flag !== null) {
      const wanted = form.flags?.test(flag[1] ?? '') === true;
      const value = flag[2] === undefined ? rest[i + 1] : inside(word, flag[2]);
      if (wanted && value !== undefined) push(found, value, form.namespace, form.tier ?? 'A', form.form, role, dataset);
      if (flag[2] === undefined && (wanted || form.valueFlags?.test(flag[1] ?? '') === true)) i += 1;
    } else if (positional > 0) {
      positional -= 1;
      push(found, word, form.namespace, form.tier ?? 'A', form.form, role, dataset);
    } else if (form.pairs?.test(word.value) === true) {
      push(
        found,
        inside(word, word.value.slice(word.value.indexOf('=') + 1)),
        form.namespace,
        form.tier ?? 'A',
        form.form,
        role,
      );
    }
  }
  return found;
}

function inside(word: ShellWord, value: string): ShellWord {
  const bare = value.replace(/^["']|["']$/g, '');
  const start = word.end - value.length + (value.startsWith('"') || value.startsWith("'") ? 1 : 0);
  return { value: bare, start, end: start + bare.length, computed: word.computed };
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
      push(found, inside(item, given), ofServer ? 'ollama' : 'any', 'B', 'shell-variable', role);
    }
  }
  return found;
}

/** `: "${MODEL:=acme-7b}"`. */
const setDefault = /^(?:[^${}]* )?\$\{(\w+):=([^${}]+)\}$/;
const variableDefault = /^\$\{\w+:?-([^${}]+)\}$/;

/** `MODEL=…`, `MODEL="${MODEL:-default}"`, `export X_MODEL=…`, `$env:MODEL = "…"`, `MODEL ?= …`. */
function assignments(words: readonly ShellWord[], role: Role): Reference[] {
  const found: Reference[] = [];
  if (!words.some((word) => word.value.includes('='))) return found;
  for (const [i, word] of words.entries()) {
    const whole = setDefault.exec(word.value);
    if (whole !== null && isModelKey(whole[1] ?? '')) {
      const value = whole[2] ?? '';
      const start = word.start + word.value.indexOf(value, whole[0].indexOf('=', 3));
      push(found, { value, start, end: start + value.length, computed: false }, 'any', 'B', 'shell-variable', role);
      continue;
    }
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
    push(found, value, deployed ? 'azure-openai' : 'any', 'B', 'shell-variable', role);
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
      push(found, { value, start, end: start + value.length, computed: false }, host, 'B', 'shell-request-body', role);
    }
  }
  return found;
}

function push(
  into: Reference[],
  word: ShellWord,
  namespace: string,
  tier: 'A' | 'B' | 'C',
  form: string,
  role: Role,
  dataset = false,
): void {
  const literal = word.value.replace(/[,"'`.)}]+$/, '').replace(/^["'`]/, '');
  if (word.computed || literal === '') return;
  const start = word.start + word.value.indexOf(literal);
  const folder = dataset ? undefined : modelFolder(literal);
  if (folder !== undefined && isPlausibleId(folder)) {
    const span = { start, end: start + literal.length };
    into.push({ kind: 'model', literal, span, namespace: 'any', id: folder, tier: 'B', role, form });
    return;
  }
  const file = isWeightFile(literal) && !literal.includes('://');
  const space = file ? 'weight-file' : namespace;
  const { id, version, owned } = idAtSite(literal, space);
  if (!isPlausibleId(file ? literal.slice(literal.lastIndexOf('/') + 1) : id)) return;
  into.push({
    kind: dataset ? 'dataset' : 'model',
    literal,
    span: { start, end: start + literal.length },
    namespace: space,
    ...(id === literal ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    tier: space === 'huggingface' && !owned ? 'B' : tier,
    role,
    form,
  });
}
