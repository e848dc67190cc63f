/** The key under which a package is found: each ecosystem decides which spellings are one name. */
export function packageKey(type: string, name: string): string {
  return `${type}:${normalise(type, name.trim())}`;
}

function normalise(type: string, name: string): string {
  switch (type) {
    case 'pypi':
      return name.toLowerCase().replace(/[-_.]+/g, '-');
    case 'cargo':
      return name.toLowerCase().replaceAll('_', '-');
    case 'golang':
      // A major version is part of the import path, not of the project.
      return name.toLowerCase().replace(/\/v\d+$/, '');
    case 'maven':
      return name.toLowerCase().replace('/', ':');
    case 'docker':
      return name
        .toLowerCase()
        .replace(/^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//, '')
        .replace(/^library\//, '');
    default:
      return name.toLowerCase();
  }
}
