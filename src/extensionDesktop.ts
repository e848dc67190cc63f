import type * as vscode from 'vscode';

import type { ExtensionApi } from './extension';
import { activateWith } from './extension';
import { threadedFiles } from './node/readApart';

/** The entry point where the extension host is a Node process: folders of the local disk are read directly, large ones by other threads. */
export function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  return activateWith(context, threadedFiles(`${context.extensionPath}/dist/scanWorker.js`));
}
