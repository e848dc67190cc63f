import type { Reference, Role } from '../../domain/reference';
import type { CodeToken, StringToken } from '../../parse/codeTokens';
import { thingWithModel } from '../vocabulary';

import { isOnlyProvider } from './hosts';
import { isModelKey } from './modelKeys';
import { isPlausibleId } from './plausibleId';

const listOfModels =
  /^\w*(?:Model|LLM|Llm)s?(?:Name|Id|Type|Kind|Variant|Version|Identifier)?s?$|^\w*(?:AI|Ai|Llm|LLM|Gpt|GPT|Chat|Ollama|Whisper)Engines?$/;
/** Classes and modules that hold nothing but the names of models. */
const listOfConstants =
  /^(?:(?!User|Data|View|Domain|Db|Database|Api)\w*)?(?:Models|ModelIds?|ModelNames?|ModelConstants|LLMs|Llms)$/;
const listClass = /Enum|Choices/;
const otherModels = /(?:View|Data|User|Domain|Price|Pricing)Models?/i;
/** `Gpt4_0314`, `GPT_4_TURBO`, `llama3_70b`: letters, then a number. */
const numberedMember = /^[A-Za-z]{2,}_?\w*\d\w*$/;
/** `MistralLarge`, `COMMAND_R_PLUS`: several words, which must be the exact name of a model. */
const wordedMember = /^[A-Z][A-Z]+(?:_[A-Z]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]*)+$/;
const longestHead = 12;
const maximumMembers = 200;

/**
 * Members of an enumeration that is named after models, `enum ChatModel { Gpt4Turbo, Falcon7B }`, the values that it gives them, and those
 * that the methods of its own or of an extension give out for them.
 */
export function enumMembers(tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i];
    if (word?.kind !== 'name' || !/^(?:enum|impl|extension|class|object|interface|module|mod|struct)$/.test(word.text))
      continue;
    const kind = word.text === 'enum' ? 'members' : /^(?:impl|ext)/.test(word.text) ? 'methods' : 'constants';
    const body = bodyOf(tokens, i, kind === 'constants' ? listOfConstants : listOfModels);
    if (body === undefined) continue;
    i = readMembers(tokens, body, kind, role, found);
  }
  return found;
}

function isOfOthers(name: string): boolean {
  return otherModels.test(name) || thingWithModel.test(name);
}

/** The index of the bracket that opens an enumeration of models, or what is added to one: `impl Display for Model {`. */
function bodyOf(tokens: readonly CodeToken[], from: number, list: RegExp): number | undefined {
  for (let i = from + 1, name: CodeToken | undefined; i < Math.min(tokens.length, from + longestHead); i += 1) {
    const token = tokens[i];
    if (token?.text === '{')
      return name?.kind === 'name' && list.test(name.text) && !isOfOthers(name.text) ? i : undefined;
    if (token?.text === 'for') name = undefined;
    else if (token?.text !== 'class') name ??= token;
  }
  return undefined;
}

/** Adds the members of one body and returns the index of its end; that of an extension has none. */
function readMembers(
  tokens: readonly CodeToken[],
  open: number,
  kind: 'members' | 'methods' | 'constants',
  role: Role,
  into: Reference[],
): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') {
      depth -= 1;
      if (depth === 0) return i;
    } else if (into.length >= maximumMembers) continue;
    else if (kind === 'members' && depth === 1 && isMember(tokens, i)) into.push(symbolReference(token, role));
    else if (token.kind === 'string' && isNamed(tokens, i, depth, kind)) into.push(valueReference(token, role));
  }
  return tokens.length;
}

function isMember(tokens: readonly CodeToken[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'name' || !(numberedMember.test(token.text) || wordedMember.test(token.text))) return false;
  const before = tokens[i - 1];
  const starts = before?.text === '{' || before?.text === ',' || before?.text === 'case' || token.newLine;
  const next = tokens[i + 1];
  const ends = next === undefined || next.text === ',' || next.text === ';' || next.text === '}' || next.newLine;
  return starts && ends;
}

function isNamed(
  tokens: readonly CodeToken[],
  i: number,
  depth: number,
  kind: 'members' | 'methods' | 'constants',
): boolean {
  if (kind === 'constants') return isConstant(tokens, i, depth);
  return (kind === 'members' && isValue(tokens, i, depth)) || isGivenOut(tokens, i, depth);
}

/** `const string Chat = "o1"` in a class of constants: what it is called must not say that it is something else of the model. */
function isConstant(tokens: readonly CodeToken[], i: number, depth: number): boolean {
  const token = tokens[i];
  const name = tokens[i - 2];
  if (depth !== 1 || token?.kind !== 'string' || token.head !== undefined || tokens[i - 1]?.text !== '=') return false;
  if (name?.kind !== 'name' || !isModelKey(`model${name.text}`) || !isPlausibleId(token.value)) return false;
  return /[\d-]/.test(token.value) || !isOnlyProvider(token.value);
}

/** `Gpt4o = "gpt-4o"`, the first argument of `GPT_4O("gpt-4o")`, and what an attribute says: `[EnumMember(Value = "o1")]`, `#[serde(rename = "o1")]`. */
function isValue(tokens: readonly CodeToken[], i: number, depth: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'string' || token.head !== undefined || !isPlausibleId(token.value)) return false;
  const before = tokens[i - 1]?.text;
  if (depth === 2 && before === '(') return tokens[i - 2]?.kind === 'name';
  if (before === '=') return depth === 1 || attributeOf(tokens, i - 3) !== undefined;
  return before === '(' && depth === 3 && attributeOf(tokens, i - 1) !== undefined;
}

const attribute =
  /^(?:EnumMember|JsonProperty\w*|JsonStringEnumMemberName|Description|serde|strum|value|clap|SerialName)$/;

/** The attribute whose bracket stands at `i`. */
function attributeOf(tokens: readonly CodeToken[], i: number): string | undefined {
  const name = tokens[i]?.text === '(' ? tokens[i - 1] : undefined;
  return name?.kind === 'name' && attribute.test(name.text) ? name.text : undefined;
}

/** `case .gpt4o: return "gpt-4o"`, `Self::Gpt4o => "gpt-4o"`; a word without a number may be the provider. */
function isGivenOut(tokens: readonly CodeToken[], i: number, depth: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'string' || token.head !== undefined || depth < 2 || !isPlausibleId(token.value)) return false;
  if (!/^(?:return|=>|->|:)$/.test(tokens[i - 1]?.text ?? '')) return false;
  return /\d/.test(token.value) || /[a-z]-[a-z]/.test(token.value);
}

/** Values of a Python class that lists models: `class SpeechModel(str, Enum): small = "u2net"`. */
export function classMembers(text: string, tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const name = tokens[i]?.text === 'class' ? tokens[i + 1] : undefined;
    if (name === undefined || !listOfModels.test(name.text) || isOfOthers(name.text)) continue;
    const head = tokens.slice(i + 2, i + longestHead).map((token) => token.text);
    const isList = head.slice(0, head.indexOf(':')).some((word) => listClass.test(word));
    if (!isList && !(head[0] === ':' && listOfConstants.test(name.text))) continue;
    const column = columnOf(text, tokens[i]?.start ?? 0);
    for (let k = i + 2; k < tokens.length && found.length < maximumMembers; k += 1) {
      const token = tokens[k];
      if (token === undefined || (token.newLine && columnOf(text, token.start) <= column)) break;
      const assigned = tokens[k - 1]?.text === '=' && tokens[k - 2]?.newLine === true;
      if (token.kind === 'string' && assigned && (isList ? isPlausibleId(token.value) : isConstant(tokens, k, 1)))
        found.push(valueReference(token, role));
    }
  }
  return found;
}

function columnOf(text: string, at: number): number {
  return at - text.lastIndexOf('\n', at - 1);
}

function valueReference(token: StringToken, role: Role): Reference {
  const span = { start: token.contentStart, end: token.contentEnd };
  return { kind: 'model', literal: token.value, span, namespace: 'any', tier: 'B', role, form: 'constant' };
}

function symbolReference({ start, end, text }: CodeToken, role: Role): Reference {
  const span = { start, end };
  return { kind: 'model', literal: text, span, namespace: 'symbol', tier: 'B', role, form: 'sdk-symbol' };
}
