import { parsePythonArchive } from '../../parse/pep508';
import { logicalLines, type LogicalLine } from '../../parse/logicalLines';
import type { FileKind } from '../fileKind';
import { manifestDetector, type DependencyGroup, type ManifestReading, type PackageSite } from './packageSite';
import { namedByEgg, pythonSite, repositorySite, requirementSite } from './pythonSite';

// `requirements.txt`, `requirements-dev.in`, `dev_requirements.txt`, `constraints.txt`, `requirements/base.txt`
const fileName =
  /(^|\/)([^/]*requirements?[^/]*\.(txt|in|pip)|[^/]*constraints?[^/]*\.(txt|in)|(?:[\w-]+[-_.])?reqs(?:[-_.][\w-]+)?\.(txt|in|pip)|(?:requirements|reqs)\/[^/]+\.(txt|in|pip|list|lst|reqs))$/i;

/** `pip` requirement and constraint files; constraints only fix versions, so they count as transitive. */
export const requirementsTxt = manifestDetector(
  'pypi-requirements',
  (file) => fileName.test(file.path) || isPlainText(file),
  (text, file): ManifestReading => {
    if (!fileName.test(file.path) && !isRequirementList(text, file.path)) return { sites: [], problems: [] };
    const group = groupOfFile(file);
    const sites: PackageSite[] = [];
    const problems: ManifestReading['problems'][number][] = [];
    for (const line of logicalLines(text)) {
      const content = withoutComment(line.text);
      if (content.trim() === '') continue;
      const pinned = pinnedInLine(content);
      if (pinned.length > 1) {
        sites.push(...pinned.flatMap(({ text: one, at }) => requirementSite(one, line.start + at, group) ?? []));
        continue;
      }
      const site = lineSite({ text: content, start: line.start }, group);
      if (site === 'unreadable') {
        const start = line.start + content.search(/\S/);
        problems.push({ span: { start, end: line.start + content.trimEnd().length }, message: 'not a requirement' });
      } else if (site !== undefined) sites.push(site);
    }
    return { sites: withOrigins(text, sites), problems };
  },
);

/** Files of other names are reached by `-r` and `-c` of a requirement file; their content says what they are. */
function isPlainText({ extension, language, path }: FileKind): boolean {
  if (extension === '') return requirementFolder.test(path);
  return (language === 'text' && extension === 'txt') || /^(?:pip|list|lst|reqs|deps)$/.test(extension);
}

const requirementFolder = /(?:^|\/)(?:requirements|reqs?|pip|deps|dependencies)\/[\w-]+$/i;

const requirementLine = /^[A-Za-z0-9][\w.-]*(?:\[[\w, -]*\])?\s*(?:[=<>!~]=?=?\s*\d[\w.*+!,<>=~ -]*)?(?:;.*)?$/;
const pinnedLine = /^[A-Za-z0-9][\w.-]*(?:\[[\w, -]*\])?\s*(?:==|>=|~=|<=)\s*\d/;
const fewestPinned = 2;
const longestSniff = 20_000;

/** Names with versions, one a line, and hardly anything else. */
function isRequirementList(text: string, path: string): boolean {
  const lines = text
    .slice(0, longestSniff)
    .split(/\r?\n/)
    .map((line) => withoutComment(line).trim())
    .filter((line) => line !== '' && !line.startsWith('-'));
  const fewest = requirementFolder.test(path) ? Math.min(1, lines.length) : fewestPinned;
  if (lines.filter((line) => pinnedLine.test(line)).length < fewest) return false;
  return lines.every((line) => requirementLine.test(line));
}

function groupOfFile(file: FileKind): DependencyGroup | undefined {
  if (/constraints?[^/]*$/i.test(file.baseName)) return 'transitive';
  if (/(^|[-_./])(dev|develop|development|lint|docs?|typing)([-_.]|$)/i.test(file.baseName)) return 'development';
  if (/(^|[-_./])tests?([-_.]|$)/i.test(file.baseName)) return 'test';
  return undefined;
}

const pinnedWords = /^\s*[A-Za-z0-9][\w.-]*==\S+(?:\s+(?!--)\S+)+/;
const pinnedWord = /^[A-Za-z0-9][\w.-]*==[\w.+!*-]+$/;
const plainWord = /^[A-Za-z0-9][\w.-]*$/;

/** `torch==2.1.2 torchvision==0.16.2 --index-url …`: what some installers split at blanks, and pip refuses. */
function pinnedInLine(line: string): readonly { readonly text: string; readonly at: number }[] {
  const [words = ''] = pinnedWords.exec(line) ?? [];
  const parts = [...words.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  const pinned = parts.filter(({ text }) => pinnedWord.test(text));
  return pinned.length > 1 && parts.every((part) => pinned.includes(part) || plainWord.test(part.text)) ? parts : [];
}

function withoutComment(line: string): string {
  const comment = /(^|\s)#/.exec(line);
  return comment === null ? line : line.slice(0, comment.index);
}

// `-e `, `--editable=`, and any other option of pip
const editable = /^\s*(-e|--editable)[\s=]+/;

function lineSite(line: LogicalLine, group: DependencyGroup | undefined): PackageSite | 'unreadable' | undefined {
  const fetched = namedByEgg(line.text, line.start, group);
  if (fetched !== undefined) return fetched;
  if (editable.test(line.text)) return repositorySite(line.text, line.start, group);
  if (/^\s*-/.test(line.text)) return undefined;
  const requirement = line.text.replace(/\s--?[a-z-]+[=\s].*$/s, '');
  const site = requirementSite(requirement, line.start, group);
  if (site !== undefined) return site;
  const pathOrUrl = /^\s*(\.{0,2}[/\\]|\.+\s*$|[a-z+]+:\/\/|[A-Za-z]:\\|\.\[)/i.test(requirement);
  const archive = parsePythonArchive(requirement, line.start);
  if (archive !== undefined) return pythonSite(archive.name, archive.span, archive.version, group);
  return pathOrUrl || /[/\\{}$%]/.test(requirement) ? undefined : 'unreadable';
}

/** Compiled requirement files say in comments which package asked for each line. */
function withOrigins(text: string, sites: readonly PackageSite[]): PackageSite[] {
  if (!/autogenerated by (pip-compile|uv)/.test(text)) return [...sites];
  return sites.map((site, index) => {
    const comments = text.slice(site.span.end, sites[index + 1]?.span.start ?? text.length);
    const via = [...comments.matchAll(/^[ \t]*#[ \t]+(?:via[ \t]+)?(\S.*)$/gm)].map((match) => (match[1] ?? '').trim());
    const origins = via.filter((origin) => origin !== 'via');
    const first = origins[0];
    if (first === undefined || origins.some((origin) => /^-[rc]\s|[(.]/.test(origin))) return site;
    return { ...site, group: 'transitive' as const, through: first.split(',')[0] ?? first };
  });
}
