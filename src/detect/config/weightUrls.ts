import type { Reference } from '../../domain/reference';
import { namesWeights } from '../code/plausibleId';
import type { Detector } from '../detector';

import { isPlaceholder } from './modelValue';

/** Addresses of weight files; those of the hubs are read by `hubUrls`. */
const address =
  /https?:\/\/(?!(?:[\w-]{1,40}\.){0,3}(?:huggingface\.co|hf\.co|hf-mirror\.com|civitai\.com|modelscope\.cn|example\.\w+|localhost)[/:])[\w-][\w.-]{1,80}\/[\w./%+~=@-]{0,400}?(?<file>[\w.%+-]{1,120}\.(?:gguf|ggml|safetensors|ckpt|pth?|onnx|tflite|task|litertlm|llamafile|mlmodelc?|jit|zip|tar\.gz|h5|bin))(?![\w./%-])/g;
const markers =
  /\.(?:gguf|ggml|safetensors|ckpt|pth?|onnx|tflite|task|litertlm|llamafile|mlmodelc?|jit|zip|tar\.gz|h5|bin)\b/;
/** Such files hold weights only where the catalogue knows the name. */
const archive = /\.(?:zip|tar\.gz|h5|bin)$/;
/** A repository that is called like a file: `github.com/acme/wind.onnx`. */
const repository = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+$/;
/** Endings that other pages have too; there the name has several parts, or the catalogue must know it. */
const everydayEnding = /\.(?:task|pt|jit)$/;
const severalParts = /[-_\d].*\.\w+$/;
/** A release of source code is called after its version alone. */
const release = /^v?\d[\d.]*\./;
const unread = new Set(['notebook']);
const maximumReferences = 500;

/** Downloads of weights from release pages, buckets and mirrors, in any text. */
export const weightUrls: Detector = {
  forms: ['weight-url'],
  accepts: (file) => !unread.has(file.language),
  detect: ({ text }, { role }) => {
    const references: Reference[] = [];
    if (!markers.test(text)) return { references, problems: [] };
    for (const { 0: literal, index, groups } of text.matchAll(address)) {
      const id = groups?.['file'] ?? '';
      if (
        references.length >= maximumReferences ||
        !namesWeights(id) ||
        release.test(id) ||
        repository.test(literal) ||
        isPlaceholder(literal)
      )
        continue;
      const span = { start: index, end: index + literal.length };
      references.push({
        kind: 'model',
        literal,
        span,
        ...nameBehind(literal, id),
        tier: archive.test(id) || (everydayEnding.test(id) && !severalParts.test(id)) ? 'B' : 'D',
        role,
        form: 'weight-url',
      });
    }
    return { references, problems: [] };
  },
};

const whisperFile = /^((?:tiny|base|small|medium|large)[\w.-]*)\.pt$/;

/** Files of Whisper are called after their size alone; the folder says whose they are. */
function nameBehind(url: string, file: string): { readonly namespace: string; readonly id: string } {
  const size = /\/whisper\//i.test(url) ? whisperFile.exec(file)?.[1] : undefined;
  return size === undefined ? { namespace: 'weight-file', id: file } : { namespace: 'openai-whisper', id: size };
}
