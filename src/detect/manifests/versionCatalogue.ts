import { childrenAt, keyedTree, nodeAt, stringAt, type KeyedNode } from '../../parse/keyedTree';
import { parseBrokenToml } from '../../parse/tomlRecovery';
import { manifestDetector, type PackageSite } from './packageSite';

/** Libraries of a Gradle version catalogue (`libs.versions.toml`). */
export const versionCatalogue = manifestDetector(
  'maven-version-catalogue',
  (file) => file.baseName.endsWith('.versions.toml'),
  (text) => {
    const keyed = parseBrokenToml(text);
    const root = keyedTree(keyed);
    const versions = nodeAt(root, 'versions');
    return {
      sites: childrenAt(root, 'libraries').flatMap((node) => librarySite(node, versions)),
      problems: keyed.problems,
    };
  },
);

function librarySite(node: KeyedNode, versions: KeyedNode | undefined): PackageSite[] {
  const short = node.leaf ?? nodeAt(node, 'module')?.leaf;
  if (typeof short?.value === 'string') {
    const [group, artifact, inlineVersion] = short.value.split(':');
    if (group === undefined || artifact === undefined) return [];
    const literal = `${group}:${artifact}`;
    const { start } = short.span;
    const version = inlineVersion ?? versionOf(node, versions);
    return [{ namespace: 'maven', literal, span: { start, end: start + literal.length }, version }];
  }
  const group = stringAt(node, 'group');
  const name = nodeAt(node, 'name')?.leaf;
  if (group === undefined || typeof name?.value !== 'string') return [];
  return [
    { namespace: 'maven', literal: `${group}:${name.value}`, span: name.span, version: versionOf(node, versions) },
  ];
}

function versionOf(node: KeyedNode, versions: KeyedNode | undefined): string | undefined {
  const referenced = stringAt(node, 'version', 'ref');
  if (referenced !== undefined) return richVersion(nodeAt(versions, referenced));
  return richVersion(nodeAt(node, 'version'));
}

function richVersion(node: KeyedNode | undefined): string | undefined {
  return (
    stringAt(node) ??
    ['strictly', 'require', 'prefer'].map((key) => stringAt(node, key)).find((text) => text !== undefined)
  );
}
