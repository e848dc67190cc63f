import type { CodeToken } from '../../parse/codeTokens';

/** What a bracket at `i` calls where only a type tells it; empty where none does. */
export function calleeByType(tokens: readonly CodeToken[], i: number): string {
  return declaredType(tokens, i) || typedGetter(tokens, i);
}

/** `ChatClient client = new(…)`: C# lets the declared type stand for that of the call. */
function declaredType(tokens: readonly CodeToken[], i: number): string {
  const before = tokens.slice(Math.max(0, i - 5), i).filter(({ text }) => text !== '?');
  const [type, name, equals, word] = before.slice(-4);
  return word?.text === 'new' && equals?.text === '=' && name?.kind === 'name' && type?.kind === 'name'
    ? type.text
    : '';
}

/** `config.get<string>(…)`: a getter that is told the type of its answer. */
function typedGetter(tokens: readonly CodeToken[], i: number): string {
  const [getter, open, , close] = tokens.slice(Math.max(0, i - 4), i);
  return close?.text === '>' && open?.text === '<' && getter?.kind === 'name' && /^get/i.test(getter.text)
    ? getter.text
    : '';
}
