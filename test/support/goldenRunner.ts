import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { detectReferences } from '../../src/detect/detectReferences';
import type { Reference } from '../../src/domain/reference';

/** The name of the file that holds what a golden folder is expected to show. */
export const expectedName = 'expected.txt';

/** Every folder below `root` that has input files of its own, as paths relative to `root`: `<kind>/<case>`. */
export function goldenCases(root: string): string[] {
  const kinds = folders(root);
  return kinds.flatMap((kind) => folders(join(root, kind)).map((name) => `${kind}/${name}`));
}

/** Runs all detectors over the input files of one golden folder and draws what they found. */
export function drawGolden(folder: string): string {
  const drawn = inputFiles(folder).map((path) => {
    const text = readFileSync(join(folder, ...path.split('/')), 'utf8').replace(/^\uFEFF/, '');
    const { references, problems } = detectReferences({ path, text });
    const parts = [
      ...references.map((reference) => drawReference(text, reference)),
      ...problems.map((problem) => `problem ${place(text, problem.span.start)} ${problem.message}\n`),
    ];
    return `== ${path}\n${parts.length === 0 ? '(nothing)\n' : parts.join('')}`;
  });
  return drawn.join('\n');
}

/** The expected drawing, or `undefined` when there is none yet. With `UPDATE_GOLDEN=1` it is rewritten first. */
export function expectedGolden(folder: string, actual: string): string | undefined {
  const file = join(folder, expectedName);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  try {
    return readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  } catch {
    return undefined;
  }
}

function folders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function inputFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== expectedName)
    .sort();
}

function drawReference(text: string, reference: Reference): string {
  const { start, end } = reference.span;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '');
  // Long lines (notebooks, bundles) are cut around the id so that the drawing stays readable.
  const from = Math.max(0, start - lineStart - 80);
  const shown = line.slice(from, start - lineStart + 120).replace(/\t/g, ' ');
  const number = lineNumber(text, start);
  const gutter = `${String(number).padStart(4)} | `;
  const underline =
    ' '.repeat(start - lineStart - from) +
    '^'.repeat(Math.max(1, Math.min(end - start, shown.length - (start - lineStart - from))));
  return `${gutter}${shown}\n${' '.repeat(gutter.length)}${underline} ${describe(text, reference)}\n`;
}

function describe(text: string, reference: Reference): string {
  const words = [reference.tier, reference.kind, reference.namespace, reference.form, reference.role];
  const written = text.slice(reference.span.start, reference.span.end);
  if (written !== reference.literal) words.push(`literal=${JSON.stringify(reference.literal)}`);
  if (reference.id !== undefined) words.push(`id=${reference.id}`);
  if (reference.version !== undefined) words.push(`version=${JSON.stringify(reference.version)}`);
  if (reference.repository !== undefined) words.push(`repository=${reference.repository}`);
  if (reference.file !== undefined) words.push(`file=${reference.file}`);
  if (reference.dependencyGroup !== undefined) words.push(`group=${reference.dependencyGroup}`);
  if (reference.through !== undefined) words.push(`through=${reference.through}`);
  if (reference.cell !== undefined) words.push(`cell=${String(reference.cell.index)}:${String(reference.cell.line)}`);
  for (const related of reference.related ?? []) words.push(`${related.label}@${place(text, related.span.start)}`);
  return words.join(' ');
}

function place(text: string, offset: number): string {
  const column = offset - text.lastIndexOf('\n', offset - 1);
  return `${String(lineNumber(text, offset))}:${String(column)}`;
}

function lineNumber(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
