import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { isPlausibleId, isWeightFile, modelFolder, namesWeights } from './plausibleId';

/** The part of a path that says which weights lie there. */
export interface NamedWeights {
  readonly literal: string;
  /** Offset of the literal in the path. */
  readonly offset: number;
  readonly namespace: 'weight-file' | 'any';
}

/** Weights of whisper.cpp and MediaPipe have the ending of any binary file. */
const plainBinary = /(?:^|[\\/}])(?:ggml-[\w.-]+|[\w.-]+[-_](?:int[48]|q\d\w*))\.bin$/i;
/** Where training writes; what lies there is the user's own, whatever it is called. */
const ownOutput = /^(?:\.{0,2}[\\/])*(?:outputs?|results?|saves?|runs?|logs?|exp|experiments|wandb)[\\/]/i;
const separators = /[\\/}]|:-?/;
const fileName = /^[\w+-][\w.+-]*$/;
/** Parts of a model that several models have, and how exporters mark their form. */
const generic =
  /^(?:(?:ggml|mmproj|model|pytorch[_-]model|weights?|encoder|decoder|joiner|text|vision|audio|visual|prefill|embed(?:ding)?s?|tokens?|with|past|of|merged|quantized|quant|uint8|int[48]|fp(?:16|32)|bf16|q\d\w*|bnb\d*|o\d|opt|optimized|simplified|dynamic|static|vae|unet|\d+)(?:[-_.]|$))+(?:gguf|safetensors|onnx|tflite|mlmodelc?|mlpackage|bin)$/i;
const formFolder = /^(?:onnx|gguf|openvino|coreml|tflite|fp16|int8|models?|weights?|\d+)$/i;
const folderName = /^[A-Za-z][\w+.]*-[\w.+-]+$/;

/** Whether a file of weights is called like those of any model: `ggml-model-q4_0.gguf`. */
export function isCalledLikeAny(path: string): boolean {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return generic.test(file) || !namesWeights(file);
}

/** What the path of a file of weights names: the file or, where that is called like those of all models, its folder. */
export function namedWeights(path: string): NamedWeights | undefined {
  if (!(isWeightFile(path) || plainBinary.test(path)) || path.includes('://') || ownOutput.test(path)) return undefined;
  const parts = path.split(separators);
  const file = parts.at(-1) ?? '';
  if (!fileName.test(file)) return undefined;
  if (!generic.test(file))
    return namesWeights(file) && isPlausibleId(file)
      ? { literal: file, offset: path.length - file.length, namespace: 'weight-file' }
      : undefined;
  let end = path.length - file.length - 1;
  for (const folder of parts.slice(0, -1).reverse()) {
    const offset = end - folder.length;
    if (!formFolder.test(folder))
      return folderName.test(folder) && isPlausibleId(folder)
        ? { literal: folder, offset, namespace: 'any' }
        : undefined;
    end = offset - 1;
  }
  return undefined;
}

/** The folder that says which model lies in a path: its own, or the one around a file that is called like those of any model. */
export function folderOfModel(path: string): string | undefined {
  if (!isWeightFile(path)) return modelFolder(path);
  const named = namedWeights(path);
  return named?.namespace === 'any' ? named.literal : undefined;
}

const ending = /\.(?:gguf|ggml|safetensors|ckpt|pth?|onnx|tflite|mlmodelc?|mlpackage|llamafile|task|litertlm|bin)$/i;
const longestEnding = 12;
/** Calls that write what the user has made. */
const writes = /^(?:save|export|write|dump|push_to_hub)/i;

/** Weights by their paths, wherever a string says where they lie; the beginning may be computed: `f"{folder}/acme-7b.gguf"`. */
export function weightPaths(
  text: string,
  tokens: readonly CodeToken[],
  strings: readonly number[],
  role: Role,
): Reference[] {
  const found: Reference[] = [];
  for (const i of strings) {
    const token = tokens[i];
    if (token?.kind !== 'string') continue;
    const { contentStart: start, contentEnd: end } = token;
    if (!ending.test(text.slice(Math.max(start, end - longestEnding), end))) continue;
    const path = text.slice(start, end);
    if (!separators.test(path) && !plainBinary.test(path) && token.head === undefined) continue;
    if (tokens[i - 1]?.text === '(' && writes.test(tokens[i - 2]?.text ?? '')) continue;
    const named = namedWeights(path);
    if (named === undefined) continue;
    const at = start + named.offset;
    found.push({
      kind: 'model',
      literal: named.literal,
      span: { start: at, end: at + named.literal.length },
      namespace: named.namespace,
      tier: 'C',
      role,
      form: 'weight-file-literal',
    });
  }
  return found;
}
