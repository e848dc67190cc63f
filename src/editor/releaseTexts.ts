import * as vscode from 'vscode';

import type { ReleaseText } from '../domain/duty';
import { decodeBytes } from '../scan/decode';
import type { Log } from '../scan/ports';
import { isLicenceFolder, isReleaseText } from '../scan/releaseTexts';

import { readFile } from './files';

/** The texts of a folder that may meet a duty: README, notices, licence copies. */
export async function releaseTexts(folder: vscode.WorkspaceFolder, log: Log): Promise<readonly ReleaseText[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder.uri);
  const paths = entries.flatMap(([name, type]) => (type === vscode.FileType.File && isReleaseText(name) ? [name] : []));
  for (const [name, type] of entries) {
    if (type !== vscode.FileType.Directory || !isLicenceFolder(name)) continue;
    const inside = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder.uri, name));
    for (const [file, kind] of inside) if (kind === vscode.FileType.File) paths.push(`${name}/${file}`);
  }
  const texts = await Promise.all(paths.sort().map((path) => readText(folder, path, log)));
  return texts.filter((text) => text !== undefined);
}

async function readText(folder: vscode.WorkspaceFolder, path: string, log: Log): Promise<ReleaseText | undefined> {
  const bytes = await readFile(vscode.Uri.joinPath(folder.uri, ...path.split('/')), path, log);
  const decoded = bytes === undefined ? undefined : decodeBytes(bytes);
  return decoded !== undefined && 'text' in decoded ? { path, text: decoded.text } : undefined;
}
