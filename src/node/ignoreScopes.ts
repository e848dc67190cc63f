import { readFileSync } from 'node:fs';

import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** The rules of one `.gitignore` file, which hold for its folder and below. */
export interface IgnoreScope {
  /** Folder of the ignore file, relative to the root; empty for the root itself, otherwise with a trailing slash. */
  readonly base: string;
  readonly rules: Ignore;
  /** Fits every last name that any rule could speak of; most names of a tree it does not, at a small part of the cost. */
  readonly names: RegExp;
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
  return { base, rules: ignore().add(text), names: lastNames(text) };
}

/**
 * Whether the rules leave out a path, relative to the root, of a folder with a slash at its end. The folders around it are
 * expected to be asked about before.
 */
export function isIgnored(relative: string, scopes: readonly IgnoreScope[]): boolean {
  if (scopes.length === 0) return false;
  const end = relative.endsWith('/') ? relative.length - 1 : relative.length;
  const name = relative.slice(relative.lastIndexOf('/', end - 1) + 1, end);
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index];
    if (scope === undefined || !scope.names.test(name)) continue;
    const result = scope.rules.test(relative.slice(scope.base.length));
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

/** What is not itself: wildcards, classes and escapes. */
const special = /[*?[\]\\]/;

/** The beginnings and ends that the last part of a rule asks for, in one pattern. */
function lastNames(text: string): RegExp {
  const parts = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const rule = line.replace(/^\uFEFF?!?/, '').trim();
    if (rule === '' || rule.startsWith('#')) continue;
    const last = rule.replace(/\/+$/, '').replace(/^.*\//, '');
    const pieces = last.split(special);
    const [first = ''] = pieces;
    const ending = pieces.at(-1) ?? '';
    parts.add(pieces.length === 1 ? escaped(first) : `${escaped(first)}.*${escaped(ending)}`);
  }
  return parts.size === 0 ? /$^/ : new RegExp(`^(?:${[...parts].join('|')})$`, 'is');
}

function escaped(text: string): string {
  return text.replace(/[.+^${}()|]/g, '\\$&');
}
