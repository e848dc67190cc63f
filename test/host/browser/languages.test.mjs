/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { examplesFolder, root } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';
import { expectMatch } from './expectMatch.mjs';

const qwen = 'Qwen/Qwen2.5-3B-Instruct';

/** What a person must be able to read, and nothing of it in the other language. */
const languages = [
  {
    name: 'English',
    code: 'en',
    forbidden: /Not allowed as stated/,
    duties: /Allowed with duties/,
    bars: /Qwen Research bars commercial use/,
    summary: /Models and packages: \d+, named in \d+ places/,
    licences: /licence/i,
    fixes: [/Replace Qwen/, /Acknowledge the findings/, /Compare with other models/, /Open the terms/],
    acknowledge: /Acknowledge the findings/,
    completion: /allowed|duties/,
    purpose: /What the project is for/,
    alien: /[가-힣]/,
  },
  {
    name: 'Korean',
    code: 'ko',
    forbidden: /현재 조건으로는 허용되지 않음/,
    duties: /의무를 지키면 허용됨/,
    bars: /Qwen Research 조건은 상업적 이용을 금지/,
    summary: /모델과 패키지 \d+개가 \d+곳에 쓰였습니다/,
    licences: /라이선스/,
    fixes: [/Qwen2\.5-3B-Instruct 바꾸기/, /확인 처리/, /다른 모델과 비교/, /조건 원문 열기/],
    acknowledge: /확인 처리/,
    completion: /허용|의무/,
    purpose: /프로젝트의 이용 목적/,
    alien: /Not allowed|Allowed with|Acknowledge|Depends on/,
  },
];

for (const language of languages) {
  suite(`by keyboard and mouse in ${language.name}`, () => {
    const words = wordsOf(language.code);
    let workbench;
    let workspace;
    let page;

    suiteSetup(async () => {
      workspace = copyFolder(examplesFolder);
      workbench = await openWorkbench({
        ...stage,
        name: `languages-${language.code}`,
        folder: workspace.folder,
        ...(language.code === 'en' ? {} : { language: language.code }),
      });
      ({ page } = workbench);
    });

    suiteTeardown(async () => {
      await workbench?.close();
      workspace.remove();
    });

    teardown(async function () {
      if (this.currentTest.state === 'failed') {
        await workbench.dump(`${language.code}-${this.currentTest.title.replace(/\W+/g, '-').slice(0, 40)}`);
      }
      await workbench.tidy();
    });

    const expectOwn = (text, pattern) => {
      expectMatch(text, pattern);
      if (language.alien.test(text)) throw new Error(`words of the other language in:\n${text}`);
    };

    test('the mouse on an id brings the hover', async () => {
      await workbench.openFile('train.py');
      expectOwn(await workbench.hover(qwen, /Qwen Research License/), language.forbidden);
    });

    test('the keyboard brings the hover of a Modelfile', async () => {
      await workbench.openFile('Modelfile');
      await caretTo(2, 'FROM llama'.length);
      const said = await workbench.eventually('the hover', async () => {
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
        const shown = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: 'Meta' }).first();
        await shown.waitFor({ timeout: 3000 });
        return shown.innerText();
      });
      expectOwn(said, language.duties);
      expectMatch(said, /Llama 3\.2 Community/);
    });

    test('the keyboard completes a model and writes it', async () => {
      await workbench.openFile('Modelfile');
      await caretTo(2, 0);
      await page.keyboard.press('Shift+End');
      await page.keyboard.type('FROM mistr');
      const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused');
      await workbench.eventually('the model to be offered', async () => {
        if (!(await focused.isVisible())) await page.keyboard.press('Control+Space');
        return /^mistral.*Apache-2\.0/s.test(await focused.innerText({ timeout: 2000 }));
      });
      expectMatch(await focused.getAttribute('aria-label'), language.completion);
      await page.keyboard.press('Enter');
      await workbench.placeOf('FROM mistral');
      await workbench.runCommand('File: Revert File');
    });

    test('a key of the policy file is explained', async () => {
      await workbench.openFile('.ai-licence.yaml');
      expectMatch(await workbench.hover('purpose', language.purpose), /internal-business/);
    });

    test('the keyboard goes from a problem to its line and to the fixes', async () => {
      await workbench.runExtensionCommand('aiLicenceLens.scanWorkspace');
      const rows = await workbench.problems(/Qwen2\.5/);
      expectOwn(rows.join('\n'), language.bars);
      await workbench.dismissNotifications();
      await workbench.runCommand('View: Focus Problems');
      await arrowTo(/Qwen2\.5/);
      await page.keyboard.press('Enter');
      await page.locator('.tabs-container .tab.active', { hasText: 'train.py' }).waitFor();
      const menu = page.locator('.action-widget').first();
      const said = await workbench.eventually('the fixes', async () => {
        await page.keyboard.press('Control+.');
        await menu.waitFor({ timeout: 3000 });
        const text = await menu.innerText();
        return language.fixes[0].test(text) ? text : undefined;
      });
      for (const fix of language.fixes) expectOwn(said, fix);
      await page.keyboard.press('Escape');
      await workbench.runCommand('View: Toggle Panel Visibility');
    });

    test('the keyboard walks through the tree and opens an entry', async () => {
      await workbench.runCommand(`AI Licence Lens: Focus on ${words['view.references']} View`);
      // While the view is only being made, there is nothing in it to focus.
      await workbench.runCommand('View: Focus into Primary Side Bar');
      const group = await arrowTo(language.forbidden);
      expectOwn(group, language.forbidden);
      const entry = await arrowTo(/Qwen2\.5-3B/);
      expectOwn(entry, language.forbidden);
      expectMatch(entry, /train\.py:5/);
      await page.keyboard.press('Enter');
      await page.locator('.tabs-container .tab.active', { hasText: 'train.py' }).waitFor();
      await page.keyboard.press('Control+Shift+E');
    });

    test('the report opens, and its filter takes the keyboard', async () => {
      await workbench.runExtensionCommand('aiLicenceLens.showReport');
      const { frame, text } = await workbench.webview(/Llama 2/);
      expectOwn(text, language.summary);
      await frame.locator('#filter').focus();
      await page.keyboard.type('qwen2.5');
      await workbench.eventually('fewer rows', async () => (await frame.locator('#rows tbody tr').count()) === 1);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
    });

    test('the keyboard alone goes through the walkthrough', async () => {
      await workbench.quickPick('F1', '>Welcome: Open Walkthrough');
      await workbench.eventually('the command', async () => {
        const first = page.locator('.quick-input-list .monaco-list-row.focused');
        return /Open Walkthrough/.test(await first.innerText({ timeout: 1000 }));
      });
      await page.keyboard.press('Enter');
      const offered = page.locator('.quick-input-list .monaco-list-row.focused', {
        hasText: words['walkthrough.title'],
      });
      await workbench.eventually('our walkthrough', async () => {
        await page.keyboard.press('Control+A');
        await page.keyboard.type(words['walkthrough.title'].slice(0, 12));
        await offered.waitFor({ timeout: 3000 });
        return true;
      });
      await page.keyboard.press('Enter');
      const steps = page.locator('.getting-started-step');
      await workbench.eventually('three steps', async () => (await steps.count()) === 3);
      expectOwn(await page.locator('.gettingStartedContainer').innerText(), language.licences);
      await tabTo(words['walkthrough.hover.title']);
      await page.keyboard.press('Enter');
      await page.locator('.getting-started-step.expanded', { hasText: words['walkthrough.hover.title'] }).waitFor();
      const [, lookUp] = /\[(.+)\]\(command:/.exec(words['walkthrough.hover.description']);
      await tabTo(lookUp);
      await page.keyboard.press('Enter');
      await workbench.typeIntoPick('Qwen2.5');
      await page.keyboard.press('Escape');
    });

    /** Presses Tab until what has the focus is, or begins with, the words. */
    async function tabTo(text) {
      await workbench.eventually(`the focus on ${text}`, async () => {
        const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        if (focused.startsWith(text)) return true;
        await page.keyboard.press('Tab');
        return undefined;
      });
    }

    /** Presses the down arrow in the list that has the focus until a row fits; returns what a screen reader says of it. */
    async function arrowTo(wanted) {
      await page.keyboard.press('Home');
      return workbench.eventually(`the focus on ${String(wanted)}`, async () => {
        const label = await page.evaluate(() => {
          const id = document.activeElement?.getAttribute('aria-activedescendant');
          return id === null || id === undefined ? '' : (document.getElementById(id)?.getAttribute('aria-label') ?? '');
        });
        if (wanted.test(label)) return label;
        await page.keyboard.press('ArrowDown');
        return undefined;
      });
    }

    /** Puts the caret where keys alone bring it. */
    async function caretTo(line, column) {
      await page.keyboard.press('Control+Home');
      for (let at = 1; at < line; at++) await page.keyboard.press('ArrowDown');
      for (let at = 0; at < column; at++) await page.keyboard.press('ArrowRight');
    }
  });
}

function wordsOf(language) {
  return JSON.parse(
    readFileSync(join(root, language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`), 'utf8'),
  );
}
