/** A stretch of Markdown: prose, or the inside of a fenced block with the first word of its info string. */
export interface MarkdownBlock {
  readonly start: number;
  readonly end: number;
  /** Lower case; empty for a fence without one; absent for prose. */
  readonly info?: string;
}

const fence = /^[ \t>]{0,12}(?:[-*+]\s{1,3}|\d{1,3}[.)]\s{1,3})?(`{3,}|~{3,})[ \t]*\{?\.?([\w+#-]*)[^\n`]*$/;

/** Splits Markdown into prose and fenced blocks by lines. An unclosed fence runs to the end. */
export function markdownBlocks(text: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let start = 0;
  let open: { readonly mark: string; readonly info: string } | undefined;
  let at = 0;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(at, Math.min(next, at + 400)).replace(/\r?\n$/, '');
    const match = line.includes('```') || line.includes('~~~') ? fence.exec(line) : null;
    if (match !== null) {
      const mark = match[1] ?? '';
      if (open === undefined) {
        if (at > start) blocks.push({ start, end: at });
        open = { mark, info: (match[2] ?? '').toLowerCase() };
        start = next;
      } else if (mark.startsWith(open.mark) && match[2] === '') {
        if (at > start) blocks.push({ start, end: at, info: open.info });
        open = undefined;
        start = next;
      }
    }
    at = next;
  }
  if (start < text.length)
    blocks.push(open === undefined ? { start, end: text.length } : { start, end: text.length, info: open.info });
  return blocks;
}
