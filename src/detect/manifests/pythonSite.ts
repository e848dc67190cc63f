import { normalisePythonName, parsePythonArchive, parseRequirement } from '../../parse/pep508';
import type { DependencyGroup, PackageSite } from './packageSite';

/** A site of the Python Package Index with its normalised name as id. */
export function pythonSite(
  literal: string,
  span: PackageSite['span'],
  version: string | undefined,
  group: DependencyGroup | undefined,
): PackageSite {
  return { namespace: 'pypi', literal, span, id: normalisePythonName(literal), version, group };
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
    return pythonSite(requirement.name, requirement.span, requirement.version ?? archived?.version, group);
  }
  const archive = parsePythonArchive(text, offset);
  return archive && pythonSite(archive.name, archive.span, archive.version, group);
}
