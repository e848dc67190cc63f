import type * as vscode from 'vscode';

import type { ExtensionApi } from './extension';
import { activateWith } from './extension';
import { diskFiles } from './node/diskFiles';

/** The entry point where the extension host is a Node process: folders of the local disk are read directly. */
export function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  return activateWith(context, diskFiles);
}
