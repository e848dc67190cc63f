/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { tsImport } from 'tsx/esm/api';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { examplesFolder, root } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { reportThemes } from './reportThemes.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

suite('the report page', () => {
  let pages;
  let files;
  let place;
  let page;

  suiteSetup(async () => {
    pages = await tsImport('./reportPages.ts', import.meta.url);
    files = await pages.scanFolder(root, examplesFolder);
    place = copyFolder(examplesFolder);
  });

  suiteTeardown(() => place?.remove());
  teardown(() => page?.context().close());

  /** Opens a page as the editor would: with its colours as variables and its way back. */
  async function open(html, { scheme, body, colours }) {
    const file = join(place.folder, 'report.html');
    writeFileSync(file, html);
    const context = await stage.browser.newContext({ viewport: { width: 1200, height: 800 }, colorScheme: scheme });
    page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.sent = [];
      globalThis.kept = undefined;
      globalThis.acquireVsCodeApi = () => ({
        getState: () => globalThis.kept,
        setState: (state) => (globalThis.kept = state),
        postMessage: (message) => globalThis.sent.push(message),
      });
    });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(
      (given) => {
        document.body.className = given.body;
        for (const [name, colour] of Object.entries(given.colours))
          document.documentElement.style.setProperty(`--vscode-${name}`, colour);
      },
      { body, colours },
    );
  }

  async function expectAccessible(leastRules) {
    // Folded text counts as well.
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await page.evaluate(axe);
    const { passes, violations } = await page.evaluate(() => globalThis.axe.run());
    ok(passes.length >= leastRules, `only ${String(passes.length)} rules had something to look at`);
    const html = (nodes) => nodes.slice(0, 3).map((node) => node.html);
    deepStrictEqual(
      violations.map(({ id, nodes }) => `${id}: ${html(nodes).join(' ')}`),
      [],
    );
  }

  for (const language of ['en', 'ko']) {
    for (const interactive of [true, false]) {
      for (const [theme, look] of Object.entries(reportThemes)) {
        test(`has no axe-core violation: ${language}, ${interactive ? 'in the editor' : 'exported'}, ${theme}`, async () => {
          await open(pages.reportPage(root, files, language, interactive), look);
          await expectAccessible(20);
        });
      }
    }
    test(`of models side by side has no axe-core violation: ${language}`, async () => {
      for (const look of Object.values(reportThemes)) {
        await page?.context().close();
        await open(pages.comparisonPage(root, files, language), look);
        await expectAccessible(12);
      }
    });
  }

  test('the keyboard reaches every action, filter, sort, link and fold, and the focus can be seen', async () => {
    await open(pages.reportPage(root, files, 'en', true), reportThemes.light);
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll('button, a, input, select, summary, .scroll')];
      return all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true }) && !one.disabled).length;
    });
    let reached = 0;
    for (; reached <= wanted; reached++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const one = document.activeElement;
        return one === document.body ? undefined : `${one.tagName} ${window.getComputedStyle(one).outlineStyle}`;
      });
      if (focus === undefined) break;
      ok(focus.endsWith(' solid'), `no visible focus on ${focus}`);
    }
    strictEqual(reached, wanted);
  });

  test('ten thousand different rows are filtered, sorted and shown in blocks', async () => {
    const html = pages.reportPage(root, pages.multiplied(files, 10_000, 10_000), 'en', true);
    await open(html, reportThemes.light);
    const rows = page.locator('#rows tbody tr');
    const total = Number(await page.locator('#rows').getAttribute('aria-rowcount')) - 1;
    ok(total > 9000, String(total));
    strictEqual(await rows.count(), 100);
    await page.getByRole('button', { name: 'Show more' }).click();
    strictEqual(await rows.count(), 200);
    strictEqual(await rows.last().getAttribute('aria-rowindex'), '201');
    await page.getByRole('button', { name: 'Name', exact: true }).click();
    strictEqual(await page.locator('th[aria-sort=ascending]').count(), 1);
    strictEqual(await rows.count(), 100);
    await page.getByLabel('Filter').fill('-9991');
    await page.getByText('1 of 1 shown').waitFor();
    strictEqual(await rows.count(), 1);
    deepStrictEqual(await page.evaluate(() => globalThis.kept), { filter: '-9991' });
    await rows.locator('[data-action=open]').first().click();
    deepStrictEqual(
      (await page.evaluate(() => globalThis.sent)).map(({ action, path }) => [action, path]),
      [['open', 'src/many.py']],
    );
  });
});
