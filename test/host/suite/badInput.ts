import { expectEqual } from './check';
import {
  activated,
  cleanUp,
  diagnosticOn,
  diagnosticsUntil,
  openWritten,
  ourDiagnostics,
  startWorkspaceScan,
  writeFile,
} from './editor';

const llama = 'meta-llama/Llama-2-7b-hf';
const call = `m = AutoModel.from_pretrained("${llama}")\n`;

const broken: readonly (readonly [what: string, path: string, content: string | Uint8Array])[] = [
  ['JSON', 'written/broken.json', '{ "model": ,, "broken'],
  ['YAML', 'written/broken.yaml', 'model: [unclosed\n  - : :\n\t- x'],
  ['TOML', 'written/pyproject.toml', '[project\nname = '],
  ['a notebook', 'written/broken.ipynb', '{ "cells": [ { "cell_type": "code", "source": ["x'],
  ['a binary named .py', 'written/binary.py', Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)],
];

export function declareBadInput(): void {
  suite('bad input', () => {
    suiteSetup(activated);
    teardown(cleanUp);

    for (const [what, path, content] of broken) {
      test(`${what} that cannot be read leaves every other finding in place`, async () => {
        const bad = await writeFile(path, content);
        const good = await writeFile('written/good.py', call);
        startWorkspaceScan();
        await diagnosticsUntil(good, 'the finding beside it', (all) => all.length > 0);
        expectEqual(ourDiagnostics(bad).length, 0, 'diagnostics in the bad file');
      });
    }

    test('a JSON file with a broken tail still shows the id before it', async () => {
      const document = await openWritten('written/tail.json', `{ "model": "${llama}", "then": [1, }`);
      await diagnosticOn(document, llama);
    });

    test('a UTF-16 file is read or passed over, without harm to others', async () => {
      const utf16 = new Uint8Array([0xff, 0xfe, ...[...call].flatMap((letter) => [letter.charCodeAt(0), 0])]);
      await writeFile('written/wide.py', utf16);
      const good = await writeFile('written/good.py', call);
      startWorkspaceScan();
      await diagnosticsUntil(good, 'the finding beside it', (all) => all.length > 0);
    });
  });
}
