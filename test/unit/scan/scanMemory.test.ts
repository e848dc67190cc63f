import { describe, expect, it } from 'vitest';

import type { ScanContext } from '../../../src/scan/scanText';
import type { ScanMemory } from '../../../src/scan/scanMemory';
import { createScanMemory } from '../../../src/scan/scanMemory';
import { scanWorkspace } from '../../../src/scan/scanWorkspace';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const catalogue = realCatalogue();
const never = { isCancellationRequested: false };

function contextFor(monthlyActiveUsers: number): ScanContext {
  return {
    catalogue,
    policyFor: () => projectPolicy({ monthlyActiveUsers, purpose: 'commercial' }),
    today: '2026-11-01',
  };
}

const small = contextFor(50_000_000);
const large = contextFor(200_000_000);

const files: Readonly<Record<string, string>> = {
  'app.py':
    'm = AutoModel.from_pretrained("Qwen/Qwen-7B")  # ai-licence-lens: allow attribution-duty -- in the footer\n',
  'generate_data.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-4o", input=q)\n',
  'train.py': 'base = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")\nSFTTrainer(model=base).train()\n',
  'pyproject.toml': '[project]\ndependencies = ["transformers>=4"]\n',
  'uv.lock': 'version = 1\n\n[[package]]\nname = "transformers"\nversion = "4.44.0"\n',
  'config.py': 'DRAFT = "acme/tiny-7b"\n',
  'draft.py': 'from config import DRAFT\nm = AutoModel.from_pretrained(DRAFT)\n',
  'notes.txt': 'nothing\n',
};

/** Scans the files and tells which of them were read. */
async function scan(context: ScanContext, memory?: ScanMemory, texts = files) {
  const read: string[] = [];
  const source = {
    list: () => Promise.resolve(Object.keys(texts)),
    read: (path: string) => {
      read.push(path);
      return Promise.resolve(new TextEncoder().encode(texts[path] ?? ''));
    },
    stamp: (path: string) => Promise.resolve(String(texts[path]?.length)),
  };
  return { result: await scanWorkspace(context, source, never, undefined, memory), read };
}

async function written(key = 'engine 1'): Promise<string> {
  const memory = createScanMemory(key);
  await scan(small, memory);
  return memory.write();
}

describe('a scan with a memory', () => {
  it('finds the same without reading a file that has not changed', async () => {
    const again = await scan(small, createScanMemory('engine 1', await written()));
    expect(again.read).toEqual([]);
    expect(again.result).toEqual((await scan(small)).result);
  });

  it('joins a remembered file with the constant that it imports, and with what that has become', async () => {
    const texts = { ...files, 'config.py': 'DRAFT = "acme/middle-13b"\n' };
    const again = await scan(small, createScanMemory('engine 1', await written()), texts);
    expect(again.read).toEqual(['config.py']);
    expect(again.result.files.find(({ path }) => path === 'config.py')?.references).toMatchObject([
      { reference: { literal: 'acme/middle-13b', form: 'py-from-pretrained' }, related: [{ path: 'draft.py' }] },
    ]);
  });

  it('judges what it recalls under the profile of now', async () => {
    const again = await scan(large, createScanMemory('engine 1', await written()));
    expect(again.read).toEqual([]);
    expect(again.result).toEqual((await scan(large)).result);
    expect(again.result).not.toEqual((await scan(small)).result);
  });

  it('reads a file that changed and forgets one that went', async () => {
    const memory = createScanMemory('engine 1', await written());
    const texts = { 'app.py': 'm = AutoModel.from_pretrained("Qwen/Qwen2.5-3B")\n', 'notes.txt': 'nothing\n' };
    const again = await scan(small, memory, texts);
    expect(again.read).toEqual(['app.py']);
    expect(again.result).toEqual((await scan(small, undefined, texts)).result);
    expect(memory.write()).not.toContain('train.py');
  });

  it('starts empty when another engine or catalogue wrote it', async () => {
    expect((await scan(small, createScanMemory('engine 2', await written()))).read).toEqual(Object.keys(files).sort());
  });

  it.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2)],
    ['of another shape', () => '{"files": 3}'],
    ['of another format', (text: string) => text.replace('"formatVersion":', '"formatVersion":9')],
    ['with entries of another shape', (text: string) => text.replace('"telling":[', '"telling":[null,["app.py"],')],
    ['with paths of another shape', (text: string) => text.replace('"silent":', '"silent":1,"loud":')],
    ['empty', () => ''],
  ])('is the same as none when what was written is %s', async (_, damage) => {
    const again = await scan(small, createScanMemory('engine 1', damage(await written())));
    expect(again.read).toEqual(Object.keys(files).sort());
    expect(again.result).toEqual((await scan(small)).result);
  });
});
