import * as vscode from 'vscode';

import type { Catalogue } from '../catalogue/catalogue';
import type { CompactCatalogueData } from '../catalogue/compiled';
import { createCatalogue } from '../catalogue/createCatalogue';

import type { EditorLog } from './log';
import type { OverlayStore } from './overlayStore';

export type CatalogueState =
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'ready'; readonly catalogue: Catalogue }
  | { readonly kind: 'failed'; readonly reason: string };

/** The facts, read on first use and once. A failed load stays visible as a state and can be tried again. */
export interface CatalogueStore extends vscode.Disposable {
  readonly state: () => CatalogueState;
  /** The catalogue in force in a folder, its overlays included; without a folder, the one that ships. */
  readonly load: (folder?: vscode.WorkspaceFolder) => Promise<Catalogue | undefined>;
  readonly retry: () => Promise<Catalogue | undefined>;
  readonly onDidChange: vscode.Event<CatalogueState>;
}

export function createCatalogueStore(
  file: vscode.Uri,
  overlays: Pick<OverlayStore, 'mergeInto'>,
  log: EditorLog,
): CatalogueStore {
  const changed = new vscode.EventEmitter<CatalogueState>();
  const catalogues = new WeakMap<CompactCatalogueData, Catalogue>();
  let state: CatalogueState = { kind: 'idle' };
  let pending: Promise<CompactCatalogueData | undefined> | undefined;

  const become = (next: CatalogueState): void => {
    state = next;
    changed.fire(next);
  };
  const catalogueOf = (data: CompactCatalogueData): Catalogue => {
    const catalogue = catalogues.get(data) ?? createCatalogue(data);
    catalogues.set(data, catalogue);
    return catalogue;
  };
  const read = async (): Promise<CompactCatalogueData | undefined> => {
    become({ kind: 'loading' });
    try {
      const bytes = await vscode.workspace.fs.readFile(file);
      const data = JSON.parse(new TextDecoder().decode(bytes)) as CompactCatalogueData;
      const catalogue = catalogueOf(data);
      log.info(`catalogue of ${catalogue.dataDate} loaded`);
      become({ kind: 'ready', catalogue });
      return data;
    } catch (error) {
      log.error('the catalogue could not be loaded', error);
      become({ kind: 'failed', reason: String(error) });
      return undefined;
    }
  };
  const load = async (folder?: vscode.WorkspaceFolder): Promise<Catalogue | undefined> => {
    const data = await (pending ??= read());
    if (data === undefined) return undefined;
    return catalogueOf(folder === undefined ? data : await overlays.mergeInto(folder, data));
  };
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
