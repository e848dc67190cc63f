import { blankComments, hashComments, slashComments, type CommentSyntax } from '../../parse/blankComments';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';
import type { Language } from '../language';
import { manifestDetector, type PackageSite } from './packageSite';

/** A manifest that is a program or a table of its own, in which names stand in lists behind a certain word. */
interface NameList {
  readonly form: string;
  readonly type: string;
  readonly accepts: (file: FileKind) => boolean;
  readonly comments: CommentSyntax;
  /** Part of every list, asked first in files that are mostly about something else. */
  readonly hint?: RegExp;
  /** What a list begins with; group 1 is the list. */
  readonly list: RegExp;
  /** One item: group 1 is the name, group 2 the version. */
  readonly item: RegExp;
}

const quotes = ['"', "'"];
const scripts: ReadonlySet<Language> = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro', 'html']);
const lists: readonly NameList[] = [
  {
    form: 'cpan-cpanfile',
    type: 'cpan',
    accepts: (file) => file.baseName === 'cpanfile',
    comments: hashComments,
    list: /^[ \t]*(?:(?:test|build|author)_)?(?:requires|recommends|suggests)\b([^;\n]*)/gm,
    item: /^\s*["']([A-Za-z]\w*(?:::\w+)*)["'](?:\s*(?:,|=>)\s*["']?([^"'\n]*))?/g,
  },
  {
    form: 'hackage-cabal',
    type: 'hackage',
    accepts: (file) => file.extension === 'cabal',
    comments: { line: '--', quotes: ['"'] },
    list: /^[ \t]*build-depends[ \t]*:([^\n]*(?:\n(?:[ \t]+(?![ \t])(?![\w-]+[ \t]*:)[^\n]*|[ \t\r]*(?=\n)))*)/gim,
    item: /(?:^|,)\s*([A-Za-z][A-Za-z0-9-]*)(?::\{?[\w, -]*\}?)?\s*([^,]*)/g,
  },
  {
    form: 'luarocks-rockspec',
    type: 'luarocks',
    accepts: (file) => file.extension === 'rockspec',
    comments: { line: '--', block: ['--[[', ']]'], quotes },
    list: /\b(?:build_|test_)?dependencies\s{0,20}=\s{0,20}\{([^{}]*)/g,
    item: /["']([A-Za-z][\w.-]*)\s*([^"'\n]*)["']/g,
  },
  {
    form: 'nimble-nimble',
    type: 'nimble',
    accepts: (file) => file.extension === 'nimble',
    comments: { ...hashComments, block: ['#[', ']#'] },
    list: /^[ \t]*(?:task)?requires\b((?:[^\n]*,[ \t\r]*\n)*[^\n]*)/gim,
    item: /"([A-Za-z][\w.-]*)\s*([^"\n]*)"/g,
  },
  {
    form: 'brew-brewfile',
    type: 'brew',
    accepts: (file) => /^brewfile(?:\.\w+)?$|\.brewfile$/.test(file.baseName),
    comments: hashComments,
    list: /^[ \t]*(?:brew|cask)\b([^\n]*)/gm,
    item: /^\s*\(?\s*["'](?:[\w-]+\/[\w-]+\/)?([\w.@+-]+)["']()/g,
  },
  {
    form: 'nuget-script',
    type: 'nuget',
    accepts: ({ language }) => language === 'csharp' || language === 'fsharp',
    comments: slashComments,
    hint: /nuget:|#:package/,
    list: /^[ \t]*(?:#r[ \t]+"nuget:|#:package[ \t])([^"\n]*)/gm,
    item: /^\s*([A-Za-z][\w.]*)[\s,@]*([^\s,]*)/g,
  },
  {
    form: 'nuget-paket',
    type: 'nuget',
    accepts: ({ baseName }) => baseName === 'paket.dependencies',
    comments: { line: '//', quotes },
    list: /^[ \t]*nuget[ \t]+([^\n]*)/gm,
    item: /^([A-Za-z][\w.]*)(?=\s|$)\s*([^\n]*)/g,
  },
  {
    form: 'npm-url-import',
    type: 'npm',
    accepts: ({ language }) => scripts.has(language),
    comments: { ...slashComments, quotes: [...quotes, '`'] },
    hint: /["'`]npm:|esm\.sh|esm\.run|unpkg|skypack|jsdelivr/,
    list: /(?<=["'`])(?:npm:|https?:\/\/(?:esm\.(?:sh|run)|unpkg\.com|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm)\/(?:v\d+\/)?)([^"'`\s]{2,200})/g,
    item: /^\/?((?:@[a-z0-9][\w.~-]*\/)?[a-z0-9][\w.~-]*)(?:@([^/?#]*))?(?=[/?#]|$)/gi,
  },
  {
    form: 'cran-install',
    type: 'cran',
    accepts: ({ language }) => language === 'r',
    comments: { line: '#', quotes },
    hint: /install|\bpak|p_load/,
    list: /\b(?:install\.packages|install_(?:cran|github|version)|renv::install|pak(?:::pak|::pkg_install)?|p_load)\s{0,9}\((?:\s{0,9}c\()?([^()]{2,2000})/g,
    item: /(?<![=\w]\s{0,4})["'](?:[\w.-]+\/)?([A-Za-z][\w.]+)(?:@([\w.]+))?["']/g,
  },
  {
    form: 'swift-xcode',
    type: 'swift',
    accepts: ({ baseName }) => baseName === 'project.pbxproj',
    comments: slashComments,
    list: /\brepositoryURL\s{0,9}=\s{0,9}"([^"\n]*)/g,
    item: /^\w+:\/\/([\w.-]+\/[\w.-]+\/[\w.-]+?)(?:\.git)?\/?()$/g,
  },
];

/** Manifests of smaller ecosystems; each reads its lists in one pass. */
export const listedManifests: readonly Detector[] = lists.map((list) =>
  manifestDetector(list.form, list.accepts, (text) => ({
    sites: list.hint?.test(text) === false ? [] : sitesOf(text, list),
    problems: [],
  })),
);

function sitesOf(text: string, { type, comments, list, item }: NameList): PackageSite[] {
  const sites: PackageSite[] = [];
  for (const found of blankComments(text, comments).matchAll(list)) {
    const body = found[1] ?? '';
    const offset = found.index + found[0].length - body.length;
    for (const match of body.matchAll(item)) {
      const [whole, name = '', version = ''] = match;
      const start = offset + match.index + whole.indexOf(name);
      sites.push({
        namespace: type,
        literal: name,
        span: { start, end: start + name.length },
        version: version.trim(),
      });
    }
  }
  return sites;
}
