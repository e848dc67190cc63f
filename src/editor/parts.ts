import type * as vscode from 'vscode';

import type { CatalogueStore } from './catalogueStore';
import type { DiskFiles } from './files';
import type { EditorLog } from './log';
import type { PolicyStore } from './policyStore';
import type { ScanMemories } from './scanMemories';
import type { Scans } from './scans';

/** What the commands and views work with. */
export interface Parts {
  readonly extensionUri: vscode.Uri;
  readonly catalogues: CatalogueStore;
  readonly policies: PolicyStore;
  readonly scans: Scans;
  readonly memories: ScanMemories;
  /** Absent in hosts without a disk of their own. */
  readonly disk: DiskFiles | undefined;
  readonly log: EditorLog;
}
