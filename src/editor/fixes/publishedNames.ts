import type { Span } from '../../domain/text';

/** A name under which a file publishes or keeps a model of its own. */
export interface PublishedName {
  /** The name without its owner, which is the part a licence speaks about. */
  readonly name: string;
  readonly span: Span;
}

/** `push_to_hub("owner/name")`, `hub_model_id: owner/name`, `--hub_model_id name`, `new_model = "name"`. */
const published =
  /(?:\bpush_to_hub(?:_merged|_gguf)?\(\s{0,8}(?:repo_id\s?=\s?)?|\b(?:hub_model_id|hub_repo_id|new_model(?:_name)?)["']?(?:\s{0,8}[:=]\s{0,8}|\s))(["']?)([\w.-]{1,96}\/)?([\w.-]{1,96})\1(?=[\s,)"'};]|$)/g;

/** The names that a text gives to models it makes: pushed to a hub, set as `hub_model_id`, or kept as `new_model`. */
export function publishedNames(text: string): readonly PublishedName[] {
  return [...text.matchAll(published)].flatMap((found): PublishedName[] => {
    const [whole, quote = '', , name = ''] = found;
    // Without quotes only YAML and shells write a name; in code it is a variable.
    if (quote === '' && !/(?:hub_model_id|hub_repo_id):?\s/.test(whole)) return [];
    if (name === 'None' || name === 'True' || name === 'null') return [];
    const end = found.index + whole.length - quote.length;
    return [{ name, span: { start: end - name.length, end } }];
  });
}

/** The name with the word in front, as hubs spell it; undefined when it already begins so. */
export function withPrefix(name: string, word: string): string | undefined {
  if (bare(word) === '' || bare(name).startsWith(bare(word))) return undefined;
  return `${word.trim().replace(/\s+/g, '-')}-${name}`;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s._-]/g, '');
}
