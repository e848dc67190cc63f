import { normalisePythonName, parseRequirement } from '../../../parse/pep508';
import { parseTomlLock } from '../../../parse/tomlLock';
import { manifestDetector } from '../packageSite';
import { lockSites } from './lockGraph';

/** `uv.lock`, `poetry.lock`, `pdm.lock` and `pylock.toml`. */
export const pythonLock = manifestDetector(
  'pypi-lock',
  (file) => /^(uv|poetry|pdm)\.lock$|^pylock(\.[^/]+)?\.toml$/.test(file.baseName),
  (text) => {
    const packages = parseTomlLock(text).map((locked) => ({
      key: normalisePythonName(locked.name),
      name: locked.name,
      id: normalisePythonName(locked.name),
      span: locked.span,
      version: locked.version,
      dependsOn: locked.dependencies.map((text) => normalisePythonName(parseRequirement(text, 0)?.name ?? text)),
      // uv lists the project and its workspace members beside what they need.
      own: /^\{\s*(virtual|editable|directory)\s*=/.test(locked.source ?? ''),
    }));
    return { sites: lockSites({ namespace: 'pypi', packages }), problems: [] };
  },
);

/** `Cargo.lock`; packages without a source are the workspace's own. */
export const cargoLock = manifestDetector(
  'cargo-lock',
  (file) => file.baseName === 'cargo.lock',
  (text) => {
    const read = parseTomlLock(text);
    const versions = new Map<string, string>();
    for (const { name, version } of read) if (!versions.has(name)) versions.set(name, version ?? '');
    const packages = read.map((locked) => ({
      key: `${locked.name} ${locked.version ?? ''}`,
      name: locked.name,
      span: locked.span,
      version: locked.version,
      dependsOn: locked.dependencies.map((text) => {
        const [name = '', version] = text.split(' ');
        return `${name} ${version ?? versions.get(name) ?? ''}`;
      }),
      own: locked.source === undefined,
    }));
    return { sites: lockSites({ namespace: 'cargo', packages }), problems: [] };
  },
);
