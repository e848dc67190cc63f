import { parseJsonLeaves } from '../../parse/jsonSpans';
import { childrenAt, keyedTree, stringAt, type KeyedNode } from '../../parse/keyedTree';
import { parseNpmDependency, parseNpmSpecifier } from '../../parse/npmSpecifier';
import { githubRepository } from '../../parse/repositoryUrl';
import { parseYamlLeaves } from '../../parse/yamlSpans';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

const groups: readonly (readonly [string, DependencyGroup | undefined])[] = [
  ['dependencies', undefined],
  ['devDependencies', 'development'],
  ['peerDependencies', 'peer'],
  ['optionalDependencies', 'optional'],
];

/** The dependency groups of `package.json`; the alias `"llm": "npm:openai@4"` counts as its target. */
export const npmPackageJson = manifestDetector(
  'npm-package-json',
  (file) => file.baseName === 'package.json',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const sites = groups.flatMap(([key, group]) => dependencySites(childrenAt(root, key), group));
    // A catalogue of a Bun workspace stands in the root manifest.
    for (const holder of ['workspaces', '']) {
      const base = holder === '' ? [] : [holder];
      sites.push(...dependencySites(childrenAt(root, ...base, 'catalog'), undefined));
      for (const named of childrenAt(root, ...base, 'catalogs')) {
        sites.push(...dependencySites([...named.children.values()], undefined));
      }
    }
    return { sites, problems: keyed.problems };
  },
);

/** The version catalogues of a pnpm workspace. */
export const pnpmWorkspace = manifestDetector(
  'npm-pnpm-catalog',
  (file) => /^pnpm-workspace\.ya?ml$/.test(file.baseName),
  (text) => {
    const keyed = parseYamlLeaves(text);
    const root = keyedTree(keyed);
    const named = childrenAt(root, 'catalogs').flatMap((catalogue) => [...catalogue.children.values()]);
    return { sites: dependencySites([...childrenAt(root, 'catalog'), ...named], undefined), problems: keyed.problems };
  },
);

/** `github:owner/name#main`, or without the word in front. */
const shorthand = /^(?:github:)?([\w.-]+\/[\w.-]+)(?:#.*)?$/;

function dependencySites(nodes: readonly KeyedNode[], group: DependencyGroup | undefined): PackageSite[] {
  return nodes.flatMap((node) => {
    if (node.keySpan === undefined || node.leaf === undefined || parseNpmSpecifier(String(node.key)) === undefined) {
      return [];
    }
    const value = stringAt(node) ?? '';
    const { id, version } = parseNpmDependency(value);
    const repository = shorthand.exec(value)?.[1] ?? githubRepository(value);
    return [{ namespace: 'npm', literal: String(node.key), span: node.keySpan, id, version, repository, group }];
  });
}
