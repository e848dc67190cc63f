import { childrenAt, keyedTree } from '../../parse/keyedTree';
import { parseYamlLeaves } from '../../parse/yamlSpans';
import { manifestDetector } from './packageSite';
import { requirementSite } from './pythonSite';

/** Python packages of a Cog build, which become part of a published model image. */
export const cogYaml = manifestDetector(
  'pypi-cog',
  (file) => /^cog([-_.][^/]*)?\.ya?ml$/.test(file.baseName),
  (text) => {
    const keyed = parseYamlLeaves(text);
    const sites = childrenAt(keyedTree(keyed), 'build', 'python_packages').flatMap(({ leaf }) => {
      if (typeof leaf?.value !== 'string') return [];
      const site = requirementSite(leaf.raw, leaf.span.start, undefined);
      return site === undefined ? [] : [site];
    });
    return { sites, problems: keyed.problems };
  },
);
