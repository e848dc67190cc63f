import type { Catalogue } from '../../catalogue/catalogue';
import { verdictPrecedence } from '../../domain/finding';
import type { Verdict } from '../../domain/finding';
import type { ResolvedModel } from '../../domain/resolution';
import type { JudgedReference } from '../../domain/scan';
import { judgeOne } from '../../scan/judgeOne';
import { referenceFor } from '../../scan/referenceFor';
import type { ScanContext } from '../../scan/scanText';
import { exactIds, idBeginnings } from '../completion/modelCandidates';

import { statedSize } from './modelSize';

/** Another model for the same place, judged for the same project. */
export interface Alternative {
  readonly id: string;
  /** True when the catalogue knows only how names of these models begin. */
  readonly isBeginning: boolean;
  readonly judged: JudgedReference;
  readonly model: ResolvedModel;
}

/** A list somebody can still read. */
const mostAlternatives = 25;
/** Beyond this ratio another size is another kind of machine. */
const farthestSize = 3;

/**
 * Models that the same host serves, of like modality and size, whose verdict is better than that of the reference: the better verdict
 * and the nearer size first. Where the catalogue knows only how names begin, the beginning stands for them: no id is made up.
 */
export function betterAlternatives(context: ScanContext, original: JudgedReference): readonly Alternative[] {
  const { reference, resolution } = original;
  if (resolution.kind !== 'model') return [];
  const size = statedSize(reference.literal);
  const limit = ease(original.verdict);
  return candidatesAt(context.catalogue, reference.namespace)
    .filter(({ id, isBeginning }) => {
      const stated = statedSize(id);
      return isNear(stated, size) && !(isBeginning && (stated === undefined || size === undefined));
    })
    .flatMap(({ id, isBeginning }): Alternative[] => {
      const judged = judgeOne(context, referenceFor(context.catalogue, reference.namespace, id));
      const { resolution: model, verdict } = judged;
      if (model.kind !== 'model' || !servesLike(model, resolution)) return [];
      if (verdict.word === 'unknown' || ease(verdict) <= limit) return [];
      return model.retirement === undefined ? [{ id, isBeginning, judged, model }] : [];
    })
    .sort(
      (a, b) =>
        ease(b.judged.verdict) - ease(a.judged.verdict) ||
        distance(a, original) - distance(b, original) ||
        yearOf(b.model) - yearOf(a.model) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, mostAlternatives);
}

/** The higher, the less there is to do. */
function ease({ word }: Verdict): number {
  return verdictPrecedence.indexOf(word);
}

type Candidate = Pick<Alternative, 'id' | 'isBeginning'>;

function candidatesAt(catalogue: Catalogue, namespace: string): readonly Candidate[] {
  const exact = exactIds(catalogue, namespace);
  const known = new Set(exact);
  return [
    ...exact.map((id) => ({ id, isBeginning: false })),
    ...idBeginnings(catalogue, namespace)
      .filter((id) => /\w$/.test(id) && !known.has(id))
      .map((id) => ({ id, isBeginning: true })),
  ];
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

/** How far a candidate is from the original: in size where both say theirs, in being tuned to follow instructions, in age; a sister is near. */
function distance({ id, isBeginning, model }: Alternative, { reference, resolution }: JudgedReference): number {
  const [candidate, original] = [statedSize(id), statedSize(reference.literal)];
  const tuned = isBeginning || isTuned(id) === isTuned(reference.literal) ? 0 : 0.4;
  const older = resolution.kind === 'model' ? Math.max(0, yearOf(resolution) - yearOf(model)) : 0;
  const size = original === undefined ? 0 : candidate === undefined ? 1.2 : Math.abs(Math.log(candidate / original));
  const sister = resolution.kind === 'model' && resolution.family.id === model.family.id ? -0.5 : 0;
  return tuned + size + older * 0.3 + sister;
}

/** A family nobody dated counts as an old one. */
function yearOf({ family }: ResolvedModel): number {
  return Number(family.released?.slice(0, 4) ?? 2020);
}

const tunedWord = /(?:^|[-_:/.])(?:instruct|chat|it|sft|dpo|rlhf|assistant)(?:$|[-_:.])/i;

/** True for names of models tuned to follow instructions. */
export function isTuned(id: string): boolean {
  return tunedWord.test(id);
}
