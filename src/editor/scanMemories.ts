import * as vscode from 'vscode';

import type { ScanMemory } from '../scan/scanMemory';
import { createScanMemory } from '../scan/scanMemory';

import type { EditorLog } from './log';
import type { PolicyStore } from './policyStore';

/** What the workspace scans of earlier sessions found, kept in the storage the editor gives this extension. */
export interface ScanMemories {
  /** Undefined when nothing is kept: without storage, and for folders whose overlays change what ids mean. */
  readonly of: (folder: vscode.WorkspaceFolder) => Promise<ScanMemory | undefined>;
  /** True when a scan of the folder was written in an earlier session. */
  readonly hasWritten: (folder: vscode.WorkspaceFolder) => Promise<boolean>;
  readonly write: (folder: vscode.WorkspaceFolder) => Promise<void>;
}

export interface MemoryParts {
  readonly storage: vscode.Uri | undefined;
  /** The files whose change makes everything kept worthless: the bundle and the catalogue. */
  readonly engine: readonly vscode.Uri[];
  readonly policies: Pick<PolicyStore, 'overlays'>;
  readonly log: EditorLog;
}

export function createScanMemories({ storage, engine, policies, log }: MemoryParts): ScanMemories {
  const memories = new Map<string, Promise<ScanMemory>>();

  const load = async (file: vscode.Uri): Promise<ScanMemory> => {
    const key = (await Promise.all(engine.map(stampOf))).join(', ');
    return createScanMemory(key, await readText(file));
  };
  return {
    of: async (folder) => {
      if (storage === undefined || (await policies.overlays(folder)).length > 0) return undefined;
      const file = memoryFile(storage, folder);
      const memory = memories.get(file.toString()) ?? load(file);
      memories.set(file.toString(), memory);
      return memory;
    },
    hasWritten: async (folder) => storage !== undefined && (await stampOf(memoryFile(storage, folder))) !== absent,
    write: async (folder) => {
      if (storage === undefined) return;
      const file = memoryFile(storage, folder);
      const memory = await memories.get(file.toString());
      if (memory === undefined) return;
      const unfinished = vscode.Uri.joinPath(file, '..', `unfinished-${fileName(folder)}`);
      try {
        await vscode.workspace.fs.createDirectory(storage);
        await vscode.workspace.fs.writeFile(unfinished, new TextEncoder().encode(memory.write()));
        await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
      } catch (error) {
        log.warn(`the results of the scan were not kept: ${String(error)}`);
      }
    },
  };
}

const absent = 'absent';

async function stampOf(file: vscode.Uri): Promise<string> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(file);
    return `${String(size)} ${String(mtime)}`;
  } catch {
    return absent;
  }
}

async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

function memoryFile(storage: vscode.Uri, folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(storage, fileName(folder));
}

/** A name that every file system takes and that no two folders share. */
function fileName(folder: vscode.WorkspaceFolder): string {
  const bytes = new TextEncoder().encode(folder.uri.toString());
  // FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/: two folders of one workspace have to differ, no more.
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
  return `scan-${hash.toString(16)}.json`;
}
