import type { Catalogue } from '../catalogue/catalogue';
import { isDistinctiveName } from '../catalogue/distinctiveName';
import type { ModelFamily } from '../domain/modelFamily';

/** A closed model that the name of a data set speaks of. */
export interface DatasetOrigin {
  /** The model as the name has it. */
  readonly named: string;
  readonly family: ModelFamily;
}

/** So many parts of a data set's name can be the name of a model. */
const mostParts = 3;

/** The closed model whose outputs a data set holds by its own name, such as `alpaca-gpt4`; undefined where it names none. */
export function datasetOrigin(catalogue: Catalogue, id: string): DatasetOrigin | undefined {
  const parts = id
    .slice(id.lastIndexOf('/') + 1)
    .split(/[-_\s]+/)
    .filter((part) => part !== '');
  for (const start of parts.keys()) {
    for (let length = 1; length <= Math.min(mostParts, parts.length - start); length += 1) {
      const joined = parts.slice(start, start + length).join('-');
      const named = [joined, joined.replace(/^(\D+?)(?=\d)/, '$1-')].find((name) => closedModel(catalogue, name));
      const family = named === undefined ? undefined : closedModel(catalogue, named);
      if (named === undefined || family === undefined) continue;
      if (isDistinctiveName(named)) return { named: joined, family };
      // A longer name is only this one and the words behind it.
      break;
    }
  }
  return undefined;
}

function closedModel(catalogue: Catalogue, name: string): ModelFamily | undefined {
  if (!/\d/.test(name)) return undefined;
  const { match, family } = catalogue.lookupModel('any', name);
  return (match === 'exact' || match === 'pattern') && family?.access === 'api-only' ? family : undefined;
}
