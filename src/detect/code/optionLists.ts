import { mayListModels, type ListItem } from '../wordLists';

/** Where a picker of a page or template begins, and where one ends. */
const picker = /<(?:select|datalist)\b([^>]{0,600})>|<\/(?:select|datalist)\b/gi;
const longest = 20_000;
const option =
  /<option\b[^>]{0,300}?\bvalue[ \t]{0,4}=[ \t]{0,4}(["'])([\w.:@/+-]{2,100})\1|<option>([\w.:@/+-]{2,100})(?=<)/gi;
const name = /\b(?:name|id)[ \t]{0,4}=[ \t]{0,4}["']([\w-]{1,60})/i;

/** The values of the options of every picker in a page that may list models. */
export function optionLists(text: string): readonly (readonly ListItem[])[] {
  if (!/<option/i.test(text)) return [];
  const lists: ListItem[][] = [];
  const edges = [...text.matchAll(picker)];
  for (const [i, { 0: whole, 1: head, index }] of edges.entries()) {
    if (head === undefined) continue;
    const from = index + whole.length;
    const end = Math.min(edges[i + 1]?.index ?? text.length, from + longest);
    const items = [...text.slice(from, end).matchAll(option)].map(({ 0: all, 2: given, 3: shown, index: at }) => {
      const value = given ?? shown ?? '';
      const start = from + at + all.lastIndexOf(value);
      return { value, span: { start, end: start + value.length } };
    });
    if (mayListModels(items, name.exec(head)?.[1])) lists.push(items);
  }
  return lists;
}
