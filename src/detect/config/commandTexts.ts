import type { Reference } from '../../domain/reference';
import type { KeyedValue, KeyPath } from '../../parse/keyedValue';
import { inlineProgramReferences } from '../code/inlinePrograms';
import { shellReferences } from '../code/shellCommands';
import { servingArguments } from '../containers/servingArguments';
import { openInlineScripts } from '../containers/shellScript';
import { normalKey } from '../vocabulary';

import { lastName } from './inferNamespace';
import type { KeyedDocument } from './keyedDocument';
import { meaningOfKey } from './modelKeys';

const commandKeys = new Set(
  'run cmd command commands script scripts args entrypoint exec execstart beforescript afterscript claudeargs shell bash poststart prestart extraargs'.split(
    ' ',
  ),
);

/** True for values that hold shell text or its words instead of an id. */
export function isCommand(leaf: KeyedValue): boolean {
  const name = lastName(leaf);
  // Ansible writes the collection before the module: `ansible.builtin.command`.
  const own = name.slice(name.lastIndexOf('.') + 1);
  return commandKeys.has(normalKey(own)) && meaningOfKey(name) === undefined;
}

/** A command of a settings file as text, with the place of its first word. */
export interface CommandText {
  readonly text: string;
  readonly offset: number;
  readonly path: KeyPath;
}

/** The commands of a settings file; the words of a list are read as one command. */
export function commandWords(document: KeyedDocument): CommandText[] {
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
    if (previous !== undefined && !sameList(previous, leaf)) flush();
    words.push(leaf);
  }
  flush();
  return commands;
}

/** References in the commands of a settings file. */
export function commandReferences(document: KeyedDocument): Reference[] {
  const { role } = document.file;
  return commandWords(document).flatMap(({ text, offset }) => [
    ...shellReferences(openInlineScripts(text), offset, role),
    ...inlineProgramReferences(text, offset, role),
    ...servingArguments(text, offset, role, 'config-command'),
  ]);
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

function sameList(a: KeyedValue, b: KeyedValue): boolean {
  if (typeof a.path.at(-1) !== 'number' || a.path.length !== b.path.length || b.span.start < a.span.end) return false;
  // Only the words of `args` and `command` lists belong together; the items of a `script` list are commands of their own.
  const own = normalKey(lastName(a));
  if (own === 'script' || own === 'scripts' || own === 'commands' || own === 'run') return false;
  return a.path.slice(0, -1).every((segment, index) => segment === b.path[index]);
}
