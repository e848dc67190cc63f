import type { Reference, Role } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';
import { codeLanguages } from '../../parse/codeLanguages';
import { codeReferences } from '../code/codeReferences';
import { mentions } from '../code/commentReferences';
import { isOllamaTag } from '../code/listedTags';
import { isModelKey } from '../code/modelKeys';
import { shellReferences } from '../code/shellCommands';
import { idsInText } from '../code/textReferences';
import { unescaped } from '../code/unescaped';
import { fileKindOf, type FileKind } from '../fileKind';
import type { Language } from '../language';
import { normalKey } from '../vocabulary';

import { lastName } from './inferNamespace';

const settingsLanguages: ReadonlySet<Language> = new Set(['yaml', 'json', 'toml', 'properties', 'ini']);
const codeKeys: Readonly<Record<string, Language>> = {
  jscode: 'javascript',
  functioncode: 'javascript',
  javascriptcode: 'javascript',
  pythoncode: 'python',
};
const mapping = /^\s*(?:#[^\n]*\n\s*)*(?:---\s*\n\s*)?(?:-\s+)?["']?[\w./-]+["']?:(?:\s|$)/;
const object = /^\s*[[{]\s*["'{\n]/;
const pythonText = /^[ \t]*(?:from\s+[\w.]+\s+)?import\s+\w|^[ \t]*(?:def|class)\s+\w/m;
const shortest = 12;
/** Further from the beginning of its line no block begins. */
const widestIndent = 1000;
const maximumText = 100_000;

/** A stretch of a settings file that is a document of its own, at its place. */
export interface EmbeddedDocument {
  readonly text: string;
  readonly offset: number;
  readonly file: FileKind;
}

/** The settings file that a block scalar holds, as entries of a ConfigMap do; undefined for other text. */
export function embeddedDocument(leaf: KeyedValue, text: string, file: FileKind): EmbeddedDocument | undefined {
  if (leaf.style !== 'block') return undefined;
  // With the blanks before its first line the text is evenly indented, as the parsers want it.
  const from = Math.max(0, leaf.span.start - widestIndent);
  const offset = from + text.slice(from, leaf.span.start).lastIndexOf('\n') + 1;
  if (offset === from && from > 0) return undefined;
  const inner = text.slice(offset, leaf.span.end);
  const name = lastName(leaf);
  const named = fileKindOf({ path: name }).language;
  const language = settingsLanguages.has(named)
    ? named
    : object.test(inner)
      ? 'json'
      : mapping.test(inner)
        ? 'yaml'
        : undefined;
  if (language === undefined || (named !== 'other' && !settingsLanguages.has(named))) return undefined;
  const baseName = /^[\w.-]+\.\w+$/.test(name) ? name.toLowerCase() : `embedded.${language}`;
  return { text: inner, offset, file: { ...file, baseName, language } };
}

/** Ids in values that hold code or prose: scripts of low-code nodes, prompts, descriptions with examples. */
export function embeddedText(leaf: KeyedValue, around: Role): Reference[] {
  const role = around === 'config' && isExample(leaf) ? 'documentation' : around;
  const raw = leaf.raw.slice(0, maximumText);
  if (raw.length < shortest || !/[\s"=]|\\n/.test(raw)) return [];
  const text = leaf.style === 'block' ? raw : unescaped(raw);
  const name = lastName(leaf);
  const language = text.startsWith('={{') ? 'javascript' : (codeKeys[normalKey(name)] ?? scriptLanguage(name, text));
  if (language === 'shell' || language === 'dotenv') return shellReferences(text, leaf.span.start, role);
  if (language !== undefined && codeLanguages[language] !== undefined)
    return codeReferences({ text, language, role }).references.map((each) => shifted(each, leaf.span.start));
  if (!/\d/.test(text)) return [];
  const from = leaf.span.start;
  const told = role === 'test' ? 'test' : 'documentation';
  if (/["'`]/.test(text)) return mentions(text, from, told);
  const ids = idsInText(text, from, told);
  const tells = isModelDescription(leaf) || ids.some(({ literal }) => literal.includes('/') || isOllamaTag(literal));
  return tells ? ids : [];
}

/** `model: { description: "Model to use (such as acme-7b)" }`. */
function isModelDescription({ path }: KeyedValue): boolean {
  const [setting, part] = path.slice(-2);
  return typeof setting === 'string' && isModelKey(setting) && /^(?:description|help|hint)$/i.test(String(part));
}

/** Samples of an API description; they show a use and are none. */
function isExample({ path }: KeyedValue): boolean {
  return path.some((segment) => typeof segment === 'string' && /^(?:examples?|samples?|x-.*)$/i.test(segment));
}

function scriptLanguage(name: string, text: string): Language | undefined {
  const { language } = fileKindOf({ path: name });
  if (language === 'shell' || language === 'dotenv' || codeLanguages[language] !== undefined) return language;
  return normalKey(name) === 'code' ? (pythonText.test(text) ? 'python' : 'javascript') : undefined;
}

/** Moves a reference that was found in a part of a text to its place in the whole. */
export function shifted(reference: Reference, by: number): Reference {
  const related = reference.related?.map((each) => ({
    ...each,
    span: { start: each.span.start + by, end: each.span.end + by },
  }));
  return {
    ...reference,
    span: { start: reference.span.start + by, end: reference.span.end + by },
    ...(reference.list === undefined ? {} : { list: reference.list + by }),
    ...(related === undefined ? {} : { related }),
  };
}
