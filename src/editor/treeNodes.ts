import * as l10n from '@vscode/l10n';
import type * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';
import { verdictOrder } from '../present/importance';
import { verdictIcon, verdictLabel } from '../present/labels/verdict';
import { referenceLicence, subjectName } from '../present/names';

import { placeOf } from './places';
import type { ScannedFile } from './scannedFile';

export const groupings = ['verdict', 'licence', 'model', 'file'] as const;
export type Grouping = (typeof groupings)[number];

export interface ReferenceNode {
  readonly kind: 'reference';
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly judged: JudgedReference;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly label: string;
  readonly icon: string;
  readonly children: readonly ReferenceNode[];
  /** True for a heading under which nothing is to be done. */
  readonly calm: boolean;
}

export type TreeNode = GroupNode | ReferenceNode;

/** Every reference below a heading; verdicts in order of urgency, other headings by name. */
export function treeGroups(files: readonly ScannedFile[], grouping: Grouping, filter: string): readonly GroupNode[] {
  const groups = new Map<string, ReferenceNode[]>();
  for (const file of files) {
    const { path } = placeOf(file.uri);
    for (const judged of file.scan.references) {
      const node: ReferenceNode = { kind: 'reference', uri: file.uri, path, judged };
      if (!matches(node, filter)) continue;
      const key = keyOf(node, grouping);
      groups.set(key, [...(groups.get(key) ?? []), node]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, children]) => groupOf([...children].sort(byPlace), grouping))
    .filter((group) => group !== undefined);
}

function matches(node: ReferenceNode, filter: string): boolean {
  if (filter === '') return true;
  const { judged, path } = node;
  const text = [subjectName(judged), judged.reference.literal, referenceLicence(judged) ?? '', path]
    .join(' ')
    .toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function keyOf(node: ReferenceNode, grouping: Grouping): string {
  switch (grouping) {
    case 'verdict':
      return String(verdictOrder.indexOf(node.judged.verdict.word));
    case 'licence':
      return referenceLicence(node.judged) ?? '\uffff';
    case 'model':
      return subjectName(node.judged);
    case 'file':
      return node.path;
  }
}

function groupOf(children: readonly ReferenceNode[], grouping: Grouping): GroupNode | undefined {
  const [first] = children;
  if (first === undefined) return undefined;
  const group = (label: string, icon: string): GroupNode => ({
    kind: 'group',
    label,
    icon,
    children,
    calm: grouping === 'verdict' && first.judged.verdict.word === 'allowed',
  });
  switch (grouping) {
    case 'verdict':
      return group(verdictLabel(first.judged.verdict.word), verdictIcon(first.judged.verdict.word));
    case 'licence':
      return group(referenceLicence(first.judged) ?? l10n.t('licence unknown'), 'law');
    case 'model':
      return group(subjectName(first.judged), first.judged.reference.kind === 'package' ? 'package' : 'symbol-misc');
    case 'file':
      return group(first.path, 'file');
  }
}

function byPlace(a: ReferenceNode, b: ReferenceNode): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.judged.reference.span.start - b.judged.reference.span.start;
}
