import { childrenAt, keyedTree, keySpanOf, nodeAt, stringAt, type KeyedNode } from '../../parse/keyedTree';
import { githubRepository } from '../../parse/repositoryUrl';
import { parseBrokenToml } from '../../parse/tomlRecovery';
import { groupOfName } from './groupName';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';
import { pixiSites } from './pixi';
import { pythonSite, requirementSite } from './pythonSite';

/** `pyproject.toml` of PEP 621 and 735, and the tables of Poetry, PDM, uv, Hatch, Flit and Pixi. */
export const pyprojectToml = manifestDetector(
  'pypi-pyproject',
  (file) => file.baseName === 'pyproject.toml',
  (text) => {
    const keyed = parseBrokenToml(text);
    const root = keyedTree(keyed);
    const sites = [
      ...requirementList(nodeAt(root, 'project', 'dependencies'), undefined),
      ...namedLists(nodeAt(root, 'project', 'optional-dependencies')),
      ...namedLists(nodeAt(root, 'dependency-groups'), 'development'),
      ...requirementList(nodeAt(root, 'build-system', 'requires'), 'build'),
      ...poetrySites(text, nodeAt(root, 'tool', 'poetry')),
      ...namedLists(nodeAt(root, 'tool', 'pdm', 'dev-dependencies'), 'development'),
      ...requirementList(nodeAt(root, 'tool', 'uv', 'dev-dependencies'), 'development'),
      ...requirementList(nodeAt(root, 'tool', 'uv', 'constraint-dependencies'), 'transitive'),
      ...requirementList(nodeAt(root, 'tool', 'uv', 'override-dependencies'), 'transitive'),
      ...requirementList(nodeAt(root, 'tool', 'flit', 'metadata', 'requires'), undefined),
      ...childrenAt(root, 'tool', 'hatch', 'envs').flatMap(hatchSites),
      ...pixiSites(nodeAt(root, 'tool', 'pixi')),
    ];
    // `all = ["own-name[extra]"]` asks for the project itself.
    const own = stringAt(root, 'project', 'name') ?? stringAt(root, 'tool', 'poetry', 'name');
    return {
      sites: own === undefined ? sites : sites.filter(({ literal }) => !isSameProject(literal, own)),
      problems: keyed.problems,
    };
  },
);

function isSameProject(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');
  return plain(a) === plain(b);
}

/** `Pipfile`: packages, development packages and further categories. */
export const pipfile = manifestDetector(
  'pypi-pipfile',
  (file) => file.baseName === 'pipfile',
  (text) => {
    const keyed = parseBrokenToml(text);
    const sites = childrenAt(keyedTree(keyed)).flatMap((category) => {
      if (/^(source|requires|scripts|pipenv)$/.test(String(category.key))) return [];
      const group = category.key === 'packages' ? undefined : groupOfName(String(category.key));
      return tableSites(text, category, category.key === 'dev-packages' ? 'development' : group);
    });
    return { sites, problems: keyed.problems };
  },
);

// `# /// script` … `# ///`, as PEP 723 has it
const scriptBlock = /^# \/\/\/ script[ \t]*\r?$\n((?:^#(?: .*)?\r?$\n)*?)^# \/\/\/[ \t]*\r?$/m;

/** Requirements a single-file Python script states about itself (PEP 723). */
export const pythonScript = manifestDetector(
  'pypi-inline-script',
  (file) => file.language === 'python',
  (text) => {
    const match = text.includes('# /// script') ? scriptBlock.exec(text) : null;
    if (match?.[1] === undefined) return { sites: [], problems: [] };
    const start = match.index + match[0].indexOf(match[1], match[0].indexOf('\n'));
    // Blanks before the block keep every offset that of the file.
    const metadata = text.slice(0, start).replace(/[^\r\n]/g, ' ') + match[1].replace(/^#/gm, ' ');
    const keyed = parseBrokenToml(metadata);
    const dependencies = nodeAt(keyedTree(keyed), 'dependencies');
    return { sites: requirementList(dependencies, undefined), problems: keyed.problems };
  },
);

function requirementList(node: KeyedNode | undefined, group: DependencyGroup | undefined): PackageSite[] {
  return childrenAt(node).flatMap(({ leaf }) => {
    if (typeof leaf?.value !== 'string') return [];
    const site = requirementSite(leaf.raw, leaf.span.start, group);
    return site === undefined ? [] : [site];
  });
}

function namedLists(node: KeyedNode | undefined, otherwise: DependencyGroup = 'optional'): PackageSite[] {
  return childrenAt(node).flatMap((list) => {
    const group = groupOfName(String(list.key));
    return requirementList(list, group === 'optional' ? otherwise : group);
  });
}

function poetrySites(text: string, poetry: KeyedNode | undefined): PackageSite[] {
  return [
    ...tableSites(text, nodeAt(poetry, 'dependencies'), undefined),
    ...tableSites(text, nodeAt(poetry, 'dev-dependencies'), 'development'),
    ...childrenAt(poetry, 'group').flatMap((group) =>
      tableSites(
        text,
        nodeAt(group, 'dependencies'),
        group.key === 'main' ? undefined : groupOfName(String(group.key)),
      ),
    ),
  ];
}

/** Tables whose keys are names: `name = "^1"`, `name = { version = "^1", optional = true }`, or a list of those. */
function tableSites(text: string, table: KeyedNode | undefined, group: DependencyGroup | undefined): PackageSite[] {
  return childrenAt(table).flatMap((node) => {
    const name = String(node.key);
    const span = keySpanOf(text, node);
    if (span === undefined || name === 'python' || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return [];
    const version = stringAt(node) ?? stringAt(node, 'version') ?? stringAt(node, 0, 'version');
    const optional = nodeAt(node, 'optional')?.leaf?.value === true;
    const repository = githubRepository(stringAt(node, 'git') ?? stringAt(node, 'url') ?? '');
    return [pythonSite(name, span, version, group ?? (optional ? 'optional' : undefined), repository)];
  });
}

function hatchSites(environment: KeyedNode): PackageSite[] {
  const group = environment.key === 'default' ? 'development' : groupOfName(String(environment.key));
  return ['dependencies', 'extra-dependencies'].flatMap((key) => requirementList(nodeAt(environment, key), group));
}
