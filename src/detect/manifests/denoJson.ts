import { parseJsonLeaves } from '../../parse/jsonSpans';
import { childrenAt, keyedTree, type KeyedNode } from '../../parse/keyedTree';
import { parseNpmSpecifier } from '../../parse/npmSpecifier';
import { manifestDetector, type PackageSite } from './packageSite';

// `npm:openai@4`, `jsr:@openai/openai`, `https://esm.sh/openai@4`, `https://cdn.jsdelivr.net/npm/openai@4/+esm`
const target =
  /^(npm:\/?|jsr:\/?|https?:\/\/(?:esm\.sh|esm\.run|unpkg\.com|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm)\/(?:v\d+\/)?)(.*)$/;

/** `imports` and `scopes` of `deno.json` and of import maps. */
export const denoJson = manifestDetector(
  'npm-import-map',
  (file) => /^deno\.jsonc?$|^import[-_]?map\.json$|\.importmap$/.test(file.baseName),
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const scoped = childrenAt(root, 'scopes').flatMap((scope) => [...scope.children.values()]);
    return { sites: [...childrenAt(root, 'imports'), ...scoped].flatMap(importSite), problems: keyed.problems };
  },
);

function importSite(node: KeyedNode): PackageSite[] {
  const leaf = node.leaf;
  if (typeof leaf?.value !== 'string') return [];
  const match = target.exec(leaf.raw);
  const specifier = match?.[2] === undefined ? undefined : parseNpmSpecifier(match[2]);
  if (match?.[1] === undefined || specifier === undefined) return [];
  const start = leaf.span.start + match[1].length;
  const namespace = match[1].startsWith('jsr:') ? 'jsr' : 'npm';
  const span = { start, end: start + specifier.name.length };
  return [{ namespace, literal: specifier.name, span, version: specifier.version }];
}
