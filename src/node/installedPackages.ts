import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { assess } from '../assess/assess';
import { installedLicenceFinding } from '../assess/installedLicence';
import { packageKey } from '../catalogue/packageNames';
import { parseInstalledNpm, parseInstalledPython, type InstalledPackage } from '../detect/manifests/installed';
import type { FileScan, JudgedReference } from '../domain/scan';
import { resolveReference } from '../resolve/resolveReference';
import type { ScanContext } from '../scan/scanText';
import { applySuppressions } from '../scan/suppressions';

/**
 * Gives the packages of manifests the version that is installed beside or above them, and judges those again; an installed
 * package that states another licence than the catalogue has for its version says so.
 */
export function joinInstalled(context: ScanContext, root: string, scan: FileScan): FileScan {
  if (!scan.references.some(isManifestPackage)) return scan;
  const look = installedBeside(root, path.posix.dirname(scan.path));
  const references = scan.references.map((judged) => withInstalled(context, scan.path, judged, look));
  return { ...scan, references: applySuppressions(scan.suppressions ?? [], references) };
}

function isManifestPackage({ reference, resolution }: JudgedReference): boolean {
  return reference.kind === 'package' && reference.role === 'manifest' && resolution.kind === 'package';
}

type Look = (type: string, name: string) => InstalledPackage | undefined;

function withInstalled(context: ScanContext, file: string, judged: JudgedReference, look: Look): JudgedReference {
  const { reference: asked, resolution: known } = judged;
  if (!isManifestPackage(judged) || known.kind !== 'package') return judged;
  const installed = look(asked.namespace, known.aiPackage.name);
  if (installed === undefined) return judged;
  const reference = { ...asked, version: installed.version };
  const resolution = resolveReference(context.catalogue, reference, context.today);
  const input = { catalogue: context.catalogue, reference, resolution, policy: context.policyFor(file) };
  const verdict = assess({ ...input, today: context.today });
  const disagreement = installedLicenceFinding(resolution, installed);
  if (disagreement === undefined) return { ...judged, reference, resolution, verdict };
  const { word, decidedBy, whatWouldChange } = verdict;
  const findings = [...verdict.findings, disagreement];
  return { ...judged, reference, resolution, verdict: { word, decidedBy, whatWouldChange, findings } };
}

/** Looks in the folder and in those above it up to the root, as the package managers do. */
function installedBeside(root: string, folder: string): Look {
  const folders: string[] = [];
  for (let current = folder; ; current = path.posix.dirname(current)) {
    folders.push(path.join(root, current));
    if (current === '.' || current === '' || current === '/') break;
  }
  const distributions = folders.flatMap(sitePackages).flatMap(metadataFolders);
  return (type, name) => {
    if (type === 'npm') {
      return firstOf(
        folders,
        (each) => readText(path.join(each, 'node_modules', name, 'package.json')),
        parseInstalledNpm,
      );
    }
    if (type !== 'pypi') return undefined;
    const wanted = packageKey('pypi', name);
    const fitting = distributions.filter((each) => packageKey('pypi', distributionName(each)) === wanted);
    return firstOf(fitting, (each) => readText(path.join(each, 'METADATA')), parseInstalledPython);
  };
}

function firstOf(
  places: readonly string[],
  read: (place: string) => string | undefined,
  parse: (text: string) => InstalledPackage | undefined,
): InstalledPackage | undefined {
  for (const place of places) {
    const text = read(place);
    const found = text === undefined ? undefined : parse(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sitePackages(folder: string): readonly string[] {
  return ['.venv', 'venv'].flatMap((environment) => {
    const library = path.join(folder, environment, 'lib');
    const versions = namesIn(library).filter((name) => name.startsWith('python'));
    return [
      ...versions.map((version) => path.join(library, version, 'site-packages')),
      path.join(folder, environment, 'Lib', 'site-packages'),
    ];
  });
}

function metadataFolders(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.dist-info'))
    .map((name) => path.join(folder, name));
}

/** `some_name-1.2.dist-info` is the distribution `some_name`. */
function distributionName(folder: string): string {
  return path.basename(folder, '.dist-info').replace(/-[^-]*$/, '');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
