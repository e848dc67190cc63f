import { namespaceOfAddress, namespaceOfWord } from '../providers';

const own = /localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal|192\.168\.|\b10\.\d/;

/** Whose models a client with this base URL calls; `openai-compatible` for a host that we do not know. */
export function namespaceOfHost(url: string): string {
  return namespaceOfAddress(url) ?? (own.test(url.slice(0, 300).toLowerCase()) ? 'local' : 'openai-compatible');
}

/** Names of classes and packages that would be everyday words as keys of a settings file. */
const inCode: Readonly<Record<string, string>> = {
  alibaba: 'dashscope',
  assemblyai: 'assemblyai',
  deepgram: 'deepgram',
  elevenlabs: 'elevenlabs',
  gateway: 'vercel',
  lmstudio: 'local',
  localai: 'local',
  minimax: 'minimax',
  qwen: 'dashscope',
  writer: 'writer',
};

/** The namespace a provider word stands for, as it occurs in class names, enum members and package names. */
export function namespaceOfProvider(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(inCode, plain) ? inCode[plain] : namespaceOfWord(plain);
}

/** True for a word that names who serves models and not a model as well, as `mistral` does. */
export function isOnlyProvider(word: string): boolean {
  return word !== 'mistral' && namespaceOfProvider(word) !== undefined;
}
