import { parseArgs } from 'node:util';

import type { Role } from '../domain/reference';
import type { Severity } from '../domain/finding';

import { isIsoDate } from '../policy/isoDate';

import { readWhatIf, type WhatIfFact } from './whatIfFact';

export const scanFormats = ['text', 'json', 'jsonl', 'markdown', 'html', 'sarif', 'cyclonedx'] as const;
export type ScanFormat = (typeof scanFormats)[number];

const failLevels = ['error', 'warning', 'info', 'never'] as const;
const roles: readonly Role[] = [
  'code',
  'config',
  'manifest',
  'container',
  'documentation',
  'comment',
  'test',
  'catalogue',
  'developer-tool',
  'output',
];

/** A checked request from the command line. */
export type Command =
  | {
      readonly name: 'scan';
      readonly paths: readonly string[];
      readonly format: ScanFormat;
      readonly usage?: string;
      readonly failOn: Severity | 'never';
      /** Undefined: the format's own default. */
      readonly includeRoles?: readonly Role[];
      readonly language: 'en' | 'ko';
      readonly today?: string;
      readonly writeBaseline?: string;
      readonly baseline?: string;
      /** A file that lists the files to scan, one a line; `-` for standard input. */
      readonly filesFrom?: string;
      /** Whether results of large folders are kept for the next scan, and taken from the last one. */
      readonly cache: boolean;
    }
  | {
      readonly name: 'explain';
      readonly id: string;
      readonly namespace?: string;
      readonly usage?: string;
      readonly format: 'text' | 'json';
      readonly language: 'en' | 'ko';
      readonly today?: string;
      readonly whatIf: readonly WhatIfFact[];
    }
  | {
      readonly name: 'notices';
      readonly paths: readonly string[];
      readonly usage?: string;
      readonly language: 'en' | 'ko';
      readonly today?: string;
    }
  | { readonly name: 'mcp'; readonly language: 'en' | 'ko' }
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'wrong'; readonly reason: string };

const options = {
  format: { type: 'string' },
  usage: { type: 'string' },
  'fail-on': { type: 'string' },
  'include-roles': { type: 'string' },
  namespace: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
  'write-baseline': { type: 'string' },
  baseline: { type: 'string' },
  'files-from': { type: 'string' },
  'no-cache': { type: 'boolean' },
  'what-if': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the arguments after the program name. Never throws: what is wrong comes back as a command of its own. */
export function parseCommandLine(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    return { name: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.version === true) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (values.help === true || name === undefined || name === 'help') return { name: 'help' };
  const language = values.language ?? 'en';
  if (language !== 'en' && language !== 'ko') return wrongValue('--language', language, ['en', 'ko']);
  if (values.today !== undefined && !isIsoDate(values.today)) {
    return { name: 'wrong', reason: `--today takes a date such as 2026-11-23, not ${values.today}` };
  }
  const common = {
    language,
    ...(values.usage !== undefined && { usage: values.usage }),
    ...(values.today !== undefined && { today: values.today }),
  } as const;

  if (name === 'explain') {
    const [id, extra] = rest;
    if (id === undefined || id.trim() === '' || extra !== undefined)
      return { name: 'wrong', reason: 'explain takes exactly one id, or - for standard input' };
    const format = values.format ?? 'text';
    if (format !== 'text' && format !== 'json') return wrongValue('--format', format, ['text', 'json']);
    const facts = (values['what-if'] ?? []).map(readWhatIf);
    const wrong = facts.find((fact) => typeof fact === 'string');
    if (wrong !== undefined) return { name: 'wrong', reason: `--what-if: ${wrong}` };
    return {
      name: 'explain',
      whatIf: facts.filter((fact) => typeof fact !== 'string'),
      id,
      format,
      ...common,
      ...(values.namespace !== undefined && { namespace: values.namespace }),
    };
  }
  if (name === 'mcp') return { name: 'mcp', language };
  const paths = rest.length === 0 ? ['.'] : rest;
  if (name === 'notices') return { name: 'notices', paths, ...common };
  if (name !== 'scan')
    return { name: 'wrong', reason: `unknown command ${name}; there are scan, explain, notices and mcp` };

  const format = scanFormats.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) return wrongValue('--format', values.format ?? '', scanFormats);
  const level = failLevels.find((known) => known === (values['fail-on'] ?? 'error'));
  if (level === undefined) return wrongValue('--fail-on', values['fail-on'] ?? '', failLevels);
  const wanted = values['include-roles']?.split(',').map((role) => role.trim());
  const unknownRole = wanted?.find((role) => role !== 'all' && !roles.some((known) => known === role));
  if (unknownRole !== undefined) return wrongValue('--include-roles', unknownRole, ['all', ...roles]);
  return {
    name: 'scan',
    // A list says what to scan; without paths beside it this folder is not meant too.
    paths: values['files-from'] !== undefined && rest.length === 0 ? [] : paths,
    format,
    failOn: level === 'info' ? 'information' : level,
    cache: values['no-cache'] !== true,
    ...common,
    ...(wanted !== undefined && {
      includeRoles: wanted.includes('all') ? roles : roles.filter((role) => wanted.includes(role)),
    }),
    ...(values['write-baseline'] !== undefined && { writeBaseline: values['write-baseline'] }),
    ...(values.baseline !== undefined && { baseline: values.baseline }),
    ...(values['files-from'] !== undefined && { filesFrom: values['files-from'] }),
  };
}

function wrongValue(option: string, value: string, known: readonly string[]): Command {
  return { name: 'wrong', reason: `${option} does not take ${value}; it takes ${known.join(', ')}` };
}

export const helpText = `AI Licence Lens: what the licence of every AI model and package in a project says.

  ai-licence-lens scan [paths…]   find and judge the references below the paths (default: this folder)
  ai-licence-lens explain ID      one model or package; - reads lines "namespace<TAB>id" from standard input
  ai-licence-lens notices [paths…]  what must be done before a release, as the text of an AI-NOTICES.md
  ai-licence-lens mcp             answer coding assistants over standard input and output (Model Context Protocol)

Options of all
  --usage FILE          how the project uses AI: a .ai-licence.yaml to use in place of those found
  --format FORMAT       scan: text, json, jsonl, markdown, html, sarif, cyclonedx; explain: text, json
  --language en|ko      language of the sentences
  --today DATE          judge for this day (ISO date); default: today
Options of scan
  --fail-on LEVEL       exit 1 at this severity: error (default), warning, info, never
  --include-roles LIST  roles to show, comma separated, or all
  --files-from FILE     scan the files this list names, one a line; - reads it from standard input
  --no-cache            read every file, also those of a large folder that have not changed since its last scan
  --write-baseline FILE remember today's findings; --baseline FILE reports only what is new since
Options of explain
  --what-if KEY=VALUE   also judge with this one fact of the usage changed; may be given several times
  --namespace NS        where the id is looked up: huggingface, openai, ollama, npm, pypi, …; default: wherever it fits

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable input.
The tool states what terms say and where; it gives no legal advice. It uses no network.
`;
