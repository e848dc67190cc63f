import type { CodeToken } from '../../parse/codeTokens';

import type { Frame, Place } from './sites';

/** Words after which a bracket opens no call and a value continues an expression. */
export const expressionWords = new Set(
  'return else or and in not if elif unless yield await case default when match new throw raise import from as is of then do while for foreach switch catch until with assert print echo typeof'.split(
    ' ',
  ),
);
export const definitionWords = new Set(['def', 'function', 'fn', 'func', 'fun', 'sub', 'defp', 'init', 'constructor']);
const primitiveTypes = new Set(['string', 'String', 'str', 'std.string', 'NSString', 'char', 'auto', 'var']);
export const chainLinks = new Set(['.', '?.', '::', '->', '&.', '!.']);
const fallbackOperators = new Set(['??', '||', 'or', '?:', '%||%']);

/** What the reader of sites knows inside one pair of brackets. */
export interface Level {
  readonly frame: Frame;
  /** The brackets hold declarations, one a line. */
  readonly declarations: boolean;
  index: number;
  key: string | undefined;
  keyOperator: string;
  type: string | undefined;
  keyAt: number;
  ternaries: number;
  /** The token with which the callee begins. */
  readonly calleeIndex: number;
  /** The token index at which the current argument began. */
  argumentStart: number;
  place: Place | undefined;
}

export function newLevel(frame: Frame, argumentStart: number, calleeIndex: number, declarations = false): Level {
  return {
    frame,
    declarations,
    index: 0,
    key: undefined,
    keyOperator: '',
    type: undefined,
    keyAt: 0,
    ternaries: 0,
    argumentStart,
    calleeIndex,
    place: undefined,
  };
}

/** Whether the token at `i` ends a value, so that a bracket or a new line after it starts something else. */
export function isValueEnd(tokens: readonly CodeToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind === 'operator' || token.kind === 'open') return false;
  // A keyword after a dot is a member: `Request::new`, `client.default`.
  return token.kind !== 'name' || !expressionWords.has(token.text) || chainLinks.has(tokens[i - 1]?.text ?? '');
}

/** The name whose missing value a string replaces: `process.env.MODEL ?? "…"`, `os.environ.get("MODEL") or "…"`. */
export function variableBefore(tokens: readonly CodeToken[], i: number): string | undefined {
  if (!fallbackOperators.has(tokens[i - 1]?.text ?? '')) return variableOfGetter(tokens, i);
  const operand = tokens[i - 2];
  if (operand?.kind === 'name') return operand.text;
  const inner = tokens[i - 3];
  return operand?.kind === 'close' && inner?.kind === 'string' ? inner.value : undefined;
}

const fallbackCall = /^(?:unwrap_or|unwrap_or_else|map_or|or_else|orElse|orElseGet|getOrElse)$/;

/** `env::var("MODEL").unwrap_or_else(|_| "…")`, `Optional.ofNullable(getenv("MODEL")).orElse("…")`, `ENV.fetch("MODEL") { "…" }`. */
function variableOfGetter(tokens: readonly CodeToken[], i: number): string | undefined {
  let at = i - 1;
  while (at > i - 5 && (tokens[at]?.text === '_' || tokens[at]?.text.startsWith('|') === true)) at -= 1;
  const block = tokens[at]?.text === '{' && tokens[at - 4]?.text === 'fetch';
  if (!block) {
    if (tokens[at]?.text !== '(' || !fallbackCall.test(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.text !== '.')
      return undefined;
    at -= 2;
  }
  do at -= 1;
  while (tokens[at]?.text === ')' && at > i - 10);
  const asked = tokens[at];
  return asked?.kind === 'string' && tokens[at - 1]?.text === '(' ? asked.value : undefined;
}

const equality = new Set(['==', '===', '!=', '!==', 'eq', '=~']);

/** Whether an operator compares what stands on its two sides. */
export function isEquality(operator: string): boolean {
  return equality.has(operator);
}

/** What a string is held against, with its owner: `reply.model == "…"`, `reply["model"] === "…"`, `reply.getModel() != "…"`, `"…" == reply.model`. */
export function comparedBefore(tokens: readonly CodeToken[], i: number): string | undefined {
  if (!equality.has(tokens[i - 1]?.text ?? '')) return comparedBehind(tokens, i);
  const operand = tokens[i - 2];
  if (operand?.kind === 'name') return ownedName(tokens, i - 2);
  const inner = tokens[i - 3];
  if (operand?.kind === 'close' && inner?.kind === 'string')
    return operand.text === ']' || /get/i.test(tokens[i - 5]?.text ?? '') ? inner.value : undefined;
  const called = operand?.text === ')' && inner?.kind === 'open' ? tokens[i - 4] : undefined;
  return called?.kind === 'name' ? ownedName(tokens, i - 4) : undefined;
}

function ownedName(tokens: readonly CodeToken[], i: number): string | undefined {
  const name = tokens[i]?.text;
  const owner = chainLinks.has(tokens[i - 1]?.text ?? '') ? tokens[i - 2] : undefined;
  return owner?.kind === 'name' ? `${owner.text}.${name ?? ''}` : name;
}

const longestOperand = 12;

function comparedBehind(tokens: readonly CodeToken[], i: number): string | undefined {
  if (!equality.has(tokens[i + 1]?.text ?? '')) return undefined;
  let end = i + 2;
  while (end < i + longestOperand && tokens[end]?.kind === 'name' && chainLinks.has(tokens[end + 1]?.text ?? ''))
    end += 2;
  return tokens[end]?.kind === 'name' ? ownedName(tokens, end) : undefined;
}

/** The name that a value is given, read backwards from the key operator at `i`. */
export function keyBefore(
  tokens: readonly CodeToken[],
  i: number,
  text: string,
  level: Level,
  chain: string,
): string | undefined {
  const previous = tokens[i - 1];
  if (previous === undefined) return undefined;
  if (previous.kind === 'string') return i - 1 <= level.argumentStart + 1 ? previous.value : undefined;
  if (previous.kind === 'close' && previous.text === ']' && text === '=') {
    // `settings["model"] = …`
    const inner = tokens[i - 2];
    return inner?.kind === 'string' ? inner.value : undefined;
  }
  if (previous.kind !== 'name' || (expressionWords.has(previous.text) && !isDefaultKey(tokens, i - 1)))
    return undefined;
  const typed = tokens[i - 2];
  const before = tokens[i - 2];
  if (text === '=' && primitiveTypes.has(previous.text) && typed?.kind === 'name' && i - 2 >= level.argumentStart) {
    return typed.text; // Go: `name string = value`
  }
  if (text === ':' && before?.kind === 'name' && level.frame.open === '' && before.text === 'case') return undefined;
  return chain === '' ? previous.text : chain;
}

/** `{ default: "…" }`, `field(default="…")`: as the name of a property or argument the word begins no branch. */
function isDefaultKey(tokens: readonly CodeToken[], at: number): boolean {
  return tokens[at]?.text === 'default' && /^[{(,]$/.test(tokens[at - 1]?.text ?? '');
}

/** The place that a level has come to. */
export function placeIn({ frame, index, key, keyOperator, keyAt, type }: Level): Place {
  if (key === undefined) return { frame, index };
  return type === undefined
    ? { frame, index, key, keyOperator, keyAt }
    : { frame, index, key, keyOperator, keyAt, type };
}

const maximumChain = 300;

/** Long builder chains keep head and tail, so that joining them stays linear. */
export function shorten(chain: string): string {
  return chain.length <= maximumChain ? chain : `${chain.slice(0, 120)}…${chain.slice(-120)}`;
}

/** Behind `if ready:` a line is a statement; in braces a value may stand below its key, so there it must be assigned to. */
export function beginsBlock(tokens: readonly CodeToken[], i: number, open: string): boolean {
  if (tokens[i]?.kind !== 'name') return false;
  const next = tokens[i + 1]?.text ?? '';
  return open === '' || next === '=' || next === ':=';
}

/** A bracket that belongs to what stands before it on its line. */
export function isOpening(token: CodeToken | undefined): boolean {
  return token?.kind === 'open' && !token.newLine;
}
