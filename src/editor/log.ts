import * as vscode from 'vscode';

import type { Log } from '../scan/ports';

/** The output channel behind the Log port; the user's level setting decides what is shown. */
export interface EditorLog extends Log, vscode.Disposable {
  readonly error: (message: string, error?: unknown) => void;
  readonly show: () => void;
}

export function createLog(): EditorLog {
  const channel = vscode.window.createOutputChannel('AI Licence Lens', { log: true });
  return {
    info: (message) => {
      channel.info(message);
    },
    warn: (message) => {
      channel.warn(message);
    },
    error: (message, error) => {
      channel.error(
        error === undefined
          ? message
          : `${message}: ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}`,
      );
    },
    show: () => {
      channel.show();
    },
    dispose: () => {
      channel.dispose();
    },
  };
}
