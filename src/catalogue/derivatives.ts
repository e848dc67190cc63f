/** A file or repository name with the marks of conversion taken off. */
export interface Stem {
  readonly stem: string;
  /** What was taken off, in words of the trade: `GGUF`, `quantised`, `LoRA` …; empty when nothing was. */
  readonly marks: readonly string[];
}

const suffixes: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['GGUF', /(?:[-_.](?:i1|apex(?:[-_.]mtp)?))?[-_.]gg(?:uf|ml)$/],
  ['GPTQ', /[-_.]gptq(?:[-_.](?:int)?[248](?:bits?)?)?(?:[-_.](?:gs)?(?:32|64|128)g?)?$/],
  ['AWQ', /[-_.]awq(?:[-_.](?:int)?4(?:bit)?)?$/],
  ['EXL2', /[-_.](?:\d(?:\.\d+)?bpw[-_.]h\d[-_.])?exl[23]$/],
  ['bitsandbytes', /[-_.](?:unsloth[-_.])?bnb[-_.][48]bits?$/],
  ['MLX', /[-_.]mlx$/],
  ['MLX', /[-_.](?:mlx[-_.])?[34568]bit(?:[-_.]dwq(?:[-_.]\d+)?)?$/],
  ['ONNX', /[-_.]onnx(?:[-_.](?:web|gqa|node))?$/],
  ['Core ML', /[-_.]coreml$/],
  ['OpenVINO', /[-_.](?:ov|openvino)$/],
  ['TensorRT', /[-_.](?:trt|tensorrt)$/],
  ['llamafile', /[-_.]llamafile$/],
  ['LiteRT', /[-_.](?:litert(?:-lm)?|tflite)$/],
  ['MLC', /[-_.]mlc$/],
  ['MNN', /[-_.]mnn$/],
  ['ExecuTorch', /[-_.]executorch$/],
  ['quantised', /[-_.](?:ud[-_])?i?q[1-8](?:[-_](?:k(?:[-_](?:xxs|xs|s|m|l|xl))?|[01]|xxs|xs|nl|s|m))?(?:[-_](?:l|xl))?$/],
  ['quantised', /[-_.](?:q4f(?:16|32)(?:[-_]\d)?|q0f(?:16|32))$/],
  ['quantised', /[-_.](?:w[48]a(?:4|8|16)(?:[-_]sym|[-_]asym)?|int[48]|uint8|fp8(?:[-_]dynamic)?|nvfp4|mxfp4|hqq|aqlm|quip|quantized(?:[-_.]?w\da\d+)?|quant|dynamic|imatrix|imat)$/],
  ['quantised', /[-_.]sdnq(?:[-_.][a-z0-9]+)*$/],
  ['quantised', /[-_.]w[48]a(?:4|8|16)(?:[-_](?:autoround|ct|floatmtp|mtp|quarot))+$/],
  ['quantised', /[-_.](?:autoround|jang(?:tq)?(?:_?\d[a-z]?|_k)?)$/],
  ['converted', /[-_.](?:fp16|fp32|f16|f32|bf16|float16|safetensors|sharded(?:-bf16)?|no-robots|torch|comfy(?:ui)?|diffusers|repackaged|vllm)$/],
  ['abliterated', /[-_.](?:abliterated|heretic|uncensored)(?:[-_.]v?\d(?:\.\d)*)?$/],
  ['LoRA', /[-_.](?:q?lora|adapter|peft)$/],
  ['merged', /[-_.]merged?$/],
];
/** Most names carry no mark; one comparison finds out. */
const anyMark = new RegExp(suffixes.map(([, pattern]) => pattern.source).join('|'));
const fileExtension =
  /\.(?:gguf|ggml|safetensors|ckpt|pth?|bin|onnx|tflite|mlmodelc?|mlpackage|llamafile|h5|task|litertlm|npz|pb|engine|model)$/;
const shard = /[-_.]\d{5}[-_]of[-_]\d{5}$/;
const maximumRounds = 8;

/** Takes marks of conversion off the end of a lower-case name, a bounded number of times. */
export function stripMarks(name: string): Stem {
  if (!anyMark.test(name)) return { stem: name, marks: [] };
  const marks = new Set<string>();
  let stem = name;
  for (let round = 0; round < maximumRounds && anyMark.test(stem); round++) {
    const before = stem;
    for (const [mark, pattern] of suffixes) {
      const shorter = stem.replace(pattern, '');
      if (shorter === stem || shorter.length < 2) continue;
      marks.add(mark);
      stem = shorter;
      if (!anyMark.test(stem)) return { stem, marks: [...marks] };
    }
    if (stem === before) break;
  }
  return { stem, marks: [...marks] };
}

/** The stem of a weight file: no folders, extension, shard number or quantisation. */
export function weightFileStem(path: string): Stem {
  const name = path.toLowerCase().slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const bare = name.replace(fileExtension, '').replace(shard, '');
  const { stem, marks } = stripMarks(bare);
  return { stem, marks: name.endsWith('.gguf') && !marks.includes('GGUF') ? ['GGUF', ...marks] : marks };
}

/** Sizes, versions and the words by which publishers tell the editions of one family apart. */
const editionPart =
  /^(?:\d{1,4}(?:\.\d+)?[bmk]?|[aex]\d{1,3}b|\d{1,2}x\d{1,3}b|v\d[\d.]*|r\d|m\d|\d{4,8}|base|beta|cased|chat|code|coder|dev|distill?|edit|embedding|en|exp|hf|image|instruct|it|ko|korean|large|lite|math|medium|micro|mini|moe|multilingual|nano|omni|preview|pro|pt|reasoning|reranker|rl|sft|small|speech|thinking|tiny|turbo|uncased|vision|vl|xl|xxl|zero|zh)$/;

/** Whether a name says no more than the pattern of a family and which edition it is; anything else is somebody's own work. */
export function addsOnlyEdition(stem: string, pattern: string): boolean {
  const known = new Set(partsOf(pattern.toLowerCase()));
  return partsOf(stem).every((part) => known.has(part) || editionPart.test(part));
}

function partsOf(name: string): readonly string[] {
  return name.split(/[-_/.*]+/).filter((part) => part !== '');
}
