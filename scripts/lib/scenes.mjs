import { setTimeout as sleep } from 'node:timers/promises';

const llama = 'meta-llama/Llama-2-7b-chat-hf';
const qwen = 'Qwen/Qwen2.5-3B-Instruct';

/**
 * The pictures, by name, in the order they are taken: `play` brings the editor there and is told the language of the
 * extension, `leave` undoes what the next scene would trip over, `looks` limits a scene to some appearances.
 */
export const scenes = {
  hover: {
    play: async (workbench) => {
      await workbench.openFile('chat.py');
      await hoverBelow(workbench, llama, /Llama 2/);
    },
  },
  badges: {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await workbench.openFile('train.py');
      await workbench.eventually('a badge', () =>
        workbench.page.locator('.view-line', { hasText: 'Qwen Research' }).first().isVisible(),
      );
    },
  },
  forbidden: {
    looks: ['light', 'contrast', 'korean'],
    play: async (workbench) => {
      await workbench.openFile('train.py');
      await hoverBelow(workbench, qwen, /Qwen Research License/);
    },
  },
  fixes: {
    looks: ['light', 'dark', 'korean'],
    play: async (workbench) => {
      await workbench.openFile('train.py');
      await onText(workbench, 'Qwen2.5-3B');
      await workbench.page.keyboard.press('Control+.');
      const menu = workbench.page.locator('.action-widget').first();
      await workbench.eventually('the fixes', async () => /3B-Instruct/.test(await menu.innerText()));
    },
    leave: (workbench) => workbench.page.keyboard.press('Escape'),
  },
  replace: {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.openFile('train.py');
      await onText(workbench, 'Qwen2.5-3B');
      await workbench.runExtensionCommand('aiLicenceLens.replaceModel');
      await rows(workbench, 3);
      await workbench.page.mouse.move(600, 700);
    },
    leave: (workbench) => workbench.page.keyboard.press('Escape'),
  },
  problems: {
    play: async (workbench) => {
      await workbench.openFile('train.py');
      await workbench.runExtensionCommand('aiLicenceLens.scanWorkspace');
      await workbench.problems(/compare\.ipynb/);
      await workbench.dismissNotifications();
    },
    leave: (workbench) => workbench.runCommand('View: Toggle Panel Visibility'),
  },
  report: {
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.showReport');
      await workbench.webview(/Llama 2/);
      await workbench.dismissNotifications();
    },
  },
  'report-table': {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.showReport');
      const { frame } = await workbench.webview(/Llama 2/);
      await workbench.dismissNotifications();
      await frame.evaluate(() => document.querySelector('#rows')?.scrollIntoView());
      await sleep(300);
    },
  },
  tree: {
    play: async (workbench) => {
      await workbench.openFile('train.py');
      await workbench.page
        .locator('.activitybar .action-label[aria-label*="AI Licence Lens"]')
        .first()
        .click({ force: true });
      await workbench.page.mouse.move(700, 600);
      const tree = workbench.page.locator('.pane-body .monaco-list-row');
      await workbench.eventually('rows in the tree', async () => (await tree.count()) > 0);
      await sleep(800);
    },
    leave: (workbench) => workbench.page.keyboard.press('Control+Shift+E'),
  },
  'tree-licence': {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await grouped(workbench, 1);
    },
    leave: (workbench) => ungroup(workbench),
  },
  'tree-file': {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await grouped(workbench, 3);
    },
    leave: (workbench) => ungroup(workbench),
  },
  settings: {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.runCommand('Preferences: Open Settings (UI)');
      await workbench.page.locator('.settings-editor .suggest-input-container').waitFor();
      await sleep(800);
      await workbench.page.keyboard.type('aiLicenceLens');
      await workbench.page.locator('.settings-editor', { hasText: 'Enable' }).waitFor();
      await sleep(800);
    },
    leave: (workbench) => workbench.page.keyboard.press('Escape'),
  },
  lookup: {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.lookUpModel');
      await workbench.page.mouse.move(600, 700);
      await workbench.typeIntoPick('Qwen2.5');
    },
    leave: (workbench) => workbench.page.keyboard.press('Escape'),
  },
  card: {
    looks: ['light', 'dark', 'korean'],
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.lookUpModel');
      await workbench.typeIntoPick('Qwen/Qwen-7B-Chat');
      await workbench.chooseRow('Qwen/Qwen-7B-Chat');
      await workbench.webview(/Qwen/);
    },
  },
  compare: {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.compareModels');
      await workbench.page.mouse.move(600, 700);
      for (const name of ['Llama 2', 'Gemma 2', 'Mistral 7B']) {
        await workbench.typeIntoPick(name);
        await workbench.page.keyboard.press('ArrowDown');
        await workbench.page.keyboard.press('Space');
      }
      await workbench.page.keyboard.press('Enter');
      await workbench.webview(/Llama 2/);
    },
  },
  whatif: {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.whatIf');
      await workbench.typeIntoPick('monthlyActiveUsers');
      await workbench.page.keyboard.press('Enter');
      await workbench.answer('200000000');
      await rows(workbench, 1);
      await workbench.page.mouse.move(600, 700);
    },
    leave: (workbench) => workbench.page.keyboard.press('Escape'),
  },
  manifest: {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await workbench.openFile('requirements.txt');
      await hoverBelow(workbench, 'ultralytics', /GNU Affero/);
    },
  },
  modelfile: {
    looks: ['light'],
    play: async (workbench) => {
      await workbench.openFile('Modelfile');
      await hoverBelow(workbench, 'llama3.2:3b', /Llama 3\.2 Community License/);
    },
  },
  completion: {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await workbench.openFile('Modelfile');
      await workbench.page.locator('.view-line', { hasText: 'llama3.2:3b' }).first().click();
      await workbench.page.keyboard.press('Home');
      // Behind `FROM `, where the name begins.
      await Promise.all([...'FROM '].map(() => workbench.page.keyboard.press('ArrowRight')));
      await workbench.page.keyboard.press('Control+Space');
      await suggestions(workbench);
    },
  },
  notebook: {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await workbench.quickPick('Control+P', 'compare.ipynb');
      await workbench.chooseRow('compare.ipynb');
      await workbench.hover('upstage/SOLAR', /Not allowed as stated/);
    },
  },
  profile: {
    looks: ['light'],
    play: (workbench) => workbench.openFile('.ai-licence.yaml'),
  },
  'policy-hover': {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.openFile('.ai-licence.yaml');
      await workbench.hover('trainsOnOutputs', /competing-models/);
    },
  },
  policy: {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.openFile('.ai-licence.yaml');
      await workbench.page.locator('.view-line', { hasText: 'employees' }).first().click();
      await workbench.page.keyboard.press('End');
      await workbench.page.keyboard.type('\npurposes: sale\n');
      await workbench.page.keyboard.press('Control+Space');
      await suggestions(workbench);
    },
    leave: (workbench) => workbench.runCommand('File: Revert File'),
  },
  status: {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.openFile('train.py');
      await workbench.page.locator('.statusbar-item[id*="aiLicenceLens"]').first().hover();
      await workbench.eventually('the tooltip', () => workbench.page.locator('.workbench-hover').first().isVisible());
      await sleep(500);
    },
  },
  walkthrough: {
    looks: ['light', 'dark', 'korean'],
    play: async (workbench) => {
      // Only a wide editor shows the pictures beside the steps.
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.runCommand('Welcome: Open Walkthrough');
      await rows(workbench, 1);
      await workbench.page.keyboard.type('AI');
      await workbench.page.locator('.quick-input-list .monaco-list-row').first().click();
      await sleep(2500);
    },
    leave: (workbench) => workbench.runCommand('View: Toggle Primary Side Bar Visibility'),
  },
};

/** Rests the mouse on an id once its problem is known, so that every picture has both, and all that the hover gathers. */
async function hoverBelow(workbench, id, wanted) {
  const underline = workbench.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first();
  await workbench.eventually('a problem', async () => (await underline.count()) > 0);
  await workbench.hover(id, wanted);
  await sleep(800);
}

/** Puts the cursor into a text of the open editor. */
async function onText(workbench, text) {
  const { x, y } = await workbench.placeOf(text);
  await workbench.page.mouse.click(x, y);
  await sleep(500);
  await workbench.page.mouse.move(700, 640);
}

/** Opens the side bar view and groups it by the entry of the pick with that number. */
async function grouped(workbench, entry) {
  const button = workbench.page.locator('.part.sidebar .title-actions .codicon-list-tree').first();
  // A click on the icon of the view that is open would close it.
  if (!(await button.isVisible())) {
    const icon = workbench.page.locator('.activitybar .action-label[aria-label*="AI Licence Lens"]').first();
    await icon.click({ force: true });
  }
  await button.click();
  const choices = workbench.page.locator('.quick-input-list .monaco-list-row');
  await workbench.eventually('the four groupings', async () => (await choices.count()) === 4);
  await choices.nth(entry).click();
  await workbench.page.mouse.move(700, 600);
  await sleep(800);
}

async function ungroup(workbench) {
  await grouped(workbench, 0);
  await workbench.page.keyboard.press('Control+Shift+E');
}

async function rows(workbench, least) {
  // The palette that started the command goes first.
  await sleep(1500);
  const list = workbench.page.locator('.quick-input-list .monaco-list-row');
  return workbench.eventually('something to choose from', async () => (await list.count()) >= least);
}

function suggestions(workbench) {
  const list = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
  return workbench.eventually('something to complete with', async () => (await list.count()) > 1);
}
