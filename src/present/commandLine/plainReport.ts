import * as l10n from '@vscode/l10n';

import type { Duty } from '../../domain/duty';
import type { Role } from '../../domain/reference';
import type { WorkspaceScan } from '../../domain/scan';
import { buildReport, type ReportData } from '../report/reportData';
import { renderReportHtml } from '../report/reportHtml';
import { renderReportMarkdown } from '../report/reportMarkdown';

export interface ReportFacts {
  readonly dataDate: string;
  readonly profileStated: boolean;
  /** Ticked where a text of the repository meets them. */
  readonly duties?: readonly Duty[];
}

/** The report of a scan as Markdown, over the references of the given roles. */
export function plainReport(scan: WorkspaceScan, roles: ReadonlySet<Role>, facts: ReportFacts): string {
  return renderReportMarkdown(reportOf(scan, roles, facts));
}

/** The same as a page that needs nothing else. It may carry a fixed nonce, because nothing of others is in it. */
export function htmlReport(scan: WorkspaceScan, roles: ReadonlySet<Role>, facts: ReportFacts): string {
  return renderReportHtml(reportOf(scan, roles, facts), { nonce: 'report', interactive: false });
}

function reportOf(scan: WorkspaceScan, roles: ReadonlySet<Role>, facts: ReportFacts): ReportData {
  const { scannedFiles, complete } = scan;
  const { files } = withRoles(scan, roles);
  return buildReport(files, { title: l10n.t('AI licence report'), scannedFiles, complete, ...facts });
}

/** The scan with the references of the given roles alone. */
export function withRoles(scan: WorkspaceScan, roles: ReadonlySet<Role>): WorkspaceScan {
  const files = scan.files.map((file) => ({
    ...file,
    references: file.references.filter(({ reference }) => roles.has(reference.role)),
  }));
  return { ...scan, files };
}
