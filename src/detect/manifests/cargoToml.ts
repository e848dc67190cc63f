import { childrenAt, keyedTree, keySpanOf, nodeAt, stringAt, type KeyedNode } from '../../parse/keyedTree';
import { githubRepository } from '../../parse/repositoryUrl';
import { parseBrokenToml } from '../../parse/tomlRecovery';
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
    const keyed = parseBrokenToml(text);
    const root = keyedTree(keyed);
    const holders = [root, ...childrenAt(root, 'target')];
    const shared = nodeAt(root, 'workspace', 'dependencies');
    const sites = tables.flatMap(([key, group]) =>
      holders.flatMap((holder) => childrenAt(holder, key).flatMap((node) => crateSite(text, node, group, shared))),
    );
    sites.push(...childrenAt(shared).flatMap((node) => crateSite(text, node, undefined, undefined)));
    return { sites, problems: keyed.problems };
  },
);

function crateSite(
  text: string,
  node: KeyedNode,
  group: DependencyGroup | undefined,
  shared: KeyedNode | undefined,
): PackageSite[] {
  const span = keySpanOf(text, node);
  if (span === undefined) return [];
  const inherits = nodeAt(node, 'workspace')?.leaf?.value === true;
  const source = (inherits ? nodeAt(shared, node.key) : undefined) ?? node;
  const optional = nodeAt(node, 'optional')?.leaf?.value === true;
  return [
    {
      namespace: 'cargo',
      literal: String(node.key),
      span,
      id: stringAt(source, 'package'),
      version: stringAt(source) ?? stringAt(source, 'version'),
      repository: githubRepository(stringAt(source, 'git') ?? ''),
      group: group ?? (optional ? 'optional' : undefined),
    },
  ];
}
