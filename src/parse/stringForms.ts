import type { StringMode } from './codeStrings';

/** One way of opening a string: its opening mark, or a sticky pattern, and what the string then obeys. */
export type StringForm =
  | { readonly open: string; readonly mode: StringMode }
  | { readonly pattern: RegExp; readonly mode: (match: RegExpExecArray) => StringMode };

/** A string whose opening mark says all there is to say of it. */
export const plain = (open: RegExp | string, mode: StringMode): StringForm =>
  typeof open === 'string' ? { open, mode } : { pattern: open, mode: () => mode };
export const double = plain('"', { close: '"' });
export const single = plain("'", { close: "'" });
export const tripleDouble = plain('"""', { close: '"""', multiline: true });
/** A character literal, so that `'"'` opens nothing; a lone apostrophe (lifetime, type variable, prime) is no string. */
export const character = plain(/'(?=(?:\\[^\n]{1,8}|[^\\'\n])')/y, { close: "'" });

const pythonQuotes = ['"""', "'''", '"', "'"];
// A raw Python string still keeps its closing quote when a backslash stands before it.
export const pythonStrings: readonly StringForm[] = [
  ...pythonQuotes.map((close) => plain(close, { close, multiline: close.length === 3 })),
  {
    pattern: /([rbfutRBFUT]{1,2})("""|'''|"|')/y,
    mode: ([, prefix = '', close = '"']) => ({
      close,
      multiline: close.length === 3,
      ...(/^[rb]?[ft]/i.test(prefix) ? { interpolation: ['{'] as const } : {}),
    }),
  },
];

export const kotlinStrings: readonly StringForm[] = [
  plain('"""', { close: '"""', multiline: true, raw: true, interpolation: ['${', '$'] }),
  plain('"', { close: '"', interpolation: ['${', '$'] }),
  character,
];
/** Strings that `#{…}` puts values into: Ruby, Elixir. */
export const hashStrings: readonly StringForm[] = [
  plain('"""', { close: '"""', multiline: true, interpolation: ['#{'] }),
  plain('"', { close: '"', multiline: true, interpolation: ['#{'] }),
  plain("'", { close: "'", multiline: true }),
];
/** Commands that run where they stand. */
export const backtick = plain('`', { close: '`', multiline: true, interpolation: ['#{', '${', '$'] });
/** What a bracket or another sign opens, and its own closes. */
export const opened = (pattern: RegExp): StringForm => ({
  pattern,
  mode: ([all]) => ({ close: closingOf(all.at(-1) ?? ''), multiline: true, interpolation: ['#{'] }),
});

/** The mark that ends what an opening mark begins: its own bracket, or itself. */
export function closingOf(open: string): string {
  return { '(': ')', '[': ']', '{': '}', '<': '>' }[open] ?? open;
}

export const cFamily: readonly StringForm[] = [
  {
    pattern: /(?:u8|[LuU])?R"([^()\\\s"]{0,16})\(/y,
    mode: (match) => ({ close: `)${match[1] ?? ''}"`, raw: true, multiline: true }),
  },
  plain(/(?:u8|[LuU])?"/y, { close: '"' }),
  character,
];

export const csharpStrings: readonly StringForm[] = [
  {
    pattern: /(\${0,3})("{3,8})/y,
    mode: (match) => ({
      close: match[2] ?? '"""',
      raw: true,
      multiline: true,
      ...(match[1] === '' ? {} : { interpolation: ['{'] as const }),
    }),
  },
  plain(/(?:\$@|@\$)"/y, { close: '"', raw: true, doubled: true, multiline: true, interpolation: ['{'] }),
  plain('@"', { close: '"', raw: true, doubled: true, multiline: true }),
  plain('$"', { close: '"', interpolation: ['{'] }),
  double,
  character,
];
