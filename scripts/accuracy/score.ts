import type { Label, LabelledFiles } from './labels';
import { likeness, type Likeness } from './sameName';

/** A reference the product reported, in the terms of the labels. */
export interface Found {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly literal: string;
  readonly kind: 'model' | 'package';
  readonly tier: string;
  readonly role: string;
  readonly language: string;
  readonly family?: string;
  readonly licence?: string;
}

export interface FalsePositive extends Found {
  /** A row of the labels says in so many words that this is none. */
  readonly hardNegative: boolean;
}

export interface Answered {
  readonly label: Label;
  readonly found: Found;
  readonly likeness: Exclude<Likeness, 'none'>;
}

export interface Score {
  readonly answered: readonly Answered[];
  readonly misses: readonly Label[];
  readonly falsePositives: readonly FalsePositive[];
  readonly duplicates: number;
  readonly optional: number;
  readonly outside: number;
}

interface Pair {
  readonly found: Found;
  readonly label: Label;
  readonly likeness: Exclude<Likeness, 'none'>;
  readonly distance: number;
}

/**
 * Matches findings with labels: same repository, path and kind, at most one line apart, literals alike.
 * One finding answers one label, the best pairs first; more findings for an answered label are duplicates, not errors.
 */
export function score(
  labels: readonly Label[],
  repositories: ReadonlyMap<string, LabelledFiles>,
  findings: readonly Found[],
): Score {
  const judged = distinct(findings.filter((found) => isInScope(repositories.get(found.repo), found)));
  const labelsAt = groupByFile(labels);
  const scored = labels.filter((label) => label.kind !== 'negative' && !label.optional);
  const pairs = judged.flatMap((found) => pairsOf(found, labelsAt.get(fileKey(found)) ?? [])).sort(byQuality);

  const answerOf = new Map<Label, Answered>();
  const used = new Set<Found>();
  const alike = new Set<Found>();
  for (const { found, label, likeness } of pairs) {
    alike.add(found);
    if (used.has(found) || answerOf.has(label)) continue;
    used.add(found);
    answerOf.set(label, { label, found, likeness });
  }
  const unmatched = judged.filter((found) => !alike.has(found));
  const cared = unmatched.filter(
    (found) => !nearby(found, labelsAt, (label) => label.optional && label.kind === found.kind),
  );
  return {
    answered: [...answerOf.values()],
    misses: scored.filter((label) => !answerOf.has(label)),
    falsePositives: cared.map((found) => ({
      ...found,
      hardNegative: nearby(found, labelsAt, (label) => label.kind === 'negative'),
    })),
    duplicates: alike.size - used.size,
    optional: unmatched.length - cared.length,
    outside: findings.length - findings.filter((found) => isInScope(repositories.get(found.repo), found)).length,
  };
}

function isInScope(files: LabelledFiles | undefined, found: Found): boolean {
  const paths = files?.[found.kind];
  return paths === 'all' || paths?.has(found.path) === true;
}

function pairsOf(found: Found, labels: readonly Label[]): Pair[] {
  return labels.flatMap((label) => {
    const distance = Math.abs(label.line - found.line);
    if (label.kind !== found.kind || label.optional || distance > 1) return [];
    const alike = likeness(found.kind, label.literal, found.literal);
    return alike === 'none' ? [] : [{ found, label, likeness: alike, distance }];
  });
}

function byQuality(a: Pair, b: Pair): number {
  const rank = (pair: Pair): number => (pair.likeness === 'exact' ? 0 : 1);
  const lengthGap = (pair: Pair): number => Math.abs(pair.label.literal.length - pair.found.literal.length);
  return rank(a) - rank(b) || a.distance - b.distance || lengthGap(a) - lengthGap(b);
}

function nearby(
  found: Found,
  labelsAt: ReadonlyMap<string, readonly Label[]>,
  wanted: (label: Label) => boolean,
): boolean {
  return (labelsAt.get(fileKey(found)) ?? []).some((label) => {
    const kind = label.kind === 'negative' ? 'model' : found.kind;
    return (
      wanted(label) && Math.abs(label.line - found.line) <= 1 && likeness(kind, label.literal, found.literal) !== 'none'
    );
  });
}

function distinct(findings: readonly Found[]): Found[] {
  const seen = new Map(
    findings.map((found) => [`${fileKey(found)}\t${String(found.line)}\t${found.kind}\t${found.literal}`, found]),
  );
  return [...seen.values()];
}

function groupByFile(labels: readonly Label[]): Map<string, Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const key = fileKey(label);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [label]);
    else group.push(label);
  }
  return groups;
}

function fileKey({ repo, path }: { readonly repo: string; readonly path: string }): string {
  return `${repo}\t${path}`;
}
