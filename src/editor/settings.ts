import * as vscode from 'vscode';

import type { Role } from '../domain/reference';
import type { Language } from '../present/language';

export const settingsSection = 'aiLicenceLens';

export type BadgeMode = 'off' | 'notable' | 'all';

export type LanguageChoice = 'auto' | Language;

/** The user's choices for one resource, read at once. */
export interface Settings {
  readonly enable: boolean;
  readonly exclude: readonly string[];
  readonly problemRoles: readonly Role[];
  readonly inlayBadges: BadgeMode;
  readonly manifestLens: boolean;
  readonly documentLinks: boolean;
  readonly explorerBadges: boolean;
  readonly statusBar: boolean;
  readonly language: LanguageChoice;
}

/** Every setting by its name below `aiLicenceLens`, with the value it has when nobody changes it. */
export const settingDefaults = {
  enable: true,
  exclude: [] as readonly string[],
  'problems.roles': ['code', 'config', 'manifest', 'container'] as readonly Role[],
  inlayBadges: 'notable' as BadgeMode,
  'codeLens.manifests': true,
  documentLinks: true,
  explorerBadges: false,
  'statusBar.visible': true,
  language: 'auto' as LanguageChoice,
};

/** By folder, until a setting changes: the editor works its answer out anew each time, and every keystroke asks. */
const settingsByFolder = new Map<string, Settings>();

/** Forgets what was read when settings or folders change. To be registered before whoever asks again then. */
export function followSettings(): vscode.Disposable {
  const forget = (): void => {
    settingsByFolder.clear();
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
    { dispose: forget },
  );
}

/** The settings in force for a resource; they differ by folder at most. */
export function settingsFor(resource: vscode.Uri | undefined): Settings {
  const folder = resource === undefined ? undefined : vscode.workspace.getWorkspaceFolder(resource);
  const key = folder?.uri.toString() ?? '';
  const known = settingsByFolder.get(key) ?? readSettings(folder?.uri);
  settingsByFolder.set(key, known);
  return known;
}

function readSettings(resource: vscode.Uri | undefined): Settings {
  const configuration = vscode.workspace.getConfiguration(settingsSection, resource ?? null);
  const read = <K extends keyof typeof settingDefaults>(key: K): (typeof settingDefaults)[K] =>
    configuration.get<(typeof settingDefaults)[K]>(key, settingDefaults[key]);
  return {
    enable: read('enable'),
    exclude: read('exclude'),
    problemRoles: read('problems.roles'),
    inlayBadges: read('inlayBadges'),
    manifestLens: read('codeLens.manifests'),
    documentLinks: read('documentLinks'),
    explorerBadges: read('explorerBadges'),
    statusBar: read('statusBar.visible'),
    language: read('language'),
  };
}
