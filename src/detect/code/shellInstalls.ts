import type { Reference, Role } from '../../domain/reference';
import type { ShellWord } from '../../parse/shellWords';

import { wordPattern } from './shellBaseWords';

interface Installer {
  readonly words: readonly [RegExp, ...RegExp[]];
  readonly type: string;
}

const installers: readonly Installer[] = [
  { words: [/^uv$/, /^pip$/, /^install$/], type: 'pypi' },
  { words: [/^pip[\d.]*$|^pipx$/, /^install$/], type: 'pypi' },
  { words: [/^(?:uv|poetry|pdm|rye|pixi)$/, /^add$/], type: 'pypi' },
  { words: [/^uv$/, /^tool$/, /^install$/], type: 'pypi' },
  { words: [/^npm$|^pnpm$|^bun$/, /^(?:i|install|add)$/], type: 'npm' },
  { words: [/^yarn$/, /^add$/], type: 'npm' },
  { words: [/^cargo$/, /^(?:add|install)$/], type: 'cargo' },
  { words: [/^go$/, /^(?:get|install)$/], type: 'golang' },
  { words: [/^gem$/, /^install$/], type: 'gem' },
  { words: [/^dotnet$/, /^add$/, /^package$/], type: 'nuget' },
  { words: [/^composer$/, /^require$/], type: 'composer' },
];
const valueFlags =
  /^(?:-r|-c|-e|-i|--requirement|--constraint|--index-url|--extra-index-url|--editable|--find-links|-f|--target|-t|--python|--platform|--features|--version|-v|--prefix)$/;
const nameOf: Readonly<Record<string, RegExp>> = {
  pypi: /^([A-Za-z0-9][\w.-]*)((?:\[[\w,. -]*\])?)\s*((?:[=<>!~]=?=?[\w.*+!,<>=~ -]*)?)$/,
  npm: /^((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)()(?:@([\w.^~<>=*-]+))?$/i,
  cargo: /^([A-Za-z][\w-]*)()(?:@([\w.^~<>=*-]+))?$/,
  golang: /^([\w.-]+\.[a-z]+\/[\w./-]+?)()(?:\/\.\.\.)?(?:@([\w.-]+))?$/,
  gem: /^([A-Za-z][\w-]*)()()$/,
  nuget: /^([A-Za-z][\w.]*)()()$/,
  composer: /^([a-z0-9][\w.-]*\/[\w.-]+)()(?::(\S+))?$/,
};

const firstWord = wordPattern(installers.map(({ words }) => words[0]));

/** Packages that a command installs: `pip install openai`, `npm i @ai-sdk/openai`. */
export function installReferences(words: readonly ShellWord[], bases: readonly string[], role: Role): Reference[] {
  for (let i = 0; i < words.length; i += 1) {
    if (!firstWord.test(bases[i] ?? '')) continue;
    const installer = installers.find(({ words: parts }) => parts.every((part, k) => part.test(bases[i + k] ?? '')));
    if (installer === undefined) continue;
    return packages(words.slice(i + installer.words.length), installer.type, role);
  }
  return [];
}

function packages(words: readonly ShellWord[], type: string, role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (word.value.startsWith('-')) {
      if (valueFlags.test(word.value)) i += 1;
      continue;
    }
    const match = word.computed ? null : nameOf[type]?.exec(word.value);
    const name = match?.[1];
    if (name === undefined) continue;
    const version = match?.[3] ?? '';
    found.push({
      kind: 'package',
      literal: name,
      span: { start: word.start, end: word.start + name.length },
      namespace: type,
      ...(version === '' ? {} : { version }),
      tier: 'A',
      role,
      form: 'shell-install',
    });
  }
  return found;
}
