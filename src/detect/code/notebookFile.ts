import type { Reference, Role } from '../../domain/reference';
import { readNotebook, type NotebookCell } from '../../parse/notebookCells';
import { hubUrls } from '../config/hubUrls';
import { speechArchives } from '../config/speechArchives';
import { weightUrls } from '../config/weightUrls';
import { whisperSizes } from '../config/whisperSizes';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';
import type { Language } from '../language';

import { codeReferences } from './codeReferences';
import { commentsOfCode } from './commentedCode';
import { foreignReferences } from './foreignCells';
import { blankMagics, magicCommands } from './notebookMagics';
import { proseReferences } from './prose';
import { shellReferences } from './shellCommands';
import { sqlStrings } from './sqlStrings';

/** Where a cell's text stands in the joined text. */
interface JoinedCell {
  readonly cell: NotebookCell;
  readonly start: number;
}

const kernels: Readonly<Record<string, Language>> = {
  python: 'python',
  python3: 'python',
  ipython: 'python',
  r: 'r',
  julia: 'julia',
  javascript: 'typescript',
  typescript: 'typescript',
  scala: 'scala',
  kotlin: 'kotlin',
  'c#': 'csharp',
  csharp: 'csharp',
  rust: 'rust',
  go: 'go',
};

/** What is read in any text. */
const anywhere: readonly Detector[] = [hubUrls, speechArchives, weightUrls, whisperSizes];

/** Jupyter notebooks: code cells as one program, magics as shell text, Markdown cells as documentation. Never outputs. */
export const notebookFile: Detector = {
  forms: ['notebook-cell', 'notebook-magic'],
  accepts: (file) => file.language === 'notebook',
  detect: (source, file) => {
    const notebook = readNotebook(source.text);
    const language = kernels[notebook.language] ?? 'python';
    const joined: JoinedCell[] = [];
    const parts: string[] = [];
    const role: Role = file.role === 'documentation' || file.role === 'config' ? 'code' : file.role;
    const references: Reference[] = [];
    let length = 0;
    for (const cell of notebook.cells) {
      if (!cell.code) continue;
      joined.push({ cell, start: length });
      parts.push(blankMagics(cell.text), '\n');
      length += cell.text.length + 1;
      references.push(...magicReferences(cell.text, role).map((each) => inFile(each, [{ cell, start: 0 }])));
    }
    const text = parts.join('');
    const urls = (body: string, as: Role): readonly Reference[] =>
      anywhere.flatMap((each) => each.detect({ path: source.path, text: body }, { ...file, role: as }).references);
    // Addresses stand in commands and foreign cells as well, which the program has blanks for.
    const written = joined.map(({ cell }) => `${cell.text}\n`).join('');
    const found = [...programReferences(text, language, role, file), ...urls(written, role)];
    references.push(...found.map((each) => inFile(each, joined)));
    for (const cell of notebook.cells) {
      if (cell.code) continue;
      const prose = [...proseReferences(cell.text, 0, 'documentation'), ...urls(cell.text, 'documentation')];
      references.push(...prose.map((each) => inFile(each, [{ cell, start: 0 }])));
    }
    return { references, problems: [] };
  },
};

/** References of Python that may hold IPython magics: a notebook's joined cells or one cell of the editor. */
export function programReferences(text: string, language: Language, role: Role, file: FileKind): Reference[] {
  const program = blankMagics(text);
  const { references, lexed } = codeReferences({ text: program, language, role });
  const comments = commentsOfCode(program, lexed.comments, language, { ...file, role });
  const statements = sqlStrings(lexed.tokens, program, role);
  return [...references, ...comments, ...statements, ...magicReferences(text, role)];
}

function inFile(reference: Reference, cells: readonly JoinedCell[]): Reference {
  const home = cellAt(cells, reference.span.start);
  if (home === undefined) return reference;
  const before = home.cell.text.slice(0, reference.span.start - home.start);
  const related = reference.related?.map((each) => ({
    ...each,
    span: spanInFile(each.span, cellAt(cells, each.span.start) ?? home),
  }));
  return {
    ...reference,
    span: spanInFile(reference.span, home),
    cell: { index: home.cell.index, line: before.split('\n').length - 1 },
    ...(related === undefined ? {} : { related }),
  };
}

function spanInFile(
  span: { readonly start: number; readonly end: number },
  { cell, start }: JoinedCell,
): { start: number; end: number } {
  // A string left open runs on over the line break that joins the cells.
  const last = Math.min(span.end - start, cell.text.length) - 1;
  return { start: cell.toFile(span.start - start), end: cell.toFile(last) + 1 };
}

function cellAt(cells: readonly JoinedCell[], offset: number): JoinedCell | undefined {
  let low = 0;
  let high = cells.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cells[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return cells[low];
}

/** What commands and foreign cells name: `!pip install …`, `%%sql`. */
export function magicReferences(text: string, role: Role): Reference[] {
  const commands = magicCommands(text).flatMap(({ start, end }) =>
    shellReferences(text.slice(start, end), start, role),
  );
  return [...commands, ...foreignReferences(text, role)];
}
