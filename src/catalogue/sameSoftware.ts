/** Another entry that speaks for the same software. */
interface Elsewhere {
  readonly type: string;
  readonly name: string;
}

/** Package managers of systems and of C and C++, which pass on under its own name what a project publishes. */
export const systemManagers: ReadonlySet<string> = new Set(['apk', 'brew', 'conan', 'deb', 'nix', 'rpm', 'vcpkg']);

/**
 * Where to look for a package that has no entry of its own: a repository may be listed as Swift or Go reach it, and what a system
 * installs stands once, as `generic`. A registry of somebody's own keeps images under the names they have elsewhere.
 */
export function sameSoftware(type: string, name: string): readonly Elsewhere[] {
  if (systemManagers.has(type)) return [{ type: 'generic', name }];
  if (type === 'golang') return moduleAround(name);
  if (type === 'docker') return copiedImage(name);
  if (type !== 'github') return [];
  return ['swift', 'golang'].map((other) => ({ type: other, name: `github.com/${name}` }));
}

/** `go get` takes a folder of a module as well. */
function moduleAround(path: string): readonly Elsewhere[] {
  const module = /^(github\.com\/[^/]+\/[^/]+)\/./.exec(path)?.[1];
  return module === undefined ? [] : [{ type: 'golang', name: module }];
}

/** `registry.example.com/mirror/ollama/ollama`: the first part is a host, the last two are what Docker Hub calls the image. */
function copiedImage(name: string): readonly Elsewhere[] {
  const image = /^[^/]*[.:][^/]*\/(?:.+\/)?([\w.-]+\/[\w.-]+)$/.exec(name)?.[1];
  return image === undefined || image === name ? [] : [{ type: 'docker', name: image }];
}
