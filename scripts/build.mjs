// Bundles the extension (desktop and web), the command line and, with --tests, the suite that runs inside editors.
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import * as esbuild from 'esbuild';

import { noticesFile, noticesOf } from './lib/notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = new Set(process.argv.slice(2));
const watch = flags.has('--watch');

/**
 * The editor's API under the names that the sources use. For an external module that many files import, the bundler copies all its
 * hundreds of names once for each of them, which took a quarter of the time to load.
 */
const editorApi = {
  name: 'editor-api',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ path: name, kind }) =>
      kind === 'require-call' ? { path: name, external: true } : { path: name, namespace: 'editor-api' },
    );
    onLoad({ filter: /.*/, namespace: 'editor-api' }, async () => {
      const { files, names } = await usesOfEditorApi();
      const lines = names.map((name) => `export const ${name} = api.${name};`);
      return {
        contents: `const api = require('vscode');\n${lines.join('\n')}\n`,
        resolveDir: root,
        watchFiles: files,
      };
    });
  },
};

async function usesOfEditorApi() {
  const files = [];
  const names = new Set();
  for (const entry of await readdir(path.join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.push(file);
    const text = await readFile(file, 'utf8');
    for (const [, name] of text.matchAll(/\bvscode\.(\w+)/g)) names.add(name);
    for (const [, list] of text.matchAll(/\{([\w\s,]+)\} = vscode\b/g)) {
      for (const name of list.split(',')) names.add(name.trim());
    }
  }
  return { files, names: [...names].sort() };
}

/** What parsers load to decode the entities of HTML, to lint a text, to walk its tokens or to tell values of YAML 1.1 apart, none of which happens here, with as much of it as they ask for. */
const leftOut = {
  'entities/decode':
    'export class EntityDecoder {} export const DecodingMode = {}, htmlDecodeTree = undefined, xmlDecodeTree = undefined;',
  'eslint-visitor-keys': 'export const unionWith = (keys) => keys;',
  './cst-visit.js': 'export const visit = undefined;',
  './tags.js': `
    import { schema } from './core/schema.js';
    import { merge } from './yaml-1.1/merge.js';
    export const coreKnownTags = { 'tag:yaml.org,2002:merge': merge };
    export const getTags = (own, name, withMerge) => (withMerge ? [...schema, merge] : [...schema]);`,
};

const yamlSources = path.join('node_modules', 'yaml', 'browser');

const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(?:${Object.keys(leftOut).join('|').replaceAll('.', '\\.')})$`);
    onResolve({ filter }, ({ path: name, resolveDir, importer }) =>
      name.startsWith('.') && !importer.includes(yamlSources)
        ? undefined
        : { path: name, namespace: 'left-out', pluginData: resolveDir },
    );
    onLoad({ filter, namespace: 'left-out' }, ({ path: name, pluginData: resolveDir }) => ({
      contents: leftOut[name],
      resolveDir,
    }));
  },
};

/** The style and the script that reports carry are texts in the sources; they are shortened like the code around them. */
const pageTexts = {
  name: 'page-texts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]report(?:Style|Script)\.ts$/ }, async ({ path: file }) => {
      const { code } = await esbuild.transform(await readFile(file, 'utf8'), { loader: 'ts' });
      const texts = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const lines = Object.entries(texts).map(async ([name, text]) => {
        const short = await esbuild.transform(text, { loader: name.endsWith('Style') ? 'css' : 'js', minify: true });
        return `export const ${name} = ${JSON.stringify(short.code)};`;
      });
      return { contents: (await Promise.all(lines)).join('\n') };
    });
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  logLevel: 'warning',
  minify: flags.has('--minify'),
  sourcemap: flags.has('--minify') ? false : 'linked',
  target: 'es2022',
  mainFields: ['module', 'main'],
  // The build of `yaml` for Node is the same code in a form of which nothing can be left out.
  alias: { yaml: path.join(root, 'node_modules', 'yaml', 'browser', 'index.js') },
  // They stand with the others in the notices.
  legalComments: 'none',
  metafile: true,
};

const desktop = {
  entryPoints: { extension: 'src/extensionDesktop.ts', scanWorker: 'src/node/scanWorker.ts' },
  platform: 'node',
  plugins: [withoutUnused, pageTexts, editorApi],
  outdir: 'dist',
};
const web = {
  entryPoints: { extension: 'src/extension.ts' },
  platform: 'browser',
  plugins: [withoutUnused, pageTexts, editorApi],
  outdir: 'dist/web',
};
const commandLine = {
  entryPoints: { cli: 'src/node/main.ts', mcp: 'src/node/mcpServer.ts' },
  platform: 'node',
  plugins: [withoutUnused, pageTexts],
  outdir: 'dist',
};

function targets() {
  const wanted = [desktop, web, commandLine];
  if (flags.has('--tests')) {
    const suite = { entryPoints: { index: 'test/host/suite/index.ts' }, external: ['vscode'] };
    wanted.push({
      ...suite,
      platform: 'browser',
      outdir: 'dist/test/web',
      define: { 'process.env.NODE_ENV': '"test"' },
    });
    wanted.push({
      entryPoints: { index: 'test/host/bench/index.ts' },
      external: ['vscode'],
      platform: 'node',
      outdir: 'dist/test/bench',
    });
  }
  return wanted;
}

async function copyCatalogue() {
  await mkdir(path.join(root, 'dist'), { recursive: true });
  const generated = path.join(root, 'generated');
  for (const file of await readdir(generated)) {
    if (file.endsWith('.json')) await copyFile(path.join(generated, file), path.join(root, 'dist', file));
  }
}

await copyCatalogue();
const inputs = [];
for (const target of targets()) {
  if (watch) await (await esbuild.context({ ...shared, ...target })).watch();
  else inputs.push(...Object.keys((await esbuild.build({ ...shared, ...target })).metafile.inputs));
}
if (!watch) await writeFile(path.join(root, 'dist', noticesFile), await noticesOf(root, inputs));
