const newline = 10;

/** True where nothing stands before a place on its line but what opens a key: blanks, quotes, a dash, a brace or a comma. */
export function beginsLine(bytes: Uint8Array, start: number): boolean {
  for (let at = start - 1; at >= 0 && bytes[at] !== newline; at--) {
    if (!' \t\r"\'{,-'.includes(String.fromCharCode(bytes[at] as number))) return false;
  }
  return true;
}

const nameSign = /[\w/"'`@.:=(<-]/;
const takesName = /(?:\b(?:import|from|use|using|require|include|gem|mod)|[:=-])[ \t]+$/;
const longestWord = 12;

/** True where a word of everyday language is part of a name, quoted, a value, or asked for as a module; not in a sentence. */
export function isPartOfName(bytes: Uint8Array, start: number, end: number, length: number): boolean {
  if (end < length && nameSign.test(String.fromCharCode(bytes[end] as number))) return true;
  if (start === 0) return true;
  if (nameSign.test(String.fromCharCode(bytes[start - 1] as number))) return true;
  return takesName.test(String.fromCharCode(...bytes.subarray(Math.max(0, start - longestWord), start)));
}

const underscore = 95;
const identifierSign = /\w/;
/** What joins an identifier to a longer name, or makes a text of it. */
const otherSign = /[-./:@"'`]/;

/** True where a place belongs to an identifier of several words and to nothing longer: `gen4_init_dev`, not `gen4`, `"gpt_4"` or `x.gpt_4`. */
export function isInIdentifier(bytes: Uint8Array, start: number, length: number): boolean {
  let from = start;
  while (from > 0 && identifierSign.test(signAt(bytes, from - 1))) from--;
  let to = start;
  while (to < length && identifierSign.test(signAt(bytes, to))) to++;
  const isJoined =
    (from > 0 && otherSign.test(signAt(bytes, from - 1))) || (to < length && otherSign.test(signAt(bytes, to)));
  return !isJoined && bytes.subarray(from, to).includes(underscore);
}

function signAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(bytes[at] as number);
}

const quotes = /["'`]$/;
/** What comes before a value: a quote, or the colon of a setting. */
const opensValue = /["'`=]$|[:=] {1,4}$|^\s*- +$|\n\s*- +$|[[,] *$/;
const speaksOfModels = /model|llm|ollama|engine|checkpoint|agent|chat/i;
const widest = 300;

/** True where a word of everyday language is a whole value in a stretch of text that speaks of models: `model: mistral`, `model == "o1"`. */
export function isValueAmongModels(bytes: Uint8Array, start: number, end: number, length: number): boolean {
  if (end < length && nameSign.test(signAt(bytes, end)) && !quotes.test(signAt(bytes, end))) return false;
  const before = asText(bytes, Math.max(0, start - widest), start);
  const isFirstCell = before.endsWith('\n') && end < length && /[,;\t]/.test(signAt(bytes, end));
  return (isFirstCell || opensValue.test(before)) && isAmongModels(bytes, start, end, length);
}

/** True in a stretch of text that speaks of models. */
export function isAmongModels(bytes: Uint8Array, start: number, end: number, length: number): boolean {
  return (
    speaksOfModels.test(asText(bytes, Math.max(0, start - widest), start)) ||
    speaksOfModels.test(asText(bytes, end, Math.min(length, end + widest)))
  );
}

function asText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
