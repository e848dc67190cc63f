// npm start [-- <folder>]: installs what is missing, builds, and opens the sample workspace, or the folder, in VS Code.
// --embedded  take the embedded editor even where desktop VS Code is installed
// --no-open   do not start a browser; only print the address
// --port N    where the embedded editor listens
// Nothing imported here may need an installed package: on a fresh clone there is none yet.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { codeCommand } from './lib/codeCommand.mjs';
import { ensureCodeServer, startCodeServer } from './lib/codeServer.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { main, PlainError, say } from './lib/output.mjs';
import { examplesFolder, root } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { run, runOrThrow } from './lib/process.mjs';
import { linkExtension } from './lib/temporaryFolders.mjs';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { embedded: { type: 'boolean' }, 'no-open': { type: 'boolean' }, port: { type: 'string' } },
  });
  // npm starts scripts in the project's folder; a relative path means the one the person stands in.
  const folder = positionals[0] === undefined ? examplesFolder : resolve(process.env.INIT_CWD ?? '.', positionals[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new PlainError(`There is no folder ${folder}.`);

  await ensureDependencies();
  say('building');
  await runOrThrow(
    'Compiling the catalogue',
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/catalogue.ts'],
    {
      cwd: root,
    },
  );
  await runOrThrow('The build', process.execPath, ['scripts/build.mjs'], { cwd: root });

  if (!values.embedded && codeCommand() !== undefined) await openDesktop(folder);
  else await serve(folder, values);
  process.exit(0);
});

async function openDesktop(folder) {
  say(`opening ${folder} in VS Code`);
  await runOrThrow('VS Code', 'code', [`--extensionDevelopmentPath=${root}`, '--new-window', folder]);
}

async function serve(folder, options) {
  const installation = await ensureCodeServer();
  const extensions = linkExtension(root);
  const port = options.port === undefined ? await freePort(8090) : Number(options.port);
  const server = await startCodeServer(installation, { name: 'start', folder, extensions: extensions.folder, port });
  say(`VS Code shows ${folder} at\n\n    ${server.url}/\n\nStop it with Ctrl-C.`);
  if (!options['no-open']) void openInBrowser(`${server.url}/`);
  await server.exited;
}

async function openInBrowser(url) {
  if (process.platform === 'darwin') await run('open', [url]);
  else if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) await run('xdg-open', [url]);
}
