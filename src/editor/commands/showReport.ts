import type { Parts } from '../parts';
import type { ReportPanel } from '../reportPanel';
import { scanFolders } from '../workspaceScan';

/** Scans the workspace and shows the report over it. */
export async function showReport(parts: Parts, panel: ReportPanel): Promise<void> {
  const totals = await scanFolders(parts);
  if (totals !== undefined) await panel.show(totals);
}
