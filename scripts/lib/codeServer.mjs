import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { canInstallPackages, installPackages } from './debian.mjs';
import { installOnce } from './installOnce.mjs';
import { PlainError, say } from './output.mjs';
import { hostsFolder } from './paths.mjs';
import { freePort } from './ports.mjs';
import { runOrThrow, start, works } from './process.mjs';
import { removal } from './temporaryFolders.mjs';
import { versions } from './versions.mjs';

const nativeModules = ['@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher'];
/** Left out of the published editor although its git extension asks for it. */
const extraModule = '@vscode/fs-copyfile';

/** Installs the embedded editor (VS Code in a browser) under `.vscode-test/`; returns the folder it lives in. */
export async function ensureCodeServer() {
  const platform = `${process.platform}-${process.arch}`;
  if (!['linux-x64', 'linux-arm64'].includes(platform)) {
    throw new PlainError(
      `The embedded editor is built for Linux on x64 and arm64, not for ${platform}.\n` +
        'Install VS Code with its `code` command on the PATH instead.',
    );
  }
  const name = `code-server-${versions.codeServer}-node-${versions.serverNode}`;
  return installOnce(name, async (folder) => {
    await ensureCompiler();
    say(`installing the embedded editor: code-server ${versions.codeServer} (once, a few minutes)`);
    const nodePackage = `node-${platform}`;
    await runOrThrow(
      'Installing code-server',
      'npm',
      [
        ...['install', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false'],
        `code-server@${versions.codeServer}`,
        `${nodePackage}@${versions.serverNode}`,
        `@vscode/ripgrep-universal@${versions.ripgrep}`,
        `${extraModule}@${versions.fsCopyfile}`,
        `node-gyp@${versions.nodeGyp}`,
      ],
      { cwd: folder, attempts: 3 },
    );
    const packages = join(folder, 'node_modules');
    const editor = join(packages, 'code-server', 'lib', 'vscode');
    const omit = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false'];
    await runOrThrow('Installing the editor', 'npm', omit, { cwd: editor, attempts: 3 });

    say('compiling its native modules');
    // The Node package brings its own headers, so nothing is downloaded here.
    const node = join(packages, nodePackage);
    chmodSync(join(node, 'bin', 'node'), 0o755);
    const gyp = join(packages, 'node-gyp', 'bin', 'node-gyp.js');
    const sources = [
      ...nativeModules.map((module) => join(editor, 'node_modules', module)),
      join(packages, extraModule),
    ];
    for (const source of sources) {
      await runOrThrow(`Compiling ${source}`, process.execPath, [gyp, 'rebuild', `--nodedir=${node}`], { cwd: source });
    }
    const ripgrep = join(editor, 'node_modules', '@vscode', 'ripgrep', 'bin');
    mkdirSync(ripgrep, { recursive: true });
    copyFileSync(join(packages, '@vscode', 'ripgrep-universal', 'bin', platform, 'rg'), join(ripgrep, 'rg'));
    chmodSync(join(ripgrep, 'rg'), 0o755);
  });
}

async function ensureCompiler() {
  const tools = { python3: 'python3', make: 'make', 'g++': 'g++' };
  const missing = [];
  for (const [command, name] of Object.entries(tools)) if (!(await works(command))) missing.push(name);
  if (missing.length === 0) return;
  if (canInstallPackages() && (await installPackages(missing))) return;
  throw new PlainError(
    `The embedded editor compiles four small native modules and needs: ${missing.join(', ')}.\n` +
      `Install them (Debian and Ubuntu: sudo apt-get install ${missing.join(' ')}) and run the command again.`,
  );
}

/** Settings that keep a fresh profile quiet: no chat side bar, no welcome page, no questions. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'security.workspace.trust.enabled': false,
};

/**
 * Starts the embedded editor on a free port of this machine with a profile of its own.
 * `extensions` is a folder of installed extensions; without it none is installed.
 */
export async function startCodeServer(
  installation,
  { name, settings = {}, folder, extensions, port, trust = true, logFile },
) {
  const profiles = join(hostsFolder, 'profiles');
  mkdirSync(profiles, { recursive: true });
  const profile = mkdtempSync(join(profiles, `${name}-`));
  mkdirSync(join(profile, 'data', 'User'), { recursive: true });
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(
    join(profile, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
  // Machine-wide settings of somebody else's code-server must not leak in.
  const configFile = join(profile, 'config.yaml');
  writeFileSync(configFile, 'auth: none\n');

  const chosenPort = port ?? (await freePort());
  const { node, entry } = serverCommand(installation);
  const server = start(
    node,
    [
      ...[entry, '--config', configFile, '--auth', 'none', '--bind-addr', `127.0.0.1:${String(chosenPort)}`],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(trust ? ['--disable-workspace-trust'] : []),
      ...['--user-data-dir', join(profile, 'data'), '--extensions-dir', extensions ?? join(profile, 'extensions')],
      ...(folder === undefined ? [] : [folder]),
    ],
    { env: serverEnvironment, ...(logFile === undefined ? {} : { logFile }) },
  );
  const remove = removal(profile);
  const stop = async () => {
    await server.stop();
    remove();
  };
  const url = `http://127.0.0.1:${String(chosenPort)}`;
  try {
    await answering(`${url}/healthz`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, authority: `127.0.0.1:${String(chosenPort)}`, exited: server.exited, stop };
}

/** Installs a VSIX into a folder of extensions, as a user would from the command line. */
export async function installVsix(installation, vsix, extensions) {
  const { node, entry } = serverCommand(installation);
  const data = mkdtempSync(join(hostsFolder, 'install-'));
  try {
    await runOrThrow(
      'Installing the VSIX',
      node,
      [entry, '--user-data-dir', data, '--extensions-dir', extensions, '--install-extension', vsix],
      { env: serverEnvironment, timeout: 120_000 },
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** The address that opens a folder in a running embedded editor. */
export function folderUrl(server, folder, payload = []) {
  const url = new URL(server.url);
  url.searchParams.set('folder', folder);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

// A code-server inside a VS Code terminal would otherwise talk to the editor around it.
const serverEnvironment = { VSCODE_IPC_HOOK_CLI: undefined, NODE_OPTIONS: undefined, PASSWORD: undefined };

function serverCommand(installation) {
  const packages = join(installation, 'node_modules');
  return {
    node: join(packages, `node-${process.platform}-${process.arch}`, 'bin', 'node'),
    entry: join(packages, 'code-server', 'out', 'node', 'entry.js'),
  };
}

async function answering(url, server) {
  const deadline = Date.now() + 60_000;
  let ended = false;
  void server.exited.then(() => (ended = true));
  while (Date.now() < deadline && !ended) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await sleep(200);
  }
  throw new PlainError(`The embedded editor did not start.\n${server.tail()}`);
}
