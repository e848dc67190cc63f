import { childrenAt, keyedTree, nodeAt, stringAt, type KeyedNode } from '../../parse/keyedTree';
import { parseTomlLeaves } from '../../parse/tomlSpans';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

const tables: readonly (readonly [string, DependencyGroup | undefined])[] = [
  ['dependencies', undefined],
  ['dev-dependencies', 'development'],
  ['dev_dependencies', 'development'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build'],
];

/** `Cargo.toml` with targets and workspace; a renamed crate counts as the one in `package`. */
export const cargoToml = manifestDetector(
  'cargo-toml',
  (file) => file.baseName === 'cargo.toml',
  (text) => {
    const keyed = parseTomlLeaves(text);
    const root = keyedTree(keyed);
    const holders = [root, ...childrenAt(root, 'target')];
    const sites = tables.flatMap(([key, group]) =>
      holders.flatMap((holder) => childrenAt(holder, key).flatMap((node) => crateSite(node, group))),
    );
    sites.push(...childrenAt(root, 'workspace', 'dependencies').flatMap((node) => crateSite(node, undefined)));
    return { sites, problems: keyed.problems };
  },
);

function crateSite(node: KeyedNode, group: DependencyGroup | undefined): PackageSite[] {
  if (node.keySpan === undefined) return [];
  const optional = nodeAt(node, 'optional')?.leaf?.value === true;
  return [
    {
      namespace: 'cargo',
      literal: String(node.key),
      span: node.keySpan,
      id: stringAt(node, 'package'),
      version: stringAt(node) ?? stringAt(node, 'version'),
      group: group ?? (optional ? 'optional' : undefined),
    },
  ];
}
