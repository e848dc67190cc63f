import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { isModelKey } from './modelKeys';
import { lastSegment, type Site } from './sites';

const owners =
  /(?:^|\.)(?:\w{0,40}Models?(?:Name|Id|Identifier|Type|Preset|Registry|s)?|LLMRegistry)\.(?:\w+\.){0,2}(\w+)$/;
const packageMember =
  /(?:^|\.)(?:openai|anthropic|gemini|cohere|mistral|groq|deepseek|perplexity|xai|ollama|bedrock|together|voyageai|genai|shared)\.([A-Z]\w*\d\w*|(?:ChatModel|Model|Embedding)[A-Z]\w+)$/;
/** `models.CopilotGPT4o`: a package of constants that is named after models. */
const listedMember = /(?:^|\.)models?\.([A-Z][A-Za-z]+\d\w*)$/;
/** `mistral.MISTRAL_LARGE`, `deepseek.DeepSeekChat` where a key or call asks for a model. */
const anyMember =
  /(?:^|\.)(?:openai|anthropic|gemini|cohere|mistral|groq|deepseek|perplexity|xai|ollama|bedrock|together|voyageai|genai)\.([A-Z]\w+)$/;
/** `anthropic.completion.CLAUDE_SONNET_4_5`, `super.GROK_4`, `GEMINI_MODEL.GEMINI_2_0_FLASH`: a constant with a version, in any list but the user's settings. */
const anyConstant = /(?<!\benv|\benviron|\b(?:config|settings|this|self))\.([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/;
/** `MISTRAL_LARGE`, `DeepseekChat`: without a digit a name has several words, and must be the exact name of a model. */
const severalWords = /^[A-Z][A-Z]+(?:_[A-Z]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/;
const memberPrefix = /^(?:ChatModel|Model|GPTModel|EmbeddingModel|Embedding(?=[A-Z]\w*\d))(?=[A-Z0-9])/;
const telling = /\d/;
/** `ModelType.SPEECH2TEXT`: what a model does. */
const taskName = /^[a-z]+2[a-z]+$/i;
/** `llama_3_2_1b_4bit`, `.qwen_3_4b_4bit`: Swift code names the models of its registries so. */
const sizedName = /^[a-z]{2,}[a-z0-9_]*\d[bB](?:_\w+)?$/;

/** An import says where a name comes from; what is made of it stands below. */
const importing = /^(?:import|static|using|use)$/;

/** A member of an SDK's list of models. */
export function symbolAt(site: Site, modules: string, asksForModel: () => boolean): Site | undefined {
  if (!site.value.includes('.') || importing.test(site.before)) return undefined;
  const match =
    owners.exec(site.value) ??
    listedMember.exec(site.value) ??
    (modules === '' ? null : packageMember.exec(site.value)) ??
    memberOfProvider(site, asksForModel);
  const member = match?.[1];
  if (member === undefined) return undefined;
  const name = member.replace(memberPrefix, '');
  if (taskName.test(name)) return undefined;
  if (name.length < 4 || !(telling.test(name) || severalWords.test(name)) || !/[A-Za-z]{2}/.test(name))
    return undefined;
  const start = site.span.end - member.length;
  return { ...site, kind: 'string', value: member, span: { start, end: site.span.end } };
}

function memberOfProvider(site: Site, asksForModel: () => boolean): RegExpExecArray | null {
  const { key = '', frame } = site.place;
  const match = anyMember.exec(site.value) ?? versionedConstant(site.value);
  if (match === null) return null;
  return isModelKey(key) || isModelKey(lastSegment(frame.callee)) || asksForModel() ? match : null;
}

function versionedConstant(name: string): RegExpExecArray | null {
  const match = anyConstant.exec(name);
  return telling.test(match?.[1] ?? '') ? match : null;
}

/** `AllMiniLmL6V2EmbeddingModel`: LangChain4j ships models as classes of their own. */
const modelClass = /^([A-Z]\w{2,30}\d\w{0,20}?)(?:Quantized)?EmbeddingModel$/;
/** Those of them whose name has no digit are asked for by the repository that they wrap. */
const plainClass = /^(BgeSmall(?:En|Zh))(?:Quantized)?EmbeddingModel$/;
const listOfNames = /^\w{2,40}ModelName$/;
const upperMember = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** What a JVM file names by symbols: classes that are a model each, and members of lists of model names. */
export function jvmSymbols(tokens: readonly CodeToken[], modules: string, role: Role): Reference[] {
  const ships = modules.includes('langchain4j');
  const imported = importedMembers(tokens);
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'name') continue;
    if (tokens[i - 1]?.text === '.') {
      if (isListed(tokens, i)) found.push(symbolReference(token, role));
      else if (ships && tokens[i + 1]?.text === '(') found.push(...classSymbol(token, role));
    } else if (imported(token.text)) found.push(symbolReference(token, role));
    else if (ships) found.push(...classSymbol(token, role));
  }
  return found;
}

/** A class is a use where it stands alone; imports name only where it comes from. */
function classSymbol(token: CodeToken, role: Role): Reference[] {
  const id = modelClass.exec(token.text)?.[1];
  if (id !== undefined) return [{ ...symbolReference(token, role), id }];
  const plain = plainClass.exec(token.text)?.[1]?.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  if (plain === undefined) return [];
  return [{ ...symbolReference(token, role), namespace: 'huggingface', id: `BAAI/${plain.toLowerCase()}` }];
}

/** `MistralAiChatModelName.MISTRAL_LARGE_LATEST`, also where a method of the member is called on the spot. */
function isListed(tokens: readonly CodeToken[], i: number): boolean {
  const owner = tokens[i - 2];
  return (
    owner?.kind === 'name' &&
    listOfNames.test(owner.text) &&
    tokens[i - 3]?.text !== '.' &&
    upperMember.test(tokens[i]?.text ?? '')
  );
}

const longestImport = 24;

/**
 * Members of a list of models that a file imports to name them alone: `import static ….ChatModel.GPT_4O;`, `import ….ChatModel.*`.
 * Of all members those with a number can be told from other constants.
 */
function importedMembers(tokens: readonly CodeToken[]): (name: string) => boolean {
  const names = new Set<string>();
  const others = new Set<string>();
  let all = false;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.text !== 'import') continue;
    let end = i + 1;
    while (end < tokens.length && end < i + longestImport && tokens[end]?.newLine !== true && tokens[end]?.text !== ';')
      end += 1;
    const last = tokens[end - 1]?.text ?? '';
    const owner = tokens[end - 3]?.text === 'Companion' ? tokens[end - 5] : tokens[end - 3];
    if (tokens[end - 2]?.text !== '.' || owner === undefined) continue;
    if (!listOfModels.test(owner.text)) others.add(last);
    else if (last === '*' || last === '_') all = true;
    else if (upperMember.test(last)) names.add(last);
  }
  return (name) => names.has(name) || (all && !others.has(name) && upperMember.test(name) && telling.test(name));
}

const listOfModels = /^\w{0,40}Models?(?:Name|Id)?$/;
const numberedMember = /^[A-Z][A-Za-z]\w*\d\w*$/;

/** `AnthropicModel::Claude35Haiku.to_string()`: members of a list of models that are asked for something on the spot. */
export function calledMembers(tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = 2; i < tokens.length - 1; i += 1) {
    const link = tokens[i - 1];
    if (link?.kind !== 'operator' || (link.text !== '.' && link.text !== '::') || tokens[i + 1]?.text !== '.') continue;
    const owner = tokens[i - 2];
    const token = tokens[i];
    if (token?.kind !== 'name' || owner?.kind !== 'name') continue;
    if (numberedMember.test(token.text) && listOfModels.test(owner.text)) found.push(symbolReference(token, role));
  }
  return found;
}

/** The ids that Swift code names as members of a registry. */
export function swiftSymbols(tokens: readonly CodeToken[], modules: string, role: Role): Reference[] {
  return [...sizedSymbols(tokens, modules, role), ...impliedMembers(tokens, modules, role)];
}

/** `textEmbeddingAda`: without a digit three words, which must be the exact name of a model. */
const camelWords = /^[a-z]+(?:[A-Z][a-z]+){2,}$/;

/** `.gpt4_o`: members that Swift code names without their type, in a file that imports a client of OpenAI's. */
function impliedMembers(tokens: readonly CodeToken[], modules: string, role: Role): Reference[] {
  if (!/(?:^|\n)openai/.test(modules)) return [];
  return tokens
    .filter(
      (token, i) =>
        token.kind === 'name' && (telling.test(token.text) || camelWords.test(token.text)) && isImplied(tokens, i),
    )
    .map((token) => symbolReference(token, role));
}

function isImplied(tokens: readonly CodeToken[], i: number): boolean {
  const dot = tokens[i - 1];
  const before = tokens[i - 2];
  return dot?.text === '.' && (before === undefined || before.kind === 'open' || before.kind === 'operator');
}

/** Names of a Swift file that uses MLX and that carry a size; the registry writes ids as members. */
function sizedSymbols(tokens: readonly CodeToken[], modules: string, role: Role): Reference[] {
  if (!/(?:^|\n)mlx/.test(modules)) return [];
  return tokens
    .filter((token) => token.kind === 'name' && token.text.length >= 7 && sizedName.test(token.text))
    .map((token) => symbolReference(token, role));
}

function symbolReference({ start, end, text }: CodeToken, role: Role): Reference {
  return {
    kind: 'model',
    literal: text,
    span: { start, end },
    namespace: 'symbol',
    tier: 'B',
    role,
    form: 'sdk-symbol',
  };
}
