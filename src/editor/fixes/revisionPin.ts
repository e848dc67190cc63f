import type { Reference } from '../../domain/reference';

/** Where a revision can be written, and what stands around the placeholder for it. */
export interface RevisionPin {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Calls of the hub libraries whose loaders know a revision. */
const pythonForms: ReadonlySet<string> = new Set([
  'py-from-pretrained',
  'py-pipeline',
  'py-load-dataset',
  'py-sentence-transformers',
]);
const downloads = /\b(?:snapshot_download|hf_hub_download|hf_hub_url|model_info)\([^()]{0,60}$/;

/** A pin for a hub id that stands as an argument of a loading call which names no revision yet; undefined elsewhere. */
export function revisionPin(text: string, reference: Reference): RevisionPin | undefined {
  if (reference.namespace !== 'huggingface' || reference.version !== undefined) return undefined;
  const quote = text.charAt(reference.span.end);
  if (!`"'`.includes(quote) || quote === '' || text.charAt(reference.span.start - 1) !== quote) return undefined;
  const offset = reference.span.end + 1;
  const rest = argumentsAfter(text, offset);
  if (rest === undefined || /\brevision\b/.test(rest)) return undefined;
  if (pythonForms.has(reference.form) || isDownload(text, reference))
    return { offset, before: ', revision="', after: '"' };
  if (reference.form === 'js-transformers' && rest.trim() === '') {
    return { offset, before: `, { revision: ${quote}`, after: `${quote} }` };
  }
  return undefined;
}

/** The clients that share the form of the downloads take no revision. */
function isDownload(text: string, { form, span }: Reference): boolean {
  return form === 'py-hub-download' && downloads.test(text.slice(Math.max(0, span.start - 100), span.start));
}

/** A call that takes longer than this is not understood. */
const longestCall = 2000;

/** The text up to the bracket that ends the call; undefined when none does, or the id is no argument by itself. */
function argumentsAfter(text: string, offset: number): string | undefined {
  if (!/^\s*[,)]/.test(text.slice(offset, offset + 80))) return undefined;
  let depth = 0;
  for (let at = offset; at < Math.min(text.length, offset + longestCall); at++) {
    const letter = text.charAt(at);
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter) && --depth < 0) return letter === ')' ? text.slice(offset, at) : undefined;
  }
  return undefined;
}
