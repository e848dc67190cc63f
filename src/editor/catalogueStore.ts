import * as vscode from 'vscode';

import type { Catalogue, CatalogueData } from '../catalogue/catalogue';
import { createCatalogue } from '../catalogue/createCatalogue';

import type { EditorLog } from './log';

export type CatalogueState =
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'ready'; readonly catalogue: Catalogue }
  | { readonly kind: 'failed'; readonly reason: string };

/** The facts, read on first use and once. A failed load stays visible as a state and can be tried again. */
export interface CatalogueStore extends vscode.Disposable {
  readonly state: () => CatalogueState;
  readonly load: () => Promise<Catalogue | undefined>;
  readonly retry: () => Promise<Catalogue | undefined>;
  readonly onDidChange: vscode.Event<CatalogueState>;
}

export function createCatalogueStore(file: vscode.Uri, log: EditorLog): CatalogueStore {
  const changed = new vscode.EventEmitter<CatalogueState>();
  let state: CatalogueState = { kind: 'idle' };
  let pending: Promise<Catalogue | undefined> | undefined;

  const become = (next: CatalogueState): void => {
    state = next;
    changed.fire(next);
  };
  const read = async (): Promise<Catalogue | undefined> => {
    become({ kind: 'loading' });
    try {
      const bytes = await vscode.workspace.fs.readFile(file);
      const catalogue = createCatalogue(JSON.parse(new TextDecoder().decode(bytes)) as CatalogueData);
      log.info(`catalogue of ${catalogue.dataDate} loaded`);
      become({ kind: 'ready', catalogue });
      return catalogue;
    } catch (error) {
      log.error('the catalogue could not be loaded', error);
      become({ kind: 'failed', reason: String(error) });
      return undefined;
    }
  };
  const load = (): Promise<Catalogue | undefined> => (pending ??= read());
  return {
    state: () => state,
    load,
    retry: () => {
      if (state.kind === 'failed') pending = undefined;
      return load();
    },
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}
