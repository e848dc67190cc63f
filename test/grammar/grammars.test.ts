import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const syntaxes = new URL('../../syntaxes/', import.meta.url);
const injection = 'ai-licence-lens.model-id.injection';

/** A language with nothing but strings and comments, for the injection to work in. */
const host = JSON.stringify({
  scopeName: 'source.host',
  patterns: [
    { match: '#.*$', name: 'comment.line.host' },
    { begin: '"', end: '"', name: 'string.quoted.host' },
  ],
});

const grammars: Readonly<Record<string, () => string>> = {
  'source.modelfile': () => readFileSync(new URL('modelfile.tmLanguage.json', syntaxes), 'utf8'),
  [injection]: () => readFileSync(new URL('modelId.injection.tmLanguage.json', syntaxes), 'utf8'),
  'source.host': () => host,
};

let registry: textmate.Registry;

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      const read = grammars[scope];
      return Promise.resolve(read === undefined ? null : textmate.parseRawGrammar(read(), `${scope}.json`));
    },
    getInjections: (scope) => (scope === 'source.host' ? [injection] : []),
  });
});

/** Each token that has more than the language's own scope: its text and its innermost scope. */
async function tokens(scope: string, text: string): Promise<string[]> {
  const grammar = await registry.loadGrammar(scope);
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const result = grammar?.tokenizeLine(line, state);
    state = result?.ruleStack ?? textmate.INITIAL;
    return (result?.tokens ?? [])
      .filter((token) => token.scopes.length > 1)
      .map((token) => `${line.slice(token.startIndex, token.endIndex)} → ${token.scopes.at(-1) ?? ''}`);
  });
}

describe('the Modelfile grammar', () => {
  it('tells instructions, the model, parameters, blocks and comments apart', async () => {
    const text =
      '# base\nFROM llama3.2:3b\nPARAMETER temperature 0.4\nSYSTEM """Be brief. {{ .System }}\nStill."""\nfrom ./x.gguf';
    expect(await tokens('source.modelfile', text)).toMatchInlineSnapshot(`
      [
        "# → punctuation.definition.comment.modelfile",
        " base → comment.line.number-sign.modelfile",
        "FROM → keyword.control.from.modelfile",
        "llama3.2:3b → entity.name.type.model-id.modelfile",
        "PARAMETER → keyword.control.modelfile",
        "temperature → variable.parameter.modelfile",
        "0.4 → constant.numeric.modelfile",
        "SYSTEM → keyword.control.modelfile",
        """" → string.quoted.triple.modelfile",
        "Be brief.  → string.quoted.triple.modelfile",
        "{{ .System }} → meta.template.expression.modelfile",
        "Still. → string.quoted.triple.modelfile",
        """" → string.quoted.triple.modelfile",
        "from → keyword.control.from.modelfile",
        "./x.gguf → entity.name.type.model-id.modelfile",
      ]
    `);
  });
});

describe('the injection', () => {
  it.each(['meta-llama/Llama-2-7b-hf', 'gpt-4o-mini', 'claude-sonnet-4-5', 'o3-mini', 'Qwen/Qwen-7B-Chat'])(
    'marks %s where it fills a string',
    async (id) => {
      expect(await tokens('source.host', `x = "${id}"`)).toContain(
        `${id.split('/').at(-1) ?? ''} → entity.name.type.model-id`,
      );
    },
  );

  it.each(['"about gpts and models"', '"src/google/maps"', '"gpt-"', '# gpt-4o'])('leaves %s alone', async (text) => {
    expect((await tokens('source.host', text)).filter((token) => token.includes('model-id'))).toEqual([]);
  });
});
