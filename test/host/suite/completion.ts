import * as vscode from 'vscode';

import { eventually, expectText } from './check';
import { activated, cleanUp, diagnosticOn, openUnsaved, openWritten } from './editor';

export function declareCompletion(): void {
  suite('completion and quick fixes', () => {
    suiteSetup(activated);

    teardown(cleanUp);

    test('a string that names a model offers the ids of the catalogue', async () => {
      const document = await openUnsaved('m = AutoModel.from_pretrained("")\n');
      const item = await offered(document, '("', 'an id of the hub', (label) => label.includes('/'));
      expectText(item.detail ?? '', ' · ');
    });

    test('a policy file offers its keys and values', async () => {
      const document = await openWritten('written/typed/.ai-licence.yaml', 'usage:\n  purpose: \n');
      await offered(document, 'purpose: ', 'a purpose', (label) => label === 'internal-business');
    });

    test('a later mention of a model has the quick fixes of the first', async () => {
      const id = 'meta-llama/Llama-2-7b-hf';
      const document = await openUnsaved(`a = from_pretrained("${id}")\nb = from_pretrained("${id}")\n`);
      await diagnosticOn(document, id);
      const repeat = document.positionAt(document.getText().lastIndexOf(id) + 2);
      await eventually('quick fixes', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(repeat, repeat),
        );
        return actions.find(({ command }) => command?.command === 'aiLicenceLens.acknowledge');
      });
    });
  });
}

/** The first fitting item that is offered behind the given text. */
function offered(
  document: vscode.TextDocument,
  after: string,
  what: string,
  fits: (label: string) => boolean,
): Promise<vscode.CompletionItem> {
  const position = document.positionAt(document.getText().indexOf(after) + after.length);
  let seen: readonly string[] = [];
  return eventually(
    what,
    async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      seen = items.map(labelOf);
      return items.find((item) => fits(labelOf(item)));
    },
    () => seen.slice(0, 20).join(),
  );
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
