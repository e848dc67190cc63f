import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codeReferences } from '../../../../src/detect/code/codeReferences';
import { detectReferences } from '../../../../src/detect/detectReferences';
import type { Language } from '../../../../src/detect/language';

function found(language: Language, text: string): string[] {
  const { references } = codeReferences({ text, language, role: 'code' });
  return references.map((each) => `${each.tier} ${each.namespace} ${each.id ?? each.literal}`);
}

describe('codeReferences', () => {
  it('reports a constant at the literal with the call as related place', () => {
    const text = 'MODEL = "Qwen/Qwen-7B"\nm = AutoModel.from_pretrained(MODEL)';
    const [reference] = codeReferences({ text, language: 'python', role: 'code' }).references;
    expect(reference).toMatchObject({ tier: 'A', span: { start: 9, end: 21 }, related: [{ label: 'call' }] });
    const call = reference?.related?.[0]?.span;
    expect(text.slice(call?.start, call?.end)).toBe('MODEL');
  });

  it('does not take a property of another call for the value of a parameter', () => {
    expect(found('python', 'f(model="gpt-4o")\ndef g(model):\n  client.responses.create(model=model)')).toEqual([
      'B any gpt-4o',
    ]);
  });

  it('looks through a parenthesised conditional', () => {
    expect(found('python', 'ChatOpenAI(model=("gpt-4o" if a else "gpt-4"))')).toEqual([
      'A openai gpt-4o',
      'A openai gpt-4',
    ]);
  });

  it.each([
    ['{ key: "model", default: "mistral" }', ['B any mistral']],
    ['{ default: "mistral", key: "model" }', ['B any mistral']],
    ['{ key: "theme", default: "mistral" }', []],
    ['{ key: "x", title: "Default model", default: "o1" }', ['B any o1']],
    ['{ key: "x", title: "Model of the car", default: "o1" }', []],
    ['{ model: { enum: ["o1", "Mistral"] } }', ['B any o1']],
    ['{ name: "Model", value: "titan" }', []],
    ['<A name="model" options={[{ value: "o1", label: "O1" }]} />', ['B any o1']],
    ['switch (x) { case 1: f(); default: g("o1") }', []],
  ])('reads a setting by what describes it: %s', (text, wanted) => {
    expect(found('javascript', `const x = ${text}`)).toEqual(wanted);
  });

  it.each([
    ['typescript', 'expect(reply.model).not.toBe("mistral")', ['B any mistral']],
    ['typescript', 'expect(pick(reply.model)).toBe("mistral")', []],
    ['typescript', 'expect(reply.model).toBe("openai")', []],
    ['typescript', 'expect(phone.model).toBe("falcon")', []],
    ['go', 'assert.Equal(t, "mistral", cfg.Model)', ['B any mistral']],
    ['go', 'assert.Equal(t, "mistral", cfg.Name, cfg.Model)', []],
    ['rust', 'assert_eq!(cfg.model.as_deref(), Some("mistral"))', ['B any mistral']],
    ['csharp', 'reply.Model.Should().Be("mistral");', ['B any mistral']],
    ['ruby', 'expect(cfg.model).to eq "mistral"', ['B any mistral']],
    ['python', 'assert "mistral" == cfg.model', ['B any mistral']],
    ['python', 'assert cfg.get("model") == "mistral"', ['B any mistral']],
    ['python', 'assert cfg.get("wind") == "mistral"', []],
  ] as const)('reads what a model is asserted to be in %s: %s', (language, text, wanted) => {
    expect(found(language, text)).toEqual(wanted);
  });

  it('takes the namespace of the client whose method is called', () => {
    const text = 'a = OpenAI(base_url="https://api.groq.com/openai/v1")\nb = OpenAI()\n';
    expect(found('python', `${text}a.responses.create(model="llama-3.1-8b")`)).toEqual(['A groq llama-3.1-8b']);
    expect(found('python', `${text}b.responses.create(model="gpt-4o")`)).toEqual(['A openai gpt-4o']);
  });

  it('resolves a base URL that stands in a constant', () => {
    const text = 'URL = "http://localhost:11434/v1"\nc = OpenAI(base_url=URL)\nc.responses.create(model="phi3:mini")';
    expect(found('python', text)).toEqual(['A ollama phi3:mini']);
  });

  it('asks for an import where a name is an ordinary word', () => {
    expect(found('typescript', 'google("gemini-1.5-pro")')).toEqual(['C any gemini-1.5-pro']);
    expect(found('typescript', 'import { google } from "@ai-sdk/google"; google("gemini-1.5-pro")')).toEqual([
      'A gemini gemini-1.5-pro',
    ]);
  });

  it.each(['your-model', 'org/name', '<MODEL_ID>', 'test-model', './out', '/models/x', 'my_model', 'fake-model'])(
    'never reports %s',
    (id) => {
      expect(found('python', `AutoModel.from_pretrained("${id}")\nclient.responses.create(model="${id}")`)).toEqual([]);
    },
  );

  it('reports offsets in UTF-16 units after an emoji and with CRLF', () => {
    const text = 'x = "🤖"\r\nm = SentenceTransformer("BAAI/bge-m3")\r\n';
    const [reference] = codeReferences({ text, language: 'python', role: 'code' }).references;
    expect(text.slice(reference?.span.start, reference?.span.end)).toBe('BAAI/bge-m3');
  });

  it('keeps at most two thousand references of one file', () => {
    const text = Array.from({ length: 2500 }, (_, i) => `"gpt-4-${String(i)}",`).join('\n');
    expect(found('typescript', `x = [${text}]`)).toHaveLength(2000);
  });
});

const snippets = [
  'import os\nMODEL = os.getenv("CHAT_MODEL", "gpt-4o-mini")\nclient = OpenAI(base_url="http://localhost:1/v1")\nclient.chat.completions.create(model=MODEL, messages=[{"role": f"a{b}"}])\n',
  'import { openai } from "@ai-sdk/openai";\nconst a = await generateText({ model: openai(`gpt-${x ? "4o" : `4${y}`}`) });\nreturn <p a="b">don\'t {f(/[/"]/)}</p>;\n',
  '# T\n```python\nx = pipeline("a", model="b/c1")\n```\n`gpt-4o` and $ ollama pull x\n',
  '{"cells":[{"cell_type":"code","source":["!pip install openai\\n","m = load(\\"a/b1\\")"],"outputs":[]}],"metadata":{}}',
  'ollama pull "x" && MODEL="${MODEL:-gpt-4o}" vllm serve a/b1 \\\n --port 1 # c\ncurl -d \'{"model":"gpt-4o"}\'\n',
];
const paths = [
  'a.py',
  'a.tsx',
  'a.md',
  'a.ipynb',
  'a.sh',
  'a.go',
  'a.rs',
  'a.cs',
  'a.vue',
  'a.kt',
  'a.php',
  'a.sql',
  'Makefile',
];

describe('detection of code on broken text', () => {
  const check = (path: string, text: string): void => {
    const { references, problems } = detectReferences({ path, text });
    expect(problems.filter((each) => each.message.includes('failed'))).toEqual([]);
    for (const { span } of references) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  };

  it('is total on any text', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), fc.string({ unit: 'binary', maxLength: 300 }), check), {
      numRuns: 400,
    });
  });

  it('is total on truncated and spliced snippets', () => {
    const cut = fc.tuple(fc.constantFrom(...snippets), fc.nat(400), fc.constantFrom(...snippets), fc.nat(400));
    fc.assert(
      fc.property(fc.constantFrom(...paths), cut, (path, [head, end, tail, start]) => {
        check(path, head.slice(0, end) + tail.slice(start));
      }),
      { numRuns: 600 },
    );
  });

  it('ends with a notebook that breaks off inside a string', () => {
    check('a.ipynb', '{"cells":[{"cell_type":"code","source":["m = load(\\"a/b1\\');
  });

  it.each(['(', '[', '{', '`${', '<a>', '"', 'f(', '{"a":', '/*', 'x = "', '!pip install ', '${', 'a.b().', '```\n'])(
    'survives a deep run of %s',
    (part) => {
      for (const path of paths) check(path, part.repeat(3000));
    },
  );
});
