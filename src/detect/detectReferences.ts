import type { Detection, Reference, Tier } from '../domain/reference';
import type { SourceText, TextProblem } from '../domain/text';
import type { Ties } from '../domain/ties';

import { detectors } from './detectors';
import { fileKindOf } from './fileKind';

// An address of a hub says which model it is; a key beside it only that one is meant.
const strength: Readonly<Record<Tier, number>> = { A: 5, E: 4, D: 3, B: 2, C: 1 };

/**
 * Finds every reference in one text, sorted by position, at most one per place and kind.
 * A detector that fails is reported as a problem at the start of the text and the others still run.
 */
export function detectReferences(source: SourceText): Detection {
  const file = fileKindOf(source);
  const references: Reference[] = [];
  const problems: TextProblem[] = [];
  const ties: Ties[] = [];
  for (const detector of detectors) {
    if (!detector.accepts(file)) continue;
    try {
      const detection = detector.detect(source, file);
      references.push(...detection.references);
      problems.push(...detection.problems);
      if (detection.ties !== undefined) ties.push(detection.ties);
    } catch (error) {
      problems.push({
        span: { start: 0, end: 0 },
        message: `detector ${detector.forms[0] ?? '?'} failed: ${String(error)}`,
      });
    }
  }
  const wanted = ties.flatMap((each) => each.wanted);
  const offered = ties.flatMap((each) => each.offered);
  return {
    references: mergeOverlaps(
      withoutDatasets(
        source.text,
        withoutImages(references).filter((each) => !isCodeRepository(source.text, each)),
      ),
    ),
    problems: withoutRepeats(problems),
    ...(wanted.length + offered.length > 0 && { ties: { wanted, offered } }),
  };
}

/** The image that a container is made from is no model, however much it is called like one. */
function withoutImages(references: readonly Reference[]): readonly Reference[] {
  const images = new Set(references.filter((each) => each.namespace === 'docker').map(({ span }) => span.start));
  if (images.size === 0) return references;
  return references.filter(({ kind, tier, span }) => kind !== 'model' || tier === 'A' || !images.has(span.start));
}

const datasetNamed =
  /datasets?(?:[-_]?(?:id|name|path|repo))?(?:\s?:\s?\w+\s?=)?[\s"'`:=/(]{1,6}([A-Za-z0-9][\w.-]{0,95}\/[\w.-]{0,95}\w)/gi;

/** What a text calls a data set, `--dataset owner/name`, is none of its models where it only stands there. */
function withoutDatasets(text: string, references: readonly Reference[]): readonly Reference[] {
  const isOpen = ({ kind, tier, literal }: Reference): boolean =>
    kind === 'model' && tier === 'C' && literal.includes('/');
  if (!references.some(isOpen)) return references;
  const names = new Set(Array.from(text.matchAll(datasetNamed), ([, name]) => name));
  return names.size === 0 ? references : references.filter((each) => !(isOpen(each) && names.has(each.literal)));
}

const mentionForms = /^(?:comment-word|comment-literal|text-in-string|config-commented-setting)$/;
const longestLine = 2_000;

/** `[owner/name](https://github.com/owner/name)`: what a line links to as code is a project, whatever model it is called after. */
function isCodeRepository(text: string, { tier, form, literal, span }: Reference): boolean {
  if (tier !== 'C' || !literal.includes('/') || !mentionForms.test(form)) return false;
  const end = text.indexOf('\n', span.end);
  const line = text
    .slice(
      Math.max(text.lastIndexOf('\n', span.start) + 1, span.start - longestLine),
      Math.min(end < 0 ? text.length : end, span.end + longestLine),
    )
    .toLowerCase();
  const name = literal.toLowerCase();
  return ['github.com', 'gitlab.com', 'codeberg.org', 'bitbucket.org'].some((host) => {
    const at = line.indexOf(`${host}/${name}`);
    return at >= 0 && !/[\w-]/.test(line.charAt(at + host.length + 1 + name.length));
  });
}

/** Two detectors that read one broken text report the same mistake. */
function withoutRepeats(problems: readonly TextProblem[]): TextProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ span, message }) => {
    const key = `${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function mergeOverlaps(references: readonly Reference[]): Reference[] {
  const sorted = [...references].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      strength[b.tier] - strength[a.tier] ||
      Number(a.namespace === 'any') - Number(b.namespace === 'any') ||
      b.span.end - a.span.end ||
      a.form.localeCompare(b.form),
  );
  const kept: Reference[] = [];
  for (const reference of sorted) {
    const previous = kept.at(-1);
    if (previous === undefined || previous.span.end <= reference.span.start || previous.kind !== reference.kind) {
      kept.push(reference);
    } else if (strength[reference.tier] > strength[previous.tier]) {
      kept[kept.length - 1] = reference;
    }
  }
  return kept;
}
