import type { Span } from '../domain/text';

export interface RepositoryUrl {
  readonly host: string;
  /** `owner/name` without `.git`. */
  readonly path: string;
  /** `host/owner/name` in the text. */
  readonly span: Span;
}

// `https://github.com/o/r.git`, `git@github.com:o/r`, `ssh://git@host/o/r`
const repository =
  /(?:^|@|\/\/(?:[^@/\s]*@)?)((?:[\w-]+\.)+[a-z]{2,})[/:]((?:[\w.~-]+\/)+[\w.~-]+?)(?:\.git)?\/?(?:[?#@\s].*)?$/i;

/** `owner/name` of an address on GitHub, also one that names a tool of version control first: `git+https://…`. */
export function githubRepository(url: string): string | undefined {
  const found = parseRepositoryUrl(url, 0);
  return found?.host === 'github.com' ? /^[^/]+\/[^/]+/.exec(found.path)?.[0] : undefined;
}

/** Reads the address of a source repository that is the whole of `text`; `offset` is where it stands. */
export function parseRepositoryUrl(text: string, offset: number): RepositoryUrl | undefined {
  const match = repository.exec(text);
  const host = match?.[1];
  const path = match?.[2];
  if (match === null || host === undefined || path === undefined) return undefined;
  const start = offset + match.index + match[0].indexOf(host);
  return { host: host.toLowerCase(), path, span: { start, end: start + host.length + 1 + path.length } };
}
