import * as vscode from 'vscode';

import type { FileScan, JudgedReference } from '../domain/scan';
import { problemText } from '../present/problemText';
import { decodeBytes } from '../scan/decode';
import { sizeLimitOf } from '../scan/limits';
import { trainedIn, trains, withTrainedBeside, type TrainedByFolder } from '../scan/joinTraining';
import { scanText } from '../scan/scanText';

import type { CatalogueStore } from './catalogueStore';
import { rangeOf } from './convert';
import { watchFiles } from './fileChanges';
import type { FileChanges } from './fileChanges';
import { excludesOf, readFile } from './files';
import { rejudge, scanContextFor } from './judge';
import type { FolderListing } from './listing';
import type { EditorLog } from './log';
import { isAtOrBelow, isOpen } from './openFiles';
import { isJudged, notebookCellScheme, placeOf } from './places';
import type { OverlayStore } from './overlayStore';
import type { PolicyStore } from './policyStore';
import type { FolderResult, ScannedFile } from './scannedFile';
import { isEmpty } from './scannedFile';
import { settingsFor, settingsSection } from './settings';
import { createTiedFiles } from './tiedFiles';

const debounceMilliseconds = 150;
/** More files than this changing together have everything shown anew, once. */
const manyFiles = 20;

/** The results for every open document and, after a workspace scan, for the files that are not open. */
export interface Scans extends vscode.Disposable {
  /** The latest result of a file, perhaps one edit behind. */
  readonly get: (uri: vscode.Uri) => FileScan | undefined;
  /** The result for the text as it is now. */
  readonly current: (document: vscode.TextDocument) => Promise<FileScan | undefined>;
  readonly at: (document: vscode.TextDocument, position: vscode.Position) => Promise<JudgedReference | undefined>;
  readonly all: () => readonly ScannedFile[];
  /** True once all files of a folder have been looked at. */
  readonly isScanned: (folder: vscode.WorkspaceFolder) => boolean;
  /** What the scripts of a folder train, as far as its files have been looked at. */
  readonly trainedIn: (folder: vscode.WorkspaceFolder | undefined) => TrainedByFolder;
  /** To be called before a folder is scanned. The answer takes the result, which then replaces what is known about closed files. */
  readonly startFolder: (folder: vscode.WorkspaceFolder) => (result: FolderResult) => void;
  /** Has everything that is shown made anew from the results there are. */
  readonly refresh: () => void;
  /** Resolves when no scan is waiting or running. */
  readonly settled: () => Promise<void>;
  /** The file whose result changed; undefined when many did. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
}

export interface ScanParts {
  readonly catalogues: CatalogueStore;
  readonly policies: PolicyStore;
  readonly overlays: Pick<OverlayStore, 'onDidChange'>;
  readonly log: EditorLog;
}

export function createScans({ catalogues, policies, overlays, log }: ScanParts): Scans {
  const files = new Map<string, ScannedFile>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Set<Promise<unknown>>();
  const listings = new Map<string, FolderListing>();
  /** For each workspace scan that is running, the files that changed since it started. */
  const underWay = new Set<Map<string, vscode.Uri>>();
  const ties = createTiedFiles();
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();

  const track = <T>(work: Promise<T>): Promise<T> => {
    const guarded = work.finally(() => running.delete(guarded));
    running.add(guarded);
    return guarded;
  };
  const drop = (uri: vscode.Uri): void => {
    if (files.delete(uri.toString())) changed.fire(uri);
  };

  const scanDocument = async (document: vscode.TextDocument): Promise<FileScan | undefined> => {
    const { folder, path } = placeOf(document.uri);
    const key = document.uri.toString();
    const settings = settingsFor(document.uri);
    if (!settings.enable || !isJudged(document)) {
      drop(document.uri);
      return undefined;
    }
    const context = await scanContextFor(catalogues, policies, folder);
    if (context === undefined || document.isClosed) return undefined;
    if (folder !== undefined && excludesOf(settings.exclude, context.policyFor(path)).ignores(path)) {
      drop(document.uri);
      return undefined;
    }
    const { version } = document;
    const text = document.getText();
    if (text.length > sizeLimitOf(path)) {
      log.warn(`skipped ${path}: ${String(text.length)} characters, over the limit`);
      drop(document.uri);
      return undefined;
    }
    const alone = scanText(context, { path, text, languageId: document.languageId });
    const joined = document.uri.scheme === notebookCellScheme ? alone : ties.join(context, folder, alone);
    const scan = withTrainedBeside(context, joined, () => trainedInFolder(folder));
    for (const problem of scan.problems) log.info(`${path}: ${problemText(problem)}`);
    files.set(key, { uri: document.uri, scan, version });
    changed.fire(document.uri);
    return scan;
  };
  const runNow = (document: vscode.TextDocument): Promise<FileScan | undefined> => {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.delete(key);
    return track(
      scanDocument(document).catch((error: unknown) => {
        log.error(`scan of ${document.uri.path} failed`, error);
        return undefined;
      }),
    );
  };
  const schedule = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void runNow(document), debounceMilliseconds),
    );
  };

  /** A closed file falls back to what the workspace scan would say about it; undefined when that would pass it over. */
  const readClosed = async (uri: vscode.Uri): Promise<FileScan | undefined> => {
    const { folder, path } = placeOf(uri);
    const listing = folder === undefined ? undefined : listings.get(folder.uri.toString());
    const settings = settingsFor(uri);
    if (listing === undefined || !settings.enable) return undefined;
    const context = await scanContextFor(catalogues, policies, folder);
    if (context === undefined) return undefined;
    if (!(await listing.has(path, excludesOf(settings.exclude, context.policyFor(path))))) return undefined;
    const bytes = await readFile(uri, path, log);
    const decoded = bytes === undefined ? undefined : decodeBytes(bytes);
    if (decoded === undefined || 'skipped' in decoded) return undefined;
    return ties.join(context, folder, scanText(context, { path, text: decoded.text }));
  };
  /** Reads one closed file again; true when something else is to be shown now. */
  const scanClosed = async (uri: vscode.Uri): Promise<boolean> => {
    try {
      const scan = await readClosed(uri);
      if (isOpen(uri)) return false;
      if (scan === undefined || isEmpty(scan)) return files.delete(uri.toString());
      files.set(uri.toString(), { uri, scan });
      return true;
    } catch (error) {
      log.error(`scan of ${uri.path} failed`, error);
      return false;
    }
  };
  const scanClosedOne = async (uri: vscode.Uri): Promise<void> => {
    if (await scanClosed(uri)) changed.fire(uri);
  };
  const forget = ({ gone }: Pick<FileChanges, 'gone'>): readonly vscode.Uri[] => {
    for (const { folder, path } of gone.map(placeOf)) ties.forget(folder, path);
    const keys = new Set(gone.map((uri) => uri.toString()));
    const dropped = keys.size === 0 ? [] : [...files].filter(([key]) => isAtOrBelow(key, keys));
    for (const [key] of dropped) files.delete(key);
    return dropped.map(([, { uri }]) => uri);
  };
  const followChanges = async (changes: FileChanges): Promise<void> => {
    for (const uri of [...changes.changed, ...changes.gone]) {
      for (const meanwhile of underWay) meanwhile.set(uri.toString(), uri);
    }
    const touched = [...forget(changes)];
    for (const uri of [...changes.changed, ...changes.gone]) {
      if (uri.path.endsWith('/.gitignore')) listings.get(placeOf(uri).folder?.uri.toString() ?? '')?.forgetRules();
    }
    for (const uri of changes.changed) if (!isOpen(uri) && (await scanClosed(uri))) touched.push(uri);
    if (touched.length > manyFiles) changed.fire(undefined);
    else for (const uri of touched) changed.fire(uri);
  };
  const rescanOpen = (wanted: (document: vscode.TextDocument) => boolean): void => {
    for (const document of vscode.workspace.textDocuments) if (wanted(document)) void runNow(document);
  };
  const setFolder = (folder: vscode.WorkspaceFolder, { scan, listing, tied }: FolderResult): void => {
    listings.set(folder.uri.toString(), listing);
    ties.keep(folder, tied);
    for (const [key, file] of files) {
      if (file.version === undefined && isIn(folder, file.uri)) files.delete(key);
    }
    for (const result of scan.files) {
      const uri = vscode.Uri.joinPath(folder.uri, result.path);
      if (!isOpen(uri)) files.set(uri.toString(), { uri, scan: result });
    }
    changed.fire(undefined);
    // Only now is it known what other files say about those that are open.
    rescanOpen((document) => isIn(folder, document.uri));
  };
  const isIn = (folder: vscode.WorkspaceFolder, uri: vscode.Uri): boolean =>
    placeOf(uri).folder?.uri.toString() === folder.uri.toString();
  const trainedInFolder = (folder: vscode.WorkspaceFolder | undefined): TrainedByFolder => {
    const scripts = [...files.values()].filter(({ scan }) => trains(scan));
    return trainedIn(scripts.filter(({ uri }) => folder !== undefined && isIn(folder, uri)).map(({ scan }) => scan));
  };
  const rejudgeClosed = async (folder: vscode.WorkspaceFolder): Promise<void> => {
    const context = await scanContextFor(catalogues, policies, folder);
    if (context === undefined) return;
    const trained = trainedInFolder(folder);
    for (const [key, file] of files) {
      if (file.version === undefined && isIn(folder, file.uri)) {
        files.set(key, { ...file, scan: rejudge(context, file.scan, trained) });
      }
    }
    changed.fire(undefined);
  };
  /** Other catalogue entries can change what an id means, so the closed files are read again. */
  const rescanClosed = async (folder: vscode.WorkspaceFolder): Promise<void> => {
    const closed = [...files.values()].filter((file) => file.version === undefined && isIn(folder, file.uri));
    for (const file of closed) await scanClosed(file.uri);
    changed.fire(undefined);
  };

  const subscriptions: vscode.Disposable[] = [
    changed,
    watchFiles((changes) => void track(followChanges(changes)), log),
    vscode.workspace.onDidOpenTextDocument((document) => void runNow(document)),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) schedule(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      clearTimeout(timers.get(document.uri.toString()));
      timers.delete(document.uri.toString());
      if (document.uri.scheme === notebookCellScheme) drop(document.uri);
      else void track(scanClosedOne(document.uri));
    }),
    // The cells of an open notebook are judged one by one, so the file as a whole steps back.
    vscode.workspace.onDidOpenNotebookDocument((notebook) => {
      drop(notebook.uri);
    }),
    vscode.workspace.onDidCloseNotebookDocument((notebook) => void track(scanClosedOne(notebook.uri))),
    vscode.workspace.onDidChangeWorkspaceFolders((event) => {
      const gone = event.removed.map((folder) => folder.uri);
      for (const uri of gone) listings.delete(uri.toString());
      for (const uri of forget({ gone })) changed.fire(uri);
      rescanOpen(() => true);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection)) rescanOpen(() => true);
    }),
    policies.onDidChange((folder) => {
      rescanOpen((document) => isIn(folder, document.uri));
      void track(rejudgeClosed(folder));
    }),
    overlays.onDidChange((folder) => {
      rescanOpen((document) => isIn(folder, document.uri));
      void track(rescanClosed(folder));
    }),
  ];
  rescanOpen(() => true);

  const current = async (document: vscode.TextDocument): Promise<FileScan | undefined> => {
    const known = files.get(document.uri.toString());
    return known?.version === document.version ? known.scan : runNow(document);
  };
  return {
    get: (uri) => files.get(uri.toString())?.scan,
    current,
    at: async (document, position) => {
      const scan = await current(document);
      return scan?.references.find((judged) => rangeOf(judged).contains(position));
    },
    all: () => [...files.values()],
    trainedIn: trainedInFolder,
    isScanned: (folder) => listings.has(folder.uri.toString()),
    startFolder: (folder) => {
      const meanwhile = new Map<string, vscode.Uri>();
      underWay.add(meanwhile);
      return (result) => {
        underWay.delete(meanwhile);
        setFolder(folder, result);
        // What changed while the scan ran may have been read before it changed.
        if (meanwhile.size > 0) void track(followChanges({ changed: [...meanwhile.values()], gone: [] }));
      };
    },
    refresh: () => {
      changed.fire(undefined);
    },
    settled: async () => {
      while (timers.size > 0 || running.size > 0) {
        await Promise.allSettled(running);
        if (timers.size > 0) await new Promise((resolve) => setTimeout(resolve, debounceMilliseconds));
      }
    },
    onDidChange: changed.event,
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
