import type { Reference, Role } from '../../domain/reference';

import { thingWithModel } from '../vocabulary';

import { isModelKey, isOutputKey } from './modelKeys';
import { speaksOfAi } from './modelTitles';
import { isPlausibleId } from './plausibleId';

/** Where a picker or a field begins, and where a picker ends. */
const control = /<(?:[a-z]+-)?(select|datalist|input)\b([^>]{0,600})>|<\/(?:[a-z]+-)?(?:select|datalist)\b/gi;
const option =
  /<(?:[a-z]+-)?option\b[^>]{0,300}?[\s[:]value\]?[ \t]{0,4}=[ \t]{0,4}(?:"'?|'|\{["'])([\w.:@/+-]{2,100})["']|<option>([\w.:@/+-]{2,100})(?=<)/gi;
/** What a control is called, or what it is bound to: `name="model"`, `v-model="form.model"`, `[(ngModel)]="model"`, `bind:value={model}`. */
const name =
  /(?:^|[\s[(:])(?:name|id|list|v-model(?:\.\w+)?|ng-?model|bind:value|formControlName)\)?\]?[ \t]{0,4}=[ \t]{0,4}["'{]([\w.$-]{1,60})/gi;
const given = /(?:^|\s)value[ \t]{0,4}=[ \t]{0,4}(["'])([\w.:@/+-]{2,100})\1/i;
const word = /^[a-z]+$/;
const longest = 20_000;
const maximum = 200;

/** The values of the controls of a page or template that are called after models: `<select name="model"><option value="…">`. */
export function formControls(text: string, role: Role): Reference[] {
  if (!/<(?:[a-z]+-)?(?:option|input)\b/i.test(text)) return [];
  const found: Reference[] = [];
  const add = (literal: string, start: number): void => {
    if (found.length >= maximum || !isPlausibleId(literal) || (word.test(literal) && !speaksOfAi(text))) return;
    const span = { start, end: start + literal.length };
    found.push({ kind: 'model', literal, span, namespace: 'any', tier: 'B', role, form: 'described-setting' });
  };
  const edges = [...text.matchAll(control)];
  for (const [i, { 0: whole, 1: tag, 2: head = '', index }] of edges.entries()) {
    if (tag === undefined || !asksForModel(head)) continue;
    if (tag.toLowerCase() === 'input') {
      const [own, , value = ''] = given.exec(head) ?? [];
      if (own !== undefined) add(value, index + whole.indexOf(own) + own.lastIndexOf(value));
      continue;
    }
    const from = index + whole.length;
    const end = Math.min(edges[i + 1]?.index ?? text.length, from + longest);
    for (const { 0: all, 1: value, 2: label, index: at } of text.slice(from, end).matchAll(option)) {
      const literal = value ?? label ?? '';
      add(literal, from + at + all.lastIndexOf(literal));
    }
  }
  return found;
}

function asksForModel(head: string): boolean {
  return [...head.matchAll(name)].some(
    ([, own = '']) => isModelKey(own) && !isOutputKey(own) && !thingWithModel.test(own),
  );
}
