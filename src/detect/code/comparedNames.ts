import { thingWithModel } from '../vocabulary';

import { assertedOf } from './assertions';
import { isOnlyProvider } from './hosts';
import { isModelKey } from './modelKeys';
import { lastSegment, type Site } from './sites';

/** `model.startsWith`, `model_name.lower().startswith`: the beginning of a name, which must have a version to mean a model. */
const prefixMethod =
  /(\w+)(?:\(\))?(?:\??\.(?:lower|toLowerCase|to_lowercase|ToLower|name|value|toString)(?:\(\))?){0,2}\??\.(?:starts?_?with\??|startsWith|StartsWith|has_?[pP]refix|includes|[cC]ontains)$/;
const prefixFunction = /(?:^|[._])(?:HasPrefix|Contains|str_starts_with|str_contains)$/;
const telling = /[a-z].*[\d-]/i;
const versioned = /[a-z].*\d/i;
const word = /^[a-z]{2,20}$/;
/** What changes no name: `model.lower() == "…"`, `reply.model.should == "…"`. */
const conversion = /\.(?:lower|toLowerCase|to_lowercase|ToLower|downcase|as_str|to_s|toString|trim|value|should)$/;

/** `model == "llama3"`, `assertEquals("mistral", reply.model)`: an everyday name that is held against what names a model. */
export function isComparedModel(site: Site, text: string): boolean {
  const { value, comparedWith, place, partial } = site;
  const isWord = word.test(value);
  if (partial || !(isWord || telling.test(value))) return false;
  if (comparedWith !== undefined && isModelOf(comparedWith.replace(conversion, ''), isWord, value)) return true;
  const { frame, index, key } = place;
  const [, begun] = frame.open === '(' && key === undefined ? (prefixMethod.exec(frame.callee) ?? []) : [];
  if (begun !== undefined) return index === 0 && versioned.test(value) && isModelKey(begun);
  if (prefixFunction.test(frame.callee)) {
    const { first } = frame.values;
    return index === 1 && versioned.test(value) && first?.kind === 'name' && isModelKey(first.value);
  }
  return assertedOf(site, text).some((subject) => isModelOf(subject, isWord, value));
}

/** A word alone must not be the provider's, nor the owner a thing of another kind. */
function isModelOf(subject: string, isWord: boolean, value: string): boolean {
  if (!isModelKey(subject)) return false;
  if (!isWord) return true;
  const dot = subject.lastIndexOf('.');
  return !(dot > 0 && thingWithModel.test(subject.slice(0, dot))) && !isOnlyProvider(value);
}

/** `{ name: "llama2" }` in a request to Ollama; names for the eye have capitals or blanks. */
export function isOllamaName(key: string, value: string): boolean {
  return /^(?:name|source|from)$/i.test(lastSegment(key)) && /^[a-z][a-z-]*\d[\w.-]*(?::[\w.-]+)?$/.test(value);
}
