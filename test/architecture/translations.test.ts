import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The first arguments of all calls of `l10n.t`; undefined for one that is not a plain literal. */
function sentencesIn(file: string): (string | undefined)[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: (string | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'l10n.t') {
      const [first] = node.arguments;
      found.push(first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.join(entry.parentPath, entry.name));
const sentences = files.flatMap(sentencesIn);

function bundle(name: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(root, 'l10n', name), 'utf8')) as Record<string, string>;
}

function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{\d+\}/g)].map((match) => match[0]))].sort();
}

describe('the translations', () => {
  it('are asked for by literal sentences only', () => {
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((sentence) => sentence === undefined)).toEqual([]);
  });

  it('hold every sentence of the code and no other', () => {
    const keys = [...new Set(sentences)].sort();
    expect(Object.keys(bundle('bundle.l10n.json')).sort()).toEqual(keys);
    expect(Object.keys(bundle('bundle.l10n.ko.json')).sort()).toEqual(keys);
  });

  it('keep the placeholders of each sentence', () => {
    const changed = Object.entries(bundle('bundle.l10n.ko.json')).filter(
      ([key, value]) => placeholders(key).join() !== placeholders(value).join(),
    );
    expect(changed).toEqual([]);
  });

  it('are Korean wherever the sentence has words', () => {
    const untranslated = Object.entries(bundle('bundle.l10n.ko.json')).filter(
      ([key, value]) => /[A-Za-z]{3}/.test(key) && !/[가-힣]/.test(value),
    );
    expect(untranslated.map(([key]) => key)).toEqual([]);
  });

  it('never promise that a use is safe, and never call themselves advice', () => {
    const words = [...Object.values(bundle('bundle.l10n.json')), ...Object.values(bundle('bundle.l10n.ko.json'))];
    expect(words.filter((sentence) => /\bsafe\b|legal advice|안전합니다|법률 자문/i.test(sentence))).toEqual([]);
  });
});
