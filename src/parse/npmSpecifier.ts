/** An npm name with an optional range and sub-path, such as `@scope/name@^1.2/sub`. */
export interface NpmSpecifier {
  readonly name: string;
  readonly version?: string;
}

const specifier = /^((?:@[a-z0-9~._-]+\/)?[a-z0-9~._-]+)(?:@([^/?#]*))?(?:[/?#].*)?$/i;

/** Reads what follows `npm:`; undefined when it is no package name. */
export function parseNpmSpecifier(text: string): NpmSpecifier | undefined {
  const match = specifier.exec(text);
  const name = match?.[1];
  if (name === undefined) return undefined;
  const version = match?.[2];
  return { name, ...(version === undefined || version === '' ? {} : { version }) };
}

/** The range in the value of a dependency, and the real name where the key is an alias. */
export function parseNpmDependency(value: string): { readonly id?: string; readonly version?: string } {
  if (value.startsWith('npm:')) {
    const target = parseNpmSpecifier(value.slice(4));
    if (target === undefined) return {};
    return { id: target.name, ...(target.version === undefined ? {} : { version: target.version }) };
  }
  const range = value.replace(/^workspace:[*^~]?/, '').trim();
  // `file:…`, `link:…`, `catalog:…`, `github:o/r`, `o/r` and URLs state no range.
  return /^[^:/]+$/.test(range) && /\d|^[*x]$|^latest$|^next$/.test(range) ? { version: range } : {};
}
