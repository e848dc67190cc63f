import { isHubId } from '../detect/code/plausibleId';
import type { Reference } from '../domain/reference';
import type { ResolvedReference } from '../domain/scan';

import { isInProjectFolder } from './projectFolders';
import { isTellingRepository } from './withTellingNames';

/** Literals of one list or block of constants stand no further apart. */
const widestGap = 160;
/** Literals that stand for themselves; what prose mentions may be anything. */
const listForms: ReadonlySet<string> = new Set([
  'bare-literal',
  'config-literal',
  'config-keyed-value',
  'config-model-key',
  'shell-variable',
]);
/** What prose and comments list; a project's name looks alike, so the name itself must tell a model. */
const mentionForms: ReadonlySet<string> = new Set([
  'comment-word',
  'comment-literal',
  'text-in-string',
  'config-commented-setting',
]);
/** An owner and a plain word: `monologg/kobert`, and as well `users/list`. */
const oneWord = /^[A-Za-z][\w.-]*\/[a-z]{3,}$/;
/** One in so many must be known. */
const smallestShare = 4;

/**
 * Adds string literals shaped like `owner/name` that stand in a row with repositories the catalogue knows: what is listed with models
 * is a model. One word behind the owner of such a neighbour is too; `unsure` holds those that the catalogue knows, but that are as
 * often the name of a project. Order by position stays.
 */
export function withNeighbours(
  known: readonly ResolvedReference[],
  unknown: readonly ResolvedReference[],
  unsure: readonly ResolvedReference[],
): readonly ResolvedReference[] {
  if (unknown.length + unsure.length === 0) return known;
  const models = known.filter(({ reference }) => reference.kind === 'model');
  const owners = new Set(models.filter(({ reference }) => isRepository(reference)).map(ownerOf));
  const isOfNeighbour = (each: ResolvedReference): boolean =>
    oneWord.test(each.reference.literal) && owners.has(ownerOf(each));
  const open = [...unknown, ...unsure.filter(isOfNeighbour)];
  const literals = open.filter(
    (each) => listForms.has(each.reference.form) && (isOwned(each.reference.literal) || isOfNeighbour(each)),
  );
  const mentions = open.filter(
    (each) =>
      mentionForms.has(each.reference.form) && (isTellingRepository(each.reference.literal) || isOfNeighbour(each)),
  );
  const added = [
    ...inRows(
      models.filter(({ reference }) => isRepository(reference) && reference.role !== 'comment'),
      literals,
    ),
    ...inRows(
      models.filter(({ reference }) => isRepository(reference)),
      mentions,
    ),
  ];
  return added.length === 0 ? known : [...known, ...added].sort(byPosition);
}

/** Those of `open` that stand in a row with enough of `sure`. */
function inRows(sure: readonly ResolvedReference[], open: readonly ResolvedReference[]): ResolvedReference[] {
  if (open.length === 0) return [];
  const asked = new Set(open);
  const added: ResolvedReference[] = [];
  for (const row of rowsOf([...sure, ...open].sort(byPosition))) {
    const members = row.filter((each) => !asked.has(each));
    if (members.length === 0 || members.length * smallestShare < row.length) continue;
    for (const each of row) if (asked.has(each)) added.push(asRepository(each));
  }
  return added;
}

/** Underscores are as good as dashes here, where the neighbours speak; words alone are as often the name of a test or a column. */
function isOwned(literal: string): boolean {
  // The constant head of names, `acme/wind-`, is compared with.
  if (/[-_]$/.test(literal) || isInProjectFolder(literal)) return false;
  if (isHubId(literal)) return !literal.slice(0, literal.indexOf('/')).includes('_');
  const name = literal.slice(literal.indexOf('/') + 1);
  return /[A-Z\d]/.test(name) && isHubId(literal.replace(/_/g, '-'));
}

function ownerOf({ reference }: ResolvedReference): string {
  return reference.literal.slice(0, reference.literal.indexOf('/')).toLowerCase();
}

function rowsOf(sorted: readonly ResolvedReference[]): ResolvedReference[][] {
  const rows: ResolvedReference[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const each of sorted) {
    const { start, end: own } = each.reference.span;
    const row = rows.at(-1);
    if (row === undefined || start - end > widestGap) rows.push([each]);
    else row.push(each);
    end = own;
  }
  return rows;
}

/** Where models go by the owner and the name that they have on the hub. */
const hubNames: ReadonlySet<string> = new Set(['any', 'huggingface', 'together', 'deepinfra', 'siliconflow']);

function isRepository({ namespace, literal }: Reference): boolean {
  return hubNames.has(namespace) && isHubId(literal);
}

function asRepository({ reference, resolution }: ResolvedReference): ResolvedReference {
  if (resolution.kind !== 'unknown') return { reference, resolution };
  const namespace = reference.namespace === 'any' ? 'huggingface' : reference.namespace;
  return { reference: { ...reference, namespace, tier: 'E' }, resolution };
}

function byPosition(a: ResolvedReference, b: ResolvedReference): number {
  return a.reference.span.start - b.reference.span.start;
}
