import type { Reference } from '../../domain/reference';
import type { SourceText } from '../../domain/text';
import type { KeyedText, KeyedValue } from '../../parse/keyedValue';
import { parseYamlLeaves } from '../../parse/yamlSpans';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';
import { normalKey } from '../vocabulary';

import { referencesInValue, type SiteContext } from './valueReference';

/** Front matter of Markdown: cards of models and Spaces, and prompt files of coding assistants. */
export const modelCard: Detector = {
  forms: [
    'model-card-front-matter',
    'model-card-dataset',
    'model-card-licence',
    'space-front-matter',
    'developer-tool-front-matter',
  ],
  accepts: (file) => file.language === 'markdown',
  detect: (source, file) => {
    const front = frontMatter(source, file);
    if (front === undefined) return { references: [], problems: [] };
    const tops = new Set(front.leaves.map((leaf) => normalKey(String(leaf.path[0] ?? ''))));
    const references = front.leaves.flatMap((leaf) => referencesIn(leaf, tops, file));
    return { references, problems: file.role === 'documentation' ? [] : front.problems };
  },
};

/** Part of a key that every card, Space and prompt file has. */
const keyOfCards = /model|pipeline|library|language|sdk/i;

/** The YAML between the first two `---` lines, at its place in the text: what precedes it is blanked. */
function frontMatter({ text }: SourceText, file: FileKind): KeyedText | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const closing = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(opening[0].length - 1, opening[0].length + 20_000));
  if (closing === null) return undefined;
  const end = opening[0].length - 1 + closing.index;
  // Most pages only have a title; a mistake in theirs is nobody's business here.
  if (file.role === 'documentation' && !keyOfCards.test(text.slice(0, end))) return undefined;
  return parseYamlLeaves(
    text.slice(0, opening[0].length).replace(/[^\r\n]/g, ' ') + text.slice(opening[0].length, end + 1),
  );
}

function referencesIn(leaf: KeyedValue, tops: ReadonlySet<string>, file: FileKind): Reference[] {
  const key = normalKey(String(leaf.path[0] ?? ''));
  if (leaf.path.length > 2 || typeof leaf.value !== 'string') return [];
  const context = (form: string, kind: SiteContext['kind']): SiteContext => ({
    form,
    tier: 'A',
    namespace: 'huggingface',
    role: 'config',
    kind,
  });
  const isSpace = tops.has('sdk') && (tops.has('title') || tops.has('appfile'));
  // Other generators use front matter too; these keys tell a card from a blog post.
  const isCard = ['basemodel', 'pipelinetag', 'libraryname', 'modelname', 'modelindex', 'languagedetails'].some((top) =>
    tops.has(top),
  );
  if (isCard && (key === 'basemodel' || key === 'newversion'))
    return referencesInValue(leaf, context('model-card-front-matter', 'model'));
  if (key === 'datasets' && (isCard || isSpace))
    return referencesInValue(leaf, context('model-card-dataset', 'dataset'));
  if (isCard && (key === 'license' || key === 'licensename')) return licence(leaf);
  if (isSpace && key === 'models') return referencesInValue(leaf, context('space-front-matter', 'model'));
  if (isSpace && key === 'preloadfromhub') {
    // `org/name file revision`: the first word is the id.
    const value = leaf.value.split(' ', 1)[0] ?? '';
    return referencesInValue(
      { ...leaf, value, raw: leaf.raw.slice(0, value.length) },
      context('space-front-matter', 'model'),
    );
  }
  // Plugins have the files of an assistant in folders of their own.
  const isAgent = tops.has('description') && /(?:^|\/)(?:agents|commands|skills)\//.test(file.path);
  if (
    key === 'model' &&
    (isAgent || file.role === 'developer-tool' || /\.(?:prompt|chatmode|agent)\.md$/.test(file.baseName))
  ) {
    // In the files of its own assistant a tier of Claude is named by its word alone.
    const tierWord = (isAgent || file.path.includes('.claude/')) && /^(?:opus|sonnet|haiku|opusplan)$/.test(leaf.value);
    const site: SiteContext = {
      form: 'developer-tool-front-matter',
      tier: tierWord ? 'A' : 'B',
      namespace: tierWord ? 'anthropic' : 'any',
      role: 'developer-tool',
      kind: 'model',
    };
    return referencesInValue(leaf, site);
  }
  return [];
}

function licence(leaf: KeyedValue): Reference[] {
  if (typeof leaf.value !== 'string' || leaf.value === '' || leaf.value === 'other' || leaf.style === 'block')
    return [];
  return [
    {
      kind: 'licence',
      literal: leaf.value,
      span: leaf.span,
      namespace: 'huggingface',
      tier: 'A',
      role: 'config',
      form: 'model-card-licence',
    },
  ];
}
