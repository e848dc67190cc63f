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

const languageByExtension: Readonly<Record<string, Language>> = {
  py: 'python',
  pyw: 'python',
  pyx: 'python',
  nim: 'python',
  js: 'javascript',
  gs: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'typescript',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'astro',
  html: 'html',
  htm: 'html',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  scala: 'scala',
  sbt: 'scala',
  groovy: 'groovy',
  gradle: 'groovy',
  cs: 'csharp',
  csx: 'csharp',
  fs: 'fsharp',
  fsx: 'fsharp',
  go: 'go',
  rs: 'rust',
  rb: 'ruby',
  gemspec: 'ruby',
  rake: 'ruby',
  pl: 'ruby',
  pm: 'ruby',
  php: 'php',
  swift: 'swift',
  dart: 'dart',
  r: 'r',
  rmd: 'markdown',
  qmd: 'markdown',
  ex: 'elixir',
  exs: 'elixir',
  livemd: 'markdown',
  jl: 'julia',
  lua: 'lua',
  c: 'c',
  h: 'c',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  hpp: 'cpp',
  hh: 'cpp',
  mm: 'cpp',
  m: 'c',
  sql: 'sql',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  fish: 'shell',
  ps1: 'powershell',
  psm1: 'powershell',
  bat: 'batch',
  cmd: 'batch',
  mk: 'makefile',
  dockerfile: 'dockerfile',
  containerfile: 'dockerfile',
  modelfile: 'modelfile',
  yaml: 'yaml',
  yml: 'yaml',
  dvc: 'yaml',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  toml: 'toml',
  properties: 'properties',
  env: 'dotenv',
  ini: 'ini',
  cfg: 'ini',
  conf: 'ini',
  service: 'ini',
  container: 'ini',
  xml: 'xml',
  csproj: 'xml',
  fsproj: 'xml',
  vbproj: 'xml',
  props: 'xml',
  targets: 'xml',
  md: 'markdown',
  mdx: 'markdown',
  mdc: 'markdown',
  markdown: 'markdown',
  rst: 'text',
  adoc: 'text',
  rd: 'text',
  txt: 'text',
  ipynb: 'notebook',
  tf: 'hcl',
  tfvars: 'hcl',
  hcl: 'hcl',
  nomad: 'hcl',
  bicep: 'bicep',
  bicepparam: 'bicep',
  nix: 'nix',
};

const languageByEditorId: Readonly<Record<string, Language>> = {
  javascriptreact: 'javascript',
  typescriptreact: 'typescript',
  shellscript: 'shell',
  bat: 'batch',
  jsonc: 'json',
  'docker-compose': 'yaml',
  dockercompose: 'yaml',
  dockerfile: 'dockerfile',
  makefile: 'makefile',
  terraform: 'hcl',
  plaintext: 'text',
  python: 'python',
  javascript: 'javascript',
  typescript: 'typescript',
  vue: 'vue',
  svelte: 'svelte',
  java: 'java',
  kotlin: 'kotlin',
  scala: 'scala',
  csharp: 'csharp',
  fsharp: 'fsharp',
  go: 'go',
  rust: 'rust',
  ruby: 'ruby',
  php: 'php',
  swift: 'swift',
  dart: 'dart',
  r: 'r',
  elixir: 'elixir',
  julia: 'julia',
  lua: 'lua',
  c: 'c',
  cpp: 'cpp',
  sql: 'sql',
  powershell: 'powershell',
  yaml: 'yaml',
  json: 'json',
  toml: 'toml',
  properties: 'properties',
  dotenv: 'dotenv',
  ini: 'ini',
  xml: 'xml',
  markdown: 'markdown',
  modelfile: 'modelfile',
  groovy: 'groovy',
  bicep: 'bicep',
  nix: 'nix',
  html: 'html',
};

/** Templates of `.env` files: `env.example`, `.env-sample`, `dotenv.template`, `env.example.cloud`, `example.env.local`. */
const dotenvTemplate =
  /^\.?(?:env|dotenv)(?:[._-][\w-]+)*[._-](?:example|sample|template|dist|local|dev|prod)(?:[._-](?!py$|js$|ts$|md$|sh$|json$|ya?ml$)[\w-]+)?$|^(?:example|sample|template)[._-]env(?:[._-](?:local|dev|prod))?$|^\.flaskenv$/;

const templateEndings: readonly RegExp[] = [
  /^(.+\.[a-z0-9]+)[.-](?:example|sample|template|tmpl|dist|default|orig|bak|j2|jinja2?)$/,
  /^(.+\.[a-z0-9]+)[.-][a-z0-9]{1,24}[-_.](?:example|sample|template|default)$/,
];

/** Names the file kind from its path; falls back to the editor's language id. */
export function fileKindOf(source: Pick<SourceText, 'path' | 'languageId'>): FileKind {
  const fileName = source.path.slice(source.path.lastIndexOf('/') + 1);
  const baseName = withoutTemplateEnding(fileName.toLowerCase());
  const dot = baseName.lastIndexOf('.');
  const extension = dot > 0 ? baseName.slice(dot + 1) : '';
  const language = languageOf(baseName, extension, source.languageId);
  return { path: source.path, baseName, extension, language, role: roleOfPath(source.path, language) };
}

/** `settings.yml.example` and `settings.json.azure-example` are read as the settings files that they are templates of. */
function withoutTemplateEnding(baseName: string): string {
  for (const ending of templateEndings) {
    const inner = ending.exec(baseName)?.[1];
    if (inner !== undefined && Object.hasOwn(languageByExtension, inner.slice(inner.lastIndexOf('.') + 1)))
      return inner;
  }
  return baseName;
}

/** A README without markup. */
export function isPlainReadme(baseName: string): boolean {
  return /^readme(?:\.txt)?$/.test(baseName);
}

function languageOf(baseName: string, extension: string, languageId: string | undefined): Language {
  if (/^[\w-]*(?:docker|container)file(?:[._-].+)?$|\.(dockerfile|containerfile)$/.test(baseName)) return 'dockerfile';
  if (/^modelfile([.-].+)?$|\.modelfile$/.test(baseName)) return 'modelfile';
  if (/^(gnu)?makefile(\..+)?$|^justfile$/.test(baseName)) return 'makefile';
  if (/^\.env(rc)?(\..+)?$|\.env(\..+)?$/.test(baseName)) return 'dotenv';
  if (dotenvTemplate.test(baseName)) return 'dotenv';
  if (/^(?:mlmodel|dvc\.lock)$/.test(baseName)) return 'yaml';
  if (/^(gemfile|rakefile|podfile|fastfile)$/.test(baseName)) return 'ruby';
  if (isPlainReadme(baseName)) return 'text';
  if (baseName === 'oai_config_list') return 'json';
  const editorLanguage = languageId === undefined ? undefined : languageByEditorId[languageId];
  // A notebook cell keeps the notebook's path but is a document in the kernel's language.
  if (extension === 'ipynb' && editorLanguage !== undefined && editorLanguage !== 'json') return editorLanguage;
  return languageByExtension[extension] ?? editorLanguage ?? 'other';
}
