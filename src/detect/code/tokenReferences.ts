import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';
import type { Language } from '../language';

import { audioBundles } from './audioBundles';
import { calledInstalls } from './calledInstalls';
import { declaredDefaults } from './declaredDefaults';
import { classMembers, enumMembers } from './enumMembers';
import { tierOfId } from './idAtSite';
import { flagWords } from './flagWords';
import { listedTags } from './listedTags';
import { localBranches } from './localServers';
import { loaderKeys } from './loaderKeys';
import { isPlausibleId } from './plausibleId';
import { programArguments } from './programArguments';
import { quotedKeys } from './quotedKeys';
import { returnedNames } from './returnedNames';
import { calledMembers, jvmSymbols, swiftSymbols } from './symbols';
import { textReferences } from './textReferences';
import { weightPaths } from './weightPaths';

const givesBackText = /\breturn\s["'`]/;
const calledAfterModel = /(?:model|llm)\w{0,20}\s?\(/i;
const jvm: ReadonlySet<Language> = new Set(['java', 'kotlin', 'groovy', 'scala']);

/** What code names by its tokens alone, wherever they stand: symbols, declared defaults, keys, lists of tags, ids in prose. */
export function tokenReferences(
  text: string,
  tokens: readonly CodeToken[],
  modules: string,
  language: Language,
  role: Role,
): readonly Reference[] {
  const strings = stringIndexes(tokens);
  return [
    ...(language === 'swift' ? swiftSymbols(tokens, modules, role) : []),
    ...(jvm.has(language) ? jvmSymbols(tokens, modules, role) : []),
    ...(text.includes('Model') ? calledMembers(tokens, role) : []),
    ...(/\b(?:enum|impl|extension)\b|Models|ModelId|ModelName/.test(text) ? enumMembers(tokens, role) : []),
    ...(language === 'python' ? classMembers(text, tokens, role) : []),
    ...(givesBackText.test(text) && calledAfterModel.test(text) ? returnedNames(tokens, role) : []),
    ...(language === 'python' && text.includes('pip_install') ? calledInstalls(tokens, role) : []),
    ...(language === 'python' ? audioBundles(tokens, modules, role) : []),
    ...(language === 'elixir' ? hubTuples(tokens, strings, role) : []),
    ...declaredDefaults(tokens, strings, language, role),
    ...quotedKeys(tokens, strings, role),
    ...listedTags(tokens, strings, role),
    ...loaderKeys(tokens, strings, role),
    ...programArguments(tokens, strings, role),
    ...localBranches(tokens, strings, role),
    ...flagWords(tokens, strings, role),
    ...weightPaths(text, tokens, strings, role),
    ...textReferences(text, tokens, strings, role),
  ];
}

/** `{:hf, "owner/name"}`: how Bumblebee names a repository, wherever the tuple stands. */
function hubTuples(tokens: readonly CodeToken[], strings: readonly number[], role: Role): Reference[] {
  return strings.flatMap((i): Reference[] => {
    const token = tokens[i];
    const named = tokens[i - 1]?.text === ',' && tokens[i - 2]?.text === 'hf' && tokens[i - 3]?.text === ':';
    if (!named || tokens[i - 4]?.text !== '{' || token?.kind !== 'string' || !isPlausibleId(token.value)) return [];
    const span = { start: token.contentStart, end: token.contentEnd };
    const site = { kind: 'model', literal: token.value, span, namespace: 'huggingface' } as const;
    return [{ ...site, tier: tierOfId(token.value, 'huggingface'), role, form: 'elixir-bumblebee' }];
  });
}

/** Where the strings stand among the tokens: one in ten, and most questions are about them. */
function stringIndexes(tokens: readonly CodeToken[]): readonly number[] {
  const indexes: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) if (tokens[i]?.kind === 'string') indexes.push(i);
  return indexes;
}
