import { isHubId } from '../detect/code/plausibleId';
import type { ResolvedReference } from '../domain/scan';

import { isTellingWeights } from './tellingWeights';

/** Places whose key asks for a model. */
const keyedForms: ReadonlySet<string> = new Set([
  'constant',
  'parameter-default',
  'keyword-argument',
  'dict-key',
  'object-property',
  'flag-default',
  'described-setting',
  'env-default',
  'config-model-key',
  'config-keyed-value',
  'config-env-variable',
  'dockerfile-env',
  'dotenv-model',
  'table-cell',
]);
/** `Acme-7B-Instruct`, `acme-embedding-v2`: a size or a kind of model. */
const tellingName =
  /(?:^|[-_.])(?:\d{1,3}(?:\.\d)?[bm]|instruct|gguf|awq|gptq|exl2|lora|[a-z]{0,12}(?:llama|bert|gpt|whisper)\d?|embeddings?|reranker|diffusion|sdxl)(?:[-_.]|$)/i;

/**
 * Adds what no catalogue knows and whose name itself says that it is a model: repositories where a key asks for one, files of weights
 * wherever they stand.
 */
export function withTellingNames(
  known: readonly ResolvedReference[],
  unknown: readonly ResolvedReference[],
): readonly ResolvedReference[] {
  const added = unknown.filter(
    ({ reference }) => (keyedForms.has(reference.form) && isTelling(reference)) || isWeights(reference),
  );
  if (added.length === 0) return known;
  const kept = new Set(known.map(({ reference }) => reference.span.start));
  const fresh = added.filter(({ reference }) => !kept.has(reference.span.start));
  return [...known, ...fresh.map(asFound)].sort((a, b) => a.reference.span.start - b.reference.span.start);
}

function isTelling({ literal, kind, role, namespace }: ResolvedReference['reference']): boolean {
  if (kind !== 'model' || role === 'comment' || role === 'test') return false;
  if (namespace !== 'any' && namespace !== 'huggingface') return false;
  return isTellingRepository(literal);
}

function isWeights({ literal, id, kind, namespace }: ResolvedReference['reference']): boolean {
  return kind === 'model' && namespace === 'weight-file' && isTellingWeights(id ?? literal);
}

/** Whether the name of a repository tells a size or a kind of model. */
export function isTellingRepository(literal: string): boolean {
  return literal.length <= 100 && isHubId(literal) && tellingName.test(literal.slice(literal.indexOf('/') + 1));
}

function asFound({ reference, resolution }: ResolvedReference): ResolvedReference {
  return { reference: { ...reference, tier: 'E' }, resolution };
}
