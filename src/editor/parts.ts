import type * as vscode from 'vscode';

import type { CatalogueStore } from './catalogueStore';
import type { EditorLog } from './log';
import type { PolicyStore } from './policyStore';
import type { Scans } from './scans';

/** What the commands and views work with. */
export interface Parts {
  readonly extensionUri: vscode.Uri;
  readonly catalogues: CatalogueStore;
  readonly policies: PolicyStore;
  readonly scans: Scans;
  readonly log: EditorLog;
}
