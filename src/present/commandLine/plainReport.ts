import * as l10n from '@vscode/l10n';

import type { Role } from '../../domain/reference';
import type { WorkspaceScan } from '../../domain/scan';
import { buildReport } from '../report/reportData';
import { renderReportMarkdown } from '../report/reportMarkdown';

/** The report of a scan as Markdown, over the references of the given roles. */
export function plainReport(
  scan: WorkspaceScan,
  roles: ReadonlySet<Role>,
  facts: { readonly dataDate: string; readonly profileStated: boolean },
): string {
  const files = scan.files.map((file) => ({
    ...file,
    references: file.references.filter(({ reference }) => roles.has(reference.role)),
  }));
  const { scannedFiles, complete } = scan;
  return renderReportMarkdown(
    buildReport(files, { title: l10n.t('AI licence report'), scannedFiles, complete, ...facts }),
  );
}
