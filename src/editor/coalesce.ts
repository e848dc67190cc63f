import type * as vscode from 'vscode';

/** Something that is asked for more often than it needs to be done. */
export interface Coalesced extends vscode.Disposable {
  readonly ask: () => void;
}

const quietMilliseconds = 100;

/** Does the work once, a little later, however often it is asked for meanwhile: totals over all files stay off the path of a keystroke. */
export function coalesce(work: () => void): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        work();
      }, quietMilliseconds);
    },
    dispose: () => {
      clearTimeout(timer);
    },
  };
}
