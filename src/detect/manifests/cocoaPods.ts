import { blankComments, hashComments } from '../../parse/blankComments';
import { manifestDetector, type PackageSite } from './packageSite';
import { forEachLine, versionsOf } from './rubyGems';

// `pod 'TensorFlowLiteSwift/CoreML', '~> 2.14'`
const podLine = /^\s*pod\s*\(?\s*(["'])([\w+.-]+(?:\/[\w+./-]+)?)\1((?:\s*,\s*["'][^"'\n]*["'])*)/;
// `  - TensorFlowLiteSwift/Core (2.14.0):`
const lockedLine = /^ {2}- "?([\w+.-]+(?:\/[\w+./-]+)?) \(([\w.+-]+)\)"?:?\s*$/;

/** `Podfile`: the pods of every target. */
export const podfile = manifestDetector(
  'cocoapods-podfile',
  ({ baseName }) => baseName === 'podfile',
  (text) => {
    const sites: PackageSite[] = [];
    forEachLine(blankComments(text, hashComments), (line, start) => {
      const [, , name, versions] = podLine.exec(line) ?? [];
      if (name !== undefined) sites.push(podSite(name, start + line.indexOf(name), versionsOf(versions)));
    });
    return { sites, problems: [] };
  },
);

/** `Podfile.lock`: what was resolved; who asked for it stands in the `Podfile`. */
export const podfileLock = manifestDetector(
  'cocoapods-lock',
  ({ baseName }) => baseName === 'podfile.lock',
  (text) => {
    const sites: PackageSite[] = [];
    forEachLine(text, (line, start) => {
      const [, name, version] = lockedLine.exec(line) ?? [];
      if (name !== undefined && version !== undefined) sites.push(podSite(name, start + line.indexOf(name), version));
    });
    return { sites, problems: [] };
  },
);

/** A part of a pod, behind the slash, comes under the licence of the whole. */
function podSite(literal: string, start: number, version: string): PackageSite {
  const [id = literal] = literal.split('/');
  return { namespace: 'cocoapods', literal, span: { start, end: start + literal.length }, id, version };
}
