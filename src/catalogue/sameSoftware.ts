/** Another entry that speaks for the same software. */
interface Elsewhere {
  readonly type: string;
  readonly name: string;
}

/** Package managers of systems and of C and C++, which pass on under its own name what a project publishes. */
export const systemManagers: ReadonlySet<string> = new Set(['apk', 'brew', 'conan', 'deb', 'nix', 'rpm', 'vcpkg']);

/**
 * Where to look for a package that has no entry of its own: a repository may be listed as Swift or Go reach it, and what a system
 * installs stands once, as `generic`.
 */
export function sameSoftware(type: string, name: string): readonly Elsewhere[] {
  if (systemManagers.has(type)) return [{ type: 'generic', name }];
  if (type === 'golang') return moduleAround(name);
  if (type !== 'github') return [];
  return ['swift', 'golang'].map((other) => ({ type: other, name: `github.com/${name}` }));
}

/** `go get` takes a folder of a module as well. */
function moduleAround(path: string): readonly Elsewhere[] {
  const module = /^(github\.com\/[^/]+\/[^/]+)\/./.exec(path)?.[1];
  return module === undefined ? [] : [{ type: 'golang', name: module }];
}
