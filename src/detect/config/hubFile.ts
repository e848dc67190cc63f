import { namesWeights } from '../code/plausibleId';

const fileInRepository =
  /^\/(?:resolve|blob)\/[\w.%-]{1,80}\/(?:[\w.%-]{1,100}\/){0,6}([\w.%+-]{1,120}\.(?:gguf|ggml|safetensors|ckpt|pth?|onnx|tflite|task|litertlm|llamafile|bin|zip))(?![\w/-])/;
const longestFile = 400;

/** The file of weights that an address of a repository goes on to. */
export function fetchedWeights(text: string, from: number): string | undefined {
  if (text[from] !== '/') return undefined;
  const file = fileInRepository.exec(text.slice(from, from + longestFile))?.[1];
  return file === undefined || !namesWeights(file) ? undefined : file;
}
