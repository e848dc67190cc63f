import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import ignore from 'ignore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { diskFiles } from '../../src/node/diskFiles';
import { threadedFiles } from '../../src/node/readApart';
import { unstatedPolicy } from '../../src/policy/parsePolicy';
import { referenceRecord } from '../../src/present/commandLine/answers';
import { scanWorkspace } from '../../src/scan/scanWorkspace';

import { realCatalogue } from '../support/realCatalogue';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const scanWorker = fileURLToPath(new URL('../../dist/scanWorker.js', import.meta.url));
const today = '2026-11-01';
const oneMebibyte = 1024 * 1024;

/** Enough files for threads; most name nothing, the others tie, train, lock, silence, break or are passed over. */
const special: Readonly<Record<string, string | Uint8Array>> = {
  'app/config.py': 'DRAFT = "Qwen/Qwen-7B-Chat"\n',
  'app/draft.py': 'from config import DRAFT\nm = AutoModel.from_pretrained(DRAFT)\n',
  'lab/generate_data.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-4o", input=q)\n',
  'lab/train.py': 'base = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")\nSFTTrainer(model=base).train()\n',
  'web/package.json': '{ "dependencies": { "openai": "^4.0.0" } }\n',
  'web/package-lock.json':
    '{ "lockfileVersion": 3, "packages": { "": { "dependencies": { "openai": "^4.0.0" } }, "node_modules/openai": { "version": "4.77.0" } } }\n',
  'silent.py': 'from openai import OpenAI\nMODEL = "gpt-4o"  # ai-licence-lens: allow closed-model -- agreed\n',
  'broken.json': '{ "model": "gpt-4o-mini", ',
  'wrong.py': '# ai-licence-lens: allow nothing-of-the-kind -- because\nMODEL = "claude-3-5-sonnet-20241022"\n',
  'binary.txt': new Uint8Array([111, 112, 101, 110, 97, 105, 0, 1, 2]),
  'large.txt': 'openai '.repeat(oneMebibyte / 4),
};

let root = '';
let cache = '';

function scanOnCommandLine(...options: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const args = ['scan', root, '--format', 'json', '--fail-on', 'never', '--today', today, ...options];
  return spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * oneMebibyte,
    env: { ...process.env, HOME: cache, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
  });
}

beforeAll(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'threads-cache-'));
  root = mkdtempSync(path.join(tmpdir(), 'threads-'));
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  };
  for (let index = 0; index < 1300; index++) {
    const names = index % 9 === 0 ? `x = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n` : 'x = 1\n';
    write(`many/${String(index % 30)}/file${String(index)}.py`, names);
  }
  for (const [name, content] of Object.entries(special)) write(name, content);
});
afterAll(() => {
  for (const folder of [root, cache]) rmSync(folder, { recursive: true, force: true });
});

describe('a scan of many files in threads', () => {
  it('finds and says what a scan in one thread does', async () => {
    const warned: string[] = [];
    const log = { info: () => undefined, warn: (message: string) => warned.push(message) };
    const context = { catalogue: realCatalogue(), policyFor: () => unstatedPolicy, today };
    const never = { isCancellationRequested: false };
    const alone = await scanWorkspace(context, diskFiles(root, ignore(), log), never);
    const records = alone.files.flatMap(({ path: file, references }) =>
      references.map((judged) => referenceRecord(file, judged)),
    );
    expect(records.filter(({ path: file }) => !file.startsWith('many/')).length).toBeGreaterThan(6);
    expect(records.length).toBeGreaterThan(100);

    const { stdout, stderr } = scanOnCommandLine('--no-cache');
    const { complete, scannedFiles, skipped, references } = JSON.parse(stdout) as Record<string, unknown>;
    expect(references).toEqual(JSON.parse(JSON.stringify(records)));
    expect({ complete, scannedFiles, skipped }).toEqual({
      complete: true,
      scannedFiles: alone.scannedFiles,
      skipped: alone.skipped,
    });
    expect(skipped).toEqual([
      { path: 'binary.txt', reason: 'binary content' },
      { path: 'large.txt', reason: 'not readable or too large' },
    ]);
    for (const message of warned) expect(stderr).toContain(message);
  });

  it('says the same again when it takes from what the last scan kept', async () => {
    const untilFilesHaveRested = new Promise((resolve) => setTimeout(resolve, 2100));
    await untilFilesHaveRested;
    const first = scanOnCommandLine();
    const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' });
    expect(kept.filter((name) => name.endsWith('.json'))).toHaveLength(1);
    const next = scanOnCommandLine();
    expect(next.stdout).toBe(first.stdout);
    expect(next.stderr).toBe(first.stderr);

    const [file = ''] = kept.filter((name) => name.endsWith('.json'));
    const text = readFileSync(path.join(cache, file), 'utf8');
    writeFileSync(path.join(cache, file), text.replaceAll('Llama-2-7b-hf', 'Llama-2-13b-hf'));
    expect(scanOnCommandLine().stdout).toBe(first.stdout.replaceAll('Llama-2-7b-hf', 'Llama-2-13b-hf'));
  });
});

describe('a scan of many files for an editor', () => {
  const context = { catalogue: realCatalogue(), policyFor: () => unstatedPolicy, today };
  const running = { isCancellationRequested: false };
  const quiet = { info: () => undefined, warn: () => undefined };
  const scanAlone = () => scanWorkspace(context, diskFiles(root, ignore(), quiet), running);

  it('finds and says in other threads what it does in its own', async () => {
    const warned: string[] = [];
    const log = { info: () => undefined, warn: (message: string) => warned.push(message) };
    const counts: number[] = [];
    const files = threadedFiles(scanWorker)(root, ignore(), log);
    const apart = await scanWorkspace(context, files, running, (_, done) => counts.push(done));
    expect(apart).toEqual(await scanAlone());
    expect(apart.files.length).toBeGreaterThan(100);
    expect(warned.join()).toContain('large.txt');
    // Every file is told but the two that were skipped, which count as done.
    expect([counts.length, counts.at(-1)]).toEqual([apart.scannedFiles, apart.scannedFiles + 2]);
  });

  it('reads by itself what dead threads left', async () => {
    const warned: string[] = [];
    const log = { info: () => undefined, warn: (message: string) => warned.push(message) };
    const files = threadedFiles(`${scanWorker}.missing`)(root, ignore(), log);
    expect(await scanWorkspace(context, files, running)).toEqual(await scanAlone());
    expect(warned.join()).toMatch(/thread that reads files ended/);
  });

  it('stops between batches, keeps what it found and says that it is not complete', async () => {
    const signal = { isCancellationRequested: false };
    const files = threadedFiles(scanWorker)(root, ignore(), quiet);
    const stopped = await scanWorkspace(context, files, signal, (_, done) => {
      signal.isCancellationRequested = done >= 50;
    });
    expect(stopped.complete).toBe(false);
    expect(stopped.scannedFiles).toBeGreaterThanOrEqual(49);
    expect(stopped.scannedFiles).toBeLessThan(200);
  });
});
