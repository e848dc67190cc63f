import { readFileSync } from 'node:fs';

import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** The rules of one `.gitignore` file, which hold for its folder and below. */
export interface IgnoreScope {
  /** Folder of the ignore file, relative to the root; empty for the root itself, otherwise with a trailing slash. */
  readonly base: string;
  readonly rules: Ignore;
  /** True for every path below that any rule could speak of; of most paths of a tree it is not, at a small part of the cost. In lower case. */
  readonly mayConcern: (name: string, path: string) => boolean;
}

/** The scopes inside a folder that holds an ignore file; an unreadable one changes nothing. */
export function withIgnoreFile(root: string, folder: string, scopes: readonly IgnoreScope[]): readonly IgnoreScope[] {
  try {
    return [...scopes, createScope(folder, readFileSync(`${root}/${folder}.gitignore`, 'utf8'))];
  } catch {
    return scopes;
  }
}

/** Reads the rules of an ignore file. */
export function createScope(base: string, text: string): IgnoreScope {
  return { base, rules: ignore().add(text), mayConcern: lastNames(text) };
}

/**
 * Whether the rules leave out a path, relative to the root, of a folder with a slash at its end. The folders around it are
 * expected to be asked about before.
 */
export function isIgnored(relative: string, scopes: readonly IgnoreScope[]): boolean {
  if (scopes.length === 0) return false;
  const lower = relative.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/', lower.length - 2) + 1).replace('/', '');
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index];
    if (scope?.mayConcern(name, lower) !== true) continue;
    const result = scope.rules.test(relative.slice(scope.base.length));
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

const anyEnding = /^\*(\.[^*?[\]\\]+)$/;
const plain = /^[^*?[\]\\]+$/;
const onlyStars = /^\*+$/;
const signs = /\\(.)|(\[!?[^[\]\\]+\])|[*?[\]\\]|[.+^${}()|]/gs;

/**
 * Asks about the last part of every rule: whole names, endings behind any beginning, and patterns for the few others. Where that
 * part is any name (`settings/**`), the part before it must be a folder around.
 */
function lastNames(text: string): IgnoreScope['mayConcern'] {
  const names = new Set<string>();
  const endings = new Set<string>();
  const patterns = new Set<string>();
  const folders = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const rule = line.replace(/^\uFEFF?!?/, '').trim();
    if (rule === '' || rule.startsWith('#')) continue;
    const parts = rule.toLowerCase().replace(/\/+$/, '').split('/');
    const last = parts.pop() ?? '';
    const [, ending] = anyEnding.exec(last) ?? [];
    const around = onlyStars.test(last)
      ? parts.reverse().find((part) => part !== '' && !onlyStars.test(part))
      : undefined;
    if (ending !== undefined) endings.add(ending);
    else if (around !== undefined) folders.add(asPattern(around));
    else if (plain.test(last)) names.add(last);
    else patterns.add(asPattern(last));
  }
  const others = alternatives('^', patterns, '$');
  const inside = alternatives('(?:^|/)', folders, '/');
  return (name, path) =>
    names.has(name) || hasEnding(name, endings) || others?.test(name) === true || inside?.test(path) === true;
}

function alternatives(before: string, patterns: ReadonlySet<string>, behind: string): RegExp | undefined {
  return patterns.size === 0 ? undefined : new RegExp(`${before}(?:${[...patterns].join('|')})${behind}`, 's');
}

function hasEnding(name: string, endings: ReadonlySet<string>): boolean {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    if (endings.has(name.slice(dot))) return true;
  }
  return false;
}

/** A pattern that fits at least what a part of a rule does: a class is any character, and a lone bracket any text. */
function asPattern(part: string): string {
  return part.replace(signs, (sign, escaped?: string, group?: string) => {
    if (group !== undefined || sign === '?') return '.';
    if (sign === '*' || '[]\\'.includes(sign)) return '.*';
    return (escaped ?? sign).replace(/\W/, '\\$&');
  });
}
