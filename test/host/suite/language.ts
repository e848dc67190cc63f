import * as vscode from 'vscode';

import { eventually } from './check';
import { activated, cleanUp, diagnosticOn, hoverText, openWritten } from './editor';

const llama = 'meta-llama/Llama-2-7b-hf';
const hangul = /[가-힣]{2}/;

export function declareLanguage(): void {
  suite('the language setting', () => {
    suiteSetup(activated);

    teardown(async () => {
      await choose(undefined);
      await cleanUp();
    });

    test('turns hovers and problems into Korean and back, without a restart', async () => {
      const document = await openWritten('written/language.py', `m = AutoModel.from_pretrained("${llama}")\n`);
      const speaksKorean = (wanted: boolean) =>
        eventually(wanted ? 'Korean' : 'English', async () => {
          const { message } = await diagnosticOn(document, llama);
          const hover = await hoverText(document, llama);
          return hangul.test(message) === wanted && hangul.test(hover) === wanted ? true : undefined;
        });
      await speaksKorean(false);
      await choose('ko');
      await speaksKorean(true);
      await choose('en');
      await speaksKorean(false);
    });
  });
}

async function choose(language: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('aiLicenceLens');
  await settings.update('language', language, vscode.ConfigurationTarget.Global);
}
