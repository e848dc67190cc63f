import * as vscode from 'vscode';

import { renderReportHtml } from '../present/report/reportHtml';
import { renderReportMarkdown } from '../present/report/reportMarkdown';

import { reveal } from './addressed';
import { commandIds } from './commandIds';
import { currentReport, reportTitle, shownPath } from './currentReport';
import { createNonce } from './nonce';
import type { Parts } from './parts';
import type { ScanTotals } from './workspaceScan';
import { restoreScans } from './workspaceScan';

export const reportViewType = 'aiLicenceLens.report';

/** The report over everything judged so far, in one panel that is reused. */
export interface ReportPanel extends vscode.Disposable {
  readonly show: (totals: ScanTotals) => Promise<void>;
  readonly export: (form: 'markdown' | 'html') => Promise<void>;
}

export function createReportPanel(parts: Parts): ReportPanel {
  let panel: vscode.WebviewPanel | undefined;
  let totals: ScanTotals = { scannedFiles: 0, complete: true };

  const fill = async (target: vscode.WebviewPanel): Promise<void> => {
    const report = await currentReport(parts, totals);
    target.webview.html = renderReportHtml(report, { nonce: createNonce(), interactive: true });
  };
  const adopt = (target: vscode.WebviewPanel): void => {
    panel = target;
    target.iconPath = vscode.Uri.joinPath(parts.extensionUri, 'media', 'icon.png');
    target.webview.options = { enableScripts: true, localResourceRoots: [] };
    target.webview.onDidReceiveMessage((message: unknown) => void receive(message));
    target.onDidDispose(() => {
      panel = undefined;
    });
  };
  const exportAs = async (form: 'markdown' | 'html'): Promise<void> => {
    const report = await currentReport(parts, totals);
    const text =
      form === 'markdown'
        ? renderReportMarkdown(report)
        : renderReportHtml(report, { nonce: createNonce(), interactive: false });
    const name = form === 'markdown' ? 'ai-licences.md' : 'ai-licences.html';
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const target = await vscode.window.showSaveDialog({
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
      filters: form === 'markdown' ? { Markdown: ['md'] } : { HTML: ['html'] },
    });
    if (target === undefined) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    if (form === 'markdown') await vscode.window.showTextDocument(target);
  };
  const receive = async (message: unknown): Promise<void> => {
    if (typeof message !== 'object' || message === null || !('action' in message)) return;
    switch (message.action) {
      case 'export-markdown':
        return exportAs('markdown');
      case 'export-html':
        return exportAs('html');
      case 'rescan':
        await vscode.commands.executeCommand(commandIds.showReport);
        return;
      case 'open':
        return openPlace(parts, message);
    }
  };

  const serializer = vscode.window.registerWebviewPanelSerializer(reportViewType, {
    deserializeWebviewPanel: async (restored) => {
      adopt(restored);
      try {
        totals = (await restoreScans(parts)) ?? totals;
        await parts.scans.settled();
      } catch (error) {
        parts.log.error('earlier results could not be shown again', error);
      }
      // It may have been closed, or filled by a scan that was asked for, meanwhile.
      if (panel === restored && restored.webview.html === '') await fill(restored);
    },
  });
  return {
    show: async (latest) => {
      totals = latest;
      if (panel === undefined) {
        adopt(vscode.window.createWebviewPanel(reportViewType, reportTitle(), vscode.ViewColumn.Active));
      } else panel.reveal();
      if (panel !== undefined) await fill(panel);
    },
    export: exportAs,
    dispose: () => {
      serializer.dispose();
      panel?.dispose();
    },
  };
}

/** Messages come from a page, so the place must be one that the scans know. */
async function openPlace(parts: Parts, message: object): Promise<void> {
  const { path, line, column } = message as { path?: unknown; line?: unknown; column?: unknown };
  const file = parts.scans.all().find((candidate) => shownPath(candidate.uri) === path);
  if (file === undefined || typeof line !== 'number' || typeof column !== 'number') return;
  const position = new vscode.Position(Math.max(0, line - 1), Math.max(0, column - 1));
  await reveal(file.uri, new vscode.Range(position, position));
}
