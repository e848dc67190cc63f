import type { Catalogue } from '../catalogue/catalogue';
import { licenceIds, parseLicenceExpression } from '../catalogue/licenceExpression';
import type { Licence } from '../domain/licence';
import type { BindingLicence } from '../domain/resolution';

import { choicesOf } from './licenceChoices';

/** One way to satisfy a licence expression: all of these texts bind. */
export interface Alternative {
  readonly expression: string;
  readonly licences: readonly Licence[];
}

/** Nobody writes more choices than this; beyond it the texts are taken as all binding. */
const mostAlternatives = 16;

/** The choices an expression leaves: one for each combination of its `OR` branches, or just all texts together. */
export function alternativesOf(binding: BindingLicence, catalogue: Catalogue): readonly Alternative[] {
  const whole = [{ expression: binding.expression, licences: binding.licences }];
  if (!/\bOR\b/i.test(binding.expression)) return whole;
  const choices = choicesOf(parseLicenceExpression(binding.expression));
  if (choices.length < 2 || choices.length > mostAlternatives) return whole;
  const known = choices
    .map((expression) => ({ expression, licences: textsOf(expression, binding, catalogue) }))
    .filter((choice) => choice.licences.length > 0);
  return known.length === 0 ? whole : known;
}

function textsOf(expression: string, binding: BindingLicence, catalogue: Catalogue): readonly Licence[] {
  return licenceIds(parseLicenceExpression(expression)).flatMap(
    (id) => binding.licences.find((licence) => licence.id === id) ?? catalogue.licence(id) ?? [],
  );
}
