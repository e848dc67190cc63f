import { expectEqual, expectText, pause } from './check';
import {
  activated,
  cleanUp,
  diagnosticsUntil,
  hoverText,
  openWritten,
  ourDiagnostics,
  startWorkspaceScan,
  writeFile,
} from './editor';

const entry = (licence: string): string =>
  `models:\n  - id: our/private\n    name: Our Private\n    licence: ${licence}\n    references:\n      huggingface: [our-lab/private-7b]\n`;

export function declareOverlays(): void {
  suite('overlays and excluded files', () => {
    suiteSetup(activated);

    teardown(cleanUp);

    test('a model of the project has the licence its overlay states, and the hover says so', async () => {
      await writeFile('written/own/private.yaml', entry('MIT'));
      await writeFile('written/own/.ai-licence.yaml', 'overlays: [private.yaml]\n');
      const document = await openWritten('written/own/use.py', 'm = from_pretrained("our-lab/private-7b")\n');
      await diagnosticsUntil(document.uri, 'no unknown model', (all) => all.length === 0);
      expectText(await hoverText(document, 'our-lab/private-7b'), /overlay of this project|오버레이/);
    });

    test('an entry that cannot be used is a problem in its file', async () => {
      const uri = await writeFile('written/bad/private.yaml', 'models:\n  - id: our/private\n');
      await writeFile('written/bad/.ai-licence.yaml', 'overlays: [private.yaml]\n');
      await openWritten('written/bad/use.py', 'm = from_pretrained("our-lab/private-7b")\n');
      await diagnosticsUntil(uri, 'a problem', (all) => all.length > 0);
    });

    test('a new file that git ignores stays silent', async () => {
      await writeFile('written/quiet/.gitignore', 'cache.py\n');
      startWorkspaceScan();
      const call = 'm = from_pretrained("meta-llama/Llama-2-7b-hf")\n';
      const seen = await writeFile('written/quiet/seen.py', call);
      await diagnosticsUntil(seen, 'findings', (all) => all.length > 0);
      const ignored = await writeFile('written/quiet/cache.py', call);
      await pause(1000);
      expectEqual(ourDiagnostics(ignored).length, 0, 'diagnostics');
    });
  });
}
