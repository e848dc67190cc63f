import * as vscode from 'vscode';

import { eventually, expectEqual, expectText, expectThat } from './check';
import {
  activated,
  cleanUp,
  describeDiagnostics,
  diagnosticOn,
  diagnosticsUntil,
  findingId,
  openWritten,
  writeFile,
} from './editor';

const llama = 'meta-llama/Llama-2-7b-hf';
const mistral = 'mistralai/Mistral-7B-v0.1';
const restricted = 'Qwen/Qwen2.5-3B-Instruct';
const call = (id: string): string => `AutoModel.from_pretrained("${id}")\n`;

/** What stands beside the text: badges, lenses, links, and what a diagnostic carries. */
export function declareMarks(): void {
  suite('marks beside the text', () => {
    const settings = () => vscode.workspace.getConfiguration('aiLicenceLens');
    suiteSetup(activated);
    teardown(cleanUp);

    test('badges follow the setting: none, what is notable, everything', async () => {
      const document = await openWritten('written/badges.py', call(restricted) + call(mistral));
      await diagnosticOn(document, restricted);
      const badges = async (mode: string, count: number): Promise<string> => {
        await settings().update('inlayBadges', mode, vscode.ConfigurationTarget.Workspace);
        return eventually(`${String(count)} badges`, async () => {
          const whole = new vscode.Range(0, 0, document.lineCount, 0);
          const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
            'vscode.executeInlayHintProvider',
            document.uri,
            whole,
          );
          const labels = hints.map(({ label }) =>
            typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
          );
          return labels.length === count ? labels.join('; ') : undefined;
        });
      };
      await badges('off', 0);
      expectText(await badges('notable', 1), /✕ Qwen Research/);
      expectText(await badges('all', 2), /✓ Apache-2\.0/);
      await settings().update('inlayBadges', undefined, vscode.ConfigurationTarget.Workspace);
    });

    test('a manifest has one line that counts its AI packages', async () => {
      const document = await openWritten(
        'written/counted/requirements.txt',
        'openai==1.54.0\nultralytics==8.3.0\nrequests\n',
      );
      const title = await eventually('the lens', async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          10,
        );
        return lenses.find(({ command }) => command?.command === 'aiLicenceLens.showReport')?.command?.title;
      });
      expectText(title, /^2 AI packages/);
    });

    test('an id is linked to its page', async () => {
      const document = await openWritten('written/link.py', call(mistral));
      const target = await eventually('the link', async () => {
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
          10,
        );
        return links.find(({ range }) => document.getText(range) === mistral)?.target?.toString();
      });
      expectEqual(target, `https://huggingface.co/${mistral}`, 'target');
    });

    test('a model named twenty times in a file has one problem that lists the other places', async () => {
      const document = await openWritten('written/many.py', call(llama).repeat(20));
      await diagnosticOn(document, llama);
      const all = await diagnosticsUntil(document.uri, 'one problem', ({ length }) => length === 1);
      expectEqual(all[0]?.relatedInformation?.length, 19, 'other places');
    });

    test('a problem links to the page of its finding, and leads to the call and to the policy', async () => {
      await writeFile('written/strict/.ai-licence.yaml', 'policy:\n  deny: [meta-llama/*]\n');
      const text = `NAME = "${llama}"\nAutoModel.from_pretrained(NAME)\n`;
      const document = await openWritten('written/strict/use.py', text);
      const [denied] = await diagnosticsUntil(document.uri, 'the denied model', (all) =>
        all.some((one) => findingId(one) === 'policy-denied'),
      );
      expectThat(denied !== undefined, 'no diagnostic');
      const { code, relatedInformation = [] } = denied as vscode.Diagnostic;
      expectText(typeof code === 'object' ? code.target.toString() : '', /policy-denied/);
      const places = relatedInformation.map(
        ({ location }) => `${location.uri.path.split('/').at(-1) ?? ''}:${String(location.range.start.line)}`,
      );
      expectEqual([...places].sort(), ['.ai-licence.yaml:1', 'use.py:1'], 'places');
    });

    test('a retired model is struck out', async () => {
      const document = await openWritten(
        'written/old.py',
        'Anthropic().messages.create(model="claude-3-opus-20240229", max_tokens=9, messages=[])\n',
      );
      const retired = await diagnosticsUntil(document.uri, 'the retired model', (all) =>
        all.some((one) => findingId(one) === 'retired-model'),
      );
      const tags = retired.find((one) => findingId(one) === 'retired-model')?.tags ?? [];
      expectThat(tags.includes(vscode.DiagnosticTag.Deprecated), describeDiagnostics(retired));
    });
  });
}
