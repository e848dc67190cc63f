/** A bracket-like token of a JSX tag. */
export interface MarkupToken {
  readonly kind: 'open' | 'close' | 'operator' | 'name';
  readonly end: number;
}

/** Follows JSX through code, so that apostrophes in its text open no string. */
export interface Markup {
  readonly inText: () => boolean;
  readonly inTag: () => boolean;
  /** The token at this offset when it belongs to JSX or changes its state. */
  readonly step: (text: string, at: number, expressionStart: boolean) => MarkupToken | undefined;
}

type Level =
  | { readonly kind: 'code'; braces: number }
  | { readonly kind: 'tag'; readonly closing: boolean }
  | { readonly kind: 'text' };

/** A tag at the start of an expression; `<T,>` and `<T extends …>` are generic parameters. */
const tagStart = /<(?:>|[A-Za-z_](?![\w.]*\s*(?:,|extends\b)))/y;
const attributeName = /[A-Za-z_][\w.:-]*/y;

export function createMarkup(): Markup {
  const levels: Level[] = [{ kind: 'code', braces: 0 }];
  const top = (): Level => levels.at(-1) ?? { kind: 'code', braces: 0 };

  const stepCode = (
    level: Level & { kind: 'code' },
    text: string,
    at: number,
    expressionStart: boolean,
  ): MarkupToken | undefined => {
    const character = text[at];
    if (character === '{') level.braces += 1;
    else if (character === '}') {
      if (level.braces > 0) level.braces -= 1;
      else if (levels.length > 1) {
        levels.pop();
        return { kind: 'close', end: at + 1 };
      }
    } else if (character === '<' && expressionStart) {
      tagStart.lastIndex = at;
      if (!tagStart.test(text)) return undefined;
      levels.push({ kind: 'tag', closing: false });
      return { kind: 'open', end: at + 1 };
    }
    return undefined;
  };

  const stepTag = (level: Level & { kind: 'tag' }, text: string, at: number): MarkupToken | undefined => {
    if (text.startsWith('/>', at) || text[at] === '>') {
      levels.pop();
      const selfClosed = text[at] === '/';
      if (level.closing) levels.pop();
      else if (!selfClosed) levels.push({ kind: 'text' });
      return { kind: 'close', end: at + (selfClosed ? 2 : 1) };
    }
    if (text[at] === '{') {
      levels.push({ kind: 'code', braces: 0 });
      return { kind: 'open', end: at + 1 };
    }
    attributeName.lastIndex = at;
    return attributeName.test(text)
      ? { kind: 'name', end: attributeName.lastIndex }
      : { kind: 'operator', end: at + 1 };
  };

  const stepText = (text: string, at: number): MarkupToken => {
    if (text[at] === '{') {
      levels.push({ kind: 'code', braces: 0 });
      return { kind: 'open', end: at + 1 };
    }
    const closing = text[at + 1] === '/';
    levels.push({ kind: 'tag', closing });
    return { kind: 'open', end: at + (closing ? 2 : 1) };
  };

  return {
    inText: () => top().kind === 'text',
    inTag: () => top().kind === 'tag',
    step: (text, at, expressionStart) => {
      const level = top();
      if (level.kind === 'code') return stepCode(level, text, at, expressionStart);
      return level.kind === 'tag' ? stepTag(level, text, at) : stepText(text, at);
    },
  };
}
