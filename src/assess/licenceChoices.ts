import type { LicenceExpression } from '../catalogue/licenceExpression';

/** The choices an expression leaves, as expressions without `OR`; none where it names no licence. */
export function choicesOf(expression: LicenceExpression): readonly string[] {
  switch (expression.kind) {
    case 'licence': {
      const id = expression.id + (expression.orLater ? '+' : '');
      return [expression.exception === undefined ? id : `${id} WITH ${expression.exception}`];
    }
    case 'or':
      return [...choicesOf(expression.left), ...choicesOf(expression.right)];
    case 'and': {
      const right = choicesOf(expression.right);
      return choicesOf(expression.left).flatMap((left) => right.map((each) => `${left} AND ${each}`));
    }
    case 'none':
    case 'no-grant':
    case 'see-file':
    case 'statement':
      return [];
  }
}
