import * as vscode from 'vscode';

import { expectEqual, expectText } from './check';
import { activated, cleanUp, hoverText, openUnsaved, openWritten } from './editor';

const llama = 'meta-llama/Llama-2-7b-hf';

export function declareHover(): void {
  suite('hover', () => {
    suiteSetup(activated);
    teardown(cleanUp);

    test('states verdict, licence, clause, publisher and the date checked', async () => {
      const path = 'written/hover.py';
      const document = await openWritten(path, `m = AutoModel.from_pretrained("${llama}")\n`);
      const text = await hoverText(document, llama);
      expectText(text.split('\n')[0] ?? '', /\$\([a-z-]+\) /);
      expectText(text, /Llama 2/);
      expectText(text, /Meta/);
      expectText(text, /\[[^\]]*(clause|section|§) ?[^\]]*\]\(https:/i);
      expectText(text, /checked 20\d\d-\d\d-\d\d/);
    });

    test('covers a package in a manifest', async () => {
      const path = 'written/requirements.txt';
      const document = await openWritten(path, 'ultralytics==8.2.0\n');
      expectText(await hoverText(document, 'ultralytics'), /AGPL/);
    });

    test('covers a closed model', async () => {
      const document = await openUnsaved('client.chat.completions.create(model="gpt-4o", messages=m)\n');
      expectText(await hoverText(document, 'gpt-4o'), /OpenAI/);
    });

    test('follows the text when it changes under the pointer', async () => {
      const document = await openUnsaved(`m = AutoModel.from_pretrained("${llama}")\n`);
      await hoverText(document, llama);
      const editor = await vscode.window.showTextDocument(document);
      const before = document.positionAt(document.getText().indexOf(llama) + 1);
      // Asked in the same breath as the edits, before anything could be judged again.
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# above\n'));
      const there = vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, before);
      const here = vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        before.translate(1),
      );
      const ours = (hovers: readonly vscode.Hover[]): number =>
        hovers.filter(({ contents }) => contents.some((one) => typeof one === 'object' && one.value.includes('(law)')))
          .length;
      expectEqual([ours(await there), ours(await here)], [0, 1], 'hovers where the id was and where it is');
    });
  });
}
