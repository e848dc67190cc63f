import { childrenAt, keyedTree, type KeyedNode } from '../../parse/keyedTree';
import { parseYamlLeaves } from '../../parse/yamlSpans';
import { condaSpecSite } from './condaName';
import { manifestDetector, type PackageSite } from './packageSite';
import { fetchedRequirement, requirementSite } from './pythonSite';

/** Conda environments with their nested list for `pip`. */
export const condaEnvironment = manifestDetector(
  'conda-environment',
  (file) =>
    /^((conda[-_.]?)?env(ironment)?([-_.][^/]*)?|conda[^/]*|[^/]*[-_.]env(ironment)?)\.ya?ml$/.test(file.baseName),
  (text) => {
    const keyed = parseYamlLeaves(text);
    return { sites: childrenAt(keyedTree(keyed), 'dependencies').flatMap(dependencySites), problems: keyed.problems };
  },
);

function dependencySites(node: KeyedNode): PackageSite[] {
  if (typeof node.key !== 'number') return [];
  if (node.leaf === undefined) return childrenAt(node, 'pip').flatMap((item) => present(pipSite(item)));
  return typeof node.leaf.value === 'string' ? present(condaSpecSite(node.leaf.raw, node.leaf.span.start)) : [];
}

function pipSite({ leaf }: KeyedNode): PackageSite | undefined {
  if (typeof leaf?.value !== 'string') return undefined;
  // `-e git+https://…#egg=name`; other flags name no package.
  if (/^-e\s|^--editable[\s=]/.test(leaf.raw)) return fetchedRequirement(leaf.raw, leaf.span.start);
  return leaf.raw.startsWith('-') ? undefined : requirementSite(leaf.raw, leaf.span.start, undefined);
}

function present(site: PackageSite | undefined): PackageSite[] {
  return site === undefined ? [] : [site];
}
