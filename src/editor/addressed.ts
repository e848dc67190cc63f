import * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';

import type { ReferenceAddress } from './commandIds';
import { addressOf } from './hover';
import type { Scans } from './scans';

/** A reference together with the file that names it. */
export interface LocatedReference {
  readonly uri: vscode.Uri;
  readonly judged: JudgedReference;
}

/** The reference a command is meant for: the one its link or tree item names, else the one under the cursor. */
export async function addressedReference(scans: Scans, given: unknown): Promise<LocatedReference | undefined> {
  const address = isTreeNode(given) ? addressOf(given.judged, given.uri) : given;
  if (isAddress(address)) {
    const uri = vscode.Uri.parse(address.uri);
    const judged = scans
      .get(uri)
      ?.references.find(({ start }) => start.line === address.line && start.character === address.character);
    return judged === undefined ? undefined : { uri, judged };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const judged = await scans.at(editor.document, editor.selection.active);
  return judged === undefined ? undefined : { uri: editor.document.uri, judged };
}

/** Arguments of commands come from links and so from outside: anything else is ignored. */
function isAddress(value: unknown): value is ReferenceAddress {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, line, character } = value as Partial<ReferenceAddress>;
  return typeof uri === 'string' && Number.isInteger(line) && Number.isInteger(character);
}

/** Opens the file at the reference and selects it. */
export async function reveal(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(uri, { selection: range, preserveFocus: false });
}

/** Menus of the tree hand over the node itself. */
function isTreeNode(value: unknown): value is LocatedReference {
  return typeof value === 'object' && value !== null && 'judged' in value && 'uri' in value;
}
