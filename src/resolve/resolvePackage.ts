import type { Catalogue } from '../catalogue/catalogue';
import { lookUpExpression } from '../catalogue/licenceExpression';
import type { PackageLicence } from '../domain/aiPackage';
import type { BindingLicence, Resolution } from '../domain/resolution';
import { licencesInRange, modelsInRange, newestOf } from './packageVersions';

/** Weights that come only when the program asks for them: their licence does not bind by the package alone. */
const chosenByProgram: ReadonlySet<string> = new Set(['loaded when the program names it', 'supplied by the user']);

/** Looks a package up and picks the licence in force for the version or range the text states. */
export function resolvePackage(
  catalogue: Catalogue,
  type: string,
  id: string,
  version: string | undefined,
): Resolution {
  const { name, version: written } = splitVersion(type, id);
  const aiPackage = catalogue.lookupPackage(type, name);
  if (!aiPackage) return { kind: 'unknown', match: 'unknown' };
  const requested = version ?? written;
  const fitting = licencesInRange(type, aiPackage.licences, requested);
  const isOpen = new Set(fitting.map((each) => each.expression)).size > 1;
  const newest = isOpen && (requested ?? '').trim() === '' ? newestOf(fitting) : undefined;
  const decided = isOpen ? newest : fitting[0];
  const stated = decided && decided.expression !== 'NOASSERTION' ? decided.expression : undefined;
  const binding: BindingLicence[] = [];
  for (const licence of decided ? [decided] : []) {
    binding.push({ ...bindingOf(catalogue, licence.expression, licence), origin: 'own' });
  }
  for (const terms of aiPackage.providerTerms) {
    const evidence = catalogue.licence(terms)?.evidence ?? aiPackage.evidence;
    binding.push({ ...bindingOf(catalogue, terms, evidence), origin: 'provider-terms' });
  }
  const models = modelsInRange(type, aiPackage.models, requested);
  for (const model of models) {
    if (model.licence === undefined || chosenByProgram.has(model.when)) continue;
    binding.push({
      ...bindingOf(catalogue, model.licence, model),
      origin: 'bundled-model',
      of: model.family ?? model.name,
    });
  }
  return {
    kind: 'package',
    match: 'exact',
    aiPackage,
    ...(stated === undefined ? {} : { licence: stated }),
    binding,
    models,
    ...(isOpen && { undecidedVersions: fitting.map((each) => each.versions) }),
    ...(newest && { newestVersions: newest.versions }),
  };
}

function bindingOf(
  catalogue: Catalogue,
  expression: string,
  { source, clause, checked, confidence }: Omit<PackageLicence, 'versions' | 'expression'>,
): Omit<BindingLicence, 'origin'> {
  return {
    expression,
    licences: lookUpExpression(catalogue, expression),
    evidence: { source, clause, checked, confidence },
  };
}

/** Takes the version off `name@1.2.3`; a scope's `@` at the start stays. Docker writes `name:tag`. */
function splitVersion(type: string, id: string): { name: string; version: string | undefined } {
  const at = id.lastIndexOf('@');
  if (at > 0) return { name: id.slice(0, at), version: id.slice(at + 1) || undefined };
  if (type === 'docker') {
    const colon = id.lastIndexOf(':');
    if (colon > id.lastIndexOf('/')) return { name: id.slice(0, colon), version: id.slice(colon + 1) || undefined };
  }
  return { name: id, version: undefined };
}
