import ignore from 'ignore';

import type { Catalogue } from '../../src/catalogue/catalogue';
import { diskFiles, namedFiles } from '../../src/node/diskFiles';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { decodeBytes } from '../../src/scan/decode';
import { scanText } from '../../src/scan/scanText';
import { findingsOf } from './findings';
import type { LabelledFiles } from './labels';
import type { Found } from './score';

const silent = { info: () => undefined, warn: () => undefined };

/** Runs the product's own pipeline over the labelled files of one checkout, without any usage profile. */
export async function scanRepository(
  catalogue: Catalogue,
  repo: string,
  root: string,
  files: LabelledFiles,
): Promise<Found[]> {
  const { policy } = parsePolicy('');
  const context = { catalogue, policyFor: () => policy, today: catalogue.dataDate };
  const source =
    files.model === 'all' || files.package === 'all'
      ? diskFiles(root, ignore(), silent)
      : namedFiles(root, [...new Set([...files.model, ...files.package])], silent);
  const findings: Found[] = [];
  for (const file of await source.list({ isCancellationRequested: false })) {
    const bytes = await source.read(file);
    const decoded = bytes === undefined ? undefined : decodeBytes(bytes);
    if (decoded === undefined || 'skipped' in decoded) continue;
    findings.push(...findingsOf(repo, scanText(context, { path: file, text: decoded.text }), decoded.text));
  }
  return findings;
}
