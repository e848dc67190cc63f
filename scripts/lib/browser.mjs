import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { canInstallPackages, installPackages } from './debian.mjs';
import { PlainError, say } from './output.mjs';
import { hostsFolder, root } from './paths.mjs';
import { run } from './process.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge.exe',
  'chrome.exe',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser the editors run in: `AI_LICENCE_LENS_BROWSER`, else an installed Chrome, Chromium or Edge,
 * else Debian's package when this process may install it, else Playwright's own build.
 */
export async function ensureBrowser() {
  const found = installedBrowser();
  if (found !== undefined) return found;
  if (canInstallPackages() && (await installPackages(['chromium']))) {
    const installed = installedBrowser();
    if (installed !== undefined) return installed;
  }
  const downloaded = playwrightBrowser();
  if (downloaded !== undefined) return downloaded;
  say('downloading a browser (Playwright)');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const { output } = await run(process.execPath, [cli, 'install', 'chromium'], {
    env: { PLAYWRIGHT_BROWSERS_PATH: playwrightFolder },
  });
  const browser = playwrightBrowser();
  if (browser !== undefined) return browser;
  throw new PlainError(
    'No browser for the embedded editor. Install Chrome, Chromium or Edge (Debian and Ubuntu: sudo apt-get install chromium),\n' +
      `or name one in AI_LICENCE_LENS_BROWSER. Playwright's download said:\n${output}`,
  );
}

/** Fonts for Korean text in screenshots; pictures are still made without them. */
export async function ensureKoreanFonts() {
  const { code, output } = await run('fc-list', [':lang=ko']);
  if (code === 0 && output.trim() !== '') return true;
  return installPackages(['fontconfig', 'fonts-noto-cjk']);
}

function installedBrowser() {
  const named = process.env.AI_LICENCE_LENS_BROWSER;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new PlainError(`AI_LICENCE_LENS_BROWSER names ${named}, which does not exist.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications].find((path) => existsSync(path));
}

const playwrightFolder = join(hostsFolder, 'playwright');
const playwrightPrograms = [
  join('chrome-linux', 'chrome'),
  join('chrome-linux64', 'chrome'),
  join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  join('chrome-win', 'chrome.exe'),
];

function playwrightBrowser() {
  if (!existsSync(playwrightFolder)) return undefined;
  const builds = readdirSync(playwrightFolder).filter((name) => name.startsWith('chromium-'));
  return builds
    .flatMap((build) => playwrightPrograms.map((program) => join(playwrightFolder, build, program)))
    .find((path) => existsSync(path));
}
