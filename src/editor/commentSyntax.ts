/** How a language writes a comment that fills a line. */
export interface CommentSyntax {
  readonly before: string;
  readonly after: string;
}

const hash: CommentSyntax = { before: '# ', after: '' };
const slashes: CommentSyntax = { before: '// ', after: '' };
const markup: CommentSyntax = { before: '<!-- ', after: ' -->' };

const byLanguage: Readonly<Record<string, CommentSyntax>> = {
  python: hash,
  yaml: hash,
  dockercompose: hash,
  toml: hash,
  shellscript: hash,
  ruby: hash,
  r: hash,
  julia: hash,
  elixir: hash,
  dockerfile: hash,
  modelfile: hash,
  makefile: hash,
  dotenv: hash,
  properties: hash,
  ini: hash,
  powershell: hash,
  terraform: hash,
  'pip-requirements': hash,
  javascript: slashes,
  javascriptreact: slashes,
  typescript: slashes,
  typescriptreact: slashes,
  jsonc: slashes,
  java: slashes,
  kotlin: slashes,
  scala: slashes,
  groovy: slashes,
  csharp: slashes,
  fsharp: slashes,
  go: slashes,
  'go.mod': slashes,
  rust: slashes,
  swift: slashes,
  dart: slashes,
  php: slashes,
  c: slashes,
  cpp: slashes,
  lua: { before: '-- ', after: '' },
  sql: { before: '-- ', after: '' },
  xml: markup,
  html: markup,
  markdown: markup,
  vue: markup,
};

/** Undefined for languages without comments, such as JSON. */
export function commentSyntax(languageId: string): CommentSyntax | undefined {
  return byLanguage[languageId];
}
