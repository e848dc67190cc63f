import type { CodeLanguage } from '../../parse/codeLanguages';
import type { CodeToken, StringToken } from '../../parse/codeTokens';

import type { Frame, Place, Site } from './sites';

/** Words after which a bracket opens no call and a value continues an expression. */
const expressionWords = new Set(
  'return else or and in not if elif unless yield await case default when match new throw raise import from as is of then do while for foreach switch catch until with assert print echo typeof'.split(
    ' ',
  ),
);
const definitionWords = new Set(['def', 'function', 'fn', 'func', 'fun', 'sub', 'defp', 'init', 'constructor']);
const primitiveTypes = new Set(['string', 'String', 'str', 'std.string', 'NSString', 'char', 'auto', 'var']);
const chainLinks = new Set(['.', '?.', '::', '->', '&.', '!.']);
const keyOperators = new Set(['=', ':', '=>', ':=', '<-', '??=', '||=', '?:', '->']);
const fallbackOperators = new Set(['??', '||', 'or', '?:']);
const maximumChain = 300;

/** The sites of a text and the calls whose result is given a name. */
export interface Sites {
  readonly sites: readonly Site[];
  readonly namedCalls: readonly Frame[];
}

interface Level {
  readonly frame: Frame;
  index: number;
  key: string | undefined;
  keyOperator: string;
  keyStart: number;
  keyEnd: number;
  ternaries: number;
  /** The token index at which the current argument began. */
  argumentStart: number;
  place: Place | undefined;
}

/** Finds the place of every string literal and of every name that is a whole value. One pass; total on broken text. */
export function literalSites(tokens: readonly CodeToken[], language: CodeLanguage): Sites {
  return new SiteReader(tokens, language).read();
}

class SiteReader {
  private readonly sites: Site[] = [];
  private readonly namedCalls: Frame[] = [];
  private readonly levels: Level[] = [];
  private chain = '';
  private chainStart = 0;
  private chainWord = '';

  constructor(
    private readonly tokens: readonly CodeToken[],
    private readonly language: CodeLanguage,
  ) {
    this.levels.push(
      newLevel(
        {
          open: '',
          callee: '',
          calleeSpan: { start: 0, end: 0 },
          definition: false,
          place: undefined,
          values: new Map(),
        },
        0,
      ),
    );
  }

  read(): Sites {
    for (let i = 0; i < this.tokens.length; i += 1) {
      const token = this.tokens[i];
      if (token === undefined) break;
      if (this.startsStatement(i, token)) this.resetArgument(i);
      if (token.kind === 'string') i = this.readString(i, token);
      else if (token.kind === 'open') this.open(i, token.text, token.start);
      else if (token.kind === 'close') this.close(token);
      else if (token.kind === 'operator') this.operator(i, token.text);
      else if (token.kind === 'name') this.name(i, token);
      else this.chain = '';
    }
    return { sites: this.sites, namedCalls: this.namedCalls };
  }

  private isValueEnd(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined || token.kind === 'operator' || token.kind === 'open') return false;
    // A keyword after a dot is a member: `Request::new`, `client.default`.
    return token.kind !== 'name' || !expressionWords.has(token.text) || chainLinks.has(this.tokens[i - 1]?.text ?? '');
  }

  /** The name whose missing value a string replaces: `process.env.MODEL ?? "…"`, `os.environ.get("MODEL") or "…"`. */
  private fallbackOf(i: number): string | undefined {
    if (!fallbackOperators.has(this.tokens[i - 1]?.text ?? '')) return undefined;
    const operand = this.tokens[i - 2];
    if (operand?.kind === 'name') return operand.text;
    const inner = this.tokens[i - 3];
    return operand?.kind === 'close' && inner?.kind === 'string' ? inner.value : undefined;
  }

  private level(): Level {
    return this.levels[this.levels.length - 1] as Level;
  }

  private startsStatement(i: number, token: CodeToken): boolean {
    const open = this.level().frame.open;
    const previous = this.tokens[i - 1];
    if (open === '<') return token.kind === 'name' && previous !== undefined && previous.kind !== 'operator';
    if (!token.newLine || this.language.lineStatements !== true || open === '(' || open === '[') return false;
    if (token.kind === 'operator' || token.kind === 'close') return false;
    return previous === undefined || this.isValueEnd(i - 1);
  }

  private resetArgument(i: number): void {
    const level = this.level();
    level.key = undefined;
    level.keyOperator = '';
    level.ternaries = 0;
    level.argumentStart = i;
    level.place = undefined;
    this.chain = '';
  }

  private place(): Place {
    const level = this.level();
    level.place ??= {
      frame: level.frame,
      index: level.index,
      ...(level.key === undefined
        ? {}
        : { key: level.key, keyOperator: level.keyOperator, keySpan: { start: level.keyStart, end: level.keyEnd } }),
    };
    return level.place;
  }

  private open(i: number, text: string, start: number): void {
    const previous = this.tokens[i - 1];
    const attached =
      previous !== undefined && this.isValueEnd(i - 1) && !(text !== '(' && this.tokens[i]?.newLine === true);
    const macro = previous?.text === '!' && this.tokens[i - 2]?.kind === 'name';
    const callee = attached || macro ? this.chain : '';
    const frame: Frame = {
      open: text === '</' ? '<' : text,
      callee,
      calleeSpan: { start: callee === '' ? start : this.chainStart, end: start },
      definition: text === '(' && definitionWords.has(this.chainWord),
      place: this.place(),
      values: new Map(),
    };
    if (text === '(' && callee !== '' && frame.place?.key !== undefined) this.namedCalls.push(frame);
    this.levels.push(newLevel(frame, i + 1));
    this.chain = '';
  }

  private close(token: CodeToken): void {
    if (this.levels.length === 1) {
      this.resetArgument(0);
      return;
    }
    const frame = this.level().frame;
    this.levels.pop();
    // A stray bracket must not shift everything after it, so any closing mark closes the innermost pair.
    this.chain = frame.callee === '' ? '' : shorten(frame.callee + (frame.open === '[' ? '[]' : '()'));
    this.chainStart = frame.calleeSpan.start;
    if (token.text === '}' && this.level().frame.open !== '(' && frame.callee !== '' && this.level().key === undefined)
      this.chain = '';
  }

  private operator(i: number, text: string): void {
    const level = this.level();
    if (text === ',' || text === ';') {
      this.resetArgument(i + 1);
      level.index = text === ',' ? level.index + 1 : 0;
    } else if (text === '?') {
      level.ternaries += 1;
    } else if (text === ':' && level.ternaries > 0) {
      level.ternaries -= 1;
    } else if (keyOperators.has(text)) {
      this.keyOperator(i, text, level);
    }
    if (!chainLinks.has(text) && text !== '!') this.chain = '';
  }

  private keyOperator(i: number, text: string, level: Level): void {
    const previous = this.tokens[i - 1];
    if (previous === undefined || i - 1 < level.argumentStart) return;
    if (text === '=' && level.key !== undefined && level.keyOperator === ':') {
      level.keyOperator = '='; // `name: Type = value`
      level.place = undefined;
      return;
    }
    if (level.key !== undefined && level.keyOperator !== ':') return;
    const key = this.keyBefore(i, text, level);
    if (key === undefined) return;
    level.key = key.text;
    level.keyStart = key.start;
    level.keyEnd = key.end;
    level.keyOperator = text;
    level.place = undefined;
  }

  private keyBefore(i: number, text: string, level: Level): { text: string; start: number; end: number } | undefined {
    const previous = this.tokens[i - 1];
    if (previous === undefined) return undefined;
    if (previous.kind === 'string') {
      return i - 1 <= level.argumentStart + 1
        ? { text: previous.value, start: previous.start, end: previous.end }
        : undefined;
    }
    if (previous.kind === 'close' && previous.text === ']' && text === '=') {
      // `settings["model"] = …`
      const inner = this.tokens[i - 2];
      return inner?.kind === 'string' ? { text: inner.value, start: inner.start, end: inner.end } : undefined;
    }
    if (previous.kind !== 'name' || expressionWords.has(previous.text)) return undefined;
    const typed = this.tokens[i - 2];
    const before = this.tokens[i - 2];
    if (text === '=' && primitiveTypes.has(previous.text) && typed?.kind === 'name' && i - 2 >= level.argumentStart) {
      return { text: typed.text, start: typed.start, end: typed.end }; // Go: `name string = value`
    }
    if (text === ':' && before?.kind === 'name' && level.frame.open === '' && before.text === 'case') return undefined;
    return { text: this.chain === '' ? previous.text : this.chain, start: previous.start, end: previous.end };
  }

  private name(i: number, token: CodeToken): void {
    const previous = this.tokens[i - 1];
    if (previous !== undefined && chainLinks.has(previous.text)) {
      if (this.chain === '') this.chainStart = previous.start;
      this.chain = shorten(`${this.chain}.${token.text}`);
    } else {
      this.chain = token.text;
      this.chainStart = token.start;
      this.chainWord = previous?.kind === 'name' ? previous.text : '';
      if (token.text === 'constructor' || token.text === '__init__' || token.text === 'init') this.chainWord = 'def';
    }
    const next = this.tokens[i + 1];
    if (
      next !== undefined &&
      (chainLinks.has(next.text) || (next.kind === 'open' && !next.newLine) || keyOperators.has(next.text))
    )
      return;
    if (expressionWords.has(token.text) && !(previous !== undefined && chainLinks.has(previous.text))) {
      this.chain = '';
      return;
    }
    const level = this.level();
    if (level.key === undefined && level.frame.callee === '' && !/\d/.test(token.text)) return;
    const before = this.textBefore(i, this.chainStart);
    this.add({
      kind: 'name',
      span: { start: this.chainStart, end: token.end },
      value: this.chain.startsWith('.') ? this.chain.slice(1) : this.chain,
      partial: false,
      place: this.place(),
      before,
      after: this.textAfter(i + 1),
    });
  }

  private readString(i: number, token: StringToken): number {
    let last = i;
    const fallbackOf = this.fallbackOf(i);
    let value = token.head ?? token.value;
    let partial = token.head !== undefined;
    let end =
      token.head === undefined ? token.contentEnd : Math.min(token.contentEnd, token.contentStart + token.head.length);
    while (!partial) {
      const joined = this.joinedString(last);
      if (joined === undefined) break;
      const next = this.tokens[joined];
      if (next?.kind !== 'string') {
        partial = true;
        break;
      }
      value += next.head ?? next.value;
      partial = next.head !== undefined;
      end = next.contentEnd;
      last = joined;
    }
    this.add({
      kind: 'string',
      span: { start: token.contentStart, end },
      value,
      partial,
      place: this.place(),
      before: this.textBefore(i, token.start),
      after: this.textAfter(last + 1),
      ...(fallbackOf === undefined ? {} : { fallbackOf }),
    });
    this.chain = '';
    return last;
  }

  /** The index of the token that is joined to the string at `i`, by `+` or by standing next to it. */
  private joinedString(i: number): number | undefined {
    const next = this.tokens[i + 1];
    if (next === undefined) return undefined;
    if (next.kind === 'string')
      return !next.newLine || '([{'.includes(this.level().frame.open || '|') ? i + 1 : undefined;
    if (next.text !== '+' && next.text !== '<>') return undefined;
    return i + 2;
  }

  private textBefore(i: number, start: number): string {
    let index = i - 1;
    while (index >= 0 && (this.tokens[index]?.start ?? -1) >= start) index -= 1;
    const level = this.level();
    if (index < level.argumentStart) return '';
    const previous = this.tokens[index];
    if (previous === undefined || previous.kind === 'open') return '';
    if (previous.kind === 'operator')
      return keyOperators.has(previous.text) && this.isKeyOperator(previous, level) ? '' : previous.text;
    return previous.kind === 'name' ? previous.text : previous.kind === 'close' ? ')' : '"';
  }

  private isKeyOperator(token: CodeToken, level: Level): boolean {
    return level.key !== undefined && token.text === level.keyOperator;
  }

  private textAfter(i: number): string {
    const next = this.tokens[i];
    if (next === undefined) return '';
    if (next.newLine && this.language.lineStatements === true && next.kind === 'name') return '';
    return next.kind === 'string' ? '"' : next.text;
  }

  private add(site: Site): void {
    this.sites.push(site);
    const { frame, index, key } = site.place;
    const at = key ?? index;
    if (!frame.values.has(at)) frame.values.set(at, site);
  }
}

function newLevel(frame: Frame, argumentStart: number): Level {
  return {
    frame,
    index: 0,
    key: undefined,
    keyOperator: '',
    keyStart: 0,
    keyEnd: 0,
    ternaries: 0,
    argumentStart,
    place: undefined,
  };
}

/** Long builder chains keep head and tail, so that joining them stays linear. */
function shorten(chain: string): string {
  return chain.length <= maximumChain ? chain : `${chain.slice(0, 120)}…${chain.slice(-120)}`;
}
