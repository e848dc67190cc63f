import type { Reference, Role } from '../../domain/reference';
import type { ShellWord } from '../../parse/shellWords';

import { fetchedRequirement } from '../manifests/pythonSite';

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
const editable = /^(?:-e|--editable)$/;
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

type InstalledSite = Pick<Reference, 'namespace' | 'literal' | 'span' | 'id' | 'version' | 'repository'>;

function namedSite({ value, start }: ShellWord, type: string): InstalledSite | undefined {
  const [, literal, , version = ''] = nameOf[type]?.exec(value) ?? [];
  if (literal === undefined) return undefined;
  const span = { start, end: start + literal.length };
  return { namespace: type, literal, span, ...(version === '' ? {} : { version }) };
}

/** `git+https://github.com/owner/name.git@main`, `name @ git+https://…`, `…#egg=name`. */
function fetchedSite({ value, start }: ShellWord, type: string): InstalledSite | undefined {
  const site = type === 'pypi' && value.includes('://') ? fetchedRequirement(value, start) : undefined;
  if (site === undefined) return undefined;
  const { namespace, literal, span, id, version, repository } = site;
  return {
    namespace,
    literal,
    span,
    ...(id === undefined || id === literal ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    ...(repository === undefined ? {} : { repository }),
  };
}

function packages(words: readonly ShellWord[], type: string, role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (word.value.startsWith('-')) {
      if (editable.test(word.value) && words[i + 1]?.value.includes('://') === true) continue;
      if (valueFlags.test(word.value)) i += 1;
      continue;
    }
    const site = word.computed ? undefined : (namedSite(word, type) ?? fetchedSite(word, type));
    if (site !== undefined) found.push({ kind: 'package', ...site, tier: 'A', role, form: 'shell-install' });
  }
  return found;
}
