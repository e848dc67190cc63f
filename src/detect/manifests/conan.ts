import { blankComments, hashComments } from '../../parse/blankComments';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

const section = /^\s*\[(\w+)\]/;
// `name/1.2@user/channel#revision`, `name/[>=1.2 <2]`
const recipe = /([a-z0-9_][a-z0-9_+.-]{1,100})\/(\[[^\]"'\n]{1,60}\]|[\w.+-]{1,60})/;
const listed = new RegExp(`^\\s*${recipe.source}`);
const quoted = new RegExp(
  `(\\b(?:build|tool|test|python)_requires\\b[^"'\\n]{0,20})?["']${recipe.source}(?:[@#][\\w./@#-]*)?["']`,
  'g',
);

/** `conanfile.txt` by section, and the recipes a `conanfile.py` requires; nothing of it is run. */
export const conanfile = manifestDetector(
  'conan-conanfile',
  (file) => file.baseName === 'conanfile.txt' || file.baseName === 'conanfile.py',
  (text, file) => {
    const code = blankComments(text, hashComments);
    return { sites: file.extension === 'py' ? calledSites(code) : sectionSites(code), problems: [] };
  },
);

function sectionSites(text: string): PackageSite[] {
  const sites: PackageSite[] = [];
  let group: DependencyGroup | 'none' | undefined = 'none';
  let start = 0;
  for (const line of text.split('\n')) {
    const name = section.exec(line)?.[1];
    if (name !== undefined) group = name.endsWith('requires') ? groupOf(name) : 'none';
    const match = group === 'none' ? null : listed.exec(line);
    if (match !== null && group !== 'none') sites.push(site(match, match[1], match[2], start, group));
    start += line.length + 1;
  }
  return sites;
}

function calledSites(code: string): PackageSite[] {
  return [...code.matchAll(quoted)].map((match) =>
    site(match, match[2], match[3], match.index, groupOf(match[1] ?? '')),
  );
}

function site(
  match: RegExpExecArray,
  name = '',
  version: string | undefined,
  offset: number,
  group: DependencyGroup | undefined,
): PackageSite {
  const start = offset + match[0].indexOf(`${name}/`);
  return { namespace: 'conan', literal: name, span: { start, end: start + name.length }, version, group };
}

function groupOf(word: string): DependencyGroup | undefined {
  if (word.startsWith('test_')) return 'test';
  return /^(?:build|tool|python)_/.test(word) ? 'build' : undefined;
}
