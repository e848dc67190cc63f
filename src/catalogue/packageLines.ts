import type { PackageEntry, PackedPackage } from './packed';

const lineEnd = '\n';
const between = '\t';
const betweenWords = ' ';
const emptyEnd = /\t+$/;
/** `a`, the sign of the first ecosystem. */
const firstSign = 97;

/**
 * Packed packages as one text: a line with the ecosystems, then a line for each package, a sign for its ecosystem, its name, its rest and, where
 * they are stated, its purl and what its pattern leaves out. As objects, with their keys repeated, they compress worse and are slower to read.
 */
export function writePackages(packages: readonly PackedPackage[]): string {
  const types = [...new Set(packages.map(({ type }) => type))];
  const lines = packages.map(({ type, name, rest, purl = '', exclude = [] }) =>
    [signOf(types.indexOf(type)) + name, rest, purl, exclude.join(betweenWords)].join(between).replace(emptyEnd, ''),
  );
  return [types.join(betweenWords), ...lines].join(lineEnd);
}

/** Undoes `writePackages`; whole entries stay as they are. */
export function readPackages(written: string | readonly PackageEntry[]): readonly PackageEntry[] {
  if (typeof written !== 'string') return written;
  const [first = '', ...lines] = written.split(lineEnd);
  const types = first.split(betweenWords);
  return lines.map((line) => {
    const [head = '', rest = '', purl, exclude] = line.split(between);
    return {
      type: types[head.charCodeAt(0) - firstSign] ?? '',
      name: head.slice(1),
      rest,
      ...(purl && { purl }),
      ...(exclude && { exclude: exclude.split(betweenWords) }),
    };
  });
}

function signOf(index: number): string {
  return String.fromCharCode(firstSign + index);
}
