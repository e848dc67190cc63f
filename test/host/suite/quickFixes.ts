import * as vscode from 'vscode';

import { eventually, expectEqual, expectText, expectThat } from './check';
import {
  activated,
  cleanUp,
  diagnosticsUntil,
  fileUri,
  findingId,
  hoverText,
  openWritten,
  readFile,
  removeFile,
  writeFile,
} from './editor';

const llama3 = 'meta-llama/Meta-Llama-3-8B-Instruct';
const restricted = 'Qwen/Qwen2.5-3B-Instruct';

export function declareQuickFixes(): void {
  suite('quick fixes', () => {
    suiteSetup(activated);
    teardown(cleanUp);

    test('the word a licence asks for goes in front of the name of a fine-tune', async () => {
      const document = await openWritten(
        'written/name.py',
        `m = AutoModel.from_pretrained("${llama3}")\nm.push_to_hub("acme/helper-8b")\n`,
      );
      const [action] = await actionsOn(document, 'helper-8b', /helper-8b/);
      expectThat(action?.edit !== undefined && (await vscode.workspace.applyEdit(action.edit)), 'no edit');
      expectEqual(document.lineAt(1).text, 'm.push_to_hub("acme/Llama-3-helper-8b")', 'the line');
      expectEqual((await actionsOn(document, llama3, /helper-8b/, 0)).length, 0, 'fixes for a name that begins so');
    });

    test('a revision is put behind the id, to be filled in', async () => {
      const document = await openWritten(
        'written/pin.py',
        `m = AutoModel.from_pretrained("${llama3}", device_map="auto")\n`,
      );
      const [action] = await actionsOn(document, llama3, /Pin/);
      expectThat(action?.edit !== undefined && (await vscode.workspace.applyEdit(action.edit)), 'no edit');
      const line = document.lineAt(0).text;
      expectThat(/Instruct", revision="[^"]+", device_map/.test(line), line);
    });

    test('a model with a better verdict takes the place of the id once it is picked', async () => {
      const document = await openWritten('written/replace.py', `m = AutoModel.from_pretrained("${restricted}")\n`);
      const [action] = await actionsOn(document, restricted, /Replace/);
      const { command, arguments: args = [] } = action?.command ?? { command: '' };
      void vscode.commands.executeCommand(command, ...(args as unknown[]));
      expectThat(document.getText().includes(restricted), 'replaced before anything was picked');
      await eventually(
        'another id',
        async () => {
          await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return document.getText().includes(restricted) ? undefined : true;
        },
        () => document.getText(),
      );
      expectThat(/from_pretrained\("[\w.-]+\/[\w.-]+"\)/.test(document.getText()), document.getText());
    });

    test('a model nobody knows is described in a catalogue file of the project, which then counts', async () => {
      await writeFile('written/own/.ai-licence.yaml', 'usage:\n  purpose: commercial\n');
      const document = await openWritten('written/own/use.py', 'm = AutoModel.from_pretrained("acme/private-9b")\n');
      await diagnosticsUntil(
        document.uri,
        'an unknown model',
        ([first]) => first !== undefined && findingId(first) === 'unknown-model',
      );
      const [action] = await actionsOn(document, 'acme/private-9b', /Describe/);
      const { command, arguments: args = [] } = action?.command ?? { command: '' };
      const done = vscode.commands.executeCommand(command, ...(args as unknown[]));
      let over = false;
      void done.then(() => (over = true));
      // The first answer leaves the licence open.
      await eventually('the end of the command', async () => {
        if (!over) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return over ? true : undefined;
      });
      expectText(await readFile('written/own/ai-models.yaml'), /id: acme\/private-9b/);
      expectText(await readFile('written/own/.ai-licence.yaml'), /overlays:\n {2}- ai-models\.yaml/);
      await diagnosticsUntil(document.uri, 'another finding than before', (all) =>
        all.every((diagnostic) => findingId(diagnostic) !== 'unknown-model'),
      );
    });

    test('the line a licence asks for is written into the notice file, once', async () => {
      const document = await openWritten('written/notice.py', `m = AutoModel.from_pretrained("${llama3}")\n`);
      await hoverText(document, llama3);
      const [action] = await actionsOn(document, llama3, /Insert/);
      const { command, arguments: args = [] } = action?.command ?? { command: '' };
      const notice = fileUri('NOTICE').toString();
      const times = (): number =>
        (vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === notice)?.getText() ?? '').split(
          'Built with Meta Llama 3',
        ).length - 1;
      const insert = async (): Promise<void> => {
        const done = vscode.commands.executeCommand(command, ...(args as unknown[]));
        let over = false;
        void done.then(() => (over = true));
        // Where several wordings would do, the first is taken.
        await eventually('the end of the command', async () => {
          if (!over) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return over ? true : undefined;
        });
      };
      await insert();
      expectEqual(times(), 1, 'lines in the notice file');
      await insert();
      expectEqual(times(), 1, 'lines after the second time');
      expectEqual(vscode.window.activeTextEditor?.document.uri.toString(), notice, 'the file that is shown');
      await vscode.workspace.saveAll();
      await removeFile('NOTICE');
    });
  });
}

/** The actions at the start of a text whose title fits; waits for the first unless none is expected. */
function actionsOn(
  document: vscode.TextDocument,
  text: string,
  title: RegExp,
  least = 1,
): Promise<readonly vscode.CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(text));
  return eventually(`a fix that fits ${String(title)}`, async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(start, start),
    );
    const fitting = all.filter((action) => title.test(action.title));
    return fitting.length >= least ? fitting : undefined;
  });
}
