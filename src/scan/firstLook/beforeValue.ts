/** Bytes behind a key that are looked at; a value that comes later is not its own. */
const reach = 240;
const newline = 10;

/** The rest of a key (`_name"]`), an operator or the bracket of a call, and what follows on the line. */
const assigned = /^[\w.\-[\]?!]{0,40}["'`]?\]?[ \t]{0,20}(?:\?\?=|\|\|=|=>|<-|:=|=(?!=)|[:(|>])[ \t]*([^\r\n]*)/;
/** Statements and arguments of programs end so; settings do not. */
const endsStatement = /[;,){\\]\s*$/;
const quote = /["'`]/;
const opensMore = /^["'`]?\\?\s*$|[([{=:|>+]\s*$/;

/** True where a key ends that has a value behind it: a text, the start of a block, or a bare word as in settings. */
export function standsBeforeValue(bytes: Uint8Array, end: number, length: number): boolean {
  const [, value] = assigned.exec(lineFrom(bytes, end, length)) ?? [];
  if (value === undefined) return false;
  return quote.test(value) || opensMore.test(value) || !endsStatement.test(value);
}

/** True where a key of C ends that has a text behind it, on its line or on the next; `'x'` is a character. */
export function standsBeforeText(bytes: Uint8Array, end: number, length: number): boolean {
  const [, value] = assigned.exec(lineFrom(bytes, end, length)) ?? [];
  return value !== undefined && (value.includes('"') || opensMore.test(value));
}

function lineFrom(bytes: Uint8Array, from: number, length: number): string {
  const to = Math.min(length, from + reach);
  let line = '';
  for (let index = from; index < to && bytes[index] !== newline; index++)
    line += String.fromCharCode(bytes[index] as number);
  return line;
}

const slash = 47;
/** How far behind a key the value of a setting begins that has it on the next line. */
const ownedReach = 120;
const longestName = 40;
const owned =
  /^[\w-]{0,12}["'`)\]]{0,2}[ \t]{0,4}(?:[:=,][ \t]{0,4}(?:default[ \t]?=[ \t]?)?|\r?\n[ \t]{0,40}value:[ \t]{1,4})["'`]?[A-Za-z0-9][\w.-]{0,60}\/[A-Za-z0-9]+[-_]/;

/** True where a key ends that has an owner and a name of several words behind it: `MODEL_NAME=acme/wind-chat`. */
export function standsBeforeOwnedName(bytes: Uint8Array, end: number, length: number): boolean {
  const to = Math.min(length, end + ownedReach);
  let at = end;
  while (at < to && bytes[at] !== slash) at++;
  return at < to && owned.test(String.fromCharCode(...bytes.subarray(end, Math.min(length, at + longestName))));
}
