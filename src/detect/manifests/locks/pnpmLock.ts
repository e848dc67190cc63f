import type { Span } from '../../../domain/text';
import { indentedLines } from '../../../parse/indentedLines';
import { manifestDetector } from '../packageSite';
import { lockSites, type LockedPackage } from './lockGraph';

interface GrowingPackage extends LockedPackage {
  readonly dependsOn: string[];
}

// `openai@4.1.0`, `/@scope/name@1.2.3(peer@1)`, `/openai/4.1.0_zod@3`
const atKey = /^\/?((?:@[^/@]+\/)?[^/@()]+)@([^()]+)/;
const slashKey = /^\/((?:@[^/]+\/)?[^/]+)\/([^/_()]+)/;

/** `pnpm-lock.yaml` of lock file versions 5 to 9. */
export const pnpmLock = manifestDetector(
  'npm-pnpm-lock',
  (file) => file.baseName === 'pnpm-lock.yaml',
  (text) => ({ sites: lockSites({ namespace: 'npm', ...readPnpmLock(text) }), problems: [] }),
);

function readPnpmLock(text: string): { packages: LockedPackage[]; direct: string[] } {
  const packages = new Map<string, GrowingPackage>();
  const direct: string[] = [];
  const path: string[] = [];
  for (const line of indentedLines(text)) {
    const depth = Math.floor(line.indent / 2);
    while (path.length > depth) path.pop();
    path[depth] = line.key;
    const section = path[0];
    if (section === 'packages' || section === 'snapshots') {
      const owner = readKey(path[1] ?? '');
      if (owner === undefined) continue;
      if (depth === 1) addPackage(packages, owner, line.key, line.keySpan);
      else if (depth === 3 && /^(optionalD|d)ependencies$/.test(path[2] ?? '')) {
        packages.get(owner.key)?.dependsOn.push(dependencyKey(line.key, line.value));
      }
    } else if (section === 'importers' || /^(dev|optional)?dependencies$/i.test(section ?? '')) {
      const group = section === 'importers' ? 2 : 0;
      if (!/^(dev|optional)?dependencies$/i.test(path[group] ?? '') || line.value === '') continue;
      if (depth === group + 1) direct.push(dependencyKey(line.key, line.value));
      else if (depth === group + 2 && line.key === 'version') {
        direct.push(dependencyKey(path[group + 1] ?? '', line.value));
      }
    }
  }
  return { packages: [...packages.values()], direct };
}

interface PnpmKey {
  readonly key: string;
  readonly name: string;
  readonly version: string;
}

function readKey(text: string): PnpmKey | undefined {
  const match = slashKey.exec(text) ?? atKey.exec(text);
  const name = match?.[1];
  const version = match?.[2];
  return name === undefined || version === undefined ? undefined : { key: `${name}@${version}`, name, version };
}

function addPackage(packages: Map<string, GrowingPackage>, read: PnpmKey, written: string, span: Span): void {
  if (packages.has(read.key)) return;
  const start = span.start + (written.startsWith('/') ? 1 : 0);
  packages.set(read.key, { ...read, span: { start, end: start + read.name.length }, dependsOn: [] });
}

/** The value is a version, or for an alias the key of another package. */
function dependencyKey(name: string, value: string): string {
  const plain = value.replace(/^['"]|['"]$/g, '');
  const alias = /^\/|^@?[a-z][^@]*@\d/i.test(plain) ? readKey(plain) : undefined;
  return alias?.key ?? `${name}@${plain.replace(/[(_].*$/, '')}`;
}
