/** Every version the editors under `.vscode-test/` are made of. Change them here and nowhere else. */
export const versions = {
  codeServer: '4.117.0',
  /** What this code-server is built for; its extension host does not run tests on Node 20. */
  serverNode: '22.23.3',
  ripgrep: '1.18.0',
  fsCopyfile: '2.0.0',
  nodeGyp: '11.4.2',
  vscodeWeb: '1.91.1',
};
