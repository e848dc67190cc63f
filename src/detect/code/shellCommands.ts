import type { Reference, Role } from '../../domain/reference';
import { shellCommandWords, type ShellWord } from '../../parse/shellWords';

import { namespaceOfKey } from '../config/providerNamespaces';
import { isServingImage } from '../containers/servingImages';

import { isWeightFile } from './plausibleId';
import { installReferences } from './shellInstalls';
import { baseWords, wordPattern } from './shellBaseWords';
import { commandForms, flagForms, type CommandForm } from './shellForms';
import { type Given, givenWord, noteGiven } from './shellGiven';
import { inside, listed, pushReference } from './shellItems';
import { valueReferences } from './shellValues';
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
export function shellReferences(text: string, offset: number, role: Role, depth = 0): Reference[] {
  const found: Reference[] = [];
  const given: Given = new Map();
  for (const words of shellCommandWords(text, offset)) {
    if (found.length >= maximum) break;
    const bases = baseWords(words);
    found.push(
      ...commandReferences(words, bases, role, given),
      ...weightWords(words, role),
      ...modelArguments(words, role),
      ...valueReferences(words, role),
      ...installReferences(words, bases, role),
    );
    const script = depth < deepestScript ? scriptOf(words, bases) : undefined;
    if (script !== undefined) found.push(...shellReferences(script.value, script.start, role, depth + 1));
    noteGiven(words, given);
  }
  return found.slice(0, maximum);
}

const deepestScript = 2;
const shellName = /^(?:(?:ba|da|k|z)?sh|su|pwsh|powershell)$/i;
const scriptFlag = /^-(?:[a-z]*c|command)$/i;

/** `bash -c "pip install torch && …"`: a script as one word. */
function scriptOf(words: readonly ShellWord[], bases: readonly string[]): ShellWord | undefined {
  const at = words.findIndex(({ value }) => scriptFlag.test(value));
  const script = at > 0 ? words[at + 1] : undefined;
  return script?.value.includes(' ') === true && bases.slice(0, at).some((base) => shellName.test(base))
    ? script
    : undefined;
}

/** Whether a word is the program with which a command that names a model begins. */
export function beginsModelCommand(program: string): boolean {
  return firstWord.test(program);
}

/** What the words of one command name, as a program hands them to another. */
export function wordsReferences(words: readonly ShellWord[], role: Role): Reference[] {
  return commandReferences(words, baseWords(words), role);
}

const nothingGiven: Given = new Map();

function commandReferences(
  words: readonly ShellWord[],
  bases: readonly string[],
  role: Role,
  given = nothingGiven,
): Reference[] {
  const found: Reference[] = [];
  let commands = 0;
  let host: string | undefined;
  for (let i = 0; i < words.length && commands < maximumCommands; i += 1) {
    if (!firstWord.test(bases[i] ?? '')) continue;
    for (const form of commandForms) {
      const after = matchCommand(bases, i, form);
      if (after === undefined) continue;
      found.push(...arguments_(words, after, form, role, given));
      commands += 1;
      i = after - 1;
      break;
    }
  }
  for (const [i, word] of words.entries()) {
    if (!word.value.startsWith('-')) continue;
    const flag = /^(--?[A-Za-z][\w.-]*)(?:=([\s\S]*))?$/.exec(word.value);
    const property = flag?.[2] === undefined ? undefined : propertyName.exec(flag[1] ?? '')?.[1];
    const name = flagName(property === undefined ? (flag?.[1] ?? '') : `--${property}`);
    // Of a command that is known by its own words the usual flags have been read.
    if (commands > 0 && flagForms.has(name)) continue;
    const namespace =
      namespaceOfFlag(name) === 'any' ? (namespaceOfProperty(flag?.[1]) ?? 'any') : namespaceOfFlag(name);
    if (flag === null || namespace === undefined) continue;
    const value = flag[2] === undefined ? words[i + 1] : inside(word, flag[2]);
    if (value === undefined || value.value.startsWith('-')) continue;
    const space = namespace === 'any' ? (host ??= hostOf(bases, words)) : namespace;
    for (const item of listed(givenWord(value, given)))
      pushReference(found, item, space, space === 'huggingface' ? 'A' : 'B', 'shell-model-flag', role);
  }
  return found;
}

/** Whose models the flags of a cloud's own program name, or of a server that runs in a container. */
function hostOf(bases: readonly string[], words: readonly ShellWord[]): string {
  const inContainer = bases.some((word) => /^(?:docker|podman|nerdctl)$/.test(word));
  if (inContainer && words.some(({ value }) => value.includes('/') && isServingImage(value))) return 'huggingface';
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
    const { from, value } = assigned(word.value);
    // `${FILE:-/models/acme-7b.gguf}`: what stands in for a variable.
    const named = namedWeights(value.replace(/\}$/, ''));
    if (named === undefined) continue;
    const { literal, namespace } = named;
    const start = word.start + from + named.offset;
    const file = { value: literal, start, end: start + literal.length, computed: false };
    const loaded = words[i - 1]?.value === '-m' && namespace === 'weight-file' && isWeightFile(literal);
    if (loaded) pushReference(found, word, 'weight-file', 'B', 'shell-llama-cpp', role);
    else pushReference(found, file, namespace, 'C', 'shell-weight-file', role);
  }
  return found;
}

/** What a word assigns, without quotes, and where that begins; the whole of a word that assigns nothing. */
function assigned(word: string): { readonly from: number; readonly value: string } {
  const start = word.indexOf('=') + 1;
  const quote = word.charAt(start);
  const isQuoted = (quote === '"' || quote === "'") && word.endsWith(quote);
  return isQuoted ? { from: start + 1, value: word.slice(start + 1, -1) } : { from: start, value: word.slice(start) };
}

/** The files of weights that are words of a text. */
export function weightFilesOf(text: string, offset: number, role: Role): Reference[] {
  return shellCommandWords(text, offset).flatMap((words) => weightWords(words, role));
}

/** `--spring.ai.openai.chat.options.model`, `-Dllm.model`: a property with its sections, whose last word counts. */
const propertyName = /^--?(?:D|[\w-]+\.)(?:[\w-]+\.)*([\w-]+)$/;

function namespaceOfProperty(flag: string | undefined): string | undefined {
  return flag?.includes('.') === true ? namespaceOfKey(flag) : undefined;
}

/** Where the value of a model flag is looked up; any flag that ends in a model word may name one. */
export function namespaceOfFlag(name: string): string | undefined {
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
      pushReference(found, item, 'huggingface', 'A', 'shell-model-args', role);
    }
  }
  return found;
}

const outputFlag = /output|save|new-model|custom-model|served|merged|hub-model/;

/** The index after the command's words when they stand at `i`. */
function matchCommand(bases: readonly string[], i: number, form: CommandForm): number | undefined {
  const fits = form.words.every((part, k) => i + k < bases.length && part.test(bases[i + k] ?? ''));
  return fits ? i + form.words.length : undefined;
}

function arguments_(
  words: readonly ShellWord[],
  after: number,
  form: CommandForm,
  role: Role,
  given: Given,
): Reference[] {
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
      if (wanted && value !== undefined)
        pushReference(found, givenWord(value, given), form.namespace, form.tier ?? 'A', form.form, role, dataset);
      if (flag[2] === undefined && (wanted || form.valueFlags?.test(flag[1] ?? '') === true)) i += 1;
    } else if (positional > 0) {
      positional -= 1;
      pushReference(found, givenWord(word, given), form.namespace, form.tier ?? 'A', form.form, role, dataset);
    } else if (form.pairs?.test(word.value) === true) {
      pushReference(
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
