import type { Catalogue } from '../../catalogue/catalogue';
import { detectReferences } from '../../detect/detectReferences';
import type { ModelFamily } from '../../domain/modelFamily';
import type { Reference } from '../../domain/reference';
import type { SourceText, Span } from '../../domain/text';

/** A place where a model is expected: the host whose ids fit and what a candidate replaces. */
export interface ModelPlace {
  readonly namespace: string;
  readonly span: Span;
}

/** Ids of the shapes that the sites ask for; written in place of the typed text, they tell whether a model is expected there. */
const probes: readonly string[] = ['meta-llama/Llama-2-7b-hf', 'gpt-4o-mini', 'ai/llama3.2'];
/** A word alone, `claude` or `grok`, is how people speak of a family and no id. */
const digit = /\d/;
const idCharacter = /[\w./:@-]/;
/** Opening quote, assignment or instruction that can stand before an id. */
const mayExpectModel = /(["'`]|[:=]|^\s*FROM)\s*[\w./:@-]*$/i;

/** Finds out whether a model id is expected at the offset. Text that is no id yet is tried with ids of the usual shapes. */
export function modelPlaceAt(source: SourceText, offset: number): ModelPlace | undefined {
  const { text } = source;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (!mayExpectModel.test(text.slice(lineStart, offset))) return undefined;
  let start = offset;
  while (start > lineStart && idCharacter.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (idCharacter.test(text.charAt(end))) end++;
  const assignment = text.slice(start, offset).lastIndexOf('=') + 1;
  const span = { start: start + assignment, end };
  const written = modelAt(source, offset);
  if (written !== undefined) return { namespace: written.namespace, span };
  for (const probe of probes) {
    const probed = { ...source, text: text.slice(0, span.start) + probe + text.slice(span.end) };
    const found = modelAt(probed, span.start + 1);
    if (found !== undefined) return { namespace: found.namespace, span };
  }
  return undefined;
}

function modelAt(source: SourceText, offset: number): Reference | undefined {
  return detectReferences(source).references.find(
    ({ kind, tier, span }) =>
      kind === 'model' && (tier === 'A' || tier === 'B') && span.start <= offset && offset <= span.end,
  );
}

/** Exact ids the catalogue knows for a host, sorted: names without a wildcard. */
export function exactIds(catalogue: Catalogue, namespace: string): readonly string[] {
  return namesAt(catalogue, namespace, (pattern) => (pattern.includes('*') ? undefined : pattern));
}

/** What names of a host begin with, sorted: patterns whose only wildcard is at the end, without it. */
export function idBeginnings(catalogue: Catalogue, namespace: string): readonly string[] {
  return namesAt(catalogue, namespace, (pattern) => (/^[^*]+\*$/.test(pattern) ? pattern.slice(0, -1) : undefined));
}

function namesAt(
  catalogue: Catalogue,
  namespace: string,
  nameOf: (pattern: string) => string | undefined,
): readonly string[] {
  const ids = new Set<string>();
  const publishers = catalogue.host?.(namespace)?.ownApiOf ?? [];
  for (const family of catalogue.families) {
    if (family.collection === true) continue;
    for (const own of namespacesOf(family, namespace, publishers)) {
      const members = family.members.flatMap((member) => member.match[own] ?? []);
      for (const pattern of [...(family.references[own] ?? []), ...members]) {
        const name = own === namespace || digit.test(pattern) ? nameOf(pattern) : undefined;
        if (name !== undefined && catalogue.lookupModel(namespace, name).family?.id === family.id) ids.add(name);
      }
    }
  }
  return [...ids].sort();
}

/**
 * Names that hold everywhere count where the host is the publisher's own and lists none itself: they are spelt as names are compared,
 * `gpt-4-1` for `gpt-4.1`, and nobody need serve them.
 */
function namespacesOf(
  { id, access, references }: ModelFamily,
  namespace: string,
  publishers: readonly string[],
): readonly string[] {
  const isOwn = publishers.includes(id.slice(0, id.indexOf('/')));
  return isOwn && access === 'api-only' && references[namespace] === undefined ? ['any'] : [namespace];
}
