import { lt } from 'semver';
import * as vscode from 'vscode';

import { expectEqual, expectText } from './check';
import { activated } from './editor';

interface LanguageModels {
  readonly tools: readonly { readonly name: string }[];
  readonly invokeTool: (
    name: string,
    options: { readonly input: unknown; readonly toolInvocationToken: undefined },
  ) => Promise<{ readonly content: readonly { readonly value?: unknown }[] }>;
}

const lm = (vscode as unknown as { readonly lm?: Partial<LanguageModels> }).lm;

async function invoke(name: string, input: unknown): Promise<string> {
  const result = await lm?.invokeTool?.(`aiLicenceLens_${name}`, { input, toolInvocationToken: undefined });
  return String(result?.content[0]?.value);
}

export function declareAgents(): void {
  suite('tools for chat agents', () => {
    suiteSetup(async function () {
      await activated();
      if (lt(vscode.version, '1.95.0')) this.skip();
    });

    test('three are offered', () => {
      const ours = (lm?.tools ?? []).filter(({ name }) => name.startsWith('aiLicenceLens_'));
      expectEqual(ours.length, 3, 'tools');
    });

    test('one says what a licence asks of this project', async () => {
      expectText(await invoke('licence_of_model', { id: 'meta-llama/Llama-2-7b-hf' }), /acceptable-use/);
    });

    test('one says what another number of users would change', async () => {
      const answer = await invoke('what_if', { id: 'Qwen/Qwen-7B', facts: { monthlyActiveUsers: 200_000_000 } });
      expectText(answer, /monthlyActiveUsers: 200000000 +Not allowed/);
    });

    test('one reports on the whole workspace', async () => {
      expectText(await invoke('scan_workspace', {}), /app\/llama\.py/);
    });
  });
}
