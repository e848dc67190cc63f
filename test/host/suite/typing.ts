import * as vscode from 'vscode';

import { expectEqual } from './check';
import { activated, cleanUp, diagnosticOn, diagnosticsUntil, openUnsaved, openWritten } from './editor';

const llama = 'meta-llama/Llama-2-7b-hf';
const call = `model = AutoModel.from_pretrained("${llama}")\n`;

export function declareTyping(): void {
  suite('while typing', () => {
    suiteSetup(activated);
    teardown(cleanUp);

    test('an unsaved document gets a diagnostic on exactly the id', async () => {
      const document = await openUnsaved(call);
      const { range } = await diagnosticOn(document, llama);
      const column = call.indexOf(llama);
      expectEqual(
        [range.start.line, range.start.character, range.end.line, range.end.character],
        [0, column, 0, column + llama.length],
        'range',
      );
    });

    test('the diagnostic moves with the text and goes with the id', async () => {
      const document = await openUnsaved(call);
      await diagnosticOn(document, llama);
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# a line above\n\n'));
      await diagnosticsUntil(document.uri, 'it two lines below', (all) =>
        all.some(({ range }) => range.start.line === 2),
      );
      const everything = new vscode.Range(0, 0, document.lineCount, 0);
      await editor.edit((edit) => edit.replace(everything, 'model = None\n'));
      await diagnosticsUntil(document.uri, 'no diagnostic', (all) => all.length === 0);
    });

    test('half-typed code after the call does not hide it', async () => {
      const document = await openUnsaved(`${call}other = AutoModel.from_pretrained("\nif x ==`);
      await diagnosticOn(document, llama);
    });

    test('an emoji before the id does not shift the range', async () => {
      const document = await openUnsaved(`a = "🦙🦙"; b = from_pretrained("${llama}")\n`);
      await diagnosticOn(document, llama);
    });

    test('Windows line ends and a byte order mark do not shift the range', async () => {
      const path = 'written/windows.py';
      const document = await openWritten(path, `\uFEFFimport x\r\n\r\n${call.replace('\n', '\r\n')}`);
      const { range } = await diagnosticOn(document, llama);
      expectEqual(range.start.line, 2, 'line');
    });

    test('a JavaScript call site is understood too', async () => {
      const document = await openUnsaved(`const p = await pipeline('text-generation', '${llama}');\n`, 'javascript');
      await diagnosticOn(document, llama);
    });
  });
}
