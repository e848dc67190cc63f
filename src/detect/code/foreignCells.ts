import type { Reference, Role } from '../../domain/reference';
import { codeLanguages } from '../../parse/codeLanguages';
import { configDetectors } from '../config/configDetectors';
import { shifted } from '../config/embeddedText';
import { containerDetectors } from '../containers/containerDetectors';
import { fileKindOf } from '../fileKind';
import type { Language } from '../language';
import { manifestDetectors } from '../manifests/manifestDetectors';

import { codeReferences } from './codeReferences';
import { commentReferences } from './commentReferences';
import { shellReferences } from './shellCommands';

const written = /^\s*%%(?:writefile|file)[ \t]+(?:-a[ \t]+|--append[ \t]+)?["']?([^\s"']{1,200})[^\n]*\n/;
const other = /^\s*%%?(sql|bigquery|sparksql|sql_cell|R|javascript|js|ruby)\b[^\n]*\n/;
const languageOf: Readonly<Record<string, Language>> = {
  R: 'r',
  javascript: 'javascript',
  js: 'javascript',
  ruby: 'ruby',
};
const shells: ReadonlySet<Language> = new Set(['shell', 'powershell', 'batch', 'makefile']);
const readers = [...manifestDetectors, ...containerDetectors, ...configDetectors];

/** Whether the first line of a cell says that the rest is a file or speaks another language than the notebook. */
export function isForeignCell(text: string): boolean {
  return written.test(text) || other.test(text);
}

/** What a cell names whose first line says what it is: `%%writefile serve.yaml`, `%%sql`. */
export function foreignReferences(text: string, role: Role): Reference[] {
  const file = written.exec(text);
  const head = file ?? other.exec(text);
  if (head === null) return [];
  const start = head[0].length;
  const body = text.slice(start);
  const name = head[1] ?? '';
  const found =
    file === null
      ? codeReferences({ text: body, language: languageOf[name] ?? 'sql', role }).references
      : ofFile(name, body, role);
  return found.map((each) => shifted(each, start));
}

function ofFile(path: string, text: string, around: Role): readonly Reference[] {
  const kind = fileKindOf({ path });
  const role = around === 'code' ? kind.role : around;
  const file = { ...kind, role };
  if (shells.has(kind.language)) return shellReferences(text, 0, role);
  if (codeLanguages[kind.language] !== undefined) {
    const { references, lexed } = codeReferences({ text, language: kind.language, role });
    return [...references, ...commentReferences(text, lexed.comments, file)];
  }
  return readers
    .filter((reader) => reader.accepts(file))
    .flatMap((reader) => reader.detect({ path, text }, file).references);
}
