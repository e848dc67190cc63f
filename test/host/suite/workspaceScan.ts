import * as vscode from 'vscode';

import { expectEqual, pause } from './check';
import {
  activated,
  closeEditors,
  diagnosticsUntil,
  fileUri,
  findingId,
  ourDiagnostics,
  removeFile,
  startWorkspaceScan,
  writeFile,
} from './editor';

const call = 'm = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n';

export function declareWorkspaceScan(): void {
  suite('workspace scan', () => {
    suiteSetup(async () => {
      await activated();
      await closeEditors();
      startWorkspaceScan();
    });

    const found = (uri: vscode.Uri) => diagnosticsUntil(uri, `findings in ${uri.path}`, (all) => all.length > 0);
    const cleared = (uri: vscode.Uri) => diagnosticsUntil(uri, `nothing in ${uri.path}`, (all) => all.length === 0);

    test('files that are not open show their findings', async () => {
      await found(fileUri('app/llama.py'));
      await found(fileUri('app/deploy.yaml'));
    });

    test('a file another program writes is seen, and forgotten when it is deleted', async () => {
      const uri = await writeFile('written/new.py', call);
      await found(uri);
      await removeFile('written/new.py');
      await cleared(uri);
    });

    test('a renamed file takes its findings along', async () => {
      const from = await writeFile('written/before.py', call);
      await found(from);
      const to = fileUri('written/after.py');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      await vscode.workspace.applyEdit(edit);
      await found(to);
      await cleared(from);
      await removeFile('written/after.py');
    });

    test('a deleted folder takes the findings of its files along', async () => {
      const uri = await writeFile('written/folder/deep/model.py', call);
      await found(uri);
      await removeFile('written/folder');
      await cleared(uri);
    });

    test('every file of a folder that arrives at once is seen, as after a checkout', async () => {
      const paths = Array.from(
        { length: 40 },
        (_, index) => `written/checkout/part${String(index % 8)}/f${String(index)}.py`,
      );
      const uris = await Promise.all(paths.map((path) => writeFile(path, call)));
      for (const uri of uris) await found(uri);
      await removeFile('written/checkout');
      for (const uri of uris) await cleared(uri);
    });

    test('what other files say about one stays true while it is typed in, and after it is closed', async () => {
      await writeFile('written/joined/main.py', 'from config import MODEL\nm = AutoModel.from_pretrained(MODEL)\n');
      const uri = await writeFile('written/joined/config.py', 'MODEL = "acme/tiny-7b"\n');
      startWorkspaceScan();
      const [told] = await found(uri);
      expectEqual(findingId(told as vscode.Diagnostic), 'unknown-model', 'the finding');
      const editor = await vscode.window.showTextDocument(uri);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# a line above\n'));
      const isBelow = (all: readonly vscode.Diagnostic[]): boolean => all.some(({ range }) => range.start.line === 1);
      await diagnosticsUntil(uri, 'the finding a line below', isBelow);
      await editor.document.save();
      await closeEditors();
      await pause(500);
      await diagnosticsUntil(uri, 'the finding in the closed file', isBelow);
      await removeFile('written/joined');
      await cleared(uri);
    });

    test('excluded folders stay silent: of the profile and of dependencies', async () => {
      const excluded = fileUri('left-out/llama.py');
      const dependency = await writeFile('node_modules/thing/index.py', call);
      const seen = await writeFile('written/seen.py', call);
      startWorkspaceScan();
      await found(seen);
      await pause(500);
      expectEqual([ourDiagnostics(excluded).length, ourDiagnostics(dependency).length], [0, 0], 'diagnostics');
      await removeFile('written/seen.py');
      await removeFile('node_modules');
    });
  });
}
