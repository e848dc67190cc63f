import { QuoteType, Tokenizer } from 'htmlparser2';

import type { Span, TextProblem } from '../domain/text';

/** A value with the place of its characters; `value` differs from the text only where entities are written. */
export interface XmlText {
  readonly value: string;
  readonly span: Span;
}

export interface XmlElement {
  readonly name: string;
  readonly span: Span;
  readonly attributes: ReadonlyMap<string, XmlText>;
  readonly children: readonly XmlElement[];
  /** The first text run that is more than white space, trimmed. */
  readonly text?: XmlText;
}

export interface XmlDocument {
  readonly root: XmlElement | undefined;
  readonly problems: readonly TextProblem[];
}

interface OpenElement {
  name: string;
  span: Span;
  attributes: Map<string, XmlText>;
  children: OpenElement[];
  text?: XmlText;
}

const mistake = 'broken XML';

/** Reads XML, tolerating errors; the first error is reported with its place. */
export function parseXml(text: string): XmlDocument {
  const top: OpenElement = { name: '', span: { start: 0, end: text.length }, attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  /** How many elements of a name are open. */
  const depths = new Map<string, number>();
  const problems: TextProblem[] = [];
  let attribute = '';
  let value: Span | undefined;
  const current = (): OpenElement => open.at(-1) ?? top;
  const isBroken = (start: number, end: number): void => {
    if (problems.length === 0) problems.push({ span: { start, end }, message: mistake });
  };
  const close = (end: number): void => {
    const element = open.pop();
    if (element === undefined) return;
    element.span = { start: element.span.start, end };
    depths.set(element.name, (depths.get(element.name) ?? 1) - 1);
  };
  const read = (start: number, end: number): void => {
    if (current().text !== undefined) return;
    const run = trimmed(text, start, end);
    if (run.end > run.start) current().text = xmlText(text, run.start, run.end);
  };
  const tokens = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        const name = text.slice(start, end);
        const element = { name, span: { start: start - 1, end: text.length }, attributes: new Map(), children: [] };
        current().children.push(element);
        open.push(element);
        depths.set(name, (depths.get(name) ?? 0) + 1);
      },
      onattribname: (start, end) => {
        attribute = text.slice(start, end);
        value = undefined;
      },
      onattribdata: (start, end) => {
        value = { start: value?.start ?? start, end };
      },
      onattribend: (quote, end) => {
        if (quote === QuoteType.NoValue || quote === QuoteType.Unquoted) isBroken(end - attribute.length, end);
        const { start = end, end: last = end } = value ?? {};
        current().attributes.set(attribute, xmlText(text, start, last));
      },
      onopentagend: () => undefined,
      onselfclosingtag: (end) => {
        close(end + 1);
      },
      onclosetag: (start, end) => {
        const name = text.slice(start, end);
        if (current().name !== name) isBroken(start - 2, end);
        if ((depths.get(name) ?? 0) === 0) return;
        while (current().name !== name) close(start - 2);
        const tagEnd = text.indexOf('>', end);
        close(tagEnd < 0 ? text.length : tagEnd + 1);
      },
      ontext: read,
      oncdata: (start, end, offset) => {
        read(start, end - offset);
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onattribentity: () => undefined,
      ontextentity: () => undefined,
      onend: () => {
        if (open.length > 1) isBroken(current().span.start, text.length);
      },
    },
  );
  tokens.write(text);
  tokens.end();
  return { root: top.children[0], problems };
}

/** Children with that name, in order. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child with that name. */
export function childText(element: XmlElement | undefined, name: string): XmlText | undefined {
  return element?.children.find((child) => child.name === name)?.text;
}

/** The element and everything below it, in the order of the file. */
export function* elementsOf(element: XmlElement | undefined): Generator<XmlElement> {
  const waiting = element === undefined ? [] : [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

function xmlText(text: string, start: number, end: number): XmlText {
  return { value: decodeEntities(text.slice(start, end)), span: { start, end } };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
