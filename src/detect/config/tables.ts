import type { Reference } from '../../domain/reference';
import { separatorOf, tableRows, type TableCell } from '../../parse/tableCells';
import { isHubId } from '../code/plausibleId';
import type { Detector } from '../detector';
import { normalKey } from '../vocabulary';

import { isDistinctive } from './literalShape';
import { meaningOfKey } from './modelKeys';
import { namespaceOfKey, namespaceOfProvider } from './providerNamespaces';
import { referencesInValue, type SiteContext } from './valueReference';

const endings = /^(?:csv|tsv|psv)$/;
const widestTable = 200;
const maximumReferences = 1000;

/** What the heading of a column says about its cells. */
interface Column {
  readonly index: number;
  /** The heading says `model` and no more, which cars and telephones have as well. */
  readonly plain: boolean;
  /** A column of providers speaks of this one; `judge_model` is somebody else's. */
  readonly served: boolean;
  readonly namespace: string;
}

/** Tables of results and lists of models with a separator: the columns that are called after models. */
export const tables: Detector = {
  forms: ['table-cell'],
  accepts: (file) => endings.test(file.extension),
  detect: ({ text }, file) => {
    const references: Reference[] = [];
    const separator = separatorOf(text);
    if (separator === undefined) return { references, problems: [] };
    let columns: readonly Column[] | undefined;
    let provider = -1;
    for (const row of tableRows(text, separator)) {
      if (columns === undefined) {
        if (row.length > widestTable) break;
        columns = columnsOf(row);
        provider = row.findIndex(({ value }) => normalKey(value) === 'provider');
        if (columns.length === 0) break;
        continue;
      }
      const host = namespaceOfProvider(row[provider]?.value ?? '');
      for (const { index, plain, served, namespace } of columns) {
        const cell = row[index];
        if (cell === undefined || (plain && !isDistinctive(cell.value) && !isHubId(cell.value))) continue;
        const context: SiteContext = {
          form: 'table-cell',
          tier: 'B',
          namespace: (served ? host : undefined) ?? namespace,
          role: file.role === 'code' ? 'config' : file.role,
          kind: 'model',
        };
        references.push(...referencesInValue({ value: cell.value, raw: cell.value, span: cell.span }, context));
      }
      if (references.length >= maximumReferences) break;
    }
    return { references, problems: [] };
  },
};

function columnsOf(heading: readonly TableCell[]): readonly Column[] {
  return heading.flatMap(({ value }, index) => {
    const meaning = meaningOfKey(value);
    if (meaning !== 'model' && meaning !== 'models') return [];
    const key = normalKey(value);
    const plain = /^models?$/.test(key);
    return [{ index, plain, served: /^model(?:name|id)?$/.test(key), namespace: namespaceOfKey(value) ?? 'any' }];
  });
}
