import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium } from 'playwright-core';

import { resultsFolder } from './paths.mjs';
import { readReportLine } from './report.mjs';

/** Starts the browser all editors in it share. */
export function launchBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** Keeps what the page and the editor say, to be written out when something goes wrong. */
export function recordPage(page) {
  const lines = [];
  const add = (source, text) => {
    lines.push(`${new Date().toISOString().slice(11, 23)} ${source}: ${text}`);
  };
  page.on('console', (message) => add(message.type(), message.text()));
  page.on('pageerror', (error) => add('page error', error.stack ?? error.message));
  page.on('crash', () => add('page', 'crashed'));
  const tail = () =>
    lines
      .slice(-12)
      .map((line) => line.slice(0, 600))
      .join('\n');
  return { add, tail, text: () => `${lines.join('\n')}\n` };
}

/** Writes the log and a picture of the page to `test-results/`. */
export async function dumpPage(page, record, name) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${name}.log`), record.text());
  await page.screenshot({ path: join(resultsFolder, `${name}.png`), timeout: 10_000 }).catch(() => undefined);
}

/**
 * Opens an address whose editor runs the compiled suite, and collects the results it reports through the console.
 * The outcome has an `error` when the suite did not come to its end.
 */
export async function runSuiteInPage(browser, url, { name, timeout = 480_000, onResult = () => undefined }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const record = recordPage(page);
    const results = [];
    let ended = false;
    let finish = () => undefined;
    const exit = new Promise((resolve) => (finish = resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
      record.add(`host ${type}`, text);
      for (const line of text.split('\n')) {
        const report = readReportLine(line);
        if (report === undefined) continue;
        if (report.kind === 'end') {
          ended = true;
          // The exit call follows at once; a host that forgets it must not cost the whole timeout.
          void sleep(5000, undefined, { ref: false }).then(() => finish('ended'));
        } else {
          results.push(report);
          onResult(report);
        }
      }
    });
    await page.exposeFunction('codeAutomationExit', (code) => finish(`exit ${String(code)}`));
    page.on('crash', () => finish('the page crashed'));
    await page.goto(url, { timeout: 60_000 });
    const how = await Promise.race([exit, sleep(timeout, 'timeout', { ref: false })]);
    const error = ended
      ? undefined
      : how === 'timeout'
        ? `no end of the suite within ${String(timeout / 1000)} s`
        : `the host stopped before the end of the suite (${how})`;
    const failed = error !== undefined || results.some((result) => result.kind === 'fail');
    if (failed) await dumpPage(page, record, name);
    return { results, ...(error === undefined ? {} : { error: `${error}\n${record.tail()}` }) };
  } finally {
    await context.close();
  }
}
