import * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';
import { renderComparisonHtml } from '../present/report/comparisonHtml';

import { createNonce } from './nonce';
import type { Parts } from './parts';

/** Shows models or packages side by side in a page of their own. */
export function showCards(parts: Parts, title: string, judged: readonly JudgedReference[], dataDate: string): void {
  const panel = vscode.window.createWebviewPanel('aiLicenceLens.cards', title, vscode.ViewColumn.Active, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panel.iconPath = vscode.Uri.joinPath(parts.extensionUri, 'media', 'icon.png');
  panel.webview.html = renderComparisonHtml(title, judged, { nonce: createNonce(), dataDate });
}
