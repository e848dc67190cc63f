import { blankComments, hashComments, slashComments } from '../../parse/blankComments';
import { parseJsonLeaves } from '../../parse/jsonSpans';
import { childrenAt, keyedTree, nodeAt, stringAt } from '../../parse/keyedTree';
import { parseRepositoryUrl } from '../../parse/repositoryUrl';
import { manifestDetector, type PackageSite } from './packageSite';

/** Submodules, which carry whole projects such as an inference engine. */
export const gitSubmodules = manifestDetector(
  'github-submodule',
  (file) => file.baseName === '.gitmodules',
  (text) => ({ sites: urlSites(text, /^[ \t]*url[ \t]*=[ \t]*(\S+)/gm), problems: [] }),
);

/** Repositories fetched by CMake: `FetchContent`, `ExternalProject`, CPM. */
export const cmakeFetch = manifestDetector(
  'github-cmake',
  (file) => file.baseName === 'cmakelists.txt' || file.extension === 'cmake',
  (text) => {
    const code = blankComments(text, { ...hashComments, quotes: ['"'] });
    const sites = [
      ...urlSites(code, /\bGIT_REPOSITORY\s+"?([^\s")]+)/g),
      ...shortSites(code, /\bGITHUB_REPOSITORY\s+"?([\w.-]+\/[\w.-]+)/g),
      ...shortSites(code, /\bCPMAddPackage\s*\(\s*"gh:([\w.-]+\/[\w.-]+?)(?=[@#"])/g),
    ];
    return { sites, problems: [] };
  },
);

/** Repositories and their archives that Meson fetches as subprojects. */
export const mesonWrap = manifestDetector(
  'github-meson',
  (file) => file.extension === 'wrap',
  (text) => ({ sites: urlSites(text, /^[ \t]*(?:source_)?url[ \t]*=[ \t]*(\S+)/gm), problems: [] }),
);

/** Repositories and their archives that Bazel fetches. */
export const bazelFetch = manifestDetector(
  'github-bazel',
  (file) => /^(?:module\.bazel|workspace(?:\.bazel|\.bzlmod)?)$/.test(file.baseName) || file.extension === 'bzl',
  (text) => ({
    sites: urlSites(blankComments(text, hashComments), /["'](https:\/\/github\.com\/[^"'\s]+)/g),
    problems: [],
  }),
);

/** Dependencies of a Zig package, which are addresses. */
export const zigPackage = manifestDetector(
  'github-zig',
  (file) => file.baseName === 'build.zig.zon',
  (text) => ({
    sites: urlSites(blankComments(text, slashComments), /\.url\s{0,20}=\s{0,20}"([^"\s]+)/g),
    problems: [],
  }),
);

/** `vcpkg.json`: names, or objects with a name. */
export const vcpkgJson = manifestDetector(
  'vcpkg-json',
  (file) => file.baseName === 'vcpkg.json',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const lists = [root, ...childrenAt(root, 'features')].flatMap((holder) => childrenAt(holder, 'dependencies'));
    const sites = lists.flatMap((node) => {
      const name = node.leaf ?? nodeAt(node, 'name')?.leaf;
      if (typeof name?.value !== 'string') return [];
      return [{ namespace: 'vcpkg', literal: name.value, span: name.span, version: stringAt(node, 'version>=') }];
    });
    return { sites, problems: keyed.problems };
  },
);

function urlSites(text: string, pattern: RegExp): PackageSite[] {
  const sites: PackageSite[] = [];
  for (const match of text.matchAll(pattern)) {
    const url = match[1] ?? '';
    const repository = parseRepositoryUrl(url, match.index + match[0].length - url.length);
    // Behind owner and name an archive has its tag.
    const literal = /^[^/]+\/[^/]+/.exec(repository?.path ?? '')?.[0];
    if (repository?.host !== 'github.com' || literal === undefined) continue;
    const start = repository.span.end - repository.path.length;
    sites.push({ namespace: 'github', literal, span: { start, end: start + literal.length } });
  }
  return sites;
}

function shortSites(text: string, pattern: RegExp): PackageSite[] {
  return [...text.matchAll(pattern)].map((match) => {
    const literal = match[1] ?? '';
    const end = match.index + match[0].length;
    return { namespace: 'github', literal, span: { start: end - literal.length, end } };
  });
}
