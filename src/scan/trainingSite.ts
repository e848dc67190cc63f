import type { ResolvedReference } from '../domain/scan';
import type { SourceText } from '../domain/text';

/** Calls that train a model or put an adapter on one; a class that is merely named so is none. */
const trainingCall = /(?<!class )\b(?:[A-Z]\w*)?Trainer\(|\bget_peft_model\(|\bLoraConfig\(/;
const pythonFile = /\.(?:py|ipynb)$/i;

/** Marks the models with published weights that a training script loads: something is trained from them. */
export function markTrained(source: SourceText, resolved: readonly ResolvedReference[]): readonly ResolvedReference[] {
  if (!resolved.some(isLoadedModel)) return resolved;
  const isPython = source.languageId === 'python' || pythonFile.test(source.path);
  if (!isPython || !trainingCall.test(source.text)) return resolved;
  return resolved.map((each) => (isLoadedModel(each) ? { ...each, trained: true } : each));
}

function isLoadedModel({ reference, resolution }: ResolvedReference): boolean {
  const isOpen = resolution.kind === 'model' && resolution.access !== 'api-only';
  return isOpen && reference.role === 'code' && reference.tier === 'A' && reference.namespace === 'huggingface';
}
