import type { Span } from '../../domain/text';

import { meaningOfKey } from './modelKeys';
import { namespaceOfKey } from './providerNamespaces';

const item = /^[#;\s]*-\s+(["']?)([\w@][\w.:/@+-]*)\1\s*(?:#.*)?$/;
const keyLine = /^[#\s]*(?:-\s+)?["']?([\w.-]+)["']?:\s*(?:\[\s*\])?\s*(?:#.*)?$/;
const itemLine = /^[#\s]*-\s+\S/;
const commentLine = /^\s*#/;
/** Lists of what a model server shall fetch, which stand below the key that names models. */
const fetchKeys = new Set(['pull', 'run', 'preload']);
const maximumLines = 30;

/** The value of a commented-out list item, and what the key above it says. */
export interface CommentedItem {
  readonly value: string;
  readonly offset: number;
  readonly namespace: string;
}

/** A list item that is commented out below a key that names models: `#   - llama3` below `models:`. */
export function commentedItem(text: string, { start, end }: Span): CommentedItem | undefined {
  const comment = text.slice(start, end);
  const match = item.exec(comment);
  const value = match?.[2];
  if (match === null || value === undefined) return undefined;
  const keys = keysAbove(text, start);
  const [nearest = '', above = ''] = keys;
  const names = fetchKeys.has(nearest.toLowerCase()) ? above : nearest;
  if (meaningOfKey(names) !== 'models' && meaningOfKey(names) !== 'model') return undefined;
  const namespace = fetchKeys.has(nearest.toLowerCase()) ? 'ollama' : (namespaceOfKey(names) ?? 'any');
  return { value, offset: start + comment.indexOf(value), namespace };
}

/** The keys without a value in the lines above, nearest first, passing over the other items of the list. */
function keysAbove(text: string, from: number): string[] {
  const keys: string[] = [];
  let end = text.lastIndexOf('\n', from);
  for (let lines = 0; lines < maximumLines && end > 0 && keys.length < 2; lines++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + 200)).trimEnd();
    const key = keyLine.exec(line)?.[1];
    if (key !== undefined) {
      // `run:` below `pull:`: both are lists of the same models.
      if (keys.length === 0 || !fetchKeys.has(key.toLowerCase())) keys.push(key);
    }
    // What explains the list stands between its key and the one above.
    else if (keys.length === 0 ? !itemLine.test(line) : !(commentLine.test(line) || line.trim() === '')) break;
    end = start - 1;
  }
  return keys;
}
