// npm run screenshots: takes the pictures of docs/images/ from the sample workspace in the embedded editor.
// `npm run screenshots -- hover report` takes only those. Look at every picture before it is committed.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBrowser, ensureKoreanFonts } from './lib/browser.mjs';
import { ensureCodeServer } from './lib/codeServer.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { main, say } from './lib/output.mjs';
import { examplesFolder, root } from './lib/paths.mjs';
import { runOrThrow } from './lib/process.mjs';
import { copyFolder } from './lib/temporaryFolders.mjs';

const images = join(root, 'docs', 'images');

/** What would only cover the subject. */
const settings = { 'editor.minimap.enabled': false, 'editor.occurrencesHighlight': 'off' };

const looks = [
  { look: 'light', theme: 'Default Light Modern' },
  { look: 'dark', theme: 'Default Dark Modern' },
  { look: 'contrast', theme: 'Default High Contrast' },
  { look: 'korean', theme: 'Default Light Modern', language: 'ko' },
];

await main(async () => {
  await ensureDependencies();
  const wanted = process.argv.slice(2);
  const { scenes } = await import('./lib/scenes.mjs');
  const { launchBrowser } = await import('./lib/pageHost.mjs');
  const { openWorkbench } = await import('./lib/workbench.mjs');
  if (!(await ensureKoreanFonts())) say('no Korean fonts: Hangul will show as boxes');
  await runOrThrow('The catalogue', process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/catalogue.ts'], {
    cwd: root,
  });
  await runOrThrow('The build', process.execPath, ['scripts/build.mjs'], { cwd: root });
  const installation = await ensureCodeServer();
  const browser = await launchBrowser(await ensureBrowser());
  mkdirSync(images, { recursive: true });
  const failures = [];
  for (const { look, ...appearance } of looks) {
    const sample = copyFolder(examplesFolder, 'sample');
    const options = {
      installation,
      browser,
      name: `screenshots-${look}`,
      folder: sample.folder,
      settings,
      ...appearance,
    };
    const workbench = await openWorkbench({ ...options, viewport: { width: 1200, height: 750 }, scale: 1 });
    for (const [name, scene] of Object.entries(scenes)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      if (scene.looks !== undefined && !scene.looks.includes(look)) continue;
      const file = `${name}-${look}.png`;
      try {
        await scene.play(workbench, appearance.language ?? 'en');
        await workbench.screenshot(join(images, file));
        say(file);
      } catch (error) {
        failures.push(file);
        say(`${file} failed: ${error.message.split('\n')[0]}`);
        await workbench.dump(`screenshot-${name}-${look}`);
      }
      await scene.leave?.(workbench);
      await workbench.tidy();
    }
    await workbench.close();
    sample.remove();
  }
  await browser.close();
  say(`${String(readdirSync(images).length)} pictures in docs/images`);
  process.exit(failures.length === 0 ? 0 : 1);
});
