import { blankComments, hashComments } from '../../parse/blankComments';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

// `gem "ruby-openai", "~> 7.0", group: :test`
const gemLine = /^\s*gem\s*\(?\s*(["'])([A-Za-z0-9_.-]+)\1((?:\s*,\s*["'][^"'\n]*["'])*)(.*)$/;
// `spec.add_dependency "name", ">= 1"`
const specLine =
  /\.add_(runtime_|development_)?dependency\s*\(?\s*(["'])([A-Za-z0-9_.-]+)\2((?:\s*,\s*["'][^"'\n]*["'])*)/;
const blockStart = /(^\s*(if|unless|case|begin|def)\b)|\bdo(\s*\|[^|]*\|)?\s*$/;

/** `Gemfile` with its groups. */
export const gemfile = manifestDetector(
  'gem-gemfile',
  (file) => /^gemfile$|^gems\.rb$|\.gemfile$/.test(file.baseName),
  (text) => {
    const sites: PackageSite[] = [];
    const blocks: (DependencyGroup | undefined)[] = [];
    forEachLine(blankComments(text, hashComments), (line, start) => {
      const match = gemLine.exec(line);
      if (match !== null) {
        const name = match[2] ?? '';
        const at = start + line.indexOf(name, line.search(/["']/));
        const option = /\bgroups?:\s*(.*)$/.exec(match[4] ?? '')?.[1];
        sites.push({
          namespace: 'gem',
          literal: name,
          span: { start: at, end: at + name.length },
          version: versionsOf(match[3]),
          group: option === undefined ? blocks.at(-1) : groupOfWords(option),
        });
      } else if (/^\s*end\b/.test(line)) blocks.pop();
      else if (blockStart.test(line)) {
        const words = /^\s*group\s*\(?(.*)\bdo\b/.exec(line)?.[1];
        blocks.push(words === undefined ? blocks.at(-1) : groupOfWords(words));
      }
    });
    return { sites, problems: [] };
  },
);

/** Dependencies stated in a gem's own specification. */
export const gemspec = manifestDetector(
  'gem-gemspec',
  (file) => file.extension === 'gemspec',
  (text) => {
    const sites: PackageSite[] = [];
    forEachLine(blankComments(text, hashComments), (line, start) => {
      const match = specLine.exec(line);
      const name = match?.[3];
      if (match === null || name === undefined) return;
      const at = start + match.index + match[0].search(/["']/) + 1;
      const group = match[1] === 'development_' ? ('development' as const) : undefined;
      const span = { start: at, end: at + name.length };
      sites.push({ namespace: 'gem', literal: name, span, version: versionsOf(match[4]), group });
    });
    return { sites, problems: [] };
  },
);

/** The versions of a gem or pod, which are texts behind its name. */
export function versionsOf(list: string | undefined): string {
  return [...(list ?? '').matchAll(/["']([^"']*)["']/g)].map((match) => (match[1] ?? '').trim()).join(', ');
}

function groupOfWords(words: string): DependencyGroup | undefined {
  if (/:(default|production)\b/.test(words)) return undefined;
  if (/:dev(elopment)?\b/.test(words)) return 'development';
  return /:test\b/.test(words) ? 'test' : undefined;
}

export function forEachLine(text: string, visit: (line: string, start: number) => void): void {
  let start = 0;
  for (const line of text.split('\n')) {
    visit(line.replace(/\r$/, ''), start);
    start += line.length + 1;
  }
}
