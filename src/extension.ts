import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { createCatalogueStore } from './editor/catalogueStore';
import { registerCodeActions } from './editor/codeActions';
import { registerManifestLens } from './editor/codeLens';
import { registerCommands } from './editor/commands';
import { registerModelCompletion } from './editor/completion/modelCompletion';
import { registerPolicyCompletion } from './editor/completion/policyCompletion';
import { registerContextKeys } from './editor/contextKeys';
import { registerDocumentLinks } from './editor/documentLinks';
import { registerHover } from './editor/hover';
import { registerInlayBadges } from './editor/inlayBadges';
import { createLog } from './editor/log';
import type { Parts } from './editor/parts';
import { registerPolicyProblems } from './editor/policyProblems';
import { createPolicyStore } from './editor/policyStore';
import { registerProblems } from './editor/problems';
import { createReferenceTree } from './editor/referenceTree';
import { createReportPanel } from './editor/reportPanel';
import type { Scans } from './editor/scans';
import { createScans } from './editor/scans';
import { registerStatusBar } from './editor/statusBar';

/** What other code, above all the tests inside real editors, may ask. */
export interface ExtensionApi {
  readonly scans: Pick<Scans, 'get' | 'current' | 'all' | 'settled'>;
}

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  if (vscode.l10n.bundle !== undefined) l10n.config({ contents: vscode.l10n.bundle });
  const log = createLog();
  const catalogues = createCatalogueStore(vscode.Uri.joinPath(context.extensionUri, 'dist', 'catalogue.json'), log);
  const policies = createPolicyStore(log);
  const scans = createScans({ catalogues, policies, log });
  const parts: Parts = { extensionUri: context.extensionUri, catalogues, policies, scans, log };
  const panel = createReportPanel(parts);
  const tree = createReferenceTree(scans);
  context.subscriptions.push(
    log,
    catalogues,
    policies,
    scans,
    panel,
    tree,
    registerContextKeys(scans, catalogues),
    registerProblems(scans),
    registerPolicyProblems(),
    registerHover(scans),
    registerStatusBar(scans, catalogues),
    registerInlayBadges(scans),
    registerManifestLens(scans),
    registerDocumentLinks(scans),
    registerCodeActions(scans),
    registerModelCompletion(catalogues, policies),
    registerPolicyCompletion(scans, catalogues),
    registerCommands(parts, panel, tree),
  );
  return { scans };
}
