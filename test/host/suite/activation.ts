import * as vscode from 'vscode';

import { expectEqual, expectThat } from './check';
import { activated } from './editor';

const commands = [
  'aiLicenceLens.showReport',
  'aiLicenceLens.scanWorkspace',
  'aiLicenceLens.lookUpModel',
  'aiLicenceLens.createUsageProfile',
];

export function declareActivation(): void {
  suite('activation', () => {
    test('the extension activates', async () => {
      expectThat((await activated()).isActive, 'not active');
    });

    test('every command of the manifest is registered, the four main ones among them', async () => {
      const extension = await activated();
      const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
      const declared = contributes.commands.map(({ command }) => command);
      const registered = new Set(await vscode.commands.getCommands(true));
      const missing = [...declared, ...commands].filter((command) => !registered.has(command));
      expectEqual(missing, [], 'commands nobody handles');
    });
  });
}
