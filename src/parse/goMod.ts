import type { Span, TextProblem } from '../domain/text';

/** One `require` of a `go.mod` file. */
export interface GoRequirement {
  readonly module: string;
  readonly span: Span;
  readonly version: string;
  readonly indirect: boolean;
}

/** A `replace` of a `go.mod` or `go.work` file; `target` is a module path or a folder. */
export interface GoReplacement {
  readonly module: string;
  readonly target: string;
  readonly version?: string;
}

export interface GoMod {
  readonly requirements: readonly GoRequirement[];
  readonly replacements: readonly GoReplacement[];
  readonly problems: readonly TextProblem[];
}

// `require (`, `github.com/a/b v1.2.3`, `replace a => b v1`
const token = /"(?:[^"\\\n]|\\.)*"|`[^`\n]*`|=>|[^\s"`]+/g;

/** Reads the `require` and `replace` directives, single and in blocks. */
export function parseGoMod(text: string): GoMod {
  const requirements: GoRequirement[] = [];
  const replacements: GoReplacement[] = [];
  const problems: TextProblem[] = [];
  let block: string | undefined;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const start = lineStart;
    lineStart += line.length + 1;
    const commentAt = line.search(/(^|\s)\/\//);
    const code = commentAt === -1 ? line : line.slice(0, commentAt);
    const words = [...code.matchAll(token)].map((match) => ({ text: unquote(match[0]), at: quotedAt(match) }));
    const first = words[0]?.text;
    if (first === undefined) continue;
    if (block !== undefined && first === ')') {
      block = undefined;
      continue;
    }
    const directive = block ?? first;
    if (block === undefined) words.shift();
    if (words[0]?.text === '(') {
      block = directive;
      continue;
    }
    const module = words[0];
    if (module === undefined) continue;
    const span = { start: start + module.at, end: start + module.at + module.text.length };
    if (directive === 'require') {
      const version = words[1]?.text;
      if (version === undefined) problems.push({ span, message: 'a required module has no version' });
      const indirect = commentAt !== -1 && /^\s*\/\/\s*indirect\b/.test(line.slice(commentAt));
      requirements.push({ module: module.text, span, version: version ?? '', indirect });
    } else if (directive === 'replace') {
      const replacement = readReplacement(words.map((word) => word.text));
      if (replacement !== undefined) replacements.push(replacement);
    }
  }
  return { requirements, replacements, problems };
}

function readReplacement(words: readonly string[]): GoReplacement | undefined {
  const arrow = words.indexOf('=>');
  const module = words[0];
  const target = words[arrow + 1];
  if (arrow < 1 || module === undefined || target === undefined) return undefined;
  const version = words[arrow + 2];
  return { module, target, ...(version === undefined ? {} : { version }) };
}

function unquote(word: string): string {
  return /^(".*"|`.*`)$/.test(word) ? word.slice(1, -1) : word;
}

function quotedAt(match: RegExpMatchArray): number {
  return (match.index ?? 0) + (unquote(match[0]) === match[0] ? 0 : 1);
}
