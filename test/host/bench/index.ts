import * as vscode from 'vscode';

import type { ExtensionApi } from '../../../src/extension';
import { renderHover } from '../../../src/present/hover';
import { extensionId } from '../suite/editor';
import { report } from '../suite/report';

import { pythonFile } from './pythonFile';

/**
 * Measures in the extension host; `scripts/benchEditor.mjs` opens the same folder twice and prints what comes.
 * The second time the results of the first are there again without a scan, which is what is measured then.
 */
export async function run(): Promise<void> {
  const started = performance.now();
  const extension = vscode.extensions.getExtension<ExtensionApi>(extensionId);
  if (extension === undefined) throw new Error('the extension is not installed');
  // The editor may have been first, and an extension that is awake starts in no time.
  const isAwake = extension.isActive;
  const { scans } = await extension.activate();
  if (!isAwake) tell('activation', performance.now() - started);

  if (await comesWithin(3000, () => scans.all().length > 0)) {
    await scans.settled();
    tell('results of the earlier session shown again, restore delay included', performance.now() - started);
  } else {
    for (const name of ['first scan', 'second scan', 'third scan']) {
      tell(name, await timed(() => vscode.commands.executeCommand('aiLicenceLens.scanWorkspace')));
    }
    tell('files with findings', scans.all().length, '');
    await measureTyping(scans);
    await measureMemory(scans);
  }
  report({ kind: 'end' });
}

async function measureTyping(scans: ExtensionApi['scans']): Promise<void> {
  const content = pythonFile(2000);
  const document = await vscode.workspace.openTextDocument({ content, language: 'python' });
  await vscode.window.showTextDocument(document);
  const first = await scans.current(document);
  tell('references in the Python file of 2,000 lines', first?.references.length ?? 0, '');
  const edits: number[] = [];
  for (let count = 0; count < 200; count++) {
    await insert(document, new vscode.Position(1000, 0), count % 2 === 0 ? '#' : '\n');
    edits.push(await timed(() => scans.current(document)));
  }
  tell('keystroke to diagnostics, p50', percentile(edits, 0.5));
  tell('keystroke to diagnostics, p95', percentile(edits, 0.95));
  const hovers: number[] = [];
  for (let count = 0; count < 200; count++) {
    hovers.push(
      await timed(async () => {
        const scan = await scans.current(document);
        const judged = scan?.references[count % scan.references.length];
        if (judged !== undefined) renderHover(judged, []);
      }),
    );
  }
  tell('hover, p95', percentile(hovers, 0.95));
}

async function measureMemory(scans: ExtensionApi['scans']): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content: pythonFile(500), language: 'python' });
  await vscode.window.showTextDocument(document);
  tell('heap before', heapMegabytes(), 'MB');
  for (let count = 0; count < 1000; count++) {
    await insert(document, new vscode.Position(count % 500, 0), '#');
    await scans.current(document);
  }
  tell('heap after 1,000 edits', heapMegabytes(), 'MB');
  for (let count = 0; count < 10; count++) await vscode.commands.executeCommand('aiLicenceLens.scanWorkspace');
  tell('heap after ten more scans', heapMegabytes(), 'MB');
}

async function insert(document: vscode.TextDocument, position: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, position, text);
  await vscode.workspace.applyEdit(edit);
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function comesWithin(milliseconds: number, condition: () => boolean): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end;) {
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return condition();
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Of the whole host, after the garbage is collected. */
function heapMegabytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

function tell(what: string, value: number, unit = 'ms'): void {
  report({ kind: 'pass', title: `${what}: ${value.toFixed(unit === '' ? 0 : 1)} ${unit}`.trim() });
}
