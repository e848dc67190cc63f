import { blankComments, slashComments } from '../../parse/blankComments';
import { parseRepositoryUrl } from '../../parse/repositoryUrl';
import { manifestDetector, type PackageSite } from './packageSite';

// `.package(url: "https://github.com/o/r", from: "1.0")`, `.package(name: "x", url: …)`
const packageCall =
  /\.package\s{0,80}\(\s{0,80}(?:name\s{0,80}:\s{0,80}"[^"\n]*"\s{0,80},\s{0,80})?url\s{0,80}:\s{0,80}"([^"\n]*)"((?:(?!\.package)[^\n])*)/g;

/** Package addresses of a Swift package manifest. */
export const swiftPackage = manifestDetector(
  'swift-package',
  (file) => /^package(@swift-[\d.]+)?\.swift$/.test(file.baseName),
  (text) => {
    const sites: PackageSite[] = [];
    for (const match of blankComments(text, slashComments).matchAll(packageCall)) {
      const url = match[1] ?? '';
      const site = swiftSite(url, match.index + match[0].indexOf(`"${url}"`) + 1, requirement(match[2] ?? ''));
      if (site !== undefined) sites.push(site);
    }
    return { sites, problems: [] };
  },
);

function requirement(options: string): string | undefined {
  const match = /\b(from|exact|branch|revision)\s*:\s*"([^"]*)"|"([^"]*)"\s*(\.\.[.<])\s*"([^"]*)"/.exec(options);
  if (match === null) return undefined;
  const [, word, value, low, operator, high] = match;
  if (word === undefined) return `${low ?? ''}${operator ?? ''}${high ?? ''}`;
  return word === 'from' ? `>=${value ?? ''}` : value;
}

/** A site named `host/owner/name`, as the purl type `swift` does. */
export function swiftSite(url: string, offset: number, version: string | undefined): PackageSite | undefined {
  const repository = parseRepositoryUrl(url, offset);
  if (repository === undefined) return undefined;
  const { host, path, span } = repository;
  return { namespace: 'swift', literal: `${host}/${path}`, span, version };
}
