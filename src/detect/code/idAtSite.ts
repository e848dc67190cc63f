import { isPartOfModel, looksLikeOwnFolder } from './plausibleId';

/** The id to look up and what was peeled off. */
export interface PeeledId {
  readonly id: string;
  readonly version?: string;
  /** `owner/name` of the hub rather than a folder of the project or a bare word. */
  readonly owned: boolean;
}

const hubPrefix =
  /^(?:hf:\/\/|hf-hub:|hf_hub:|hf:|djl:\/\/ai\.djl\.huggingface\.\w+\/|huggingface\/(?=[^/]+\/)|https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/)/;

/** Peels what the namespace's own grammar adds around an id. */
export function idAtSite(value: string, namespace: string): PeeledId {
  if (namespace === 'ollama') return { id: value.replace(/^ollama:\/\//, ''), owned: false };
  // `owner/name/keras/` of a computed handle: the variation is not known.
  if (namespace === 'kaggle') return { id: value.replace(/^([\w-]+\/[\w.-]+)\/[\w-]*\/?$/, '$1'), owned: false };
  if (namespace !== 'huggingface') return { id: value, owned: false };
  const bare = value.replace(hubPrefix, '');
  const [name = bare, revision] = bare.split('@');
  const parts = name.split('/');
  const id = parts.length > 2 && hubPrefix.test(value) ? parts.slice(0, 2).join('/') : name;
  const owned =
    (parts.length === 2 || hubPrefix.test(value)) &&
    parts.every((part) => part.length > 1) &&
    !isPartOfModel(name) &&
    !looksLikeOwnFolder(name);
  return revision === undefined || revision === '' ? { id, owned } : { id, version: revision, owned };
}

/** Collections in which a language code or a short word is the whole name of a model. */
const shortNames: ReadonlySet<string> = new Set(['stanza', 'fasttext', 'deepface', 'rembg']);
const stockWeights = /^(?:yolo|rtdetr|sam|mobile_sam|fastsam)[\w-]*\.(?:pt|onnx|engine)$/i;

/** How sure an id at a definite site is: one that may be a folder or a word of the project needs the catalogue. */
export function tierOfId(value: string, namespace: string): 'A' | 'B' {
  // A name without an owner may be a folder of the project.
  if (namespace === 'huggingface') return idAtSite(value, namespace).owned ? 'A' : 'B';
  // A local server has nothing but models, the user's own among them.
  if (namespace === 'ollama' && value.length > 3) return 'A';
  if (shortNames.has(namespace) || (namespace === 'ultralytics' && stockWeights.test(value))) return 'A';
  // Words such as `fast` stand for a model only where the catalogue says so.
  return /\d|[a-z]-[a-z]/i.test(value) || value.includes('/') ? 'A' : 'B';
}
