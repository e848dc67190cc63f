import type { Reference, Role } from '../../domain/reference';
import { codeLanguages } from '../../parse/codeLanguages';
import { markdownBlocks } from '../../parse/markdownBlocks';
import type { Language } from '../language';

import { shifted } from '../config/embeddedText';

import { codeReferences } from './codeReferences';
import { mentions } from './commentReferences';
import { everydayNames } from './everydayNames';
import { fencedSettings } from './fencedSettings';
import { listedNames } from './listedNames';
import { isPlainFence, languageOfPlainFence } from './plainFence';
import { shellReferences } from './shellCommands';

const fences: Readonly<Record<string, Language>> = {
  py: 'python',
  python: 'python',
  python3: 'python',
  ipython: 'python',
  pycon: 'python',
  js: 'javascript',
  javascript: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  typescript: 'typescript',
  tsx: 'javascript',
  vue: 'typescript',
  svelte: 'typescript',
  java: 'java',
  kotlin: 'kotlin',
  kt: 'kotlin',
  scala: 'scala',
  groovy: 'groovy',
  cs: 'csharp',
  csharp: 'csharp',
  'c#': 'csharp',
  fsharp: 'fsharp',
  go: 'go',
  golang: 'go',
  rust: 'rust',
  rs: 'rust',
  ruby: 'ruby',
  rb: 'ruby',
  php: 'php',
  swift: 'swift',
  dart: 'dart',
  r: 'r',
  elixir: 'elixir',
  ex: 'elixir',
  julia: 'julia',
  lua: 'lua',
  c: 'c',
  cpp: 'cpp',
  sql: 'sql',
};
const shells = new Set([
  'sh',
  'bash',
  'shell',
  'zsh',
  'console',
  'powershell',
  'ps1',
  'cmd',
  'bat',
  'fish',
  'shellsession',
  'terminal',
  'docker',
  'dockerfile',
  'makefile',
  'env',
  'dotenv',
]);
const maximum = 1000;

/** Ids in Markdown: fenced code by its language, shell blocks, inline code and quoted words. */
export function proseReferences(text: string, offset: number, role: Role): Reference[] {
  const found: Reference[] = [];
  const blocks = markdownBlocks(text);
  for (const block of blocks) {
    if (found.length >= maximum) break;
    const body = text.slice(block.start, block.end);
    const plain = block.info !== undefined && isPlainFence(block.info);
    const guess = plain ? languageOfPlainFence(body) : undefined;
    const language = block.info === undefined ? undefined : (fences[block.info] ?? guess);
    if (language !== undefined && codeLanguages[language] !== undefined) {
      const { references, lexed } = codeReferences({ text: body, language, role });
      found.push(...references.map((each) => shifted(each, offset + block.start)));
      for (const comment of lexed.comments)
        found.push(...mentions(body.slice(comment.start, comment.end), offset + block.start + comment.start, role));
    } else if (block.info !== undefined && (plain || shells.has(block.info))) {
      const commands = body.replace(/^[ \t]*[$>][ \t]/gm, '  ');
      found.push(...shellReferences(commands, offset + block.start, role).filter((each) => each.kind !== 'package'));
      const settings = fencedSettings(body, guess ?? '', role);
      found.push(...settings.map((each) => shifted(each, offset + block.start)));
      found.push(...mentions(commands, offset + block.start, role));
    } else {
      if (block.info !== undefined)
        found.push(...fencedSettings(body, block.info, role).map((each) => shifted(each, offset + block.start)));
      const ids = mentions(body, offset + block.start, role);
      found.push(...ids, ...listedNames(body, ids, offset + block.start, role));
    }
  }
  found.push(...everydayNames(text, blocks, offset, role));
  return found.slice(0, maximum);
}
