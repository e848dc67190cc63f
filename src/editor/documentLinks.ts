import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { referencePage } from '../present/modelPage';

import { rangeOf } from './convert';
import type { Scans } from './scans';
import { settingsFor } from './settings';

/** Links from ids to their public pages. URLs are left to the editor, which links them itself. */
export function registerDocumentLinks(scans: Scans): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider('*', {
    provideDocumentLinks: async (document, token) => {
      if (!settingsFor(document.uri).documentLinks) return [];
      const scan = await scans.current(document);
      if (scan === undefined || token.isCancellationRequested) return [];
      return scan.references.flatMap((judged) => {
        const isKnown = judged.resolution.kind === 'model' || judged.resolution.kind === 'package';
        const page = isKnown && judged.reference.tier !== 'D' ? referencePage(judged.reference) : undefined;
        if (page === undefined) return [];
        const link = new vscode.DocumentLink(rangeOf(judged), vscode.Uri.parse(page));
        link.tooltip = l10n.t('Open the page of {0}', judged.reference.literal);
        return [link];
      });
    },
  });
}
