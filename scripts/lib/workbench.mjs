import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startCodeServer } from './codeServer.mjs';
import { PlainError } from './output.mjs';
import { dumpPage, recordPage } from './pageHost.mjs';
import { resultsFolder, root } from './paths.mjs';
import { linkExtension } from './temporaryFolders.mjs';

/**
 * Opens a folder or a workspace file in the embedded editor as a person sees it, with what is installed in `extensions`,
 * or else with the extension as last built in `extension`. Without `trust` it opens in Restricted Mode. Close it with `close`.
 */
export async function openWorkbench({
  installation,
  browser,
  name,
  folder,
  extensions,
  extension = root,
  trust = true,
  ...look
}) {
  const { settings = {}, theme = 'Default Light Modern', viewport = { width: 1280, height: 800 }, scale = 1 } = look;
  const { language } = look;
  const linked = extensions === undefined ? linkExtension(extension) : undefined;
  const server = await startCodeServer(installation, {
    name,
    folder,
    settings: { 'workbench.colorTheme': theme, ...(trust ? {} : restricted), ...settings },
    trust,
    logFile: join(resultsFolder, `${name}-server.log`),
    extensions: extensions ?? linked.folder,
  });
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale });
  const close = async () => {
    await context.close();
    await server.stop();
    linked?.remove();
  };
  const page = await context.newPage();
  const record = recordPage(page);
  // There is no language pack on the package registry. The editor itself stays English; extensions are told the language.
  if (language !== undefined) await page.addInitScript((code) => (globalThis._VSCODE_NLS_LANGUAGE = code), language);
  try {
    await page.goto(`${server.url}/`, { timeout: 60_000 });
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  } catch (error) {
    await dumpPage(page, record, name);
    await close();
    throw error;
  }
  return { ...actions(page, language), page, close, dump: (title) => dumpPage(page, record, title) };
}

/** Restricted Mode from the start, without the question whether to trust. */
const restricted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/** Titles of the extension's commands as the palette shows them, by id. */
function commandTitles(language) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const words = {
    ...read('package.nls.json'),
    ...(language === undefined ? {} : read(`package.nls.${language}.json`)),
  };
  const translated = (text) => text.replace(/^%(.+)%$/, (whole, key) => words[key] ?? whole);
  const { commands } = read('package.json').contributes;
  return new Map(
    commands.map(({ command, title, category = '' }) => [command, `${translated(category)}: ${translated(title)}`]),
  );
}

function actions(page, language) {
  const titles = commandTitles(language);
  const quickInput = page.locator('.quick-input-widget input[type="text"], .quick-input-widget input.input').first();

  /** Waits until `ask` answers with something, and returns that. */
  async function eventually(what, ask, timeout = 30_000) {
    const deadline = Date.now() + timeout;
    let last;
    for (;;) {
      try {
        last = await ask();
        if (last !== undefined && last !== false && last !== '') return last;
      } catch (error) {
        last = error;
      }
      if (Date.now() > deadline) throw new PlainError(`waited in vain for ${what}; at the end: ${String(last)}`);
      await sleep(200);
    }
  }

  async function quickPick(key, text) {
    // A key pressed while the focus is on its way is lost, and a box that still stands there may be on its way out.
    await eventually('the box over the editor', async () => {
      await page.keyboard.press(key);
      await quickInput.waitFor({ state: 'visible', timeout: 3000 });
      await quickInput.fill(text, { timeout: 2000 });
      return true;
    });
  }

  async function chooseRow(text) {
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await row.waitFor({ timeout: 30_000 });
    await row.click();
  }

  /** Opens a file by its name, as with Ctrl+P. */
  async function openFile(path) {
    const name = path.split('/').at(-1);
    await pickFresh('Control+P', path, name);
    await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
  }

  /** Runs a command by the title the palette shows. */
  async function runCommand(title) {
    await pickFresh('F1', `>${title}`, title);
  }

  /** Right after the start the lists know neither the commands of extensions nor all files, and do not learn them while open. */
  async function pickFresh(key, text, wanted) {
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: wanted }).first();
    await eventually(`${wanted} to choose`, async () => {
      await quickPick(key, text);
      try {
        await row.click({ timeout: 5000 });
        return true;
      } catch {
        await page.keyboard.press('Escape');
        return undefined;
      }
    });
    // What opens next must not find the mouse on it.
    await page.mouse.move(20, 560);
  }

  /** Runs a command of the extension from the palette, under the title it has in the language of the session. */
  const runExtensionCommand = (id) => runCommand(titles.get(id));

  /** Types into the pick that a command has opened, and waits for something to choose from. */
  async function typeIntoPick(text) {
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await eventually(`${text} in the pick`, async () => {
      // The palette that started the command uses the same box and may still be closing.
      await quickInput.fill(text, { timeout: 2000 });
      await row.waitFor({ timeout: 2000 });
      return true;
    });
  }

  /** Types an answer into the input box that a command has opened. */
  async function answer(text) {
    await quickInput.waitFor({ state: 'visible' });
    await quickInput.fill(text);
    const asked = await question();
    await page.keyboard.press('Enter');
    // The next question uses the same box, so what comes next must not be typed into this one.
    await eventually('the answer to be taken', async () => (await question()) !== asked);
  }

  /** What the box over the editor asks and holds; nothing when it is closed. */
  async function question() {
    if (!(await quickInput.isVisible())) return 'closed';
    return `${await page.locator('.quick-input-widget').innerText()}\n${await quickInput.inputValue()}`;
  }

  /** Puts the editor back: no hover, no pick, no open file. */
  async function tidy() {
    await page.mouse.move(20, 560);
    await page.keyboard.press('Escape');
    await runCommand('View: Close All Editors');
  }

  /** Where a text of the open editor stands on the screen. */
  function placeOf(text) {
    return eventually(`${text} in the editor`, () =>
      page.evaluate((wanted) => {
        for (const line of document.querySelectorAll('.monaco-workbench .view-lines .view-line')) {
          const walker = document.createTreeWalker(line, 4);
          const nodes = [];
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
          const joined = nodes.map((node) => node.data).join('');
          const at = joined.replace(/\u00a0/g, ' ').indexOf(wanted);
          if (at < 0) continue;
          let passed = 0;
          for (const node of nodes) {
            const inside = at + 1 - passed;
            passed += node.data.length;
            if (passed <= at + 1) continue;
            const range = document.createRange();
            range.setStart(node, inside);
            range.setEnd(node, Math.min(inside + 1, node.data.length));
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return undefined;
      }, text),
    );
  }

  /** Rests the mouse on a text of the open editor until its hover says something that fits; returns what it says. */
  async function hover(text, wanted = /\S/) {
    const shown = page.locator(
      '.monaco-hover:not(.hidden) .hover-contents, .monaco-hover:not(.hidden) .markdown-hover',
    );
    return eventually(`a hover over ${text} that fits ${String(wanted)}`, async () => {
      const { x, y } = await placeOf(text);
      await page.mouse.move(x + 40, y + 200);
      await page.mouse.move(x, y, { steps: 4 });
      for (let round = 0; round < 15; round++) {
        await sleep(200);
        const said = (await shown.allInnerTexts()).join('\n');
        if (wanted.test(said) && !/^\s*Loading/.test(said)) return said;
      }
      return undefined;
    });
  }

  /** Opens the Problems panel and returns its rows once one fits. */
  async function problems(wanted = /\S/) {
    const panel = page.locator('.markers-panel');
    if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    return eventually(`a problem that fits ${String(wanted)}`, async () => {
      const rows = await panel.locator('.monaco-list-row').allInnerTexts();
      return rows.some((row) => wanted.test(row)) ? rows.map((row) => row.replace(/\s+/g, ' ')) : undefined;
    });
  }

  /** The text of this extension's entry in the status bar, as a screen reader reads it. */
  function statusBar() {
    const item = page.locator('.statusbar-item[id*="aiLicenceLens"]').first();
    return eventually('the status bar entry', async () => {
      const label = await item.locator('a').first().getAttribute('aria-label', { timeout: 1000 });
      return `${label ?? ''} ${await item.innerText()}`.trim();
    });
  }

  /** The frame of an open web view whose text fits. */
  function webview(wanted = /\S/) {
    return eventually(`a web view that fits ${String(wanted)}`, async () => {
      for (const frame of page.frames()) {
        if (frame === page.mainFrame()) continue;
        const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
        if (wanted.test(text)) return { frame, text };
      }
      return undefined;
    });
  }

  async function screenshot(path) {
    const file = path.startsWith('/') ? path : join(resultsFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }

  /** Waits for a message in the corner that fits; returns what it says. */
  function notification(wanted = /\S/) {
    return eventually(`a message that fits ${String(wanted)}`, async () => {
      const shown = await page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
      return shown.find((text) => wanted.test(text));
    });
  }

  /** Takes away the messages in the corner, and those that a command still at work shows next, until it has been quiet for a second. */
  async function dismissNotifications() {
    let quiet = 0;
    await runCommand('Notifications: Clear All Notifications');
    await eventually('a corner without messages', async () => {
      const shown = await page.locator('.notification-toast:visible').count();
      quiet = shown === 0 ? quiet + 1 : 0;
      if (shown > 0) await runCommand('Notifications: Clear All Notifications');
      return quiet > 5;
    });
  }

  return {
    eventually,
    openFile,
    runCommand,
    runExtensionCommand,
    typeIntoPick,
    answer,
    tidy,
    quickPick,
    chooseRow,
    placeOf,
    hover,
    problems,
    statusBar,
    webview,
    screenshot,
    notification,
    dismissNotifications,
  };
}
