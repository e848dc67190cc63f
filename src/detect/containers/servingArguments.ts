import type { Reference, Role } from '../../domain/reference';
import { modelValue } from '../config/modelValue';
import { referenceOf } from '../config/valueReference';

/** Flags of model servers and trainers whose value is a model. */
const modelFlag =
  /(?:^|\s)(?:--(?:model|model[-_]id|model[-_]path|model[-_]name[-_]or[-_]path|pretrained[-_]model[-_]name[-_]or[-_]path|hf[-_]repo|repo[-_]id|tokenizer|draft[-_]model|speculative[-_]model|embedding[-_]model|hf[-_]model[-_]id)|-hfr?|-hfd)(?:=|\s+)(["']?)([^\s"']+)\1/g;
const weakFlag = /(?:^|\s)(?:--model|-m)(?:=|\s+)(["']?)([^\s"']+)\1/g;
const serving =
  /vllm|sglang|text-generation|text-embeddings|lmdeploy|llama-server|llama-cli|trtllm|mlx_lm|infinity|\bserve\b/;

/**
 * Models given to a model server by flag. `offset` is where the text stands in the file. Flags that are as common
 * outside of model serving (`--model`) need a catalogue entry unless a server is named in the same text.
 */
export function servingArguments(text: string, offset: number, role: Role, form: string, server?: string): Reference[] {
  const certain = server !== undefined || serving.test(text);
  const references: Reference[] = [];
  const seen = new Set<number>();
  for (const [pattern, strong] of [
    [modelFlag, certain],
    [weakFlag, false],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const value = match[2] ?? '';
      const at = match.index + match[0].length - value.length - (match[1]?.length ?? 0);
      const site = modelValue(value);
      if (site === undefined || seen.has(at)) continue;
      seen.add(at);
      const hub = /^--(?:hf|repo)|^-hf/.test(match[0].trim());
      const namespace = hub || certain ? 'huggingface' : 'any';
      references.push(
        referenceOf(offset + at, site, { form, tier: strong || hub ? 'A' : 'B', namespace, role, kind: 'model' }),
      );
    }
  }
  return references;
}
