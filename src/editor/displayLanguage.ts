import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { EditorLog } from './log';
import { settingsFor, settingsSection } from './settings';

/** Makes our sentences speak the language of the setting, else that of the editor. A bundle that cannot be read leaves them English. */
export async function applyLanguage(extensionUri: vscode.Uri, log: EditorLog): Promise<void> {
  const { language } = settingsFor(undefined);
  const own = vscode.env.language.split('-')[0];
  if (language === 'auto' || language === own) {
    l10n.config({ contents: vscode.l10n.bundle ?? {} });
    return;
  }
  l10n.config({ contents: {} });
  if (language === 'en') return;
  try {
    const file = vscode.Uri.joinPath(extensionUri, 'l10n', `bundle.l10n.${language}.json`);
    l10n.config({ contents: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) });
  } catch (error) {
    log.warn(`the ${language} texts could not be read: ${String(error)}`);
  }
}

/** Follows the setting while the editor runs and then has everything shown anew. */
export function registerLanguage(extensionUri: vscode.Uri, log: EditorLog, refresh: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${settingsSection}.language`)) void applyLanguage(extensionUri, log).then(refresh);
  });
}
