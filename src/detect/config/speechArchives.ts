import type { Reference } from '../../domain/reference';
import type { Detector } from '../detector';

/** How the releases of sherpa-onnx are called, and the folders they unpack into: `sherpa-onnx-whisper-tiny.en`, `vits-piper-en_US-amy-low`. */
const archive =
  /(?<![\w.@$-])(?:sherpa-onnx-[a-z]|vits-(?:coqui|icefall|melo-tts|mimic3|mms|piper)-|matcha-(?:icefall|tts)-|kokoro-(?:int8-)?(?:en|multi-lang)-v|kitten-(?:micro|mini|nano)-[a-z]{2}-v)[\w.-]{0,110}/g;
const marker = /sherpa-onnx-[a-z]|vits-|matcha-|kokoro-|kitten-/;
/** The programs and libraries of the project are called like its models, but for the network inside. */
const network =
  /-(?:whisper|moonshine|paraformer|sense-voice|zipformer2?|conformer|transducer|lstm|parakeet|canary|nemo|dolphin|fire-red-asr\d?|telespeech|tdnn|wenetspeech|ct-transformer|pyannote|reverb|ced|gtcrn|omnilingual-asr|funasr|medasr|t-one|supertonic|pocket-tts|qwen3)(?:[-_.]|$)/;
const program =
  /^sherpa-onnx-(?:[a-z]+-)*?(?:wasm|android|ios|flutter|linux|win|osx|darwin|cxx|c-api|jni|node|rs)(?:[-_.]|$)/;
const packed = /\.(?:tar(?:\.(?:bz2|gz|xz))?|tgz|zip|7z)$/;
const sourceFile =
  /\.(?:py|pyi|sh|ya?ml|json|md|rst|html?|txt|cc?|cpp|cxx|hpp|h|kts?|java|swift|cs|dart|go|rs|js|ts|tsx|mjs|m|mm|pas|apk|aar|hap|whl|gif|png|jpe?g|svg|mp4|wav|exe|so|dll)$/i;
/** What lies beside the weights of an archive. */
const besides = /^\/(?:[\w.-]+\/)*[\w.-]+\.(?:wav|txt|json|md|fst|far|dict|lexicon|model|vocab|py|sh|ya?ml)(?![\w.-])/;
const longestTail = 200;
const unread = new Set(['notebook']);
const maximum = 1000;

/** Models for speech as they are released and unpacked beside programs, in any text. The catalogue may not know the network inside. */
export const speechArchives: Detector = {
  forms: ['speech-archive'],
  accepts: (file) => !unread.has(file.language),
  detect: ({ text }, { role }) => {
    const references: Reference[] = [];
    if (!marker.test(text)) return { references, problems: [] };
    for (const { 0: found, index: start } of text.matchAll(archive)) {
      const literal = found.replace(/[-_.]+$/, '');
      const id = literal.replace(packed, '');
      const end = start + literal.length;
      if (references.length >= maximum || !isModel(id) || besides.test(text.slice(end, end + longestTail))) continue;
      references.push({
        kind: 'model',
        literal,
        span: { start, end },
        namespace: 'weight-file',
        ...(id !== literal && { id }),
        tier: 'D',
        role,
        form: 'speech-archive',
      });
    }
    return { references, problems: [] };
  },
};

function isModel(id: string): boolean {
  if (sourceFile.test(id)) return false;
  return !id.startsWith('sherpa-onnx-') || (network.test(id) && !program.test(id));
}
