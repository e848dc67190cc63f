import type { ReferenceKind } from '../../domain/reference';
import { templateMark } from '../../parse/templateMask';
import { namedWeights } from '../code/weightPaths';
import { placeholderWords, routerName } from '../vocabulary';

/** The id inside the text of a value. */
export interface ValueSite {
  readonly literal: string;
  /** Offset of the literal in the value. */
  readonly offset: number;
  readonly kind: Extract<ReferenceKind, 'model' | 'dataset'>;
  /** Set when the value itself tells, by scheme or file ending. */
  readonly namespace?: string;
  readonly version?: string;
  /** A folder or file of the user's own, named like a model perhaps; counts only when the catalogue knows the name. */
  readonly local?: boolean;
}

const weightFile =
  /\.(?:gguf|ggml|safetensors|ckpt|pt|pth|onnx|tflite|mlmodelc|mlpackage|mlmodel|llamafile|litertlm|task|nemo|engine)$/i;
const environmentDefault = /^\$\{[\w.]+(?::-|:=|-|:|=)([^{}]*)\}$/;
const resolverDefault = /^\$\{oc\.env:\w+,([^{}]*)\}$/;
const hubScheme =
  /^(?:hf|huggingface):\/\/(datasets\/|models\/|spaces\/)?([\w.-]+\/[\w.-]+)(?:[@:]([\w.-]+))?(?:\/|$)/i;
const ollamaScheme = /^ollama:\/\/([\w./:-]+)/i;
const idCharacters = /^[@~]?[A-Za-z0-9][\w.:/@+~-]*$/;
const localPath = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\.\\)/;
/** Folders in which trainers write; what lies there is an output, whatever it is called. */
const outputFolder = /^(?:saves?|outputs?|checkpoints?|ckpts?|results|runs|logs|exp|experiments|wandb|tmp)\//i;
/** Other first segments that no organisation of a hub has. */
const localFolder = /^(?:workspace|weights|pretrained|pretrain_models|data|mnt|home|root|opt|var|srv|src|app)\//i;
/** Folders of an application for one kind of model each (`models/Stable-diffusion`, `models/Lora`) are named after no model. */
const modelsFolder = /^models?\/(?!(?:gemini|gemma|embedding|text-|imagen|veo|aqa|learnlm|lyria|chat-bison)[\w.-]*$)/i;
const otherFile =
  /\.(?:py|js|ts|tsx|mjs|rs|go|java|json|jsonl|ya?ml|toml|md|txt|csv|tsv|png|jpe?g|gif|svg|html?|css|sh|log|zip|gz|tar|db|sqlite|pdf|xml|ini|cfg|conf|lock|wav|mp3|mp4|parquet|com|io|net|dev)$/i;
const placeholders = new Set([...placeholderWords, ...'xxxx tbd insert replace'.split(' ')]);
const samples = new Set('test tests example examples custom sample'.split(' '));
const emptyWords = new Set(
  'model models name id org owner repo user username organization namespace path to here the llm embedding deployment'.split(
    ' ',
  ),
);
const switches = new Set(
  'true false yes no on off autodetect union none null nil auto default inherit disabled enabled string str latest base main local'.split(
    ' ',
  ),
);
/** `github.com/owner/name`: code, whatever its owner has on the hub. */
const codeHost = /^(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\//i;
/** Of a value; the path of a file in a cache of the hub takes some two hundred. */
const maximumLength = 400;

/** Finds the id in the text of a value; undefined for templates, paths, switches, placeholders and everything that is no id. */
export function modelValue(value: string): ValueSite | undefined {
  if (value.length > maximumLength) return undefined;
  const lead = value.length - value.trimStart().length;
  const text = value.trim();
  const fallback = (resolverDefault.exec(text) ?? environmentDefault.exec(text))?.[1];
  if (fallback !== undefined) {
    const inner = fallback.replace(/^(["'])(.*)\1$/, '$2');
    const site = inner.startsWith('?') || inner.startsWith('+') ? undefined : modelValue(inner);
    return site === undefined ? undefined : { ...site, offset: lead + text.lastIndexOf(inner) + site.offset };
  }
  const site = bareValue(text);
  return site === undefined ? undefined : { ...site, offset: site.offset + lead };
}

/** True when the text is no id but stands for one: `your-model`, `<MODEL>`, `org/name`, `xxx`. */
export function isPlaceholder(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.some((word) => placeholders.has(word))) return true;
  if (words.some((word) => samples.has(word)) && !isOwnedSample(text)) return true;
  return /change_?me|^(?:org|owner|username|namespace)\//i.test(text) || words.every((word) => emptyWords.has(word));
}

/** `acme/alpaca_2k_test`: behind an owner, a name of several words may say that it is a part for tests. */
function isOwnedSample(text: string): boolean {
  const [owner = '', name = ''] = text.split('/');
  return name.split(/[^A-Za-z0-9]+/).length > 2 && !samples.has(owner.toLowerCase());
}

function bareValue(text: string): ValueSite | undefined {
  const hub = hubScheme.exec(text);
  if (hub !== null) return hubValue(text, hub);
  const ollama = ollamaScheme.exec(text)?.[1];
  if (ollama !== undefined)
    return isPlaceholder(ollama)
      ? undefined
      : { literal: ollama, offset: text.indexOf(ollama, 9), kind: 'model', namespace: 'ollama' };
  if (text.includes(templateMark) || text.includes('://') || text.length < 2) return undefined;
  if (
    text.startsWith('os.environ') ||
    codeHost.test(text) ||
    routerName.test(text) ||
    isPlaceholder(text) ||
    switches.has(text.toLowerCase())
  )
    return undefined;
  if (weightFile.test(text)) return weightValue(text);
  if (outputFolder.test(text)) return undefined;
  if (localPath.test(text) || localFolder.test(text)) return localValue(text);
  if (modelsFolder.test(text)) return /\d/.test(text) ? localValue(text) : undefined;
  if (!idCharacters.test(text) || !/[A-Za-z]/.test(text) || otherFile.test(text) || text.endsWith('/'))
    return undefined;
  return { literal: text, offset: 0, kind: 'model' };
}

function hubValue(text: string, [, section, id = '', version]: RegExpExecArray): ValueSite | undefined {
  if (section === 'spaces/' || isPlaceholder(id)) return undefined;
  const site: ValueSite = {
    literal: id,
    offset: text.indexOf(id, text.indexOf('://') + 3 + (section?.length ?? 0)),
    kind: section === 'datasets/' ? 'dataset' : 'model',
    namespace: 'huggingface',
  };
  return version === undefined ? site : { ...site, version };
}

/** A file name that ends like weights; shards and globs tell nothing. */
function weightValue(text: string): ValueSite | undefined {
  const named = namedWeights(text);
  if (named?.namespace === 'any') return { literal: named.literal, offset: named.offset, kind: 'model', local: true };
  const offset = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1;
  const literal = text.slice(offset);
  if (
    /[*?<>{}$"'|]/.test(literal) ||
    /^(?:model|pytorch_model|diffusion_pytorch_model|adapter_model|best|last|weights|checkpoint)\b/i.test(literal)
  )
    return undefined;
  return { literal, offset, kind: 'model', namespace: 'weight-file' };
}

function localValue(text: string): ValueSite | undefined {
  const trimmed = text.replace(/[\\/]+$/, '');
  const offset = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\')) + 1;
  const literal = trimmed.slice(offset);
  if (!idCharacters.test(literal) || otherFile.test(literal) || literal.length < 4) return undefined;
  return { literal, offset, kind: 'model', local: true };
}
