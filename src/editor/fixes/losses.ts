import * as l10n from '@vscode/l10n';

import { opennessComponents } from '../../domain/openness';
import type { OpennessComponent } from '../../domain/openness';
import type { ResolvedModel } from '../../domain/resolution';
import type { JudgedReference } from '../../domain/scan';
import { accessLabel } from '../../present/labels/licence';
import { componentLabel } from '../../present/labels/openness';

import type { Alternative } from './alternatives';
import { isTuned, modalities } from './alternatives';
import { sizeLabel, statedSize } from './modelSize';

/** What would change if the alternative took the place of the original, losses first; only what the catalogue states. */
export function differences(alternative: Alternative, { reference, resolution }: JudgedReference): readonly string[] {
  if (resolution.kind !== 'model') return [];
  const { id, isBeginning, model } = alternative;
  const words: string[] = isBeginning ? [l10n.t('complete the name')] : [];
  const can = modalities(model);
  const missing = modalities(resolution).filter((word) => !can.includes(word));
  if (missing.length > 0) words.push(l10n.t('loses {0}', missing.join(', ')));
  if (!isBeginning && isTuned(reference.literal) && !isTuned(id))
    words.push(l10n.t('not named as tuned for instructions'));
  const [before, after] = [statedSize(reference.literal), statedSize(id)];
  if (before !== undefined && after === undefined) words.push(l10n.t('size not in the name'));
  if (before !== undefined && after !== undefined && before !== after) {
    words.push(`${sizeLabel(before)} → ${sizeLabel(after)}`);
  }
  const closed = opennessComponents.filter((component) => isLost(component, resolution, model));
  if (closed.length > 0) words.push(l10n.t('no longer open: {0}', closed.map(componentLabel).join(', ')));
  if (model.access !== resolution.access) words.push(accessLabel(model.access));
  const [old, young] = [resolution.family.released?.slice(0, 4), model.family.released?.slice(0, 4)];
  if (young !== undefined && old !== young) words.push(l10n.t('released {0}', young));
  return words;
}

function isLost(component: OpennessComponent, before: ResolvedModel, after: ResolvedModel): boolean {
  return (
    before.family.openness.components[component] === 'open' && after.family.openness.components[component] === 'closed'
  );
}
