import type { Reference } from '../../domain/reference';
import { listsOfServer } from '../code/everydayNames';

import { commentedItem } from './commentedList';
import type { KeyedDocument } from './keyedDocument';
import { isDistinctive, isOwnedName, isServedModel } from './literalShape';
import { isModelVariable, meaningOfKey } from './modelKeys';
import { modelValue } from './modelValue';
import { namespaceOfKey } from './providerNamespaces';
import { referenceOf } from './valueReference';

const setting = /^[#;!/*\s]*(?:-\s+)?(?:export\s+)?["']?([\w.-]+)["']?\s*[:=]\s*["']?([^\s"',]+)/;
const joined = /^[^\s"',]+(?:,[^\s"',]+)+/;
/** What may follow the value where the whole comment is a setting and no sentence. */
const settingEnd = /^["',]*\s*(?:[#/(].*)?$/;
const token = /[^\s"'`,;()[\]{}<>|=、，；：（）。\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
/** `deepseek-reasoner`, `deepseek/deepseek-coder`, `mistral:instruct`: words that the catalogue may know. */
const worded = /^(?:[a-z][\w-]{1,40}\/)?[a-z]{2,24}(?:-[a-z]{2,24}){1,4}$|^[a-z][\w.-]{2,30}:instruct$/;
const maximumComment = 400;
const maximumComments = 2_000;

/** `# datasets:` and what is commented out below it. */
const datasetsHeading = /^#+ ?(?:\w+_)?datasets?:\s*$/;
const belowHeading = /^#+\s+(?:-\s|\s+\S)/;

/** Ids in comments: the value of a setting that is commented out, or a word that can only be an id. */
export function commentedSettings({
  comments,
  text,
  file,
}: Pick<KeyedDocument, 'comments' | 'text' | 'file'>): Reference[] {
  const references: Reference[] = [];
  let ofDatasets = false;
  for (const { start, end } of comments.slice(0, maximumComments)) {
    const comment = text.slice(start, Math.min(end, start + maximumComment));
    ofDatasets = datasetsHeading.test(comment) || (ofDatasets && belowHeading.test(comment));
    if (ofDatasets) continue;
    const match = setting.exec(comment);
    const key = match?.[1] ?? '';
    const value = match?.[2] ?? '';
    const meaning = meaningOfKey(key);
    const context = {
      form: 'config-commented-setting',
      tier: 'C',
      role: file.role === 'test' ? 'test' : 'comment',
      kind: 'model',
    } as const;
    const seen = new Set<number>();
    if (match !== null && (meaning === 'model' || meaning === 'models' || isModelVariable(key))) {
      const first = match[0].length - value.length;
      // `MODELS=gpt-5,o3,o1`: what is joined without blanks is one value.
      const list = joined.exec(comment.slice(first))?.[0] ?? value;
      const tier = settingEnd.test(comment.slice(first + list.length)) ? 'B' : 'C';
      let offset = start + first;
      for (const item of list.split(',')) {
        const site = modelValue(item);
        if (site !== undefined) {
          references.push(referenceOf(offset, site, { ...context, tier, namespace: namespaceOfKey(key) ?? 'any' }));
          seen.add(offset + site.offset);
        }
        offset += item.length + 1;
      }
    }
    const listed = commentedItem(text, { start, end: start + comment.length });
    const listedSite = listed === undefined ? undefined : modelValue(listed.value);
    if (listed !== undefined && listedSite !== undefined) {
      references.push(referenceOf(listed.offset, listedSite, { ...context, tier: 'B', namespace: listed.namespace }));
      seen.add(listed.offset + listedSite.offset);
    }
    const listedNames = listsOfServer(comment, start, context.role);
    references.push(...listedNames);
    for (const { span } of listedNames) seen.add(span.start);
    if (meaning === 'never' && !isServedModel(key, value)) continue;
    for (const { 0: word, index } of comment.matchAll(token)) {
      // `#owner/name # other`: the sign stands close to the text, and again before the next remark.
      const at = start + index + (word.startsWith('#') ? 1 : 0);
      const id = word.replace(/^#|[.:]+$/g, '');
      if (!(isDistinctive(id) || worded.test(id) || isOwnedName(id)) || seen.has(at)) continue;
      const site = modelValue(id);
      if (site !== undefined && site.local !== true)
        references.push(referenceOf(at, site, { ...context, namespace: 'any' }));
    }
  }
  return references;
}
