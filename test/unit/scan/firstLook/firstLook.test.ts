import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { anchorOf, catalogueAnchors } from '../../../../src/catalogue/anchors';
import { parseAnchor } from '../../../../src/scan/firstLook/anchorText';
import { createByteAutomaton } from '../../../../src/scan/firstLook/byteAutomaton';
import { decodeBytes } from '../../../../src/scan/decode';
import { createFirstLook } from '../../../../src/scan/firstLook/firstLook';
import { scanText } from '../../../../src/scan/scanText';
import { realCatalogue } from '../../../support/realCatalogue';

const testFolder = fileURLToPath(new URL('../../..', import.meta.url));
const policy = {
  usage: {},
  policy: { allow: [], warn: [], deny: [] },
  acknowledgements: [],
  agreements: [],
  overlays: [],
  exclude: [],
  stated: false,
};

function inputsBelow(folder: string): string[] {
  return readdirSync(path.join(testFolder, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name !== 'expected.txt' &&
        entry.name !== 'labels.tsv' &&
        !entry.name.endsWith('.test.ts'),
    )
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('the first look at a file', () => {
  const catalogue = realCatalogue();
  const look = createFirstLook(catalogue);

  it('passes every file in which the whole pipeline finds something', () => {
    const context = { catalogue, policyFor: () => policy, today: '2026-11-01' };
    const missed = [...inputsBelow('golden'), ...inputsBelow('corpus/own')].filter((file) => {
      const bytes = readFileSync(file);
      const shown = path
        .relative(testFolder, file)
        .split(path.sep)
        .join('/')
        .replace(/^(golden\/[^/]+\/[^/]+|corpus\/own)\//, '');
      const decoded = decodeBytes(bytes);
      if ('skipped' in decoded || look(shown, bytes)) return false;
      return scanText(context, { path: shown, text: decoded.text }).references.some(
        ({ reference }) => reference.kind === 'model' || reference.kind === 'package',
      );
    });
    expect(missed.map((file) => path.relative(testFolder, file))).toEqual([]);
  });

  it('turns ordinary source away', () => {
    const bytes = new TextEncoder().encode('func main() { fmt.Println("the command to run, in solar style") }');
    expect(look('main.go', bytes)).toBe(false);
  });

  it.each([
    ['run.c', 'execlp("ollama", "ollama", "pull", "mistral", NULL);', true],
    ['run.c', '/* ask ollama for the model */', true],
    ['load.c', 'const char *path = "models/own-voice.gguf";', true],
    ['load.c', 'ask("gpt-4o");', true],
    ['ring.c', 'err = gen4_init_dev(dev); snd_fireworks_open(candle);', false],
    ['board.dtsi', 'supply: gen_3v3 { };', false],
    ['voice.h', '#define DEFAULT_MODEL "ggml-base.en.bin" // whisper', true],
    ['scene.h', '#define SCENE_CANDLE 0x0d /* fireworks */', false],
    ['cpu.c', "c->x86_model_id[0] = '\\0';", false],
  ])('tells names in C from those of drivers: %s %s', (name, text, wanted) => {
    expect(look(name, new TextEncoder().encode(text))).toBe(wanted);
  });

  it.each([
    ['a.yaml', 'model: mistral', true],
    ['a.ts', 'const settings = [{ key: "model", default: "mixtral" }];', true],
    ['a.py', "if settings.model == 'o1': pass", true],
    ['a.yaml', 'models:\n  - phi', true],
    ['a.ts', 'const wind = "mistral";', false],
    ['a.ts', 'const model = windOf(mistral, o1);', false],
    ['a.md', 'Saying models of the mistral are hard', false],
  ])('reads everyday words where they are values among models: %s %s', (name, text, wanted) => {
    expect(look(name, new TextEncoder().encode(text))).toBe(wanted);
  });

  it.each([
    ['setup.sh', 'pip install -U "torch>=2" numpy', true],
    ['README.md', 'npm install --save-dev openai', true],
    ['image.sh', `pip install ${'left-pad-py '.repeat(40)} transformers`, true],
    ['setup.sh', 'pip install git+https://example.org/owner/name', true],
    ['setup.sh', 'brew install gnu-tar && gem install --file Gemfile', false],
    ['README.md', 'Run `npm install left-pad` and read on.', false],
  ])('reads what installs packages of the catalogue: %s %s', (name, text, wanted) => {
    expect(look(name, new TextEncoder().encode(text))).toBe(wanted);
  });

  it('reads files that ask for packages by their name alone, and UTF-16', () => {
    expect(look('app/requirements.txt', new Uint8Array())).toBe(true);
    expect(look('main.go', Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toBe(true);
  });

  it('has an anchor in every name of the catalogue that is more than a plain word', () => {
    const automaton = createByteAutomaton(catalogueAnchors(catalogue).map(parseAnchor));
    const bare = catalogue.families.flatMap((family) =>
      Object.values(family.references)
        .flat()
        .filter((pattern) => {
          const name = new TextEncoder().encode(pattern.replaceAll('*', '0'));
          return anchorOf(pattern) !== undefined && !automaton.occursIn(name, name.length);
        }),
    );
    expect(bare).toEqual([]);
  });
});
