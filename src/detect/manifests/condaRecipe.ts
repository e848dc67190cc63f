import { childrenAt, keyedTree, type KeyedNode } from '../../parse/keyedTree';
import { parseYamlLeaves } from '../../parse/yamlSpans';
import { condaSpecSite } from './condaName';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

const sections: readonly (readonly [string, DependencyGroup | undefined])[] = [
  ['run', undefined],
  ['run_constrained', 'optional'],
  ['host', 'build'],
  ['build', 'build'],
];

/** Recipes of conda packages: `meta.yaml` and `recipe.yaml`, for the package and for each of its outputs. */
export const condaRecipe = manifestDetector(
  'conda-recipe',
  (file) => file.baseName === 'meta.yaml' || file.baseName === 'recipe.yaml',
  (text) => {
    const keyed = parseYamlLeaves(text);
    const root = keyedTree(keyed);
    const packages = [root, ...childrenAt(root, 'outputs')];
    // Selectors and templates are the builder's grammar; what a YAML parser says of them is no mistake of the author.
    return { sites: packages.flatMap(packageSites), problems: [] };
  },
);

function packageSites(node: KeyedNode): PackageSite[] {
  const required = sections.flatMap(([section, group]) => listed(childrenAt(node, 'requirements', section), group));
  return [...required, ...listed(childrenAt(node, 'test', 'requires'), 'test')];
}

function listed(items: readonly KeyedNode[], group: DependencyGroup | undefined): PackageSite[] {
  return items.flatMap(({ leaf }) => {
    if (typeof leaf?.value !== 'string') return [];
    const site = condaSpecSite(leaf.raw, leaf.span.start);
    return site === undefined ? [] : [group === undefined ? site : { ...site, group }];
  });
}
