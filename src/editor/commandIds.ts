/** Every command, by what it does. `package.json` contributes the same ids. */
export const commandIds = {
  showReport: 'aiLicenceLens.showReport',
  scanWorkspace: 'aiLicenceLens.scanWorkspace',
  lookUpModel: 'aiLicenceLens.lookUpModel',
  createUsageProfile: 'aiLicenceLens.createUsageProfile',
  whatIf: 'aiLicenceLens.whatIf',
  compareModels: 'aiLicenceLens.compareModels',
  exportReport: 'aiLicenceLens.exportReport',
  exportNotices: 'aiLicenceLens.exportNotices',
  setFact: 'aiLicenceLens.setFact',
  acknowledge: 'aiLicenceLens.acknowledge',
  suppress: 'aiLicenceLens.suppress',
  insertAttribution: 'aiLicenceLens.insertAttribution',
  replaceModel: 'aiLicenceLens.replaceModel',
  describeModel: 'aiLicenceLens.describeModel',
  showLog: 'aiLicenceLens.showLog',
  retryCatalogue: 'aiLicenceLens.retryCatalogue',
  revealReference: 'aiLicenceLens.revealReference',
  groupTree: 'aiLicenceLens.groupTree',
  filterTree: 'aiLicenceLens.filterTree',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

/** Commands a hover or tooltip may run; nothing else is trusted there. */
export const linkedCommands: readonly CommandId[] = [
  commandIds.showReport,
  commandIds.whatIf,
  commandIds.acknowledge,
  commandIds.setFact,
  commandIds.createUsageProfile,
  commandIds.compareModels,
  commandIds.describeModel,
  commandIds.retryCatalogue,
  commandIds.showLog,
];

/** Where a reference stands, as plain data that survives a command link. */
export interface ReferenceAddress {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
