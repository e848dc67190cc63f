import { childrenAt, keyedTree, keySpanOf, stringAt } from '../../parse/keyedTree';
import { parseBrokenToml } from '../../parse/tomlRecovery';
import { manifestDetector, type DependencyGroup } from './packageSite';

const tables: readonly (readonly [string, DependencyGroup | undefined])[] = [
  ['deps', undefined],
  ['weakdeps', 'optional'],
  ['extras', 'test'],
];

/** `Project.toml` of a Julia package, whose tables give names the ids of the registry, and versions in `compat`. */
export const juliaProject = manifestDetector(
  'julia-project',
  (file) => /^(?:julia)?project\.toml$/.test(file.baseName),
  (text) => {
    const keyed = parseBrokenToml(text);
    const root = keyedTree(keyed);
    const sites = tables.flatMap(([table, group]) =>
      childrenAt(root, table).flatMap((node) => {
        const span = keySpanOf(text, node);
        const literal = String(node.key);
        return span === undefined
          ? []
          : [{ namespace: 'julia', literal, span, version: stringAt(root, 'compat', literal), group }];
      }),
    );
    return { sites, problems: keyed.problems };
  },
);
