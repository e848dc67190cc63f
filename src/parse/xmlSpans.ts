import { parser } from '@lezer/xml';

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

const unclosedTag = /<[^<>]*(?=<)/g;
const maximumUnclosedTags = 200;

/** Reads XML, tolerating errors; the first error is reported with its place. */
export function parseXml(text: string): XmlDocument {
  // Error recovery costs more with every tag left open; a text full of them is not XML anyway.
  if ((text.match(unclosedTag)?.length ?? 0) > maximumUnclosedTags) {
    return { root: undefined, problems: [{ span: { start: 0, end: 0 }, message: 'not XML' }] };
  }
  const top: OpenElement = { name: '', span: { start: 0, end: text.length }, attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  const problems: TextProblem[] = [];
  let attribute = '';
  parser.parse(text).iterate({
    enter(node) {
      const current = open.at(-1) ?? top;
      if (node.type.isError || node.name === 'MismatchedCloseTag' || node.name === 'MissingCloseTag') {
        if (problems.length === 0) problems.push({ span: { start: node.from, end: node.to }, message: 'broken XML' });
        return;
      }
      if (node.name === 'Element') {
        const element = { name: '', span: { start: node.from, end: node.to }, attributes: new Map(), children: [] };
        current.children.push(element);
        open.push(element);
      } else if (node.name === 'TagName') {
        if (current.name === '') current.name = text.slice(node.from, node.to);
      } else if (node.name === 'AttributeName') {
        attribute = text.slice(node.from, node.to);
      } else if (node.name === 'AttributeValue') {
        current.attributes.set(attribute, xmlText(text, node.from + 1, unquotedEnd(text, node.from, node.to)));
      } else if (node.name === 'Text' || node.name === 'Cdata') {
        if (current.text !== undefined) return;
        const prefix = node.name === 'Cdata' ? '<![CDATA['.length : 0;
        const suffix = node.name === 'Cdata' && text.startsWith(']]>', node.to - 3) ? 3 : 0;
        const run = trimmed(text, node.from + prefix, node.to - suffix);
        if (run.end > run.start) current.text = xmlText(text, run.start, run.end);
      }
    },
    leave(node) {
      if (node.name === 'Element') open.pop();
    },
  });
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

function unquotedEnd(text: string, from: number, to: number): number {
  return to - 1 > from && text[to - 1] === text[from] ? to - 1 : to;
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
