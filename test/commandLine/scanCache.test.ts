import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createScanCache } from '../../src/node/scanCache';
import { scanPaths } from '../../src/node/scanPaths';

vi.mock('../../src/node/loadCatalogue', () => ({
  loadCatalogueData: (): unknown => JSON.parse(readFileSync(path.resolve('generated', 'catalogue.json'), 'utf8')),
}));

const today = '2026-11-01';
const enoughFiles = 450;
const modelFile = 'src/draft.py';

let base = '';
let root = '';
let folder = '';
const said: string[] = [];
const log = { info: (message: string) => said.push(message), warn: (message: string) => said.push(message) };

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

/** The clock stands a minute ahead, so that files written just now have rested. */
function letFilesRest(): void {
  vi.setSystemTime(Date.now() + 60_000);
}

const scan = async (cached = true, paths = [root]) => {
  const { scan: found } = await scanPaths(
    { paths, today },
    log,
    cached ? { cache: createScanCache(folder, '1.0.0', ['generated/catalogue.json']) } : {},
  );
  return found;
};
const literals = async () =>
  (await scan()).files.flatMap(({ references }) => references.map((each) => each.reference.literal));
const cacheFile = () => path.join(folder, readdirSync(folder)[0] ?? '');

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'scan-cache-'));
  root = path.join(base, 'project');
  folder = path.join(base, 'cache');
  said.length = 0;
  for (let index = 0; index < enoughFiles; index++) write(`many/${String(index)}.py`, `x = ${String(index)}\n`);
  write(modelFile, 'm = AutoModel.from_pretrained("Qwen/Qwen-7B-Chat")\n');
  write('package.json', '{ "dependencies": { "openai": "^4.0.0" } }\n');
  vi.useFakeTimers({ toFake: ['Date'] });
  letFilesRest();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(base, { recursive: true, force: true });
});

describe('what is kept of a large folder between two scans', () => {
  it('gives the same result, and nothing new to keep', async () => {
    const plain = await scan(false);
    expect(await scan()).toEqual(plain);
    const written = statSync(cacheFile()).mtimeMs;
    expect(await scan()).toEqual(plain);
    expect(statSync(cacheFile()).mtimeMs).toBe(written);
  });

  it('is what the second scan answers from', async () => {
    await scan();
    writeFileSync(cacheFile(), readFileSync(cacheFile(), 'utf8').replaceAll('Qwen-7B-Chat', 'Qwen-14B-Chat'));
    expect(await literals()).toContain('Qwen/Qwen-14B-Chat');
  });

  it('follows changed, new and deleted files', async () => {
    await scan();
    write(modelFile, 'm = AutoModel.from_pretrained("Qwen/Qwen-1_8B")\n');
    write('many/7.py', 'm = AutoModel.from_pretrained("google/gemma-2b")\n');
    write('new.py', 'm = AutoModel.from_pretrained("microsoft/phi-2")\n');
    rmSync(path.join(root, 'package.json'));
    expect((await literals()).sort()).toEqual(['Qwen/Qwen-1_8B', 'google/gemma-2b', 'microsoft/phi-2']);
    expect(await scan()).toEqual(await scan(false));
  });

  it('leaves out files that changed a moment ago: their next change may bear the same time', async () => {
    vi.setSystemTime(Date.now() - 60_000);
    await scan();
    expect(() => readdirSync(folder)).toThrow();
  });

  it.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2)],
    ['of another build', (text: string) => text.replace('"key":"', '"key":"9')],
    ['empty', () => ''],
  ])('is thrown away when it is %s', async (_, damage) => {
    const first = await scan();
    writeFileSync(cacheFile(), damage(readFileSync(cacheFile(), 'utf8')));
    expect(await scan()).toEqual(first);
    expect(said).toEqual([]);
  });

  it('goes after thirty days without a scan that wrote it', async () => {
    await scan();
    const old = cacheFile();
    vi.setSystemTime(Date.now() + 31 * 24 * 60 * 60 * 1000);
    const other = path.join(base, 'other');
    for (let index = 0; index < enoughFiles; index++) {
      mkdirSync(other, { recursive: true });
      writeFileSync(path.join(other, `${String(index)}.py`), '\n');
    }
    await scan(true, [other]);
    expect(readdirSync(folder)).not.toContain(path.basename(old));
  });

  it('costs no result where the disk takes nothing', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(await scan()).toEqual(await scan(false));
    expect(said.join()).toContain('not kept');
  });

  it('is nothing for a small folder', async () => {
    await scan(true, [path.join(root, 'src')]);
    expect(() => readdirSync(folder)).toThrow();
  });
});
