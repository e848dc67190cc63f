import { notModelKeys } from '../vocabulary';

import { normalKey } from './sites';

const never = new Set([
  ...notModelKeys,
  ...'modelslug modelapi modeltitle modeldescription modelfamily modellabel modelcategory modelstatus modelmode modelsource modelregistry modelsdir modelcachedir'.split(
    ' ',
  ),
]);
const neverEnding =
  /(?:type|dir|directory|folder|store|versions?|format|config|kwargs|class|provider|alias|count|number|label|title|description|prompt|template|output|family|mode|status|error|key|token|host|port|url|cache|vendor|backend|dimensions?|size|icon|color|text|message|field|prefix|year|temperature|region|language)$/;
const strong =
  /model(?!ing|ed)|llm|embedder|reranker|^checkpoint(?:id|name|path)?$|^repoid$|^(?:llamaarg)?hfrepo(?:id)?$|^pretrained$|^storageuri$|^hfmodelid$|^foundationmodel/;
const others = new Set(['embedding', 'embeddings', 'tokenizername', 'tokenizer']);

/** What the head of a GGUF file says of its tokenizer. */
const ofTokenizer = /^tokenizer\.\w+\.model$/;

/** Whether a keyword, property or variable of this name holds a model id if the catalogue knows the value. */
export function isModelKey(key: string): boolean {
  const name = normalKey(key);
  if (name === '' || never.has(name)) return false;
  if (/provider(?!.*model)/.test(name) || ofTokenizer.test(key)) return false;
  return (strong.test(name) && (!neverEnding.test(name) || /^(?:model|llm)(?:id|key)$/.test(name))) || others.has(name);
}

const outputs = new Set([
  'hubmodelid',
  'outputmodel',
  'newmodel',
  'modelalias',
  'servedmodelname',
  'outputdir',
  'savedirectory',
  'newmodelname',
  'hubmodel',
]);

/** Keys whose value is an alias or the name of the user's own result. */
export function isOutputKey(key: string): boolean {
  return outputs.has(normalKey(key));
}

const baseUrls = new Set(
  'baseurl apibase openaiapibase openaiapibaseurl openaibaseurl azureendpoint endpoint apibaseurl baseuri basepath apiurl host openaihost openaiproxy withbaseurl serverurl'.split(
    ' ',
  ),
);

/** Keys that say at which address a client calls. */
export function isBaseUrlKey(key: string): boolean {
  const name = normalKey(key);
  return baseUrls.has(name) || name.endsWith('baseurl') || name.endsWith('apibase');
}
