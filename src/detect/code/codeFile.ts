import type { Detection, Reference, Role } from '../../domain/reference';
import type { SourceText, Span } from '../../domain/text';
import { codeLanguages } from '../../parse/codeLanguages';
import { shifted } from '../config/embeddedText';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';
import type { Language } from '../language';
import { placeInLists } from '../wordLists';

import { codeReferences } from './codeReferences';
import { commentsOfCode } from './commentedCode';
import { mentions } from './commentReferences';
import { docExamples } from './docExamples';
import { callFormIds } from './formsByLanguage';
import { magicReferences, programReferences } from './notebookFile';
import { optionLists } from './optionLists';
import { formControls } from './formControls';
import { sqlStrings } from './sqlStrings';
import { templateBindings, templateExpressions } from './templateBindings';

const markupLanguages: ReadonlySet<Language> = new Set(['vue', 'svelte', 'astro', 'html']);
/** Templates of components, whose attributes are arguments; those of a page are often anchors and styles. */
const componentLanguages: ReadonlySet<Language> = new Set(['vue', 'svelte', 'astro']);

/** Programming languages: calls, constants, defaults and bare literals, found by one lexer and the tables of forms. */
export const codeFile: Detector = {
  forms: [
    ...callFormIds,
    'js-ai-sdk-provider',
    'r-keras-application',
    'sql-column',
    'compared-literal',
    'py-torchaudio',
    'sdk-symbol',
    'keyword-argument',
    'object-property',
    'dict-key',
    'markup-attribute',
    'constant',
    'parameter-default',
    'env-default',
    'flag-default',
    'model-setter',
    'returned-value',
    'described-setting',
    'bare-literal',
    'weight-file-literal',
    'ollama-tag',
    'listed-name',
    'text-in-string',
    'comment-literal',
    'comment-word',
  ],
  accepts: (file) => codeLanguages[file.language] !== undefined || markupLanguages.has(file.language),
  detect: (source, file) => detectCode(source, file),
};

function detectCode(source: SourceText, file: FileKind): Detection {
  const markup = markupLanguages.has(file.language);
  // An editor hands over notebook cells one by one, with the notebook's path and magics in them.
  if (file.extension === 'ipynb')
    return { references: programReferences(source.text, file.language, file.role, file), problems: [] };
  const scripts = markup ? scriptRanges(source.text) : [];
  const language = markup
    ? 'typescript'
    : file.language === 'typescript' && file.extension === 'tsx'
      ? 'javascript'
      : file.language;
  const { references, lexed, ties } = codeReferences({
    text: source.text,
    language,
    role: file.role,
    ...(markup ? { ranges: scripts } : {}),
  });
  const bindings = componentLanguages.has(file.language) ? templateBindings(source.text, scripts, file.role) : [];
  if (file.language === 'html') bindings.push(...templateExpressions(source.text, scripts, file.role));
  if (markup) bindings.push(...formControls(source.text, file.role));
  const comments = commentsOfCode(source.text, lexed.comments, language, file);
  if (file.language === 'html') comments.push(...pageReferences(source.text, scripts, file.role));
  const examples = markup ? [] : docExamples(lexed.tokens, source.text, file.language, file.role);
  const statements = file.language === 'sql' ? [] : sqlStrings(lexed.tokens, source.text, file.role);
  const cells = writtenCells(source.text, file.role);
  const found = [...references, ...bindings, ...comments, ...examples, ...statements, ...cells];
  return { references: markup ? placeInLists(found, optionLists(source.text), file.role) : found, problems: [], ties };
}

const cellOfDatabricks = /(?:^(?:#|\/\/|--) MAGIC[^\n]*(?:\n|$))+/gm;
const markOfCell = /^(?:#|\/\/|--) MAGIC/gm;

/** Cells in another language, as Databricks writes a notebook into a program: `# MAGIC %sql`. */
function writtenCells(text: string, role: Role): Reference[] {
  if (!text.includes(' MAGIC %')) return [];
  return [...text.matchAll(cellOfDatabricks)].flatMap(({ 0: cell, index }) => {
    const body = cell.replace(markOfCell, (mark) => ' '.repeat(mark.length));
    return magicReferences(body, role).map((each) => shifted(each, index));
  });
}

/** Ids in the text and the attributes of a page: options of a picker, sample requests. */
function pageReferences(text: string, scripts: readonly Span[], role: Role): Reference[] {
  const found: Reference[] = [];
  let start = 0;
  for (const script of [...scripts, { start: text.length, end: text.length }]) {
    found.push(...mentions(text.slice(start, script.start), start, role));
    start = script.end;
  }
  return found.map((reference) => ({
    ...reference,
    form: reference.form.startsWith('comment-') ? 'text-in-string' : reference.form,
  }));
}

const scriptOpen = /<script\b[^>]{0,300}>/gi;
const frontMatter = /^---\r?\n/;

/** The script parts of a Vue, Svelte, Astro or HTML file. */
function scriptRanges(text: string): Span[] {
  const ranges: Span[] = [];
  if (frontMatter.test(text)) {
    const end = text.indexOf('\n---', 3);
    if (end > 0) ranges.push({ start: 4, end });
  }
  for (const match of text.matchAll(scriptOpen)) {
    const start = match.index + match[0].length;
    if (start < (ranges.at(-1)?.end ?? 0)) continue;
    const close = text.indexOf('</script', start);
    ranges.push({ start, end: close < 0 ? text.length : close });
    if (close < 0) break;
  }
  return ranges;
}
