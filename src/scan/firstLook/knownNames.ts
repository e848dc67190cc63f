import type { Catalogue } from '../../catalogue/catalogue';
import { standsAlone } from '../../catalogue/distinctiveName';
import { modelFolder } from '../../detect/code/plausibleId';

import { beginsValue, namesAt, stretchAround } from './namesAround';
import { remembered } from './remembered';
import { isAmongModels } from './standing';

/** What is asked about a name. */
export type NamingFacts = Pick<Catalogue, 'lookupModel' | 'lookupPackage'>;

/** True when the bytes at a place may belong to a name that the catalogue knows and that would count there. */
export type KnownNames = (bytes: Uint8Array, start: number, length: number) => boolean;

type Weight = 'unknown' | 'as a value' | 'alone';

/**
 * Asks the catalogue about the name around a place. A name that means something else in ordinary text (`step-2`) must be a value
 * in a stretch that speaks of models, and a constant (`GPT_4O`) must be one of models.
 */
export function createKnownNames(catalogue: NamingFacts): KnownNames {
  const weigh = remembered((name) => weightOf(catalogue, name));
  const isSymbol = (name: string): boolean => catalogue.lookupModel('symbol', name).match !== 'unknown';
  // Drivers repeat the same few: `control-flow`, `switch-register`.
  const judge = remembered((placed): Weight => {
    const sign = placed.indexOf(' ');
    const stretch = placed.slice(sign + 1);
    const names = namesAt(stretch, Number(placed.slice(0, sign)));
    if (names.some((name) => weigh(name) === 'alone') || (/model/i.test(stretch) && names.some(isSymbol)))
      return 'alone';
    return names.some((name) => weigh(name) === 'as a value') ? 'as a value' : 'unknown';
  });
  return (bytes, start, length) => {
    const { text, from } = stretchAround(bytes, start, length);
    const weight = judge(`${String(start - from)} ${text}`);
    if (weight !== 'as a value') return weight === 'alone';
    return beginsValue(bytes, from) && isAmongModels(bytes, start, start, length);
  };
}

function weightOf(catalogue: NamingFacts, written: string): Weight {
  const name = modelFolder(written) ?? written;
  const { match } = catalogue.lookupModel('any', name);
  if (match !== 'unknown' && standsAlone(name, match)) return 'alone';
  if (catalogue.lookupPackage('docker', name) !== undefined) return 'alone';
  return match === 'unknown' ? 'unknown' : 'as a value';
}
