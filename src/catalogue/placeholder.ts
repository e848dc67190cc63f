const templateMark = /[<>{}$%|"'`\\\s]|\.\.\.|…/;
/** `your-model`, `my_org/my_model`, `path/to/model`, `org/name`, `model-name-here`. */
const standIn =
  /^(?:(?:your|my|some|any|custom|fake|dummy|test|example|mock)[-_/ ]|(?:[\w-]+\/)?(?:model|models|name|repo|repository|model[-_](?:name|id|path)|repo[-_](?:name|id)|xxx+|placeholder|none|null|default|auto|test|dummy|fake)$|(?:path|org|user|username|namespace|owner|organization|company)\/(?:to|model|repo|name|my|your)|placeholder|foo(?:bar)?(?:\/|$)|bar(?:\/|$))/;

/** True for text that stands in for a name: templates, `your-model`, `path/to/model`. Such text never matches a pattern. */
export function isPlaceholder(id: string): boolean {
  return id === '' || templateMark.test(id) || standIn.test(id.toLowerCase());
}
