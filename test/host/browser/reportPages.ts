import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as l10n from '@vscode/l10n';
import ignore from 'ignore';

import type { CompactCatalogueData } from '../../../src/catalogue/compiled';
import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import type { FileScan } from '../../../src/domain/scan';
import { diskFiles } from '../../../src/node/diskFiles';
import { parsePolicy } from '../../../src/policy/parsePolicy';
import { renderComparisonHtml } from '../../../src/present/report/comparisonHtml';
import { buildReport } from '../../../src/present/report/reportData';
import { renderReportHtml } from '../../../src/present/report/reportHtml';
import { scanWorkspace } from '../../../src/scan/scanWorkspace';

const quiet = { info: () => undefined, warn: () => undefined };
const never = { isCancellationRequested: false };
const today = '2026-07-01';

/** The scan of a folder under its own policy file. */
export async function scanFolder(root: string, folder: string): Promise<readonly FileScan[]> {
  const text = readFileSync(join(root, 'dist', 'catalogue.json'), 'utf8');
  const catalogue = createCatalogue(JSON.parse(text) as CompactCatalogueData);
  const { policy } = parsePolicy(readFileSync(join(folder, '.ai-licence.yaml'), 'utf8'));
  const context = { catalogue, policyFor: () => policy, today };
  const { files } = await scanWorkspace(context, diskFiles(folder, ignore(), quiet), never);
  return files;
}

/** As many references, spread over so many different ids. */
export function multiplied(files: readonly FileScan[], references: number, distinct: number): readonly FileScan[] {
  const judged = files.flatMap((file) => file.references);
  const copies = Array.from({ length: references }, (_, index) => {
    const number = index % distinct;
    const original = judged[number % judged.length];
    if (original === undefined) throw new Error('the folder has no references');
    const { reference, resolution } = original;
    const name = `${reference.literal}-${String(number)}`;
    return {
      ...original,
      reference: { ...reference, literal: name },
      start: { line: index, character: 0 },
      resolution: resolution.kind === 'model' ? { ...resolution, family: { ...resolution.family, name } } : resolution,
      ...(resolution.kind === 'package'
        ? { resolution: { ...resolution, aiPackage: { ...resolution.aiPackage, name } } }
        : {}),
    };
  });
  return [{ path: 'src/many.py', references: copies, problems: [] }];
}

/** The first models of a folder side by side. */
export function comparisonPage(root: string, files: readonly FileScan[], language: string): string {
  useLanguage(root, language);
  const models = files.flatMap(({ references }) => references.filter(({ resolution }) => resolution.kind === 'model'));
  return renderComparisonHtml(l10n.t('Compare models'), models.slice(0, 4), { nonce: 'test', dataDate: today });
}

function useLanguage(root: string, language: string): void {
  const bundle = join(root, 'l10n', `bundle.l10n.${language}.json`);
  l10n.config({ contents: language === 'en' ? {} : readFileSync(bundle, 'utf8') });
}

/** The report as a page, in the editor's form or the exported one. */
export function reportPage(root: string, files: readonly FileScan[], language: string, interactive: boolean): string {
  useLanguage(root, language);
  const title = l10n.t('AI licence report');
  const facts = { dataDate: today, scannedFiles: files.length, complete: true, profileStated: true };
  return renderReportHtml(buildReport(files, { title, ...facts }), { nonce: 'test', interactive });
}
