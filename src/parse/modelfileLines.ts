import type { Span } from '../domain/text';

/** One instruction of an Ollama Modelfile. */
export interface ModelfileInstruction {
  /** In upper case: `FROM`, `ADAPTER`, `DRAFT`, `PARAMETER`, `LICENSE`, … */
  readonly name: string;
  /** The argument without quotes. */
  readonly span: Span;
  readonly value: string;
}

const instruction =
  /^([ \t]*)(FROM|ADAPTER|DRAFT|PARAMETER|TEMPLATE|SYSTEM|LICENSE|MESSAGE|RENDERER|PARSER|REQUIRES)[ \t]+(?=\S)/i;

/** Splits a Modelfile into instructions; `"""` blocks belong to the instruction they follow. Comments are passed over. */
export function parseModelfile(text: string): ModelfileInstruction[] {
  const instructions: ModelfileInstruction[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    let next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, next);
    const match = instruction.exec(line);
    if (match !== null) {
      const from = start + match[0].length;
      if (text.startsWith('"""', from)) {
        const closing = text.indexOf('"""', from + 3);
        const end = closing < 0 ? text.length : closing;
        instructions.push(instructionAt(text, match[2] ?? '', from + 3, end));
        // Continue after the line that closes the block.
        const after = text.indexOf('\n', end);
        next = after < 0 ? text.length : after + 1;
      } else {
        instructions.push(lineInstruction(text, match[2] ?? '', from, start + line.trimEnd().length));
      }
    }
    start = next;
  }
  return instructions;
}

function lineInstruction(text: string, name: string, from: number, end: number): ModelfileInstruction {
  const quote = text.charAt(from);
  const quoted = (quote === '"' || quote === "'") && end - from > 1 && text[end - 1] === quote;
  return quoted ? instructionAt(text, name, from + 1, end - 1) : instructionAt(text, name, from, end);
}

function instructionAt(text: string, name: string, start: number, end: number): ModelfileInstruction {
  return { name: name.toUpperCase(), span: { start, end: Math.max(start, end) }, value: text.slice(start, end) };
}
