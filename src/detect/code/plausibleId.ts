import { gitReference, placeholderWords, routerName } from '../vocabulary';

const standIn = new RegExp(
  `(?<![a-z0-9])(?:${[...placeholderWords, 'none', 'null', 'undefined', 'nope', 'not[-_]?found', 'does[-_]not[-_]exist', 'missing'].join('|')})(?![a-z0-9])`,
  'i',
);
const placeholderIds =
  /^(?:(?:[\w-]+\/)?(?:model|models|name|repo|repository|model[-_](?:name|id|path|here)|some[-_]model|test|tests|example|sample|custom|local|default|auto|base)|(?:test|example|sample|custom|local|base|any|new|old|other|default|unit)[-_](?:model|llm|embedding|deployment|repo|id|name)[\w-]*|(?:org|user|username|owner|namespace|organization|company|path|repo|author)\/[\w./-]*|gpt-4-nonexistent)$/i;
/** `sk-test-1`, `bad-key`: what tests hand to a client as its key. */
const secret = /^sk-|(?:^|[-_])(?:api[-_]?)?(?:key|token|secret)$/i;
/** `DEEPSEEK_CHAT_MODEL`: the variable that holds the id. */
const variableName = /^[A-Z][A-Z0-9_]*_MODELS?(?:_[A-Z]+)*$/;
const idShape = /^[@A-Za-z0-9][\w.@:/+~-]*$/;
const longestValue = 300;
const idCharacters = new Uint8Array(128);
for (const character of '@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:/+~-')
  idCharacters[character.charCodeAt(0)] = 1;
const localPath = /^(?:\.{1,2}(?:[\\/]|$)|[/~\\]|[A-Za-z]:[\\/]|file:)/;
const fileEnding =
  /\.(?:py|pyi|js|jsx|ts|tsx|mjs|cjs|json|jsonl|ya?ml|toml|md|txt|csv|tsv|html?|css|scss|png|jpe?g|gif|svg|webp|ico|wav|mp3|mp4|pdf|zip|gz|sh|rs|go|java|kt|cs|rb|php|swift|dart|xml|sql|ipynb|parquet|xlsx?|docx?|pptx?|mov|avi|mkv|flac|ogg|m4a|webm|bmp|tiff?|lock|log|ini|cfg|env|vue|svelte|wasm|proto|com|org|net|io|dev|ai|jar|dll|exe|so|jinja2?|j2|tmpl|mustache|hbs|liquid)$/i;
/** Files of compiled languages and firmware, behind a folder. */
const fileBehindFolder =
  /\/[^/]*\.(?:c|h|cc|cpp|cxx|hpp|hh|m|mm|s|asm|dts|dtsi|bin|fw|hex|o|a|ko|mk|cmake|rst|tex|lua|pl|pm|jl|scala|ex|exs|hs|zig|nix)$/i;
const weightEnding = /\.(?:gguf|ggml|safetensors|ckpt|pth?|onnx|tflite|mlmodelc?|mlpackage|llamafile|task|litertlm)$/i;
const mediaType = /^(?:application|audio|font|image|message|multipart|text|video)\//i;
/** `1.2.0-rc1`, and the numbers of tickets: `ACME-007`. */
const version = /^v?\d+(?:\.\d+)*(?:[-+][\w.]+)?$|^[A-Z]+-0\d+$/;
const dateOrTime = /^\d{1,4}[-/.:]\d{1,2}(?:[-/.:T ]\d{1,4})*/;
/** `llama-2-license-2023`, `Modelfile.llama3`: a licence and what builds or serves a model are called after it. */
const licenceName = /(?:^|\/)(?:model|docker|container)file[-.]|(?:^|[-_.])(?:licen[cs]es?|cla)(?:[-_.]|$)/i;
/** `gemini-pro`, `mistral:mistral-large-latest`: names without a digit. */
const hyphenated = /^(?:[a-z]{3,20}:)?[a-z]{2,}(?:-[a-z]{1,20}){1,5}(?:\.en)?$/;
/** Folders inside a repository that are called after the form of the weights: `onnx/model.onnx_data`. */
const formatFolder = /^(?:onnx|gguf)\//;
const ownOutput =
  /^(?:outputs?|results?|checkpoints?|ckpts?|saved?|saved?[-_]models?|runs?|logs?|data|models?|weights|tmp|temp|build|dist|src|lib|test|tests|docs?|assets|public|static)\//i;

const folderPath =
  /^\/(?<root>[A-Za-z][\w.+]*-[\w.+-]+)\/?$|^(?:\.{1,2}[\\/]|~\/|\/(?:models?|mnt|home|data|opt|root|workspace|content|kaggle|srv|var|usr|app)\/|[A-Za-z]:[\\/]|(?:workspace|weights|models(?!\/(?:gemini|imagen|veo|embedding|text)-)|ckpts|checkpoints|pretrained|pretrained_models)\/)(?:[\w.@+~-]+[\\/]{1,2})*?(?<name>[A-Za-z][\w.+]*-[\w.+-]+|(?<=^(?:[/~]|[A-Za-z]:).{1,200}[Mm]odels?[\\/]{1,2})[A-Za-z][\w+-]{4,})[\\/]?$/;
const trained =
  /(?:^|[\\/])(?:outputs?|results?|saves?|runs?|logs?|exp|experiments|wandb|tmp|(?:checkpoint|ckpt|epoch|iter|run|step)[-_]\d+)(?:[\\/]|$)/i;

/** The folder in which a path says that a model lies: `./models/llama-7b-hf`. Its name must be one of several words. */
export function modelFolder(path: string): string | undefined {
  if (trained.test(path) || isWeightFile(path)) return undefined;
  const { root, name } = folderPath.exec(path)?.groups ?? {};
  return root ?? name;
}

/** Words that stand in for an id: `your-model`, `test-model`, `org/name`, `<MODEL_ID>`. */
export function isPlaceholder(id: string): boolean {
  if (variableName.test(id) || secret.test(id) || routerName.test(id)) return true;
  return /[<>{}$%*\s]|\.\.\.|(?:^|\/)path\/to\//.test(id) || placeholderIds.test(id) || standIn.test(id);
}

/** Whether the text can be an id at a place where an id is certain to stand. */
export function isPlausibleId(id: string): boolean {
  return (
    id.length >= 2 &&
    id.length <= 200 &&
    idShape.test(id) &&
    !localPath.test(id) &&
    !isPlaceholder(id) &&
    !mediaType.test(id)
  );
}

/** Characters of an id; a revision after `@` may hold others. Cheap, and never false where an id could be read. */
export function mayHoldId(value: string): boolean {
  const revision = value.indexOf('@', 1);
  const end = revision < 0 ? value.length : revision;
  if (end < 2 || end > longestValue) return false;
  for (let at = 0; at < end; at += 1) if (idCharacters[value.charCodeAt(at)] !== 1) return false;
  return true;
}

/** A file name of model weights. */
export function isWeightFile(id: string): boolean {
  return id.includes('.') && weightEnding.test(id);
}

/** `ggml-small.bin`: other programs call anything `.bin`. */
export function isWhisperCppFile(id: string): boolean {
  return /^ggml-[\w.-]{2,60}\.bin$/.test(id);
}

/** Most literals are plain words, which a look at their characters tells apart from ids. */
function isMoreThanAWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 58 && (code >= 47 || code === 45)) return true; // A digit, a slash or a dash.
  }
  return false;
}

/** Whether a literal without any telling context is worth asking the catalogue about. */
export function isBareCandidate(id: string): boolean {
  if (id.length < 4 || id.length > 120) return false;
  if (isWhisperCppFile(id)) return true;
  if (!(isMoreThanAWord(id) && (/\d/.test(id) || id.includes('/') || hyphenated.test(id))) && !id.endsWith(':latest'))
    return false;
  if (!/[A-Za-z]/.test(id)) return false;
  if (version.test(id) || dateOrTime.test(id) || fileEnding.test(id) || fileBehindFolder.test(id)) return false;
  if (id.endsWith('/') || id.includes('://')) return false;
  return !licenceName.test(id) && !gitReference.test(id) && isPlausibleId(id);
}

/** A folder of the project's own rather than a hub repository. */
export function looksLikeOwnFolder(id: string): boolean {
  return ownOutput.test(id) || formatFolder.test(id) || fileEnding.test(id);
}

const partOfModel =
  /\/(?:models?|config|vocab|vocabulary|tokenizer|merges|spiece|weights|modules|dense|special[-_]tokens?(?:[-_]map)?|(?:tokenizer|dense|sbert|pooling|sbert[-_]pooling)[-_]config)$/i;

/** `bert/vocab`, `bert/tokenizer-config`: the local name of a file that belongs to a model. */
export function isPartOfModel(id: string): boolean {
  return partOfModel.test(id);
}

const ownerAndName = /^(?!azure\/)[A-Za-z0-9][\w.-]+\/(?=[\w.-]*[-A-Z0-9])[A-Za-z0-9][\w.-]+$/;

/** `owner/name` with a name of more than one plain word: a repository of a hub wherever a model is asked for. */
export function isHubId(id: string): boolean {
  return (
    ownerAndName.test(id) && isPlausibleId(id) && !looksLikeOwnFolder(id) && !isPartOfModel(id) && !isWeightFile(id)
  );
}

const weightAddress =
  /^https?:\/\/(?!(?:[\w.-]*\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|example\.\w+|localhost)[/:])[\w.-]+\.[a-z]{2,}\/[\w./%+~-]*?([\w.%+-]+)$/;
/** Files that only the folder around them names. */
const unnamedWeights =
  /^(?:model|pytorch_model|weights?|best|last|checkpoint|ckpt|net|network|file|data)s?[-_\d]*\.\w+$/i;

/** The name of the weights that an address outside the hubs downloads. */
export function weightsBehind(value: string): string | undefined {
  const name = isWeightFile(value) ? weightAddress.exec(value)?.[1] : undefined;
  return name === undefined || !namesWeights(name) ? undefined : name;
}

/** Whether the name of a weight file says which weights it holds; `model.safetensors` does not. */
export function namesWeights(file: string): boolean {
  return !unnamedWeights.test(file.slice(file.lastIndexOf('/') + 1));
}
