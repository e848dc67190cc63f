import type { Reference } from '../../domain/reference';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';

import { fetchedWeights } from './hubFile';
import { urlForms } from './hubUrlForms';
import { isPlaceholder } from './modelValue';

const markers = [...new Set(urlForms.flatMap((form) => form.markers))];
const anyMarker = new RegExp(markers.map((marker) => marker.replaceAll('.', String.raw`\.`)).join('|'));
const unread = new Set(['notebook']);
const maximumReferences = 3_000;

/** Hub and provider URLs, and literals that identify themselves, in any text. */
export const hubUrls: Detector = {
  forms: [...new Set(urlForms.map(({ form }) => form))],
  // Cells of a notebook are read by the notebook detectors, which leave outputs out.
  accepts: (file) => !unread.has(file.language),
  detect: (source, file) => ({ references: urlReferences(source.text, file), problems: [] }),
};

function urlReferences(text: string, file: FileKind): Reference[] {
  const references: Reference[] = [];
  const present = markersIn(text);
  for (const each of urlForms) {
    const { form, markers: wanted, hint, pattern, namespace, kind = 'model', reject } = each;
    const tier = (file.role === 'documentation' ? each.inProse : undefined) ?? each.tier ?? 'D';
    if (wanted.length > 0 && !wanted.some((marker) => present.has(marker))) continue;
    if (hint?.test(text) === false) continue;
    pattern.lastIndex = 0;
    for (
      let match = pattern.exec(text);
      match !== null && references.length < maximumReferences;
      match = pattern.exec(text)
    ) {
      const literal = trimEnd(match.groups?.['id'] ?? '');
      const start = match.indices?.groups?.['id']?.[0] ?? match.index;
      if (literal === '' || reject?.test(literal) === true || isPlaceholder(literal)) continue;
      const reference: Reference = {
        kind,
        literal,
        span: { start, end: start + literal.length },
        namespace,
        tier,
        role: file.role,
        form,
      };
      const fetched = form === 'hub-url' && kind === 'model' ? fetchedWeights(text, start + literal.length) : undefined;
      references.push({
        ...reference,
        ...(literal.includes('%') ? { id: decode(literal) } : {}),
        ...(fetched === undefined ? {} : { file: fetched }),
      });
    }
  }
  return references;
}

function markersIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  if (!anyMarker.test(lower)) return new Set();
  return new Set(markers.filter((marker) => lower.includes(marker)));
}

/** Sentence ends, file endings of repositories and sub-pages are no part of an id. */
function trimEnd(id: string): string {
  return id.replace(/[.\-_:/]+$/, '').replace(/\.git$/, '');
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
