import type { Reference } from '../../domain/reference';
import type { KeyedValue, KeyPath } from '../../parse/keyedValue';
import { listsOfServer } from '../code/everydayNames';
import { inlineProgramReferences } from '../code/inlinePrograms';
import { shellReferences } from '../code/shellCommands';
import { shellLists } from '../code/shellLists';
import { servingArguments } from '../containers/servingArguments';
import { openInlineScripts } from '../containers/shellScript';
import { normalKey } from '../vocabulary';

import { lastName } from './inferNamespace';
import type { KeyedDocument } from './keyedDocument';
import { meaningOfKey } from './modelKeys';

const commandKeys = new Set(
  (
    'run runcmd bootcmd cmd cmds command commands script scripts args entrypoint exec execstart execstartpre execstartpost beforescript afterscript inlinescript ' +
    'claudeargs shell bash poststart prestart extraargs'
  ).split(' '),
);
/** `postCreateCommand`, `release_command`. */
const commandEnding = /[a-z](?:Command|Cmd)$|[-_](?:command|cmd|commands|cmds)$/;
/** The steps of a development container may be several commands with names of their own. */
const lifecycle = /^(?:initialize|onCreate|updateContent|postCreate|postStart|postAttach)Command$/;
/** A command that names a model, at the beginning of a text or behind another command, whatever the key is called. */
const modelCommand =
  /(?:^|[;&|(\n]|\\n|\bexec [\w./ -]{1,60})[ \t]*(?:(?:sudo|nohup|exec|time|uvx?|uv run|npx) )*(?:[\w.~-]*\/[\w./-]*)?(?:ollama (?:run|pull|create|show|cp)|vllm serve|(?:hf|huggingface-cli) download|docker model (?:run|pull)|ramalama (?:run|pull|serve)|lms (?:get|load)|python3? -m (?:vllm|sglang|mlx_lm|spacy)[\w.]*) +[\w"'$-]/;
const longestCommand = 20_000;
/** What these hold is read by people. */
const proseKeys = new Set(
  'debug msg message description title name help hint label summary note notes comment text content prompt'.split(' '),
);

/** True for values that hold shell text or its words instead of an id. */
export function isCommand(leaf: KeyedValue): boolean {
  const name = lastName(leaf);
  if (commandEnding.test(name) || leaf.path.some((segment) => typeof segment === 'string' && lifecycle.test(segment)))
    return true;
  // Ansible writes the collection before the module: `ansible.builtin.command`.
  const own = name.slice(name.lastIndexOf('.') + 1);
  if (!proseKeys.has(normalKey(own)) && beginsCommand(leaf.value)) return true;
  return commandKeys.has(normalKey(own)) && meaningOfKey(name) === undefined;
}

function beginsCommand(value: KeyedValue['value']): boolean {
  return typeof value === 'string' && value.length < longestCommand && modelCommand.test(value);
}

/** A command of a settings file as text, with the place of its first word. */
export interface CommandText {
  readonly text: string;
  readonly offset: number;
  readonly path: KeyPath;
}

/** The commands of a settings file; the words of a list are read as one command. */
export function commandWords(document: Pick<KeyedDocument, 'leaves'>): CommandText[] {
  const commands: CommandText[] = [];
  let words: KeyedValue[] = [];
  const flush = (): void => {
    const first = words[0];
    if (first !== undefined) commands.push({ text: wordsAsText(words), offset: first.span.start, path: first.path });
    words = [];
  };
  for (const leaf of document.leaves) {
    if (typeof leaf.value !== 'string' || !isCommand(leaf)) continue;
    const previous = words.at(-1);
    if (previous !== undefined && !sameList(previous, leaf) && !isArgumentOf(previous, leaf)) flush();
    words.push(leaf);
  }
  flush();
  return commands;
}

/** What the action of Claude Code hands to its program. */
const claudeArguments = /^claude_args$/;

/** References in the commands of a settings file. */
export function commandReferences(document: Pick<KeyedDocument, 'leaves' | 'file'>): Reference[] {
  const { role } = document.file;
  return commandWords(document).flatMap(({ text, offset, path }) => [
    ...(claudeArguments.test(String(path.at(-1)))
      ? shellReferences(`claude ${text}`, offset - 'claude '.length, role)
      : []),
    ...shellReferences(openInlineScripts(text), offset, role),
    ...(isOneCommand(text, path) ? shellReferences(text.replace(/\n/g, ' '), offset, role) : []),
    ...shellLists(text, offset, role),
    ...listsOfServer(text, offset, role),
    ...inlineProgramReferences(text, offset, role),
    ...servingArguments(text, offset, role, 'config-command'),
  ]);
}

/** `command: >` over several lines: what starts a container is split at blanks and line ends alike, unless a shell is to read it. */
function isOneCommand(text: string, path: KeyPath): boolean {
  return (
    text.includes('\n') && /^(?:command|entrypoint)$/.test(String(path.at(-1))) && !/[;&|]|^\s*(?:ba)?sh\s/.test(text)
  );
}

/** Words of one list with everything between them blanked, so that offsets stay those of the file. */
function wordsAsText(words: readonly KeyedValue[]): string {
  const start = words[0]?.span.start ?? 0;
  const parts: string[] = [];
  let at = start;
  for (const { span, raw } of words) {
    if (span.start < at) continue;
    parts.push(' '.repeat(span.start - at), raw);
    at = span.end;
  }
  return parts.join('');
}

const programKeys = new Set(['command', 'entrypoint', 'program', 'cmd']);
const argumentKeys = new Set(['args', 'arguments', 'command', 'cmd']);

/** A program and the arguments beside it: `command: ollama` before `args: [pull, mistral]`. */
function isArgumentOf(program: KeyedValue, leaf: KeyedValue): boolean {
  const own = (each: KeyedValue): KeyPath =>
    typeof each.path.at(-1) === 'number' ? each.path.slice(0, -1) : each.path;
  const [before, after] = [own(program), own(leaf)];
  const [key, name] = [String(before.at(-1)).toLowerCase(), String(after.at(-1)).toLowerCase()];
  if (key === name || !programKeys.has(key) || !argumentKeys.has(name) || leaf.span.start < program.span.end)
    return false;
  return before.length === after.length && before.slice(0, -1).every((segment, index) => segment === after[index]);
}

/** Lists whose items are commands of their own. */
const scriptLists = new Set('script scripts commands run cmds runcmd bootcmd beforescript afterscript'.split(' '));

function sameList(a: KeyedValue, b: KeyedValue): boolean {
  if (typeof a.path.at(-1) !== 'number' || a.path.length !== b.path.length || b.span.start < a.span.end) return false;
  // Only the words of `args` and `command` lists belong together; the items of a `script` list are commands of their own.
  const isNested = typeof a.path.at(-2) === 'number';
  if (!isNested && scriptLists.has(normalKey(lastName(a)))) return false;
  return a.path.slice(0, -1).every((segment, index) => segment === b.path[index]);
}
