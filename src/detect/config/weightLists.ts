import type { Reference, Role } from '../../domain/reference';
import { isPlausibleId, namesWeights } from '../code/plausibleId';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';

const fileName =
  /(?<![\w.@%*+-])[\w+-][\w.+-]{1,120}\.(?:gguf|ggml|safetensors|ckpt|pth?|onnx|tflite|task|litertlm|llamafile)(?![\w/*-]|\.\w)/g;
/** What stands before the name of a file in an address; those are read by `weightUrls` and `hubUrls`. */
const address = /:\/\/\S*$/;
const longestAddress = 400;
const marker = /\.(?:gguf|ggml|safetensors|ckpt|pth?|onnx|tflite|task|litertlm|llamafile)\b/;
const checksums =
  /^(?:[\w.-]*[._-])?(?:sha(?:1|224|256|384|512)?|md5|b2|checksum)(?:sums?)?(?:\.(?:txt|asc))?$|\.(?:sfv|aria2|metalink)$/i;
const maximum = 500;

/** Names of weight files in text: what a downloader fetches and under which name it is kept, and lists of checksums. */
export const weightLists: Detector = {
  forms: ['weight-list'],
  accepts: (file) => isChecksumFile(file) || (file.extension === 'txt' && file.role !== 'manifest'),
  detect: ({ text }, file) => {
    const references: Reference[] = [];
    if (!marker.test(text)) return { references, problems: [] };
    for (const { 0: literal, index: start } of text.matchAll(fileName)) {
      if (references.length >= maximum || !namesWeights(literal) || !isPlausibleId(literal)) continue;
      if (address.test(text.slice(Math.max(0, start - longestAddress), start))) continue;
      references.push({
        kind: 'model',
        literal,
        span: { start, end: start + literal.length },
        namespace: 'weight-file',
        tier: 'C',
        role: roleOf(text, start, file),
        form: 'weight-list',
      });
    }
    return { references, problems: [] };
  },
};

function isChecksumFile({ baseName, language }: FileKind): boolean {
  return (language === 'other' || language === 'text') && checksums.test(baseName);
}

/** A line that holds little else is a setting; a sentence documents. */
function roleOf(text: string, at: number, { role }: FileKind): Role {
  if (role !== 'documentation' && role !== 'code') return role;
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
  return line.trim().split(/\s+/).length <= 2 ? 'config' : 'documentation';
}
