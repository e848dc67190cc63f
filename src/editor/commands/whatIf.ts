import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { UsageKey } from '../../domain/usageProfile';
import { usageKeyLabel } from '../../present/labels/usage';
import { verdictMark, verdictShort } from '../../present/labels/verdict';
import { subjectName } from '../../present/names';
import { addressedReference, reveal } from '../addressed';
import type { LocatedReference } from '../addressed';
import { askFact } from '../askFact';
import { rangeOf } from '../convert';
import { rejudge, scanContextFor } from '../judge';
import type { Parts } from '../parts';
import { placeOf } from '../places';
import type { FactValue } from '../policyText';
import type { ScannedFile } from '../scannedFile';

import { factText, pickKey, statedFacts } from './setFact';

interface Flip extends LocatedReference {
  readonly words: string;
}

/** Varies one fact of the usage profile and lists the verdicts that flip, without changing any file. */
export async function whatIf(parts: Parts, address: unknown): Promise<void> {
  const located = address === undefined ? undefined : await addressedReference(parts.scans, address);
  const subject = located === undefined ? undefined : subjectName(located.judged);
  const ask = subject === undefined ? l10n.t('What if a fact were different…') : l10n.t('What if, for {0}', subject);
  const key = await pickKey(ask, await statedFacts(parts, located?.uri));
  const value = key === undefined ? undefined : await askFact(key);
  if (key === undefined || value === undefined) return;
  const files = parts.scans
    .all()
    .filter((file) => located === undefined || file.uri.toString() === located.uri.toString());
  const flips: Flip[] = [];
  for (const file of files) flips.push(...(await flipsIn(parts, file, key, value)));
  const shown = located === undefined ? flips : flips.filter((flip) => sameStart(flip, located));
  const title = `${usageKeyLabel(key)}: ${factText(value)}`;
  if (shown.length === 0) {
    void vscode.window.showInformationMessage(l10n.t('{0}: no verdict changes.', title));
    return;
  }
  const items = shown.map((flip) => ({
    label: subjectName(flip.judged),
    description: flip.words,
    detail: `${placeOf(flip.uri).path}:${String(flip.judged.start.line + 1)}`,
    flip,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: l10n.t('Verdicts that change') });
  if (picked !== undefined) await reveal(picked.flip.uri, rangeOf(picked.flip.judged));
}

async function flipsIn(parts: Parts, file: ScannedFile, key: UsageKey, value: FactValue): Promise<readonly Flip[]> {
  const { folder } = placeOf(file.uri);
  const context = await scanContextFor(parts.catalogues, parts.policies, folder);
  if (context === undefined) return [];
  const policyFor = (path: string): ReturnType<typeof context.policyFor> => {
    const policy = context.policyFor(path);
    return { ...policy, stated: true, usage: { ...policy.usage, [key]: value } };
  };
  const after = rejudge({ ...context, policyFor }, file.scan, parts.scans.trainedIn(folder));
  return file.scan.references.flatMap((judged, index) => {
    const now = after.references[index]?.verdict.word;
    const before = judged.verdict.word;
    if (now === undefined || now === before) return [];
    const words = `${verdictMark(before)} ${verdictShort(before)} → ${verdictMark(now)} ${verdictShort(now)}`;
    return [{ uri: file.uri, judged, words }];
  });
}

function sameStart(a: LocatedReference, b: LocatedReference): boolean {
  return a.judged.reference.span.start === b.judged.reference.span.start;
}
