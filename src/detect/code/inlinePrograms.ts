import type { Reference, Role } from '../../domain/reference';
import { shifted } from '../config/embeddedText';
import type { Language } from '../language';

import { codeReferences } from './codeReferences';

const longest = 20_000;
/** `python -c "…"`, `node -e '…'`. */
const quotedProgram = /\b(python3?|node)(?:\s{1,20}-[a-zA-Z]{1,3}){0,3}\s{1,20}-[a-zA-Z]{0,2}[ce]\s{1,20}(["'])/g;
/** `python - <<'PY'`, `python3 <<EOF`. */
const heredoc = /\b(python3?|node)\b[^\n<]{0,80}<<-?\s{0,8}(["']?)(\w{1,40})\2[^\n]{0,80}\n/g;
const maximumPrograms = 50;

/** Programs that shell text hands to an interpreter, read in their own language. */
export function inlineProgramReferences(text: string, offset: number, role: Role): Reference[] {
  return programs(text).flatMap(({ start, end, language }) => {
    const body = text.slice(start, end);
    // What the shell wants escaped is code without the mark; a blank in its place keeps the offsets.
    const program = body.replace(/\\(?=["'$`])/g, ' ');
    return codeReferences({ text: program, language, role }).references.map((each) => shifted(each, offset + start));
  });
}

interface Program {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

function programs(text: string): Program[] {
  if (!/\b(?:python3?|node)\b/.test(text)) return [];
  const found: Program[] = [];
  for (const match of text.matchAll(quotedProgram)) {
    const start = match.index + match[0].length;
    found.push({ start, end: closing(text, start, match[2] ?? '"'), language: languageOf(match[1]) });
    if (found.length >= maximumPrograms) break;
  }
  for (const match of text.matchAll(heredoc)) {
    const start = match.index + match[0].length;
    const close = text.slice(start, start + longest).search(new RegExp(`^[ \\t]*${match[3] ?? ''}[ \\t\\r]*$`, 'm'));
    found.push({
      start,
      end: close < 0 ? Math.min(text.length, start + longest) : start + close,
      language: languageOf(match[1]),
    });
    if (found.length >= maximumPrograms) break;
  }
  return found;
}

function languageOf(interpreter = ''): Language {
  return interpreter === 'node' ? 'javascript' : 'python';
}

function closing(text: string, start: number, quote: string): number {
  const limit = Math.min(text.length, start + longest);
  for (let at = start; at < limit; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote) return at;
  }
  return limit;
}
