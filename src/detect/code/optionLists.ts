import { mayListModels, type ListItem } from '../wordLists';

/** A picker of a page or template; without an end it is read to its greatest length. */
const picker = /<(select|datalist|optgroup)\b([^>]{0,600})>([\s\S]{0,20000}?)(?=<\/\1\b|$)/gi;
const option =
  /<option\b[^>]{0,300}?\bvalue[ \t]{0,4}=[ \t]{0,4}(["'])([\w.:@/+-]{2,100})\1|<option>([\w.:@/+-]{2,100})(?=<)/gi;
const name = /\b(?:name|id)[ \t]{0,4}=[ \t]{0,4}["']([\w-]{1,60})/i;

/** The values of the options of every picker in a page that may list models. */
export function optionLists(text: string): readonly (readonly ListItem[])[] {
  if (!/<option/i.test(text)) return [];
  const lists: ListItem[][] = [];
  for (const { 0: whole, 2: head = '', 3: body = '', index } of text.matchAll(picker)) {
    const from = index + whole.length - body.length;
    const items = [...body.matchAll(option)].map(({ 0: all, 2: given, 3: shown, index: at }) => {
      const value = given ?? shown ?? '';
      const start = from + at + all.lastIndexOf(value);
      return { value, span: { start, end: start + value.length } };
    });
    if (mayListModels(items, name.exec(head)?.[1])) lists.push(items);
  }
  return lists;
}
