import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

const listOfModels = /(?:^|[a-z_])(?:Model|LLM|Llm)s?(?:Name|Id|Type|Kind|Variant|Version|Identifier)?s?$|^Models?$/;
const otherModels = /(?:View|Data|User|Domain|Device|Car|Phone|Price|Pricing)Models?/i;
/** `Gpt4_0314`, `GPT_4_TURBO`, `llama3_70b`: letters, then a number. */
const numberedMember = /^[A-Za-z]{2,}_?\w*\d\w*$/;
const longestHead = 12;
const maximumMembers = 200;

/** Members of an enumeration that is named after models and gives them no value: `enum ChatModel { Gpt4Turbo, Falcon7B }`. */
export function enumMembers(tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.text !== 'enum' || tokens[i]?.kind !== 'name') continue;
    const body = bodyOf(tokens, i);
    if (body === undefined) continue;
    i = readMembers(tokens, body, role, found);
  }
  return found;
}

/** The index of the bracket that opens an enumeration of models. */
function bodyOf(tokens: readonly CodeToken[], from: number): number | undefined {
  const name = tokens[from + (tokens[from + 1]?.text === 'class' ? 2 : 1)];
  if (name?.kind !== 'name' || !listOfModels.test(name.text) || otherModels.test(name.text)) return undefined;
  for (let i = from + 2; i < Math.min(tokens.length, from + longestHead); i += 1) if (tokens[i]?.text === '{') return i;
  return undefined;
}

/** Adds the members of one body and returns the index of its end. */
function readMembers(tokens: readonly CodeToken[], open: number, role: Role, into: Reference[]): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') {
      depth -= 1;
      if (depth === 0) return i;
    } else if (depth === 1 && into.length < maximumMembers && isMember(tokens, i)) into.push(toReference(token, role));
  }
  return tokens.length;
}

function isMember(tokens: readonly CodeToken[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'name' || !numberedMember.test(token.text)) return false;
  const before = tokens[i - 1];
  const starts = before?.text === '{' || before?.text === ',' || before?.text === 'case' || token.newLine;
  const next = tokens[i + 1];
  const ends = next === undefined || next.text === ',' || next.text === ';' || next.text === '}' || next.newLine;
  return starts && ends;
}

function toReference({ start, end, text }: CodeToken, role: Role): Reference {
  const span = { start, end };
  return { kind: 'model', literal: text, span, namespace: 'symbol', tier: 'B', role, form: 'sdk-symbol' };
}
