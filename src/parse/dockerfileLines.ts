import type { Span } from '../domain/text';

/** One instruction of a Dockerfile with its continued lines and here-documents. */
export interface DockerInstruction {
  /** In upper case. */
  readonly name: string;
  /** Everything after the instruction word. */
  readonly span: Span;
  /** The text at `span`; line continuations and comment lines are blanked, so offsets stay. */
  readonly args: string;
}

export interface DockerfileText {
  readonly instructions: readonly DockerInstruction[];
  readonly comments: readonly Span[];
}

interface SourceLine {
  readonly start: number;
  readonly text: string;
}

const instructionWord = /^(\s*)([A-Za-z]+)(\s+|$)/;
const hereDocument = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/;

/** Splits a Dockerfile into instructions; text that is none is passed over. */
export function parseDockerfile(text: string): DockerfileText {
  const instructions: DockerInstruction[] = [];
  const comments: Span[] = [];
  const escape = /^#\s*escape\s*=\s*`/im.test(text.slice(0, 500)) ? '`' : '\\';
  const lines = sourceLines(text);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isComment(line)) {
      comments.push(spanOf(line));
      continue;
    }
    const word = instructionWord.exec(line.text);
    if (word === null) continue;
    const start = line.start + word[0].length;
    const parts = [withoutContinuation(line.text.slice(word[0].length), escape)];
    let last = line;
    let continued = isContinued(line.text, escape);
    while (continued && index + 1 < lines.length) {
      index++;
      const next = lines[index];
      if (next === undefined) break;
      last = next;
      if (isComment(next)) comments.push(spanOf(next));
      const hidden = isComment(next);
      parts.push(hidden ? ' '.repeat(next.text.length) : withoutContinuation(next.text, escape));
      continued = hidden || next.text.trim() === '' || isContinued(next.text, escape);
    }
    const marker = hereDocument.exec(parts.join(' '))?.[2];
    while (marker !== undefined && index + 1 < lines.length) {
      index++;
      const next = lines[index];
      if (next === undefined) break;
      last = next;
      // A here-document keeps its line ends: each line is a command of its own.
      parts.push(`\n${next.text}`);
      if (next.text.trim() === marker) break;
    }
    const args = parts.map((part, at) => (at === 0 || part.startsWith('\n') ? part : ` ${part}`)).join('');
    instructions.push({
      name: (word[2] ?? '').toUpperCase(),
      span: { start, end: last.start + last.text.length },
      args,
    });
  }
  return { instructions, comments };
}

function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  // A carriage return stays as a blank, so that every line is exactly one character shorter than its source.
  for (const piece of text.split('\n')) {
    lines.push({ start, text: piece.endsWith('\r') ? `${piece.slice(0, -1)} ` : piece });
    start += piece.length + 1;
  }
  return lines;
}

function isComment(line: SourceLine): boolean {
  return /^\s*#/.test(line.text);
}

function spanOf(line: SourceLine): Span {
  const lead = line.text.length - line.text.trimStart().length;
  return { start: line.start + lead, end: line.start + line.text.trimEnd().length };
}

function isContinued(text: string, escape: string): boolean {
  return text.trimEnd().endsWith(escape);
}

function withoutContinuation(text: string, escape: string): string {
  const end = text.trimEnd().length;
  return text.slice(0, end).endsWith(escape) ? text.slice(0, end - 1) + ' '.repeat(text.length - end + 1) : text;
}
