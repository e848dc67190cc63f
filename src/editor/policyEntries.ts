import { isMap, isNode, isSeq, parseDocument } from 'yaml';

import type { Finding } from '../domain/finding';
import type { Span } from '../domain/text';
import { guardNesting } from '../parse/yamlNesting';

/** The entry of a policy file that brought a finding about; undefined where the file has none. */
export function entrySpan(text: string, { id, facts }: Finding): Span | undefined {
  if (guardNesting(text) === undefined) return undefined;
  const document = parseDocument(text);
  if (id === 'openness-below-policy') return spanOf(document.getIn(['policy', 'minimumOpenness'], true));
  if (id === 'policy-denied') {
    const items = itemsOf(document.getIn(['policy', String(facts['list'])], true));
    return spanOf(items.find((item) => isNode(item) && item.toJS(document) === facts['entry']));
  }
  if (id !== 'acknowledged-expired') return undefined;
  const entry = itemsOf(document.get('acknowledgements')).find(
    (item) => isMap(item) && item.get('reason') === facts['reason'],
  );
  return isMap(entry) ? spanOf(entry.get('reference', true)) : undefined;
}

function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

function spanOf(node: unknown): Span | undefined {
  return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}
