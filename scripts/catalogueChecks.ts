import { createCatalogue } from '../src/catalogue/createCatalogue';
import type { Evidence } from '../src/domain/evidence';
import { globMatches, parseGlob } from '../src/catalogue/globs';
import { licenceIds, parseLicenceExpression } from '../src/catalogue/licenceExpression';
import { packageName } from '../src/catalogue/packageNames';
import { isVersionRange } from '../src/catalogue/versionRange';
import { strayNames } from './catalogueBareNames';
import { borrowedLicences } from './catalogueGenerations';
import { hiddenNames } from './catalogueMembers';
import type { CatalogueFiles, FileProblem } from './catalogueFiles';

/** What the checks across files found: errors stop the build, warnings do not. */
export interface CatalogueCheck {
  readonly errors: readonly FileProblem[];
  readonly warnings: readonly string[];
}

/** Checks what no schema can: links between files, patterns that two families claim, cycles. */
export function checkCatalogue({ data, placeOf }: CatalogueFiles): CatalogueCheck {
  const errors: FileProblem[] = [];
  const warnings: string[] = [];
  const catalogue = createCatalogue(data);
  const complain = (id: string, message: string): void => {
    errors.push({ file: id, line: 1, ...placeOf.get(id), message });
  };

  const where = (id: string): string => {
    const place = placeOf.get(id);
    return place ? `${place.file}:${String(place.line)}` : id;
  };

  /** The other families that get a name which this pattern is meant for, or tie with it. */
  const swallowed = (namespace: string, pattern: string, id: string): string | undefined => {
    const found = catalogue.lookupModel(namespace, pattern.replaceAll('*', 'x'));
    const others = [found.family?.id ?? [], found.candidates ?? []].flat().filter((other) => other !== id);
    return others.length > 0 ? others.join(', ') : undefined;
  };

  const isNeverMet = (pattern: string): boolean =>
    ['1', 'x', '-x'].every((rest) => !catalogue.lookupModel('any', pattern.replaceAll('*', rest)).family);

  const owners = new Map<string, string>();
  for (const family of catalogue.families) {
    for (const [namespace, patterns] of Object.entries(family.references)) {
      for (const pattern of patterns) {
        const key = `${namespace} ${pattern.toLowerCase()}`;
        const other = owners.get(key);
        if (other !== undefined && other !== family.id)
          complain(family.id, `pattern "${pattern}" (${namespace}) stands in ${other} too`);
        owners.set(key, family.id);
        if (pattern.includes('*')) {
          const swallower = swallowed(namespace, pattern, family.id);
          if (swallower !== undefined)
            complain(family.id, `pattern "${pattern}" (${namespace}) is swallowed by ${swallower}`);
          else if (namespace === 'any' && isNeverMet(pattern))
            complain(family.id, `pattern "${pattern}" (any) covers nothing: points of names are read as dashes there`);
          continue;
        }
        const found = catalogue.lookupModel(namespace, pattern);
        if (found.family?.id !== family.id) {
          const instead = found.family?.id ?? found.candidates?.join(', ') ?? 'nothing';
          complain(family.id, `name "${pattern}" (${namespace}) leads to ${instead}`);
        }
      }
    }
    for (const base of [...family.basedOn, ...family.members.flatMap((member) => member.basedOn ?? [])]) {
      if (!catalogue.family(base)) complain(family.id, `basedOn names "${base}", which does not exist`);
    }
    if (isCyclic(family.id, (id) => catalogue.family(id)?.basedOn ?? []))
      complain(family.id, 'basedOn leads back to itself');
  }

  for (const { family, namespace, name, licence } of borrowedLicences(catalogue)) {
    complain(
      family,
      `"${name}" (${namespace}), which nobody has seen, takes ${licence}: state the versions in patterns or under "seen"`,
    );
  }

  for (const { family, namespace, pattern, instead = 'no licence' } of hiddenNames(catalogue)) {
    complain(
      family,
      `"${pattern}" (${namespace}) of a member takes ${instead}: put that member before the one that covers it`,
    );
  }

  for (const { family, id, instead, licence } of strayNames(catalogue)) {
    complain(
      family,
      `"${id}" without its owner leads to ${instead} and takes ${licence}: state the name under "any", or narrow what covers it`,
    );
  }

  const missing = new Map<string, string[]>();
  const need = (expression: string | undefined, by: string): void => {
    if (expression === undefined || catalogue.licence(expression)) return;
    const ids = licenceIds(parseLicenceExpression(expression));
    for (const id of ids.length > 0 ? ids : [expression]) {
      if (id === 'NOASSERTION' || catalogue.licence(id)) continue;
      missing.set(id, [...(missing.get(id) ?? []), by]);
    }
  };
  for (const family of catalogue.families) {
    need(family.licence, family.id);
    for (const member of family.members) {
      need(member.licence, family.id);
      for (const rung of member.ladder ?? []) need(rung.licence, family.id);
    }
  }
  for (const entry of catalogue.packages) {
    for (const name of entry.exclude ?? []) {
      const covers = globMatches(parseGlob(packageName(entry.type, entry.name)), packageName(entry.type, name));
      if (!covers) complain(entry.purl, `exclude names "${name}", which "${entry.name}" does not cover`);
    }
    for (const { expression, versions } of entry.licences) {
      need(expression, entry.purl);
      if (!isVersionRange(entry.type, versions))
        complain(entry.purl, `"${versions}" is no version range of ${entry.type}`);
    }
    for (const terms of entry.providerTerms) need(terms, entry.purl);
    for (const model of entry.models) {
      need(model.licence, entry.purl);
      if (model.versions !== undefined && !isVersionRange(entry.type, model.versions))
        complain(entry.purl, `"${model.versions}" is no version range of ${entry.type}`);
      if (model.family !== undefined && !catalogue.family(model.family)) {
        complain(entry.purl, `bundled model names family "${model.family}", which does not exist`);
      }
    }
  }
  const weak: readonly (readonly [string, Evidence])[] = [
    ...catalogue.licences.map(({ id, evidence }) => [id, evidence] as const),
    ...catalogue.families.map(({ id, evidence }) => [id, evidence] as const),
    ...catalogue.packages.map(({ purl, evidence }) => [purl, evidence] as const),
  ];
  for (const [id, { clause, confidence }] of weak) {
    if (clause === 'not read') warnings.push(`${where(id)}: text not read, confidence ${confidence}`);
  }
  for (const host of data.hosts ?? []) need(host.terms, `host ${host.namespace}`);
  for (const [id, users] of missing) for (const user of new Set(users)) complain(user, `no licence entry for ${id}`);
  return { errors, warnings };
}

function isCyclic(start: string, basesOf: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const queue = [...basesOf(start)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...basesOf(next));
  }
  return false;
}
