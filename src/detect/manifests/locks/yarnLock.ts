import { indentedLines } from '../../../parse/indentedLines';
import { manifestDetector } from '../packageSite';
import { lockSites, type LockedPackage } from './lockGraph';

interface GrowingPackage {
  key: string;
  name: string;
  span: LockedPackage['span'];
  version?: string;
  descriptors: string[];
  wanted: string[];
  own: boolean;
}

// `@scope/name@npm:^1.2`, `name@^1`
const descriptor = /^((?:@[^/@]+\/)?[^@]+)@(?:npm:)?(.*)$/;

/** `yarn.lock` of Yarn 1 and of the YAML form that came after it. */
export const yarnLock = manifestDetector(
  'npm-yarn-lock',
  (file) => file.baseName === 'yarn.lock',
  (text) => {
    const packages = readEntries(text);
    const keyOf = new Map(packages.flatMap((entry) => entry.descriptors.map((name) => [name, entry.key] as const)));
    const locked = packages.map((entry) => ({
      ...entry,
      dependsOn: entry.wanted.flatMap((wanted) => {
        const key = keyOf.get(wanted);
        return key === undefined ? [] : [key];
      }),
    }));
    return { sites: lockSites({ namespace: 'npm', packages: locked }), problems: [] };
  },
);

function readEntries(text: string): GrowingPackage[] {
  const entries: GrowingPackage[] = [];
  let current: GrowingPackage | undefined;
  let block = '';
  for (const line of indentedLines(text)) {
    if (line.indent === 0) {
      const entry = openEntry(text, line.keySpan.start);
      current = entry;
      if (entry !== undefined) entries.push(entry);
    } else if (current === undefined) continue;
    else if (line.indent === 2) {
      block = line.key;
      if (line.key === 'version') current.version ??= line.value;
    } else if (line.indent === 4 && /^(optionalD|d)ependencies$/.test(block)) {
      current.wanted.push(`${line.key}@${line.value.replace(/^npm:/, '')}`);
    }
  }
  return entries;
}

function openEntry(text: string, start: number): GrowingPackage | undefined {
  const newline = text.indexOf('\n', start);
  const header = text.slice(start, newline === -1 ? text.length : newline);
  const parts = header.split(',').map((part) => part.replace(/["\s]|:\s*$/g, ''));
  const first = descriptor.exec(parts[0] ?? '');
  const name = first?.[1];
  if (name === undefined) return undefined;
  return {
    key: parts[0] ?? name,
    name,
    span: { start, end: start + name.length },
    descriptors: parts.map((part) => part.replace(descriptor, '$1@$2')),
    wanted: [],
    own: (first?.[2] ?? '').startsWith('workspace:'),
  };
}
