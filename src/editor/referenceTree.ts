import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';
import { needsAttention, rankFindings } from '../present/importance';
import { verdictIcon, verdictLabel } from '../present/labels/verdict';
import { referenceLicence } from '../present/names';

import { coalesce } from './coalesce';
import { commandIds } from './commandIds';
import { rangeOf } from './convert';
import { hoverMarkdown } from './hover';
import type { Scans } from './scans';
import type { GroupNode, Grouping, ReferenceNode, TreeNode } from './treeNodes';
import { groupings, treeGroups } from './treeNodes';
import { restrictedText } from './trust';

/** The view and what its title buttons do. */
export interface ReferenceTree extends vscode.Disposable {
  readonly chooseGrouping: () => Promise<void>;
  readonly chooseFilter: () => Promise<void>;
}

/** The side bar view over everything judged so far. */
export function createReferenceTree(scans: Scans): ReferenceTree {
  const changed = new vscode.EventEmitter<undefined>();
  let grouping: Grouping = 'verdict';
  let filter = '';
  const provider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (node === undefined) return [...treeGroups(scans.all(), grouping, filter)];
      return node.kind === 'group' ? [...node.children] : [];
    },
    getTreeItem: (node) => (node.kind === 'group' ? groupItem(node) : referenceItem(node)),
    resolveTreeItem: (item, node) => {
      if (node.kind === 'reference') item.tooltip = hoverMarkdown(node.judged, node.uri);
      return item;
    },
  };
  const view = vscode.window.createTreeView('aiLicenceLens.references', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const refresh = (): void => {
    changed.fire(undefined);
    const references = scans.all().flatMap((file) => file.scan.references);
    const attention = references.filter((judged) => needsAttention(judged.verdict)).length;
    view.badge =
      attention === 0 ? undefined : { value: attention, tooltip: l10n.t('Needing attention: {0}', attention) };
    view.message = vscode.workspace.isTrusted ? '' : restrictedText();
    view.description = filter === '' ? '' : `“${filter}”`;
  };
  const later = coalesce(refresh);
  const subscription = vscode.Disposable.from(
    later,
    scans.onDidChange(later.ask),
    vscode.workspace.onDidGrantWorkspaceTrust(refresh),
  );
  return {
    chooseGrouping: async () => {
      const items = groupings.map((value) => ({ label: groupingLabel(value), value, picked: value === grouping }));
      const picked = await vscode.window.showQuickPick(items, { title: l10n.t('Group by') });
      if (picked === undefined) return;
      grouping = picked.value;
      refresh();
    },
    chooseFilter: async () => {
      const prompt = l10n.t('Part of a name, licence or path; empty shows everything');
      const answer = await vscode.window.showInputBox({ title: l10n.t('Filter'), prompt, value: filter });
      if (answer === undefined) return;
      filter = answer.trim();
      refresh();
    },
    dispose: () => {
      subscription.dispose();
      view.dispose();
      changed.dispose();
    },
  };
}

function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'verdict':
      return l10n.t('Verdict');
    case 'licence':
      return l10n.t('Licence');
    case 'model':
      return l10n.t('Model or package');
    case 'file':
      return l10n.t('File');
  }
}

function groupItem({ label, icon, children, calm }: GroupNode): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, calm ? Collapsed : Expanded);
  item.iconPath = tinted(icon);
  item.description = String(children.length);
  item.contextValue = 'group';
  return item;
}

/** Icons that the Problems panel has too take its colours; the shape says the same without them. */
function tinted(icon: string): vscode.ThemeIcon {
  const colours: Readonly<Record<string, string>> = {
    error: 'problemsErrorIcon.foreground',
    warning: 'problemsWarningIcon.foreground',
    pass: 'testing.iconPassed',
  };
  const colour = colours[icon];
  return colour === undefined ? new vscode.ThemeIcon(icon) : new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

/** What the menu of an entry asks for: whether there is something to acknowledge, to compare, to replace. */
function contextOf({ reference, resolution, verdict }: JudgedReference): string {
  const isKnown = resolution.kind === 'model' || resolution.kind === 'package';
  return [
    'reference',
    ...(rankFindings(verdict).some(({ severity }) => severity !== 'hint') ? ['speaking'] : []),
    ...(isKnown ? ['known'] : []),
    ...(reference.kind === 'model' && resolution.kind === 'unknown' ? ['unknown'] : []),
    ...(reference.kind === 'model' && isKnown && needsAttention(verdict) ? ['pressing'] : []),
  ].join(' ');
}

function referenceItem(node: ReferenceNode): vscode.TreeItem {
  const { judged, uri, path } = node;
  const item = new vscode.TreeItem(judged.reference.literal, vscode.TreeItemCollapsibleState.None);
  const place = `${path}:${String(judged.start.line + 1)}`;
  item.iconPath = tinted(verdictIcon(judged.verdict.word));
  item.description = [referenceLicence(judged), place].filter((part) => part !== undefined).join(' · ');
  item.contextValue = contextOf(judged);
  item.command = {
    title: l10n.t('Go to reference'),
    command: commandIds.revealReference,
    arguments: [uri, rangeOf(judged)],
  };
  item.accessibilityInformation = {
    label: `${judged.reference.literal}, ${verdictLabel(judged.verdict.word)}, ${place}`,
  };
  return item;
}
