import * as vscode from 'vscode';

import { createCatalogueStore } from './editor/catalogueStore';
import { registerCodeActions } from './editor/codeActions';
import { registerManifestLens } from './editor/codeLens';
import { registerCommands } from './editor/commands';
import { registerCompletion } from './editor/completion/registerCompletion';
import { registerContextKeys } from './editor/contextKeys';
import { applyLanguage, registerLanguage } from './editor/displayLanguage';
import { registerDocumentLinks } from './editor/documentLinks';
import { registerExplorerBadges } from './editor/explorerBadges';
import { registerHover } from './editor/hover';
import { registerInlayBadges } from './editor/inlayBadges';
import type { DiskFiles } from './editor/files';
import { registerLanguageModelTools } from './editor/languageModelTools';
import { createLog } from './editor/log';
import type { Parts } from './editor/parts';
import { createOverlayStore } from './editor/overlayStore';
import { registerPolicyHover } from './editor/policyHover';
import { registerPolicyProblems } from './editor/policyProblems';
import { createPolicyStore } from './editor/policyStore';
import { registerProblems } from './editor/problems';
import { createReferenceTree } from './editor/referenceTree';
import { createReportPanel } from './editor/reportPanel';
import { createScanMemories } from './editor/scanMemories';
import type { Scans } from './editor/scans';
import { createScans } from './editor/scans';
import { followSettings } from './editor/settings';
import { registerStatusBar } from './editor/statusBar';
import { restoreScans } from './editor/workspaceScan';

/** What other code, above all the tests inside real editors, may ask. */
export interface ExtensionApi {
  readonly scans: Pick<Scans, 'get' | 'current' | 'all' | 'settled'>;
}

/** How long the editor is left alone before results of an earlier session are shown again, in milliseconds. */
const restoreDelay = 500;

export function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  return activateWith(context, undefined);
}

/** Starts everything; `disk` where the host can read the local disk by itself. */
export async function activateWith(
  context: vscode.ExtensionContext,
  disk: DiskFiles | undefined,
): Promise<ExtensionApi> {
  const log = createLog();
  context.subscriptions.push(followSettings());
  await applyLanguage(context.extensionUri, log);
  const policies = createPolicyStore(log);
  const overlays = createOverlayStore(policies, log);
  const catalogueFile = vscode.Uri.joinPath(context.extensionUri, 'dist', 'catalogue.json');
  const catalogues = createCatalogueStore(catalogueFile, overlays, log);
  const scans = createScans({ catalogues, policies, overlays, log });
  const memories = createScanMemories({
    storage: context.storageUri,
    engine: [catalogueFile, vscode.Uri.joinPath(context.extensionUri, 'dist', 'extension.js')],
    policies,
    log,
  });
  const parts: Parts = { extensionUri: context.extensionUri, catalogues, policies, scans, memories, disk, log };
  const panel = createReportPanel(parts);
  const tree = createReferenceTree(scans);
  context.subscriptions.push(
    log,
    policies,
    overlays,
    catalogues,
    scans,
    panel,
    tree,
    registerLanguage(context.extensionUri, log, scans.refresh),
    registerContextKeys(scans, catalogues),
    registerProblems(scans, policies),
    registerPolicyProblems(parts),
    registerHover(scans),
    registerPolicyHover(),
    registerStatusBar(scans, catalogues),
    registerInlayBadges(scans),
    registerManifestLens(scans),
    registerExplorerBadges(scans),
    registerDocumentLinks(scans),
    registerCodeActions(scans),
    registerCompletion(parts),
    registerCommands(parts, panel, tree),
    registerLanguageModelTools(parts),
  );
  setTimeout(() => {
    restoreScans(parts).catch((error: unknown) => {
      log.error('earlier results could not be shown again', error);
    });
  }, restoreDelay);
  return { scans };
}
