import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codeLanguages, type CodeLanguage } from '../../../src/parse/codeLanguages';
import { lexCode } from '../../../src/parse/codeTokens';

function language(name: string): CodeLanguage {
  const found = codeLanguages[name];
  if (found === undefined) throw new Error(`no table for ${name}`);
  return found;
}

function strings(name: string, text: string): string[] {
  return lexCode(text, language(name)).tokens.flatMap((token) => (token.kind === 'string' ? [token.value] : []));
}

describe('lexCode', () => {
  it('reads the Python string forms', () => {
    expect(strings('python', `a = 'x' + "y" + r"z" + f"n{1}" + """t\n"u" """ # "no"`)).toEqual([
      'x',
      'y',
      'z',
      'n{1}',
      't\n"u" ',
    ]);
  });

  it('reads lists of words, backticks and sigils', () => {
    expect(strings('ruby', 'A = %w[a-1 b\n  c].freeze; B = `run #{x}`; C = %q(d) + 5 % w')).toEqual([
      'a-1',
      'b',
      'c',
      'run #{x}',
      'd',
    ]);
    expect(strings('elixir', '@a ~w(b c)a; ~s(d); ~w')).toEqual(['b', 'c', 'd']);
    expect(strings('ruby', '%w[a b')).toEqual(['a', 'b']);
  });

  it('reads a text that ends at a word of its own', () => {
    expect(strings('php', "$a = f(<<<EOT\n\"Don't {$x}\n  EOT, \"b\");\n$c = <<<'N'\nit's\nN;\n")).toEqual([
      '"Don\'t {$x}\n',
      'b',
      "it's\n",
    ]);
    expect(strings('ruby', 'a = <<~TEXT.strip\n  it\'s #{x}\nTEXT\nlist <<ITEM\nb = "c"\n')).toEqual([
      "  it's #{x}\n",
      'c',
    ]);
  });

  it('gives the constant head of an interpolated string', () => {
    const token = lexCode('f"Qwen/Qwen2.5-{size}-Instruct"', language('python')).tokens[0];
    expect(token).toMatchObject({ head: 'Qwen/Qwen2.5-' });
  });

  it('gives only the comments of C without a string, quotes in them or not', () => {
    const text = '/* "AS IS" */\n#define GEN4_REG 0x1 // the "old" one\nint a = 1 / 2;\n/* open';
    const { tokens, comments } = lexCode(text, language('c'));
    expect(tokens).toEqual([]);
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '/* "AS IS" */',
      '// the "old" one',
      '/* open',
    ]);
    const named = `${text} */ char *model = "m.gguf";`;
    expect(lexCode(named, language('c')).tokens.length).toBeGreaterThan(10);
    expect(lexCode(named, language('c')).comments).toHaveLength(3);
  });

  it('ends an unterminated single-line string at the line end', () => {
    expect(strings('python', 'a = "half\nb = "whole"')).toEqual(['half', 'whole']);
  });

  it('takes a regular expression for no string', () => {
    expect(strings('javascript', `x = a / b; y = /['"]/.test(s); z = "id"`)).toEqual(['id']);
  });

  it('survives apostrophes and back-quotes in JSX text', () => {
    expect(strings('javascript', 'const v = <p title="a">Don\'t `do` {f("b")} it</p>; const m = "c";')).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('reads a generic arrow function as code', () => {
    expect(strings('javascript', 'const f = <T,>(x: T) => "a"; g("b")')).toEqual(['a', 'b']);
  });

  it('skips nested template literals', () => {
    expect(strings('typescript', 'const a = `x${b ? `y${"z"}` : ""}w`; const c = "d";').at(-1)).toBe('d');
  });

  it('tells lifetimes and characters from strings', () => {
    expect(strings('rust', `fn f<'a>(x: &'a str) -> char { let q = '"'; g("id"); r#"a"b"# }`)).toEqual([
      '"',
      'id',
      'a"b',
    ]);
  });

  it('reads verbatim and raw strings of C#', () => {
    expect(strings('csharp', 'var a = @"c:\\m""x"; var b = """q"r"""; var c = "d";')).toEqual(['c:\\m"x', 'q"r', 'd']);
  });

  it('reads back-quoted Go strings as raw', () => {
    expect(strings('go', 'x := `env:"M" envDefault:"gpt"`\ny := "z"')).toEqual(['env:"M" envDefault:"gpt"', 'z']);
  });

  it('reads doubled quotes of SQL', () => {
    expect(strings('sql', "SELECT 'it''s', 'b' -- 'c'")).toEqual(["it's", 'b']);
  });

  it('keeps comments apart', () => {
    const { comments, tokens } = lexCode('a // "x"\n/* "y" */ b', language('java'));
    expect([comments.length, tokens.length]).toEqual([2, 2]);
  });

  it.each(Object.keys(codeLanguages))('orders tokens inside the text whatever the text is: %s', (name) => {
    const marks = fc.constantFrom(
      '"',
      "'",
      '`',
      '"""',
      '${',
      '#{',
      '{',
      '}',
      '(',
      ')',
      '<a>',
      '</a>',
      '/*',
      '//',
      '#',
      '\\',
      '\n',
      '/',
      'f"',
      '@"',
      'r#"',
      'x',
      ' ',
      '=',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(marks).map((parts) => parts.join('')),
        ),
        (text) => {
          let end = 0;
          for (const token of lexCode(text, language(name)).tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.end).toBeLessThanOrEqual(text.length);
            end = token.end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
