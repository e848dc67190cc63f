const templateMark = /[<>{}$%|"'`\\\s]|\.\.\.|…/;
/** `your-model`, `my_org/my_model`, `path/to/model`, `org/name`. */
const standInStart =
  /^(?:(?:your|my|some|any|custom|fake|dummy|test|example|mock)[-_/ ]|(?:path|org|user|username|namespace|owner|organization|company)\/(?:to|model|repo|name|my|your)|placeholder|foo(?:bar)?(?:\/|$)|bar(?:\/|$))/;
/** Names that stand for a name, alone or behind one owner: `model`, `acme/test`. */
const standInName =
  /^(?:models?|name|repo|repository|model[-_](?:name|id|path)|repo[-_](?:name|id)|xxx+|placeholder|none|null|default|auto|test|dummy|fake)$/;
const owner = /^[\w-]+$/;

/** True for text that stands in for a name: templates, `your-model`, `path/to/model`. Such text never matches a pattern. */
export function isPlaceholder(id: string): boolean {
  if (id === '' || templateMark.test(id)) return true;
  const name = id.toLowerCase();
  if (standInStart.test(name)) return true;
  const slash = name.indexOf('/');
  return slash < 0 ? standInName.test(name) : standInName.test(name.slice(slash + 1)) && owner.test(name.slice(0, slash));
}
