import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { isPlausibleId, isWeightFile, namesWeights } from './plausibleId';

/** Inputs of the loader nodes of ComfyUI, as programs write them that send a workflow to it. */
const loaderInput = /^(?:(?:ckpt|unet|vae|lora|control_net|style_model)_name|clip_name[12]?)$/;
const keyMarks: ReadonlySet<string> = new Set([':', '=>']);

/** `"ckpt_name": "sd_xl_base_1.0.safetensors"`: the weights that a workflow inside a program loads. */
export function loaderKeys(tokens: readonly CodeToken[], strings: readonly number[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const i of strings) {
    const key = tokens[i];
    if (key?.kind !== 'string' || !keyMarks.has(tokens[i + 1]?.text ?? '') || !loaderInput.test(key.value)) continue;
    const value = tokens[i + 2];
    if (value?.kind !== 'string' || value.head !== undefined) continue;
    if (!isWeightFile(value.value) || !namesWeights(value.value) || !isPlausibleId(value.value)) continue;
    found.push({
      kind: 'model',
      literal: value.value,
      span: { start: value.contentStart, end: value.contentEnd },
      namespace: 'weight-file',
      tier: 'A',
      role,
      form: 'weight-file-literal',
    });
  }
  return found;
}
