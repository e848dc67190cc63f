const llama = 'meta-llama/Llama-2-7b-chat-hf';

/**
 * The pictures, by name, in the order they are taken: `play` brings the editor there and is told the language of the
 * extension, `leave` undoes what the next scene would trip over, `looks` limits a scene to some appearances.
 */
export const scenes = {
  hover: {
    play: async (workbench) => {
      await workbench.openFile('chat.py');
      await workbench.hover(llama, /Llama 2/);
    },
  },
  problems: {
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.scanWorkspace');
      await workbench.problems(/train\.py/);
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
  tree: {
    play: async (workbench) => {
      await workbench.page
        .locator('.activitybar .action-label[aria-label*="AI Licence Lens"]')
        .first()
        .click({ force: true });
      const rows = workbench.page.locator('.pane-body .monaco-list-row');
      await workbench.eventually('rows in the tree', async () => (await rows.count()) > 0);
    },
    leave: (workbench) => workbench.page.keyboard.press('Control+Shift+E'),
  },
  lookup: {
    looks: ['light', 'korean'],
    play: async (workbench) => {
      await workbench.runExtensionCommand('aiLicenceLens.lookUpModel');
      await workbench.typeIntoPick('Qwen2.5');
    },
    leave: (workbench) => workbench.page.keyboard.press('Escape'),
  },
  manifest: {
    looks: ['light', 'dark'],
    play: async (workbench) => {
      await workbench.openFile('requirements.txt');
      await workbench.hover('ultralytics', /AGPL/);
    },
  },
  modelfile: {
    looks: ['light'],
    play: async (workbench) => {
      await workbench.openFile('Modelfile');
      await workbench.hover('llama3.2:3b', /Llama 3\.2/);
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
      const rows = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
      await workbench.eventually('ids to choose from', async () => (await rows.count()) > 1);
    },
  },
  profile: {
    looks: ['light'],
    play: (workbench) => workbench.openFile('.ai-licence.yaml'),
  },
};
