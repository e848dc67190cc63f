import * as vscode from 'vscode';

import { expectEqual, expectText } from './check';
import {
  activated,
  cleanUp,
  diagnosticOn,
  diagnosticsUntil,
  hoverText,
  startWorkspaceScan,
  workspaceUri,
  writeFile,
} from './editor';

const path = 'written/train.ipynb';
const research = 'Qwen/Qwen2.5-3B-Instruct';
const llama = 'meta-llama/Llama-2-7b-hf';

function notebook(source: string): string {
  const cell = { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: [source] };
  const text = { cell_type: 'markdown', metadata: {}, source: ['# Title'] };
  const metadata = { language_info: { name: 'python' } };
  return JSON.stringify({ cells: [text, cell], metadata, nbformat: 4, nbformat_minor: 5 }, undefined, 1);
}

export function declareNotebooks(): void {
  suite('notebooks', () => {
    suiteSetup(activated);

    teardown(cleanUp);

    test('a notebook that is not open shows the findings of its cells', async () => {
      const uri = await writeFile(path, notebook(`m = from_pretrained("${llama}")`));
      startWorkspaceScan();
      await diagnosticsUntil(uri, 'findings', (all) => all.length > 0);
    });

    test('an open notebook has them on the cell', async function () {
      if (vscode.extensions.getExtension('vscode.ipynb') === undefined) this.skip();
      const uri = await writeFile(path, notebook(`m = from_pretrained("${llama}")`));
      const document = await vscode.workspace.openNotebookDocument(uri);
      await diagnosticOn(document.cellAt(1).document, llama);
    });

    test('a notebook on the screen answers in its cell', async function () {
      if (vscode.extensions.getExtension('vscode.ipynb') === undefined) this.skip();
      // In a browser alone the frame of a notebook comes from the network, which tests do not have.
      if (workspaceUri().scheme !== 'file' && workspaceUri().scheme !== 'vscode-remote') this.skip();
      const uri = await writeFile(path, notebook(`m = from_pretrained("${llama}")`));
      const editor = await vscode.window.showNotebookDocument(await vscode.workspace.openNotebookDocument(uri));
      const cell = editor.notebook.cellAt(1).document;
      await diagnosticOn(cell, llama);
      expectText(await hoverText(cell, llama), /Llama 2/);
    });

    test('a cell is judged by the profile of the folder its notebook stands in', async function () {
      if (vscode.extensions.getExtension('vscode.ipynb') === undefined) this.skip();
      const uri = await writeFile('written/judged.ipynb', notebook(`m = from_pretrained("${research}")`));
      const document = await vscode.workspace.openNotebookDocument(uri);
      const { severity } = await diagnosticOn(document.cellAt(1).document, research);
      expectEqual(severity, vscode.DiagnosticSeverity.Error, 'severity under the commercial profile');
    });
  });
}
