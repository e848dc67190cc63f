import type { Language } from '../language';

/** Words behind a fence that name no language. */
const unnamed: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plaintext', 'plain', 'config', 'conf', 'none']);
const mapping = /^\s*(?:#[^\n]*\n\s*)*(?:-\s+)?["']?[\w./-]+["']?:(?:\s|$)/;
const object = /^\s*[[{]\s*["'{\n]/;
const table = /^\s*(?:#[^\n]*\n\s*)*\[{1,2}[\w.-]+\]{1,2}[ \t]*(?:#[^\n]*)?\n\s*[\w.-]+[ \t]*=/;
const script = /^[ \t]*(?:import\s[^\n]{1,200}\bfrom\s+['"]|(?:const|let|var)\s+\w|.*\brequire\(['"])/m;
const python = /^[ \t]*(?:>>> )?(?:from\s+[\w.]+\s+import\s|import\s+[\w.]+(?:\s+as\s+\w+)?[ \t]*$)/m;

/** Whether a fence leaves open what is inside it. */
export function isPlainFence(info: string): boolean {
  return unnamed.has(info);
}

/** The language that the text of a plain fence is most likely written in, judged by its first lines; undefined for prose and shell text. */
export function languageOfPlainFence(text: string): Language | undefined {
  if (object.test(text)) return 'json';
  if (table.test(text)) return 'toml';
  if (mapping.test(text)) return 'yaml';
  if (script.test(text)) return 'typescript';
  return python.test(text) ? 'python' : undefined;
}
