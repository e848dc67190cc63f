import { describe, expect, it } from 'vitest';
import * as vscode from 'vscode';

import { treeGroups } from '../../src/editor/treeNodes';
import { judgedSample } from '../support/judged';

const files = [
  {
    uri: vscode.Uri.file('/project/b.py'),
    scan: { path: 'b.py', problems: [], references: [judgedSample({ verdict: { word: 'allowed' } })] },
  },
  {
    uri: vscode.Uri.file('/project/a.py'),
    scan: {
      path: 'a.py',
      problems: [],
      references: [judgedSample({ literal: 'sample/two', verdict: { word: 'depends' } })],
    },
  },
];

describe('the tree', () => {
  it('puts the verdict that needs attention first', () => {
    expect(treeGroups(files, 'verdict', '').map(({ label }) => label)).toEqual([
      'Depends on a missing fact',
      'Allowed by the terms',
    ]);
  });

  it('groups by file in the order of their names', () => {
    expect(treeGroups(files, 'file', '').map(({ label }) => label)).toEqual(['a.py', 'b.py']);
  });

  it('shows only what fits every word of the filter', () => {
    expect(
      treeGroups(files, 'licence', 'community TWO').flatMap(({ children }) => children.map(({ path }) => path)),
    ).toEqual(['a.py']);
  });
});
