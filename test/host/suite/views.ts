import * as vscode from 'vscode';

import { expectEqual, expectText } from './check';
import { activated, cleanUp, diagnosticOn, hoverText, ourDiagnostics, writeFile } from './editor';

const llama = 'meta-llama/Llama-2-7b-hf';
const call = `m = AutoModel.from_pretrained("${llama}")\n`;

export function declareViews(): void {
  suite('other views of a text', () => {
    suiteSetup(activated);
    teardown(cleanUp);

    test('both files of a diff are judged', async () => {
      const before = await writeFile('written/before.py', call);
      const after = await writeFile('written/after.py', `\n${call}`);
      await vscode.commands.executeCommand('vscode.diff', before, after, 'before and after');
      for (const uri of [before, after]) await diagnosticOn(await vscode.workspace.openTextDocument(uri), llama);
    });

    test('the old side of a diff from version control is left alone', async () => {
      const provided = provide('gitlens', call);
      const uri = vscode.Uri.parse('gitlens:/old/model.py');
      const now = await writeFile('written/now.py', call);
      await vscode.commands.executeCommand('vscode.diff', uri, now, 'old and now');
      await diagnosticOn(await vscode.workspace.openTextDocument(now), llama);
      expectEqual(ourDiagnostics(uri).length, 0, 'diagnostics on the old side');
      provided.dispose();
    });

    test('a text nobody can edit has hovers and diagnostics too', async () => {
      const provided = provide('read-only-sample', call);
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('read-only-sample:/model.py'));
      await vscode.window.showTextDocument(document);
      await diagnosticOn(document, llama);
      expectText(await hoverText(document, llama), /Llama 2/);
      provided.dispose();
    });
  });
}

function provide(scheme: string, text: string): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text });
}
