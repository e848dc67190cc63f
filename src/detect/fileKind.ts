import type { Role } from '../domain/reference';
import type { SourceText } from '../domain/text';

import type { Language } from './language';
import { roleOfPath } from './roles';

/** What a path (and the editor's language id, where the path says nothing) tells about a file. */
export interface FileKind {
  readonly path: string;
  /** Last path segment in lower case. */
  readonly baseName: string;
  /** Lower case, without the dot; empty when there is none. */
  readonly extension: string;
  readonly language: Language;
  readonly role: Role;
}

const extensions: Readonly<Partial<Record<Language, string>>> = {
  python: 'py pyi pyw pyx nim mojo bzl star gd coffee',
  javascript: 'js gs mjs cjs jsx jsonnet libsonnet cue res',
  typescript: 'ts mts cts tsx',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'astro',
  html: 'html htm xhtml erb ejs hbs mustache njk twig liquid jinja jinja2 j2',
  java: 'java',
  kotlin: 'kt kts',
  scala: 'scala sbt',
  groovy: 'groovy gradle',
  csharp: 'cs csx cshtml razor vala',
  fsharp: 'fs fsx ml mli',
  go: 'go',
  rust: 'rs gleam',
  ruby: 'rb gemspec rake pl pm cr',
  php: 'php',
  swift: 'swift',
  dart: 'dart',
  r: 'r',
  markdown: 'rmd qmd livemd md mdx mdc markdown',
  elixir: 'ex exs',
  julia: 'jl',
  lua: 'lua applescript',
  c: 'c h m',
  cpp: 'cc cpp cxx hpp hh mm cu cuh ino zig d odin hx',
  sql: 'sql',
  vb: 'vb bas vba vbs',
  abap: 'abap',
  cobol: 'cbl cob cpy',
  lisp: 'el lisp cl scm rkt clj cljs cljc edn hy fnl janet tscn tres ahk',
  haskell: 'hs lhs elm purs dhall',
  pascal: 'pas dpr lpr',
  erlang: 'erl hrl',
  shell: 'sh bash zsh fish ksh slurm sbatch pbs',
  powershell: 'ps1 psm1',
  batch: 'bat cmd',
  makefile: 'mk',
  dockerfile: 'dockerfile containerfile',
  modelfile: 'modelfile',
  yaml: 'yaml yml dvc prompty unity prefab asset',
  json: 'json jsonc json5',
  toml: 'toml',
  properties: 'properties',
  dotenv: 'env',
  ini: 'ini cfg conf service container',
  xml: 'xml csproj fsproj vbproj props targets',
  text: 'rst adoc rd txt org',
  notebook: 'ipynb',
  hcl: 'tf tfvars hcl nomad',
  bicep: 'bicep bicepparam',
  nix: 'nix',
};
const languageByExtension = new Map(
  (Object.entries(extensions) as [Language, string][]).flatMap(([language, endings]) =>
    endings.split(' ').map((ending) => [ending, language] as const),
  ),
);

/** Ids of the editor that are not ours; every other language has one name. */
const languageByEditorId: Readonly<Record<string, Language>> = {
  javascriptreact: 'javascript',
  typescriptreact: 'typescript',
  shellscript: 'shell',
  bat: 'batch',
  jsonc: 'json',
  'docker-compose': 'yaml',
  dockercompose: 'yaml',
  terraform: 'hcl',
  plaintext: 'text',
};

/** Templates of `.env` files: `env.example`, `.env-sample`, `dotenv.template`, `env.example.cloud`, `example.env.local`. */
const dotenvTemplate =
  /^\.?(?:env|dotenv)(?:[._-][\w-]+)*[._-](?:example|sample|template|dist|local|dev|prod)(?:[._-](?!py$|js$|ts$|md$|sh$|json$|ya?ml$)[\w-]+)?$|^(?:example|sample|template)[._-]env(?:[._-](?:local|dev|prod))?$|^\.flaskenv$/;

const templateEndings: readonly RegExp[] = [
  /^(.+\.[a-z0-9]+)[.-](?:example|sample|template|gotmpl|tmpl|tpl|dist|default|orig|old|bak|backup|erb|j2|jinja2?)$/,
  /^(.+\.[a-z0-9]+)[.-][a-z0-9]{1,24}[-_.](?:example|sample|template|default)$/,
];

/** Names the file kind from its path; falls back to the editor's language id, then to the program that the first line asks for. */
export function fileKindOf(source: Pick<SourceText, 'path' | 'languageId'> & Partial<SourceText>): FileKind {
  const fileName = source.path.slice(source.path.lastIndexOf('/') + 1);
  const baseName = withoutTemplateEnding(fileName.toLowerCase());
  const dot = baseName.lastIndexOf('.');
  const extension = dot > 0 ? baseName.slice(dot + 1) : '';
  const known = languageOf(baseName, extension, source.languageId);
  const script = extension === '' && mayBeScript.has(known) ? languageOfScript(source.text ?? '') : 'other';
  const language = script === 'other' ? known : script;
  return { path: source.path, baseName, extension, language, role: roleOfPath(source.path, language) };
}

/** `settings.yml.example` and `settings.json.azure-example` are read as the settings files that they are templates of. */
function withoutTemplateEnding(baseName: string): string {
  for (const ending of templateEndings) {
    const inner = ending.exec(baseName)?.[1];
    if (inner !== undefined && languageByExtension.has(inner.slice(inner.lastIndexOf('.') + 1))) return inner;
  }
  return baseName;
}

/** `guide_local_serving`, `install`: prose whose name has no ending. */
const writtenForPeople =
  /^(?:cheat-?sheet|commands|guide|how-?to|install|instructions|notes|setup|steps|todo|usage)(?:[_-][\w-]*)?$/;

/** A README or a guide without markup, or what names the works of others beside it. */
export function isPlainDocument(baseName: string): boolean {
  if (writtenForPeople.test(baseName)) return true;
  return /^(?:readme|notices?|credits|acknowledge?ments|third[-_]?party[-_]?notices?)(?:\.txt)?$/.test(baseName);
}

function languageOf(baseName: string, extension: string, languageId: string | undefined): Language {
  if (/^[\w-]*(?:docker|container)file(?:[._-].+)?$|\.(dockerfile|containerfile)$/.test(baseName)) return 'dockerfile';
  if (/^modelfile([.-].+)?$|\.modelfile$/.test(baseName)) return 'modelfile';
  if (/^(gnu)?makefile(\..+)?$|^justfile$/.test(baseName)) return 'makefile';
  if (/^\.env(rc)?(\..+)?$|\.env(\..+)?$/.test(baseName)) return 'dotenv';
  if (dotenvTemplate.test(baseName)) return 'dotenv';
  if (/^(?:mlmodel|dvc\.lock)$/.test(baseName)) return 'yaml';
  if (/^(gemfile|rakefile|podfile|fastfile)$/.test(baseName)) return 'ruby';
  if (isPlainDocument(baseName)) return 'text';
  if (extension === '' && /^[a-z][\w-]*env$/.test(baseName)) return 'dotenv';
  if (baseName === 'oai_config_list') return 'json';
  const editorLanguage = languageId === undefined ? undefined : languageOfEditor(languageId);
  // A notebook cell keeps the notebook's path but is a document in the kernel's language.
  if (extension === 'ipynb' && editorLanguage !== undefined && editorLanguage !== 'json') return editorLanguage;
  return languageByExtension.get(extension) ?? editorLanguage ?? 'other';
}

/** What a name without an ending is taken for, unless its first line asks for a program: `install`, `pyenv`. */
const mayBeScript: ReadonlySet<Language> = new Set(['dotenv', 'other', 'text']);

const interpreter = /^#!\s{0,4}\S{0,100}\/(?:env\s+(?:-\S+\s+){0,4})?([A-Za-z]+)/;
const languageByProgram = new Map(
  (
    [
      ['python', 'python pypy uv'],
      ['javascript', 'node bun zx'],
      ['typescript', 'deno tsx ts'],
      ['ruby', 'ruby jruby perl'],
      ['shell', 'sh bash zsh dash ksh fish'],
      ['powershell', 'pwsh'],
      ['php', 'php'],
      ['r', 'Rscript'],
      ['elixir', 'elixir'],
      ['julia', 'julia'],
      ['lua', 'lua luajit'],
      ['groovy', 'groovy'],
      ['swift', 'swift'],
      ['makefile', 'make'],
    ] as const
  ).flatMap(([language, programs]) => programs.split(' ').map((program) => [program, language as Language])),
);

/** The language of a script whose name has no ending: `#!/usr/bin/env python3`. */
function languageOfScript(text: string): Language {
  return (text.startsWith('#!') && languageByProgram.get(interpreter.exec(text)?.[1] ?? '')) || 'other';
}

function languageOfEditor(id: string): Language | undefined {
  if (Object.hasOwn(languageByEditorId, id)) return languageByEditorId[id];
  return Object.hasOwn(extensions, id) ? (id as Language) : undefined;
}
