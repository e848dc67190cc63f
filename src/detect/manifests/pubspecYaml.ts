import { childrenAt, keyedTree, nodeAt, stringAt, type KeyedNode } from '../../parse/keyedTree';
import { githubRepository } from '../../parse/repositoryUrl';
import { parseYamlLeaves } from '../../parse/yamlSpans';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

/** `pubspec.yaml` of Dart and Flutter; packages of the SDK itself are left out. */
export const pubspecYaml = manifestDetector(
  'pub-pubspec',
  (file) => /^pubspec(_overrides)?\.ya?ml$/.test(file.baseName),
  (text) => {
    const keyed = parseYamlLeaves(text);
    const root = keyedTree(keyed);
    const sites = [
      ...childrenAt(root, 'dependencies').flatMap((node) => packageSite(node, undefined)),
      ...childrenAt(root, 'dev_dependencies').flatMap((node) => packageSite(node, 'development')),
    ];
    return { sites, problems: keyed.problems };
  },
);

function packageSite(node: KeyedNode, group: DependencyGroup | undefined): PackageSite[] {
  if (node.keySpan === undefined || nodeAt(node, 'sdk') !== undefined) return [];
  const version = stringAt(node) ?? stringAt(node, 'version');
  const repository = githubRepository(stringAt(node, 'git') ?? stringAt(node, 'git', 'url') ?? '');
  return [{ namespace: 'pub', literal: String(node.key), span: node.keySpan, version, repository, group }];
}
