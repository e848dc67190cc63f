import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { codeCommand } from './codeCommand.mjs';
import { suiteFile } from './hosts.mjs';
import { resultsFolder, root } from './paths.mjs';
import { run, works } from './process.mjs';
import { readReportLine } from './report.mjs';
import { copyFolder } from './temporaryFolders.mjs';

const downloadService = 'https://update.code.visualstudio.com/api/releases/stable';
const program = fileURLToPath(new URL('./desktopHost.mjs', import.meta.url));

/** How desktop VS Code can be run here, or why it cannot: `{ executable? }` or `{ reason }`. */
export async function findDesktop() {
  const executable = installedExecutable();
  if (executable === undefined && !(await downloadServiceAnswers())) {
    return { reason: 'no VS Code is installed and its download service cannot be reached from here' };
  }
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (needsDisplay && !(await works('xvfb-run', ['--help']))) {
    return { reason: 'there is no display and no xvfb-run' };
  }
  return { needsDisplay, ...(executable === undefined ? {} : { executable }) };
}

/** Runs the suite in desktop VS Code, which is downloaded first when none is installed. */
export async function runDesktopHost({ desktop, folder, onResult = () => undefined }) {
  const workspace = copyFolder(folder);
  const results = [];
  let ended = false;
  const onLine = (line) => {
    const report = readReportLine(line);
    if (report?.kind === 'end') ended = true;
    else if (report !== undefined) {
      results.push(report);
      onResult(report);
    }
  };
  const args = [program, root, join(root, suiteFile), workspace.folder];
  if (desktop.executable !== undefined) args.push(desktop.executable);
  const command = desktop.needsDisplay ? ['xvfb-run', '-a', process.execPath] : [process.execPath];
  const { code, output } = await run(command[0], [...command.slice(1), ...args], {
    cwd: root,
    logFile: join(resultsFolder, 'desktop-host.log'),
    onLine,
  });
  workspace.remove();
  if (ended) return { results };
  return { results, error: `desktop VS Code stopped before the end of the suite (${String(code)})\n${output}` };
}

function installedExecutable() {
  const command = codeCommand();
  const beside =
    command === undefined
      ? []
      : [join(dirname(realpathSync(command)), '..', process.platform === 'win32' ? 'Code.exe' : 'code')];
  return [...beside, '/Applications/Visual Studio Code.app/Contents/MacOS/Electron'].find((path) => existsSync(path));
}

async function downloadServiceAnswers() {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), 10_000);
  try {
    return (await fetch(downloadService, { signal: late.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
