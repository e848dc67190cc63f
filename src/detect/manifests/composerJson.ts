import { parseJsonLeaves } from '../../parse/jsonSpans';
import { childrenAt, keyedTree, stringAt } from '../../parse/keyedTree';
import { manifestDetector } from './packageSite';

/** `require` and `require-dev` of `composer.json`, without PHP itself and its extensions. */
export const composerJson = manifestDetector(
  'composer-json',
  (file) => file.baseName === 'composer.json',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const sites = (['require', 'require-dev'] as const).flatMap((key) =>
      childrenAt(root, key).flatMap((node) => {
        const literal = String(node.key);
        if (node.keySpan === undefined || !literal.includes('/')) return [];
        const group = key === 'require-dev' ? ('development' as const) : undefined;
        return [{ namespace: 'composer', literal, span: node.keySpan, version: stringAt(node), group }];
      }),
    );
    return { sites, problems: keyed.problems };
  },
);
