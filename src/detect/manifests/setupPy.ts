import { namedStrings } from '../../parse/pythonLists';
import { logicalLines } from '../../parse/logicalLines';
import { groupOfName } from './groupName';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';
import { requirementSite } from './pythonSite';

// `install_requires`, `extras_require`, `REQUIREMENTS`, `_deps`, `test_deps`
const requirementName = /requires?$|requirements?$|^_?reqs?$|_reqs?$|^extras?$|^_?deps$|_deps$|dependencies$/i;

/** Literal requirement lists of `setup.py`, in the call or in variables of the file. */
export const setupPy = manifestDetector(
  'pypi-setup-py',
  (file) => file.baseName === 'setup.py',
  (text) => {
    const sites = namedStrings(text, (name) => requirementName.test(name) && name !== 'python_requires');
    return {
      sites: sites.flatMap(({ name, key, value, span }) => {
        // `deps["torch"]` picks a requirement that stands elsewhere in the file.
        if (/[\w)]\[["']?$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return [];
        const site = requirementSite(value, span.start, groupOfList(name, key));
        return site === undefined ? [] : [site];
      }),
      problems: [],
    };
  },
);

function groupOfList(name: string, key: string | undefined): DependencyGroup | undefined {
  if (/^setup_/i.test(name)) return 'build';
  if (/^tests?_/i.test(name)) return 'test';
  if (/extras?/i.test(name)) return groupOfName(key ?? '');
  return /^dev_/i.test(name) ? 'development' : undefined;
}

/** `install_requires` and `options.extras_require` of `setup.cfg`. */
export const setupCfg = manifestDetector(
  'pypi-setup-cfg',
  (file) => file.baseName === 'setup.cfg',
  (text) => {
    const sites: PackageSite[] = [];
    let section = '';
    let key = '';
    for (const { text: line, start } of logicalLines(text)) {
      const header = /^\[([^\]]*)\]/.exec(line)?.[1];
      if (header !== undefined) {
        section = header.trim();
        key = '';
        continue;
      }
      if (/^\s*[#;]/.test(line) || line.trim() === '') continue;
      const named = /^([A-Za-z0-9_.-]+)\s*[=:]\s*/.exec(line);
      if (named !== null) key = named[1] ?? '';
      else if (!/^\s/.test(line)) key = '';
      const group = groupOfKey(section, key);
      if (group === 'none') continue;
      const from = named?.[0].length ?? 0;
      const site = requirementSite(line.slice(from).replace(/\s#.*$/, ''), start + from, group);
      if (site !== undefined) sites.push(site);
    }
    return { sites, problems: [] };
  },
);

function groupOfKey(section: string, key: string): DependencyGroup | 'none' | undefined {
  if (section === 'options.extras_require' && key !== '') return groupOfName(key);
  if (section !== 'options') return 'none';
  if (key === 'install_requires') return undefined;
  if (key === 'setup_requires') return 'build';
  return key === 'tests_require' ? 'test' : 'none';
}
