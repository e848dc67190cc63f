import * as vscode from 'vscode';

import { code, escapeMarkdown } from '../present/markdown';

import { yamlExtension } from './completion/policyCompletion';
import { policyKeyAt } from './completion/policyKeyAt';
import { policyFileName } from './places';

/** Says what a key of `.ai-licence.yaml` means, unless another extension says it from the schema already. */
export function registerPolicyHover(): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: `**/${policyFileName}` },
    {
      provideHover: (document, position) => {
        if (vscode.extensions.getExtension(yamlExtension) !== undefined) return undefined;
        const key = policyKeyAt(document.getText(), document.offsetAt(position));
        if (key === undefined) return undefined;
        const words = key.words.length === 0 ? '' : `  \n${key.words.map(code).join(' · ')}`;
        const range = new vscode.Range(document.positionAt(key.span.start), document.positionAt(key.span.end));
        return new vscode.Hover(new vscode.MarkdownString(`${escapeMarkdown(key.meaning)}${words}`), range);
      },
    },
  );
}
