import { githubRepository } from '../../parse/repositoryUrl';
import { normalisePythonName, parsePythonArchive, parseRequirement } from '../../parse/pep508';
import type { DependencyGroup, PackageSite } from './packageSite';

/** A site of the Python Package Index with its normalised name as id. */
export function pythonSite(
  literal: string,
  span: PackageSite['span'],
  version: string | undefined,
  group: DependencyGroup | undefined,
  repository?: string,
): PackageSite {
  return { namespace: 'pypi', literal, span, id: normalisePythonName(literal), version, group, repository };
}

const sourceAddress =
  /(?:git\+(?:https?|ssh|git):\/\/|https:\/\/(?=github\.com\/[\w.-]+\/[\w.-]+\/(?:archive|zipball|tarball)\/))[^\s;'"]+/;

/** A requirement that is nothing but the address of a repository: `git+https://github.com/owner/name.git@main`, or of its archive. */
export function repositorySite(
  text: string,
  offset: number,
  group: DependencyGroup | undefined,
): PackageSite | undefined {
  const [url] = sourceAddress.exec(text) ?? [];
  const id = url === undefined ? undefined : githubRepository(url);
  if (id === undefined) return undefined;
  const literal = id.slice(id.indexOf('/') + 1);
  const start = offset + text.indexOf(id) + id.length - literal.length;
  return { namespace: 'github', literal, id, span: { start, end: start + literal.length }, group };
}

const egg = /[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)/;

/** A requirement whose address says what it is called: `git+https://…#egg=name`. */
export function namedByEgg(text: string, offset: number, group: DependencyGroup | undefined): PackageSite | undefined {
  const named = egg.exec(text);
  if (named?.[1] === undefined) return undefined;
  const start = offset + named.index + named[0].length - named[1].length;
  const repository = repositorySite(text, offset, group)?.id;
  return pythonSite(named[1], { start, end: start + named[1].length }, undefined, group, repository);
}

/** A requirement that says where it is fetched from, as a command installs it. */
export function fetchedRequirement(text: string, offset: number): PackageSite | undefined {
  return namedByEgg(text, offset, undefined) ?? requirementSite(text, offset, undefined);
}

/** Reads a requirement string that stands at `offset`; a bare archive URL counts by its file name. */
export function requirementSite(
  text: string,
  offset: number,
  group: DependencyGroup | undefined,
): PackageSite | undefined {
  const requirement = parseRequirement(text, offset);
  if (requirement !== undefined) {
    const archived = requirement.url === undefined ? undefined : parsePythonArchive(requirement.url, 0);
    return pythonSite(
      requirement.name,
      requirement.span,
      requirement.version ?? archived?.version,
      group,
      requirement.url === undefined ? undefined : githubRepository(requirement.url),
    );
  }
  const archive = parsePythonArchive(text, offset);
  if (archive !== undefined) return pythonSite(archive.name, archive.span, archive.version, group);
  return repositorySite(text, offset, group);
}
