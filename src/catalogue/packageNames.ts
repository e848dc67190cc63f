import { systemManagers } from './sameSoftware';

/** The key under which a package is found: each ecosystem decides which spellings are one name. */
export function packageKey(type: string, name: string): string {
  return `${type}:${packageName(type, name)}`;
}

/** The one spelling of a name that its ecosystem compares, in lower case. Works on patterns too. */
export function packageName(type: string, written: string): string {
  const name = written.trim().toLowerCase();
  switch (type) {
    case 'pypi':
      return name.replace(/[-_.]+/g, '-');
    case 'cargo':
      return name.replaceAll('_', '-');
    case 'golang':
      return withoutMajorVersion(name);
    case 'maven':
      return name.replace('/', ':');
    case 'docker':
      return name.replace(/^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//, '').replace(/^library\//, '');
    default:
      // `llama.cpp`, `llama-cpp`: what one of them may not write, another does.
      return type === 'generic' || systemManagers.has(type) ? name.replace(/[._]/g, '-') : name;
  }
}

/** The purl of a package, without version, from a name as a manifest writes it. */
export function packagePurl(type: string, name: string): string {
  const asked = name.trim();
  switch (type) {
    case 'pypi':
    case 'docker':
      return `pkg:${type}/${packageName(type, asked)}`;
    case 'maven':
      return `pkg:maven/${asked.replace(':', '/')}`;
    case 'golang':
      return `pkg:golang/${withoutMajorVersion(asked)}`;
    default:
      return `pkg:${type}/${asked.replace('@', '%40')}`;
  }
}

/** A major version is part of the import path, not of the project. */
function withoutMajorVersion(path: string): string {
  return path.replace(/\/v\d+$/, '');
}
