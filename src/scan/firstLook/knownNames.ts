import type { Catalogue } from '../../catalogue/catalogue';
import { standsAlone } from '../../catalogue/distinctiveName';
import { modelFolder } from '../../detect/code/plausibleId';

import { surroundingsOf } from './namesAround';
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
  return (bytes, start, length) => {
    const { names, stretch, isValue } = surroundingsOf(bytes, start, length);
    return (
      names.some((name) => weigh(name) === 'alone') ||
      (isValue && names.some((name) => weigh(name) === 'as a value') && isAmongModels(bytes, start, start, length)) ||
      (/model/i.test(stretch) && names.some((name) => catalogue.lookupModel('symbol', name).match !== 'unknown'))
    );
  };
}

function weightOf(catalogue: NamingFacts, written: string): Weight {
  const name = modelFolder(written) ?? written;
  const { match } = catalogue.lookupModel('any', name);
  if (match !== 'unknown' && standsAlone(name, match)) return 'alone';
  if (catalogue.lookupPackage('docker', name) !== undefined) return 'alone';
  return match === 'unknown' ? 'unknown' : 'as a value';
}
