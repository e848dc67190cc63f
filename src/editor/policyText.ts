import { Document, isMap, isNode, isSeq, parseDocument } from 'yaml';

import type { UsageKey } from '../domain/usageProfile';
import { guardNesting } from '../parse/yamlNesting';

/** Lines stay as long as they are, and brackets as tight. */
const asWritten = { lineWidth: 0, flowCollectionPadding: false };

export type FactValue = string | number | boolean | readonly string[];

/** An entry for a finding somebody has looked at. */
export interface NewAcknowledgement {
  readonly reference: string;
  readonly licence?: string;
  readonly findings?: readonly string[];
  readonly reason: string;
  readonly expires?: string;
}

/** The policy text with one more fact, everything else and every comment kept; undefined when the text is broken. */
export function withFact(text: string, key: UsageKey, value: FactValue): string | undefined {
  return edited(text, (document) => {
    const node = document.createNode(value, { flow: Array.isArray(value) });
    const before = document.getIn(['usage', key], true);
    if (isNode(before)) {
      node.comment = before.comment ?? null;
      node.commentBefore = before.commentBefore ?? null;
    }
    document.setIn(['usage', key], node);
  });
}

/** The policy text with one more acknowledgement; undefined when the text is broken. */
export function withAcknowledgement(text: string, entry: NewAcknowledgement): string | undefined {
  return edited(text, (document) => {
    addTo(document, 'acknowledgements', entry);
  });
}

/** The policy text that names one more catalogue file of the project; undefined when the text is broken. */
export function withOverlay(text: string, path: string): string | undefined {
  return edited(text, (document) => {
    addTo(document, 'overlays', path);
  });
}

/** What a project says of a model of its own. */
export interface OwnModel {
  readonly id: string;
  readonly references: Readonly<Record<string, readonly string[]>>;
  readonly licence?: string;
}

/** A catalogue file with one more model; undefined when the text is broken or holds a single entry. */
export function withOwnModel(text: string, model: OwnModel): string | undefined {
  return edited(text, (document) => {
    if (!document.has('references') && !document.has('grants')) addTo(document, 'models', model);
  });
}

/** A new policy file with the given facts. */
export function newPolicy(comment: string, facts: Readonly<Partial<Record<UsageKey, FactValue>>>): string {
  const document = new Document({ usage: {} });
  document.commentBefore = ` ${comment}`;
  for (const [key, value] of Object.entries(facts)) {
    document.setIn(['usage', key], document.createNode(value, { flow: Array.isArray(value) }));
  }
  return document.toString(asWritten);
}

function addTo(document: Document, key: string, entry: unknown): void {
  const node = document.createNode(entry);
  const list = document.get(key);
  if (isSeq(list)) list.add(node);
  else document.set(key, document.createNode([node]));
}

function edited(text: string, change: (document: Document) => void): string | undefined {
  // A text that the guard would change cannot be written back as it was.
  if (guardNesting(text) !== text) return undefined;
  const document = parseDocument(text) as unknown as Document;
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({});
  if (!isMap(document.contents)) return undefined;
  if (document.has('usage') && !isMap(document.get('usage'))) document.delete('usage');
  change(document);
  return document.toString(asWritten);
}
