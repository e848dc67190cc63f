import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

const fields: Readonly<Record<string, DependencyGroup | undefined>> = {
  Depends: undefined,
  Imports: undefined,
  LinkingTo: 'build',
  Suggests: 'optional',
  Enhances: 'optional',
};

// `ellmer (>= 0.1.0)`
const entry = /([A-Za-z][A-Za-z0-9.]*)\s*(?:\(([^)]*)\))?/y;

/** `DESCRIPTION` of an R package: folded fields, comma-separated names. */
export const rDescription = manifestDetector(
  'cran-description',
  (file) => file.baseName === 'description' && file.path.endsWith('DESCRIPTION'),
  (text) => {
    // Other projects use the name for free text.
    if (!/^Package:/m.test(text) || !/^Version:/m.test(text)) return { sites: [], problems: [] };
    const sites: PackageSite[] = [];
    for (const match of text.matchAll(/^([A-Za-z@]+):((?:[^\n]*)(?:\n[ \t][^\n]*)*)/gm)) {
      const [whole, field = '', body = ''] = match;
      if (!(field in fields)) continue;
      sites.push(...names(body, match.index + whole.length - body.length, fields[field]));
    }
    return { sites, problems: [] };
  },
);

function names(body: string, offset: number, group: DependencyGroup | undefined): PackageSite[] {
  const sites: PackageSite[] = [];
  let at = 0;
  for (const part of body.split(',')) {
    const start = at + Math.max(0, part.search(/\S/));
    at += part.length + 1;
    entry.lastIndex = start;
    const match = entry.exec(body);
    const name = match?.[1];
    if (name === undefined || name === 'R') continue;
    const span = { start: offset + start, end: offset + start + name.length };
    sites.push({ namespace: 'cran', literal: name, span, version: match?.[2]?.replace(/\s+/g, ' ').trim(), group });
  }
  return sites;
}
