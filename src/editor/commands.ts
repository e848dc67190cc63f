import * as vscode from 'vscode';

import { reveal } from './addressed';
import type { CommandId } from './commandIds';
import { commandIds } from './commandIds';
import { acknowledge } from './commands/acknowledge';
import { compareModels } from './commands/compareModels';
import { createUsageProfile } from './commands/createUsageProfile';
import { describeModel } from './commands/describeModel';
import { exportNotices } from './commands/exportNotices';
import { insertAttribution } from './commands/insertAttribution';
import { lookUpModel } from './commands/lookUpModel';
import { replaceModel } from './commands/replaceModel';
import { scanWorkspaceCommand } from './commands/scanWorkspaceCommand';
import { setFact } from './commands/setFact';
import { showReport } from './commands/showReport';
import { suppress } from './commands/suppress';
import { whatIf } from './commands/whatIf';
import type { Parts } from './parts';
import type { ReferenceTree } from './referenceTree';
import type { ReportPanel } from './reportPanel';
import { explainRestriction, isAllowed } from './trust';

type Handler = (...args: readonly unknown[]) => Promise<void> | void;

/** Every command with what it runs; the compiler keeps the table complete. */
export function registerCommands(parts: Parts, panel: ReportPanel, tree: ReferenceTree): vscode.Disposable {
  const handlers: Readonly<Record<CommandId, Handler>> = {
    [commandIds.showReport]: () => showReport(parts, panel),
    [commandIds.scanWorkspace]: () => scanWorkspaceCommand(parts),
    [commandIds.lookUpModel]: () => lookUpModel(parts),
    [commandIds.createUsageProfile]: () => createUsageProfile(),
    [commandIds.whatIf]: (address) => whatIf(parts, address),
    [commandIds.compareModels]: (address) => compareModels(parts, address),
    [commandIds.exportReport]: () => panel.export('markdown'),
    [commandIds.exportNotices]: () => exportNotices(parts),
    [commandIds.setFact]: (key, address) => setFact(parts, key, address),
    [commandIds.acknowledge]: (address) => acknowledge(parts, address),
    [commandIds.suppress]: (uri, line, findingId) => suppress(uri, line, findingId),
    [commandIds.insertAttribution]: (address) => insertAttribution(parts, address),
    [commandIds.replaceModel]: (address) => replaceModel(parts, address),
    [commandIds.describeModel]: (address) => describeModel(parts, address),
    [commandIds.showLog]: () => {
      parts.log.show();
    },
    [commandIds.retryCatalogue]: async () => {
      await parts.catalogues.retry();
    },
    [commandIds.revealReference]: (uri, range) =>
      uri instanceof vscode.Uri && range instanceof vscode.Range ? reveal(uri, range) : undefined,
    [commandIds.groupTree]: () => tree.chooseGrouping(),
    [commandIds.filterTree]: () => tree.chooseFilter(),
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([id, run]) =>
      vscode.commands.registerCommand(id, async (...args: unknown[]) => {
        try {
          if (isAllowed(id)) await run(...args);
          else await explainRestriction();
        } catch (error) {
          parts.log.error(`${id} failed`, error);
          void vscode.window.showErrorMessage(`AI Licence Lens: ${String(error)}`);
        }
      }),
    ),
  );
}
