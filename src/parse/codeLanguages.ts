import {
  backtick,
  cFamily,
  character,
  csharpStrings,
  double,
  hashStrings,
  kotlinStrings,
  opened,
  plain,
  pythonStrings,
  single,
  type StringForm,
  tripleDouble,
} from './stringForms';

/** What the lexer must know of a language; everything else is common to all of them. */
export interface CodeLanguage {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  readonly strings: readonly StringForm[];
  /** A slash in expression position opens a regular expression. */
  readonly regularExpressions?: boolean;
  readonly jsx?: boolean;
  /** `name = value` inside call brackets is a named argument, not an assignment. */
  readonly namedByEquals?: boolean;
  /** Nothing but its strings and comments names a model, so that a text without strings needs no tokens. */
  readonly stringsOnly?: boolean;
  /** How a list of bare words begins: `%w[a b]`. Its last character is the bracket that opens it. */
  readonly words?: RegExp;
  /** How a text of several lines is announced, which begins on the next line and ends at the word in the first group. */
  readonly heredoc?: RegExp;
  /** `@name value` gives a module's attribute its value. */
  readonly attributes?: boolean;
  /** A call may do without brackets: `chat model: "…"`. */
  readonly bareCalls?: boolean;
  /** Strings that stand side by side are items of a list, and not joined. */
  readonly separateStrings?: boolean;
  /** A line end ends a statement that is outside round and square brackets. */
  readonly lineStatements?: boolean;
}

const slashes = ['//'];
const slashStar = [['/*', '*/']] as const;

const javascript: CodeLanguage = {
  lineComments: slashes,
  blockComments: slashStar,
  strings: [double, single, plain('`', { close: '`', multiline: true, interpolation: ['${'] })],
  regularExpressions: true,
  lineStatements: true,
};

const jvm: CodeLanguage = {
  lineComments: slashes,
  blockComments: slashStar,
  strings: [tripleDouble, double, character],
};
/** The lexing tables by language name. A language without one is not lexed as code. */
export const codeLanguages: Readonly<Record<string, CodeLanguage>> = {
  python: { lineComments: ['#'], blockComments: [], strings: pythonStrings, namedByEquals: true, lineStatements: true },
  javascript: { ...javascript, jsx: true },
  typescript: javascript,
  java: jvm,
  groovy: {
    ...jvm,
    strings: [plain("'''", { close: "'''", multiline: true }), ...kotlinStrings.slice(0, 2), single],
    lineStatements: true,
  },
  kotlin: { ...jvm, strings: kotlinStrings, namedByEquals: true, lineStatements: true },
  scala: {
    ...jvm,
    strings: [
      plain(/(?:[sf]|raw)"""/y, { close: '"""', multiline: true, raw: true, interpolation: ['${', '$'] }),
      plain(/(?:[sf]|raw)"/y, { close: '"', interpolation: ['${', '$'] }),
      ...jvm.strings,
    ],
    namedByEquals: true,
    lineStatements: true,
  },
  csharp: { ...jvm, strings: csharpStrings },
  fsharp: {
    lineComments: slashes,
    blockComments: [['(*', '*)']],
    strings: [tripleDouble, ...csharpStrings.slice(1)],
    namedByEquals: true,
    lineStatements: true,
  },
  go: {
    ...jvm,
    strings: [double, plain('`', { close: '`', raw: true, multiline: true }), character],
    lineStatements: true,
  },
  rust: {
    ...jvm,
    strings: [
      { pattern: /[bc]?r(#{0,8})"/y, mode: (match) => ({ close: `"${match[1] ?? ''}`, raw: true, multiline: true }) },
      plain(/[bc]?"/y, { close: '"', multiline: true }),
      character,
    ],
  },
  swift: {
    ...jvm,
    strings: [
      { pattern: /(#{1,4})"/y, mode: (match) => ({ close: `"${match[1] ?? '#'}`, raw: true }) },
      plain('"""', { close: '"""', multiline: true, interpolation: ['\\('] }),
      plain('"', { close: '"', interpolation: ['\\('] }),
    ],
    lineStatements: true,
  },
  dart: {
    ...jvm,
    strings: [
      {
        pattern: /r("""|'''|"|')/y,
        mode: (match) => ({ close: match[1] ?? '"', raw: true, multiline: (match[1] ?? '').length === 3 }),
      },
      { pattern: /"""|'''/y, mode: (match) => ({ close: match[0], multiline: true, interpolation: ['${', '$'] }) },
      { pattern: /["']/y, mode: (match) => ({ close: match[0], interpolation: ['${', '$'] }) },
    ],
  },
  php: {
    lineComments: ['//', '#'],
    blockComments: slashStar,
    strings: [
      plain('"', { close: '"', multiline: true, interpolation: ['${', '$'] }),
      plain("'", { close: "'", multiline: true }),
      backtick,
    ],
    heredoc: /<<<[ \t]*["']?(\w+)["']?/y,
  },
  ruby: {
    lineComments: ['#'],
    blockComments: [['=begin', '=end']],
    strings: [...hashStrings, backtick, opened(/%[qQx][([{<|!]/y)],
    // The second is Perl's, which is read as Ruby.
    words: /(?:%[wWiI]|\bqw[ ]?)[([{<|!]/y,
    heredoc: /<<[~-]?["'`]?([A-Z][A-Z_\d]+)["'`]?/y,
    bareCalls: true,
    lineStatements: true,
  },
  elixir: {
    lineComments: ['#'],
    blockComments: [],
    strings: [...hashStrings, opened(/~[sSc][([{<|/]/y)],
    words: /~[wW][([{<|/]/y,
    attributes: true,
    bareCalls: true,
    lineStatements: true,
  },
  r: {
    lineComments: ['#'],
    blockComments: [],
    strings: [
      {
        pattern: /[rR]["'](-{0,4})\(/y,
        mode: (match) => ({ close: `)${match[1] ?? ''}${match[0][1] ?? '"'}`, raw: true, multiline: true }),
      },
      plain('"', { close: '"', multiline: true }),
      plain("'", { close: "'", multiline: true }),
    ],
    namedByEquals: true,
    lineStatements: true,
  },
  julia: {
    lineComments: ['#'],
    blockComments: [['#=', '=#']],
    strings: [
      plain('"""', { close: '"""', multiline: true, interpolation: ['$'] }),
      plain('"', { close: '"', interpolation: ['$'] }),
      character,
    ],
    namedByEquals: true,
    lineStatements: true,
  },
  lua: {
    lineComments: ['--'],
    blockComments: [['--[[', ']]']],
    strings: [double, single, plain('[[', { close: ']]', raw: true, multiline: true })],
    lineStatements: true,
  },
  /** Emacs and Common Lisp, Scheme, Clojure, and the scenes of Godot: all have these comments and strings. */
  lisp: {
    lineComments: [';'],
    blockComments: [],
    // A quotation mark may be a character: `?"`, `?\\"`, `\\"`.
    strings: [plain(/(?:\?\\?|\\)(?=")/y, { close: '"' }), plain('"', { close: '"', multiline: true })],
    stringsOnly: true,
    separateStrings: true,
  },
  /** Haskell and what is written like it. A prime ends a name. */
  haskell: {
    lineComments: ['--'],
    blockComments: [['{-', '-}']],
    strings: [tripleDouble, double, plain(/(?<!\w)'(?=(?:\\[^\n]{1,8}|[^\\'\n])')/y, { close: "'" })],
    lineStatements: true,
  },
  pascal: {
    lineComments: slashes,
    blockComments: [
      ['{', '}'],
      ['(*', '*)'],
    ],
    strings: [plain("'", { close: "'", raw: true, doubled: true })],
  },
  erlang: {
    lineComments: ['%'],
    blockComments: [],
    // `$"` and `$\\"` are characters.
    strings: [plain(/\$\\?(?=")/y, { close: '"' }), plain(/\$\\?(?=')/y, { close: "'" }), tripleDouble, double, single],
  },
  c: { ...jvm, strings: cFamily, stringsOnly: true },
  cpp: { ...jvm, strings: cFamily },
  vb: {
    lineComments: ["'"],
    blockComments: [],
    strings: [
      plain('$"', { close: '"', raw: true, doubled: true, interpolation: ['{'] }),
      plain('"', { close: '"', raw: true, doubled: true }),
    ],
    lineStatements: true,
  },
  abap: {
    lineComments: ['"'],
    blockComments: [],
    strings: [
      plain("'", { close: "'", raw: true, doubled: true }),
      plain('`', { close: '`', raw: true, doubled: true }),
      plain('|', { close: '|', interpolation: ['{'] }),
    ],
  },
  cobol: {
    lineComments: ['*>'],
    blockComments: [],
    strings: [
      plain('"', { close: '"', raw: true, doubled: true }),
      plain("'", { close: "'", raw: true, doubled: true }),
    ],
    lineStatements: true,
  },
  sql: {
    lineComments: ['--'],
    blockComments: slashStar,
    strings: [
      plain("'", { close: "'", raw: true, doubled: true, multiline: true }),
      plain('"', { close: '"', raw: true, doubled: true }),
    ],
  },
};
