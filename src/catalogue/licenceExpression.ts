import parse from 'spdx-expression-parse';

import type { Licence } from '../domain/licence';
import type { Catalogue } from './catalogue';

/** A licence expression as a tree. `statement` holds what is not an SPDX expression at all. */
export type LicenceExpression =
  | { readonly kind: 'licence'; readonly id: string; readonly orLater: boolean; readonly exception?: string }
  | { readonly kind: 'and' | 'or'; readonly left: LicenceExpression; readonly right: LicenceExpression }
  /** `NOASSERTION` or `NONE`: nothing was stated. */
  | { readonly kind: 'none' }
  /** npm's `UNLICENSED`: the author grants nothing. */
  | { readonly kind: 'no-grant' }
  /** npm's `SEE LICENSE IN <file>`. */
  | { readonly kind: 'see-file'; readonly file: string }
  | { readonly kind: 'statement'; readonly text: string };

const seeFile = /^SEE LICEN[SC]E IN (.+)$/i;
const longestExpression = 2000;

/** Reads an SPDX expression or one of the words registries use in its place. Never throws. */
export function parseLicenceExpression(text: string): LicenceExpression {
  const trimmed = text.trim();
  if (trimmed === '' || /^(?:NOASSERTION|NONE)$/i.test(trimmed)) return { kind: 'none' };
  if (/^UNLICEN[SC]ED$/i.test(trimmed)) return { kind: 'no-grant' };
  const file = seeFile.exec(trimmed)?.[1];
  if (file !== undefined) return { kind: 'see-file', file };
  if (trimmed.length > longestExpression) return { kind: 'statement', text: trimmed };
  try {
    return convert(parse(trimmed));
  } catch {
    return { kind: 'statement', text: trimmed };
  }
}

function convert(node: parse.Info): LicenceExpression {
  if ('conjunction' in node) return { kind: node.conjunction, left: convert(node.left), right: convert(node.right) };
  return {
    kind: 'licence',
    id: node.license,
    orLater: node.plus === true,
    ...(node.exception === undefined ? {} : { exception: node.exception }),
  };
}

/** The licence ids an expression names, in order, each once. */
export function licenceIds(expression: LicenceExpression): readonly string[] {
  switch (expression.kind) {
    case 'licence':
      return [expression.id];
    case 'and':
    case 'or':
      return [...new Set([...licenceIds(expression.left), ...licenceIds(expression.right)])];
    case 'none':
    case 'no-grant':
    case 'see-file':
    case 'statement':
      return [];
  }
}

/** The catalogue entries behind an expression; an id without an entry is left out. */
export function lookUpExpression(catalogue: Pick<Catalogue, 'licence'>, text: string): readonly Licence[] {
  const whole = catalogue.licence(text);
  if (whole) return [whole];
  const ids = licenceIds(parseLicenceExpression(text));
  return ids.flatMap((id) => catalogue.licence(id) ?? []);
}
