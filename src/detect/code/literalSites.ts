import { hasDigit } from '../../parse/characters';
import type { CodeLanguage } from '../../parse/codeLanguages';
import type { CodeToken, StringToken } from '../../parse/codeTokens';

import { calleeByType } from './calleesByType';
import { joinedString, type Adjacency } from './joinedString';
import { describing } from './settingNames';
import {
  beginsBlock,
  chainLinks,
  comparedBefore,
  definitionWords,
  expressionWords,
  variableBefore,
  isEquality,
  isOpening,
  isValueEnd,
  keyBefore,
  newLevel,
  placeIn,
  shorten,
  type Level,
} from './siteLevels';
import type { Frame, Place, Site } from './sites';

const keyOperators = new Set(['=', ':', '=>', ':=', '<-', '??=', '||=', '?:', '->']);

/** The sites of a text and the calls whose result is given a name. */
export interface Sites {
  readonly sites: readonly Site[];
  readonly namedCalls: readonly Frame[];
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
  /** The token with which the chain begins. */
  private chainIndex = 0;
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
          values: {},
        },
        0,
        0,
      ),
    );
  }

  read(): Sites {
    for (let i = 0; i < this.tokens.length; i += 1) {
      const token = this.tokens[i];
      if (token === undefined) break;
      if (this.startsStatement(i, token)) this.resetArgument(i);
      if (this.language.attributes === true) this.attribute(i, token);
      if (token.kind === 'string') i = this.readString(i, token);
      else if (token.kind === 'open') this.open(i, token.text, token.start);
      else if (token.kind === 'close') this.close(token);
      else if (token.kind === 'operator') this.operator(i, token.text);
      else if (token.kind === 'name') this.name(i, token);
      else this.chain = '';
    }
    return { sites: this.sites, namedCalls: this.namedCalls };
  }

  private level(): Level {
    return this.levels[this.levels.length - 1] as Level;
  }

  private startsStatement(i: number, token: CodeToken): boolean {
    const { frame, declarations } = this.level();
    const open = declarations ? '' : frame.open;
    const previous = this.tokens[i - 1];
    if (open === '<') return token.kind === 'name' && previous !== undefined && previous.kind !== 'operator';
    if (!token.newLine || this.language.lineStatements !== true || open === '(' || open === '[') return false;
    if (previous?.text === ':' && beginsBlock(this.tokens, i, open)) return true;
    if (this.language.attributes === true && token.text === '@') return true;
    if (token.kind === 'operator' || token.kind === 'close') return false;
    return previous === undefined || isValueEnd(this.tokens, i - 1);
  }

  /** `@model "…"`: the name of an attribute is the key of what follows on its line. */
  private attribute(i: number, token: CodeToken): void {
    const level = this.level();
    const name = this.tokens[i - 1];
    const isValue = token.kind === 'string' || token.text === '[' || token.text === '%';
    if (!isValue || token.newLine || name?.kind !== 'name' || this.tokens[i - 2]?.text !== '@') return;
    if (level.key !== undefined || i - 2 < level.argumentStart) return;
    level.key = name.text;
    level.keyAt = name.start;
    level.keyOperator = '=';
    level.place = undefined;
    this.chain = '';
  }

  private resetArgument(i: number): void {
    const level = this.level();
    level.key = undefined;
    level.keyOperator = '';
    level.type = undefined;
    level.ternaries = 0;
    level.argumentStart = i;
    level.place = undefined;
    this.chain = '';
  }

  private place(): Place {
    const level = this.level();
    level.place ??= placeIn(level);
    return level.place;
  }

  private open(i: number, text: string, start: number): void {
    const previous = this.tokens[i - 1];
    const attached =
      previous !== undefined && isValueEnd(this.tokens, i - 1) && !(text !== '(' && this.tokens[i]?.newLine === true);
    const macro = previous?.text === '!' && this.tokens[i - 2]?.kind === 'name';
    const callee = attached || macro ? this.chain : text === '(' ? calleeByType(this.tokens, i) : '';
    const frame: Frame = {
      open: text === '</' ? '<' : text,
      callee,
      calleeSpan: { start: callee === '' ? start : this.chainStart, end: start },
      definition: text === '(' && definitionWords.has(this.chainWord),
      place: this.place(),
      values: {},
    };
    if (text === '(' && callee !== '' && frame.place?.key !== undefined) this.namedCalls.push(frame);
    // `const ( … )`: a group of declarations, a line each.
    const declarations = text === '(' && /^(?:const|var)$/.test(previous?.text ?? '');
    this.levels.push(newLevel(frame, i + 1, this.chainIndex, declarations));
    this.chain = '';
  }

  private close(token: CodeToken): void {
    if (this.levels.length === 1) {
      this.resetArgument(0);
      return;
    }
    const { frame, calleeIndex } = this.level();
    this.levels.pop();
    // A stray bracket must not shift everything after it, so any closing mark closes the innermost pair.
    this.chain = frame.callee === '' ? '' : shorten(frame.callee + (frame.open === '[' ? '[]' : '()'));
    this.chainStart = frame.calleeSpan.start;
    this.chainIndex = calleeIndex;
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
      level.type = previous.kind === 'name' ? previous.text : undefined;
      level.place = undefined;
      return;
    }
    // `$config->model = …`: the arrow was that of a member.
    const member = text === '=' && level.keyOperator === '->';
    // `chat = RubyLLM.chat model: …`: the first argument of a call without brackets.
    const argument =
      text === ':' &&
      this.language.bareCalls === true &&
      previous.end === this.tokens[i]?.start &&
      this.tokens[i - 2]?.kind === 'name';
    if (level.key !== undefined && level.keyOperator !== ':' && !member && !argument) return;
    const key = keyBefore(this.tokens, i, text, level, this.chain);
    if (key === undefined) return;
    level.key = key;
    level.keyAt = previous.start;
    level.keyOperator = text;
    level.place = undefined;
  }

  private name(i: number, token: CodeToken): void {
    const previous = this.tokens[i - 1];
    const linked = previous?.kind === 'operator' && chainLinks.has(previous.text);
    if (linked) {
      if (this.chain === '') {
        this.chainStart = previous.start;
        this.chainIndex = i - 1;
      }
      this.chain = shorten(`${this.chain}.${token.text}`);
    } else {
      this.chain = token.text;
      this.chainStart = token.start;
      this.chainIndex = i;
      this.chainWord = previous?.kind === 'name' ? previous.text : '';
      if (token.text === 'constructor' || token.text === '__init__' || token.text === 'init') this.chainWord = 'def';
    }
    const next = this.tokens[i + 1];
    // `Model::Name => …`, `if model == pkg.Name {`: a member in a branch stands for itself.
    const branch =
      linked && (next?.text === '=>' || (next?.text === '{' && isEquality(this.textBefore(this.chainIndex - 1))));
    if (next?.kind === 'operator' ? chainLinks.has(next.text) || keyOperators.has(next.text) : isOpening(next)) {
      if (!branch) return;
    }
    if (expressionWords.has(token.text) && !linked) {
      this.chain = '';
      return;
    }
    const level = this.level();
    if (level.key === undefined && level.frame.callee === '' && !hasDigit(token.text)) return;
    const before = this.textBefore(this.chainIndex - 1);
    this.add({
      kind: 'name',
      span: { start: this.chainStart, end: token.end },
      value: this.chain.startsWith('.') ? this.chain.slice(1) : this.chain,
      partial: false,
      place: this.place(),
      before,
    });
  }

  private readString(i: number, token: StringToken): number {
    const fallbackOf = variableBefore(this.tokens, i);
    const { value, partial, end, last } = joinedString(this.tokens, i, token, this.adjacency());
    const comparedWith = comparedBefore(this.tokens, i);
    const site: Site = {
      kind: 'string',
      span: { start: token.contentStart, end },
      value,
      partial,
      place: this.place(),
      before: this.textBefore(i - 1),
    };
    if (fallbackOf === undefined && comparedWith === undefined) this.add(site);
    else this.add({ ...site, ...(fallbackOf && { fallbackOf }), ...(comparedWith && { comparedWith }) });
    this.chain = '';
    return last;
  }

  private adjacency(): Adjacency {
    if (this.language.separateStrings === true) return 'none';
    return '([{'.includes(this.level().frame.open || '|') ? 'brackets' : 'line';
  }

  private textBefore(index: number): string {
    const level = this.level();
    if (index < level.argumentStart) return '';
    const previous = this.tokens[index];
    if (previous === undefined || previous.kind === 'open') return '';
    if (previous.kind === 'operator' && previous.text.startsWith('|') && level.frame.callee.endsWith('_else'))
      return '';
    if (previous.kind === 'operator')
      return keyOperators.has(previous.text) && this.isKeyOperator(previous, level) ? '' : previous.text;
    return previous.kind === 'name' ? previous.text : previous.kind === 'close' ? ')' : '"';
  }

  private isKeyOperator(token: CodeToken, level: Level): boolean {
    return level.key !== undefined && token.text === level.keyOperator;
  }

  private add(site: Site): void {
    this.sites.push(site);
    const { frame, index, key } = site.place;
    if (key === 'repo_type' || key === 'repo_kind') frame.values.repositoryType ??= site;
    else if (key !== undefined) {
      const part = site.kind === 'string' ? describing(key) : undefined;
      if (part !== undefined) frame.values[part] ??= site;
    } else if (index === 0) frame.values.first ??= site;
    else if (index === 1) frame.values.second ??= site;
  }
}
