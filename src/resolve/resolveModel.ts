import type { Catalogue, CatalogueHost, ModelMatch } from '../catalogue/catalogue';
import { globMatches, parseGlob } from '../catalogue/globs';
import { lookUpExpression } from '../catalogue/licenceExpression';
import type { Evidence } from '../domain/evidence';
import type { DatedLicence, FamilyMember, ModelFamily, Retirement } from '../domain/modelFamily';
import type { Reference } from '../domain/reference';
import type { BindingLicence, Resolution } from '../domain/resolution';
import { nameAttempts } from './modelNames';

const unknown: Resolution = { kind: 'unknown', match: 'unknown' };

/** Looks a model name up in all its readings and gathers the licences that bind it. */
export function resolveModel(
  catalogue: Catalogue,
  namespace: string,
  id: string,
  today: string,
  { file, calls = [] }: Pick<Reference, 'file' | 'calls'> = {},
): Resolution {
  const named = lookUp(catalogue, namespace, id);
  const { found, place } = named.found.match === 'unknown' && file !== undefined ? byFile(catalogue, file) : named;
  if (found.match === 'ambiguous') return { kind: 'ambiguous', match: 'ambiguous', candidates: found.candidates ?? [] };
  const { family } = found;
  if (!family || found.match === 'unknown') return unknown;
  // Whoever calls a file after a closed model has something else in it.
  if (namespace === 'weight-file' && (found.member?.access ?? family.access) === 'api-only') return unknown;
  const undecided = openEnd.test(id) && licencesOf(family).size > 1;
  const member = undecided ? undefined : found.member;
  const own = undecided || found.unseen === true ? undefined : ownLicence(family, member, today);
  const bases = lineageOf(catalogue, basesOf(family, member));
  const ownWork = found.ownWork === true && family.access !== 'api-only';
  const lineage = ownWork ? [family, ...bases.filter((base) => base !== family)] : bases;
  const publisher = family.id.split('/')[0] ?? '';
  const home = ownApiAlone(catalogue, found, own !== undefined, id, calls);
  const host = catalogue.host?.(place) ?? catalogue.host?.(namespace) ?? home;
  const ownApi = host?.terms !== undefined && isOwnApi(host, family, publisher);
  const replaced =
    host?.terms !== undefined && family.access === 'api-only' && (host.replaces?.includes(publisher) ?? false);
  const binding: BindingLicence[] = [];
  const hosted = host !== undefined && isForeignTo(host, family, publisher) ? undefined : host?.terms;
  const servedUnderTermsOnly = ownApi || replaced;
  if (!servedUnderTermsOnly) {
    const isTerms = family.access === 'api-only';
    if (own && ownWork) binding.push(bind(catalogue, own.licence, 'base-model', own, family.id));
    else if (own) binding.push(bind(catalogue, own.licence, isTerms ? 'provider-terms' : 'own', own, undefined));
    for (const base of bases) {
      const licence = base.licence;
      if (licence === undefined || isUnknownLicence(licence) || binding.some((each) => each.expression === licence))
        continue;
      binding.push(bind(catalogue, licence, 'base-model', base.evidence, base.id));
    }
  }
  if (hosted !== undefined && !binding.some((each) => each.expression === hosted)) {
    binding.push(
      bind(catalogue, hosted, 'provider-terms', termsEvidence(catalogue, hosted, family.evidence), undefined),
    );
  }
  const licence = servedUnderTermsOnly ? hosted : ownWork ? undefined : own?.licence;
  const retirement = retirementOf(family, host?.namespace ?? place, id, today);
  const [base, ...others] = bases;
  // A file that only collects fine-tunes is no family; what they were made of is.
  const made = family.collection === true && base !== undefined && isOnlyBase(base, others) ? base : undefined;
  return {
    kind: 'model',
    match: made === undefined ? found.match : 'derived-certain',
    family: made ?? family,
    ...(member ? { member } : {}),
    access: member?.access ?? family.access,
    ...(licence === undefined ? {} : { licence }),
    ...(found.unseen === true ? { unseen: true } : {}),
    ...(isServed(host, family) && !servedUnderTermsOnly && family.access !== 'api-only' ? { servedBy: host.name } : {}),
    binding,
    lineage,
    ...(retirement ? { retirement } : {}),
    ...(found.derivedFrom
      ? { derivedFrom: found.derivedFrom }
      : made
        ? { derivedFrom: { id: made.id, how: 'fine-tune' } }
        : {}),
  };
}

/** Whether all other families of a lineage lie behind the first. */
function isOnlyBase(base: ModelFamily, others: readonly ModelFamily[]): boolean {
  return others.every(({ id }) => id !== base.id) && (others.length === 0 || base.basedOn.length > 0);
}

/** The constant head of a computed name, `Qwen/Qwen2.5-`: what comes behind it may decide the licence. */
const openEnd = /[-_]$/;

function licencesOf({ licence, members }: ModelFamily): ReadonlySet<string | undefined> {
  return new Set([...(licence === undefined ? [] : [licence]), ...members.map((member) => member.licence)]);
}

function isOwnApi(host: CatalogueHost, family: ModelFamily, publisher: string): boolean {
  return (host.ownApiOf?.includes(publisher) ?? false) && !isElsewhere(host, family);
}

/** A service that offers no weights but those it lists: a call shaped like one to it for others reaches somebody else's. */
function isElsewhere({ listedWeightsOnly, namespace }: CatalogueHost, { access, references }: ModelFamily): boolean {
  return listedWeightsOnly === true && access !== 'api-only' && references[namespace] === undefined;
}

function isServed(host: CatalogueHost | undefined, family: ModelFamily): host is CatalogueHost {
  return host !== undefined && host.local !== true && !isElsewhere(host, family);
}

/**
 * The publisher's own API, where a name of open weights stands in no place: `mistral-large-latest`, which nobody else lists, is what
 * that API calls a model, and `deepseek-reasoner`, of no known licence, is no repository. A cloud that serves others too calls
 * weights by their own names. A name that others list too is that API's where the file calls it and none of them.
 */
function ownApiAlone(
  catalogue: Catalogue,
  { family, listedIn = [] }: ModelMatch,
  hasLicence: boolean,
  id: string,
  calls: readonly string[],
): CatalogueHost | undefined {
  if (family === undefined || family.access === 'api-only') return undefined;
  const publisher = family.id.split('/')[0] ?? '';
  const isOwn = (host: CatalogueHost | undefined): boolean =>
    host?.replaces === undefined && host?.ownApiOf?.includes(publisher) === true;
  const called = calls.filter((namespace) => lists(family, namespace, id));
  const hosts = (called.length > 0 ? called : listedIn).map((namespace) => catalogue.host?.(namespace));
  return hasLicence && !hosts.every(isOwn) ? undefined : hosts.find(isOwn);
}

function lists({ references }: ModelFamily, namespace: string, id: string): boolean {
  const name = id.toLowerCase();
  return references[namespace]?.some((pattern) => globMatches(parseGlob(pattern.toLowerCase()), name)) ?? false;
}

/** A provider's own API that is not known to serve another provider's closed model: the place was misread, its terms do not bind. */
function isForeignTo(host: CatalogueHost, family: ModelFamily, publisher: string): boolean {
  if (isElsewhere(host, family)) return true;
  if (family.access !== 'api-only' || host.ownApiOf === undefined) return false;
  if (host.ownApiOf.includes(publisher) || (host.replaces?.includes(publisher) ?? false)) return false;
  return family.references[host.namespace] === undefined;
}

function lookUp(catalogue: Catalogue, namespace: string, id: string): { found: ModelMatch; place: string } {
  let weaker: { found: ModelMatch; place: string } | undefined;
  for (const attempt of nameAttempts(namespace, id)) {
    const found = catalogue.lookupModel(attempt.namespace, attempt.id);
    const here = { found, place: attempt.namespace };
    if (found.match === 'exact' || found.match === 'pattern') return here;
    if (found.match !== 'unknown') weaker ??= here;
  }
  return weaker ?? { found: { match: 'unknown' }, place: namespace };
}

/** What somebody keeps in a repository of their own, told by the name of the file alone. */
function byFile(catalogue: Catalogue, file: string): { found: ModelMatch; place: string } {
  const found = catalogue.lookupModel('weight-file', file);
  const place = 'huggingface';
  return found.family === undefined
    ? { found: { match: 'unknown' }, place }
    : { found: { ...found, match: 'derived-probable', ownWork: true, derivedFrom: { id: file, how: 'file' } }, place };
}

function isUnknownLicence(licence: string): boolean {
  return licence === 'LicenseRef-Unknown' || licence === 'NOASSERTION';
}

/** The licence in force on a date: a rung of the member's ladder, the member's licence, or the family's. Undefined where unknown. */
function ownLicence(
  family: ModelFamily,
  member: FamilyMember | undefined,
  today: string,
): (Evidence & { readonly licence: string }) | undefined {
  const rung = member?.ladder?.find((each) => isInForce(each, today));
  const stated =
    rung ?? member ?? (family.licence === undefined ? undefined : { ...family.evidence, licence: family.licence });
  return stated === undefined || isUnknownLicence(stated.licence) ? undefined : stated;
}

function isInForce(rung: DatedLicence, today: string): boolean {
  return (rung.from === undefined || rung.from <= today) && (rung.until === undefined || today < rung.until);
}

/** The bases of a name. Where members differ in their bases, a name without a member has unknown ones. */
function basesOf(family: ModelFamily, member: FamilyMember | undefined): readonly string[] {
  if (member?.basedOn) return member.basedOn;
  return family.members.some(({ basedOn }) => basedOn !== undefined) && !member ? [] : family.basedOn;
}

/** The families a model builds on, nearest first, each once, so that a cycle ends. */
function lineageOf(catalogue: Catalogue, bases: readonly string[]): readonly ModelFamily[] {
  const lineage = new Map<string, ModelFamily>();
  const queue = [...bases];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const family = catalogue.family(next);
    if (!family || lineage.has(family.id)) continue;
    lineage.set(family.id, family);
    queue.push(...family.basedOn);
  }
  return [...lineage.values()];
}

function bind(
  catalogue: Catalogue,
  expression: string,
  origin: BindingLicence['origin'],
  { source, clause, checked, confidence }: Evidence,
  of: string | undefined,
): BindingLicence {
  const licences = lookUpExpression(catalogue, expression);
  return {
    expression,
    licences,
    origin,
    evidence: { source, clause, checked, confidence },
    ...(of === undefined ? {} : { of }),
  };
}

function termsEvidence(catalogue: Catalogue, terms: string, fallback: Evidence): Evidence {
  return catalogue.licence(terms)?.evidence ?? fallback;
}

function retirementOf(family: ModelFamily, place: string, id: string, today: string): Retirement | undefined {
  const text = id.toLowerCase();
  const name = text.slice(text.lastIndexOf('/') + 1);
  return family.retirements.find(
    ({ ids, date, host }) =>
      date <= today &&
      (host === place || place === 'any') &&
      ids.some((pattern) => globMatches(parseGlob(pattern), text) || globMatches(parseGlob(pattern), name)),
  );
}
