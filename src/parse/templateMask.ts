/** Stands for every character of a template expression, so that offsets stay and no id can contain it. */
export const templateMark = '\uE000';

interface Brackets {
  readonly open: string;
  readonly close: string;
}

const templateBrackets: readonly Brackets[] = [
  { open: '{{', close: '}}' },
  { open: '{%', close: '%}' },
  { open: '<%', close: '%>' },
];

/** Line starts keep their indentation, and a backslash at a line end still joins the lines of a quoted scalar. */
const masked = /(\n[ \t]*|\\(?=\r?\n))|[^\r\n]/g;

/**
 * Replaces `{{ }}`, `{% %}` and `<% %>` by text of the same length: blanks where a template fills whole lines,
 * marks where it stands beside other text, so that a YAML, JSON or TOML parser can read the rest. A value that begins as an expression
 * of n8n does, `"={{`, stays: it is text like any other there.
 */
export function maskTemplates(text: string): string {
  return templateBrackets.reduce(maskOne, text);
}

function maskOne(text: string, { open, close }: Brackets): string {
  let start = text.indexOf(open);
  if (start < 0) return text;
  const parts: string[] = [];
  let done = 0;
  while (start >= 0) {
    const closing = text.indexOf(close, start + open.length);
    if (closing < 0) break;
    const end = closing + close.length;
    if (text.startsWith('"=', start - 2)) {
      start = text.indexOf(open, end);
      continue;
    }
    const mark = standsAlone(text, start, end) ? ' ' : templateMark;
    parts.push(
      text.slice(done, start),
      text.slice(start, end).replace(masked, (_all, kept?: string) => kept ?? mark),
    );
    done = end;
    start = text.indexOf(open, end);
  }
  parts.push(text.slice(done));
  return parts.join('');
}

// A template alone on its line is usually control flow (`{{- if … }}`), not a value. Only blanks are looked at, a few at most.
function standsAlone(text: string, start: number, end: number): boolean {
  const lookAround = 200;
  let before = start - 1;
  while (before >= 0 && start - before < lookAround && (text[before] === ' ' || text[before] === '\t')) before--;
  if (before >= 0 && text[before] !== '\n') return false;
  let after = end;
  while (after < text.length && after - end < lookAround && /[ \t\r]/.test(text.charAt(after))) after++;
  return after >= text.length || text[after] === '\n';
}
