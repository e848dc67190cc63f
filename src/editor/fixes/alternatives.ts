import type { Catalogue } from '../../catalogue/catalogue';
import { verdictPrecedence } from '../../domain/finding';
import type { Verdict } from '../../domain/finding';
import type { ResolvedModel } from '../../domain/resolution';
import type { JudgedReference } from '../../domain/scan';
import { judgeOne } from '../../scan/judgeOne';
import { referenceFor } from '../../scan/referenceFor';
import type { ScanContext } from '../../scan/scanText';
import { exactIds } from '../completion/modelCandidates';

import { statedSize } from './modelSize';

/** Another model for the same place, judged for the same project. */
export interface Alternative {
  readonly id: string;
  readonly judged: JudgedReference;
  readonly model: ResolvedModel;
}

/** A list somebody can still read. */
const mostAlternatives = 25;
/** Beyond this ratio another size is another kind of machine. */
const farthestSize = 3;

/**
 * Models that the same host serves, of like modality and size, whose verdict is better than that of the reference: the better verdict
 * and the nearer size first. Only ids the catalogue holds letter by letter; none is made up from a pattern.
 */
export function betterAlternatives(context: ScanContext, original: JudgedReference): readonly Alternative[] {
  const { reference, resolution } = original;
  if (resolution.kind !== 'model') return [];
  const size = statedSize(reference.literal);
  const limit = ease(original.verdict);
  return idsFor(context.catalogue, reference.namespace)
    .filter((id) => isNear(statedSize(id), size))
    .flatMap((id): Alternative[] => {
      const judged = judgeOne(context, referenceFor(context.catalogue, reference.namespace, id));
      const { resolution: model, verdict } = judged;
      if (model.kind !== 'model' || !servesLike(model, resolution)) return [];
      if (verdict.word === 'unknown' || ease(verdict) <= limit) return [];
      return model.retirement === undefined ? [{ id, judged, model }] : [];
    })
    .sort(
      (a, b) =>
        ease(b.judged.verdict) - ease(a.judged.verdict) ||
        distance(a, original) - distance(b, original) ||
        released(b) - released(a) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, mostAlternatives);
}

/** The higher, the less there is to do. */
function ease({ word }: Verdict): number {
  return verdictPrecedence.indexOf(word);
}

const known = new WeakMap<Catalogue, Map<string, readonly string[]>>();

function idsFor(catalogue: Catalogue, namespace: string): readonly string[] {
  const byNamespace = known.get(catalogue) ?? new Map<string, readonly string[]>();
  known.set(catalogue, byNamespace);
  const ids = byNamespace.get(namespace) ?? exactIds(catalogue, namespace);
  byNamespace.set(namespace, ids);
  return ids;
}

/** What a family can do, without the remark in brackets: `text (Korean)` is `text`. */
export function modalities({ family, member }: ResolvedModel): readonly string[] {
  return (member?.modality ?? family.modality).map((word) => word.replace(/\s*\(.*\)$/, '').toLowerCase());
}

/** A replacement has to do at least what the original is first of all published for. */
function servesLike(candidate: ResolvedModel, original: ResolvedModel): boolean {
  const [main] = modalities(original);
  return main !== undefined && modalities(candidate)[0] === main;
}

function isNear(candidate: number | undefined, original: number | undefined): boolean {
  if (candidate === undefined || original === undefined) return true;
  const ratio = candidate / original;
  return ratio <= farthestSize && ratio >= 1 / farthestSize;
}

/** How far a candidate is from the original: in size where both say theirs, and in being tuned to follow instructions. */
function distance({ id }: Alternative, { reference }: JudgedReference): number {
  const [candidate, original] = [statedSize(id), statedSize(reference.literal)];
  const tuned = isTuned(id) === isTuned(reference.literal) ? 0 : 1;
  if (original === undefined) return tuned;
  return tuned + (candidate === undefined ? 1.2 : Math.abs(Math.log(candidate / original)));
}

const tunedWord = /(?:^|[-_:/.])(?:instruct|chat|it|sft|dpo|rlhf|assistant)(?:$|[-_:.])/i;

/** True for names of models tuned to follow instructions. */
export function isTuned(id: string): boolean {
  return tunedWord.test(id);
}

function released({ model }: Alternative): number {
  const time = Date.parse(model.family.released ?? '');
  return Number.isNaN(time) ? 0 : time;
}
