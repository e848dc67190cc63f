import { childrenAt, keyedTree, nodeAt, stringAt, type KeyedNode } from '../../parse/keyedTree';
import { parseBrokenToml } from '../../parse/tomlRecovery';
import { condaRange, condaSite } from './condaName';
import { groupOfName } from './groupName';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';
import { pythonSite } from './pythonSite';

/** `pixi.toml`: conda and Python packages, by feature and target. */
export const pixiToml = manifestDetector(
  'conda-pixi',
  (file) => file.baseName === 'pixi.toml',
  (text) => {
    const keyed = parseBrokenToml(text);
    return { sites: pixiSites(keyedTree(keyed)), problems: keyed.problems };
  },
);

/** `CondaPkg.toml`: what a Julia package needs of conda and Python. */
export const condaPkgToml = manifestDetector(
  'conda-julia',
  (file) => file.baseName === 'condapkg.toml',
  (text) => {
    const keyed = parseBrokenToml(text);
    const root = keyedTree(keyed);
    const sites = [
      ...named(nodeAt(root, 'deps'), (name, span, version) => condaSite(name, span, condaRange(version), undefined)),
      ...named(nodeAt(root, 'pip', 'deps'), (name, span, version) => pythonSite(name, span, version, undefined)),
    ];
    return { sites, problems: keyed.problems };
  },
);

/** The dependency tables below a Pixi manifest's root, which is also `tool.pixi` of `pyproject.toml`. */
export function pixiSites(root: KeyedNode | undefined, group?: DependencyGroup): PackageSite[] {
  if (root === undefined) return [];
  return [
    ...tables(root, group),
    ...childrenAt(root, 'target').flatMap((target) => tables(target, group)),
    ...childrenAt(root, 'feature').flatMap((feature) => pixiSites(feature, groupOfName(String(feature.key)))),
  ];
}

function tables(node: KeyedNode, group: DependencyGroup | undefined): PackageSite[] {
  return [
    ...named(nodeAt(node, 'dependencies'), (name, span, version) => condaSite(name, span, condaRange(version), group)),
    ...named(nodeAt(node, 'build-dependencies'), (name, span, version) =>
      condaSite(name, span, condaRange(version), 'build'),
    ),
    ...named(nodeAt(node, 'pypi-dependencies'), (name, span, version) => pythonSite(name, span, version, group)),
  ];
}

function named(
  table: KeyedNode | undefined,
  site: (name: string, span: PackageSite['span'], version: string | undefined) => PackageSite,
): PackageSite[] {
  return childrenAt(table).flatMap((node) =>
    node.keySpan === undefined
      ? []
      : [site(String(node.key), node.keySpan, stringAt(node) ?? stringAt(node, 'version'))],
  );
}
