import { mayHoldId } from './plausibleId';
import { lastSegment, type Place, type Site } from './sites';
import { flagName, valuePlace } from './valuePlaces';

const maximumPerName = 6;

/** The literals that a name of the file is given: constants, fields, parameter and environment defaults. */
export function bindingsOf(sites: readonly Site[], namedByEquals: boolean): ReadonlyMap<string, readonly Site[]> {
  const bound = new Map<string, Site[]>();
  for (const site of sites) {
    if (site.kind !== 'string' || !(mayHoldId(site.value) || site.value.includes('://')) || isOperand(site.before))
      continue;
    const { place } = valuePlace(site.place);
    const flag = flagName(site.place) ?? flagName(place);
    const name = flag === undefined ? bindingName(place, namedByEquals) : `.${flag.replaceAll('-', '_')}`;
    if (name === undefined) continue;
    const list = bound.get(name);
    if (list === undefined) bound.set(name, [site]);
    else if (list.length < maximumPerName) list.push(site);
  }
  return bound;
}

/** Whether a value after this word is compared or joined rather than given. */
export function isOperand(before: string): boolean {
  return before !== '' && comparedAfter.test(before);
}

const comparedAfter =
  /^(?:[=!]==?|[<>]=?|in|not|is|case|when|match|if|elif|\+|%|\*|\||&|~|import|from|raise|throw|print|echo|\)|")$/;

/** The name that is given the value at a place; of a property or flag with a dot before it. */
export function bindingName(place: Place, namedByEquals: boolean): string | undefined {
  const { key, keyOperator, frame } = place;
  if (key === undefined || keyOperator === undefined) return undefined;
  const inCall = frame.open === '(' && frame.callee !== '' && !frame.definition;
  if (inCall && (namedByEquals || keyOperator !== '=')) return undefined;
  const name = lastSegment(key);
  return keyOperator === ':' || keyOperator === '=>' ? `.${name}` : name;
}

const none: readonly Site[] = [];

/** The literals a name may stand for. Properties and flags answer only to a dotted name such as `args.model`. */
export function literalsOf(bound: ReadonlyMap<string, readonly Site[]>, name: string): readonly Site[] {
  if (bound.size === 0) return none;
  const last = lastSegment(name);
  const plain = bound.get(last) ?? none;
  const dotted = last.length === name.length ? none : (bound.get(`.${last}`) ?? none);
  return dotted.length === 0 ? plain : plain.length === 0 ? dotted : [...plain, ...dotted];
}
