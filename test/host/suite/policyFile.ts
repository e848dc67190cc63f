import * as vscode from 'vscode';

import { expectText, expectThat } from './check';
import {
  activated,
  cleanUp,
  describeDiagnostics,
  diagnosticsUntil,
  openWritten,
  removeFile,
  writeFile,
} from './editor';

// A folder for each test: the editor may still know the text of a file that was deleted a moment ago.
const pathIn = (folder: string): string => `written/${folder}/.ai-licence.yaml`;

export function declarePolicyFile(): void {
  suite('policy file', () => {
    suiteSetup(activated);

    teardown(cleanUp);

    test('a wrong key and a wrong type are marked where they stand', async () => {
      const document = await openWritten(
        pathIn('wrong'),
        'usage:\n  purposes: commercial\n  monthlyActiveUsers: many\n',
      );
      const problems = await diagnosticsUntil(document.uri, 'two problems', (all) => all.length >= 2);
      const lines = problems.map(({ range }) => range.start.line);
      expectThat(lines.includes(1) && lines.includes(2), describeDiagnostics(problems));
      expectText(problems.map(({ message }) => message).join('\n'), 'purposes');
    });

    test('broken YAML is one located problem, and mending it clears the file', async () => {
      const document = await openWritten(pathIn('mended'), 'usage:\n  purpose: [commercial\n');
      await diagnosticsUntil(document.uri, 'a problem', (all) => all.length > 0);
      const everything = new vscode.Range(0, 0, document.lineCount, 0);
      const editor = await vscode.window.showTextDocument(document);
      const edited = await editor.edit((edit) => edit.replace(everything, 'usage:\n  purpose: commercial\n'));
      expectThat(edited, 'the edit was refused');
      await diagnosticsUntil(document.uri, 'no problem', (all) => all.length === 0);
    });

    test('a broken profile does not silence the findings of the files below it', async () => {
      await writeFile(pathIn('broken'), 'usage: {{{\n');
      const code = 'm = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n';
      const document = await openWritten('written/broken/model.py', code);
      await diagnosticsUntil(document.uri, 'the finding', (all) => all.length > 0);
      await removeFile('written/broken/model.py');
    });
  });
}
