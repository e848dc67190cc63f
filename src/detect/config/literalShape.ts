import { isHubId } from '../code/plausibleId';
import { gitReference } from '../vocabulary';

import { namespaceOfProvider } from './providerNamespaces';

const idShape = /^(?:[@A-Za-z]|\d[\w-]*[A-Za-z]{2}[\w.-]*\/)[\w.:/@+~-]{4,120}$/;
const noise =
  /(?:^|[-_.])(?:licen[cs]es?|cla)(?:[-_.]|$)|^v?\d+(?:\.\d+)+|^[0-9a-f]{16,}$|^[0-9a-f]{8}-[0-9a-f]{4}-|^\d{4}-\d\d|^[\w-]+@(?!20\d{6}$)\d|^sha\d+[:-]|^(?:application|text|image|audio|video|linux|windows|darwin)\//i;

/** True for a text that could be a model id on its own: letters and digits with separators, no version, hash, date or type. */
export function isDistinctive(text: string): boolean {
  if (noise.test(text) || gitReference.test(text)) return false;
  return idShape.test(text) && /\d/.test(text) && /[-/:.]/.test(text) && /[A-Za-z]{2}/.test(text);
}

/** True for an owner and a name of several words, with a digit or without: `acme/wind-chat`. */
export function isOwnedName(text: string): boolean {
  return /^[^/\n]*\/.*-/.test(text) && isHubId(text) && !noise.test(text) && !gitReference.test(text);
}

/** `provider: openai:gpt-4o-mini`: who serves which model, in one word. */
export function isServedModel(key: string, value: string): boolean {
  if (!/^providers?$/i.test(key) || !isDistinctive(value)) return false;
  return namespaceOfProvider(/^([\w-]+):/.exec(value)?.[1] ?? '') !== undefined;
}
