import { describe, expect, it } from 'vitest';

import { scanWorkspace } from '../../../src/scan/scanWorkspace';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };
const call = new TextEncoder().encode('m = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n');
const paths = ['a.py', 'b.py', 'c.py', 'd.py'];

describe('a scan that is cancelled', () => {
  it('stops between files, keeps what it found and says that it is not complete', async () => {
    const signal = { isCancellationRequested: false };
    const read: string[] = [];
    const files = {
      list: () => Promise.resolve(paths),
      read: (path: string) => {
        read.push(path);
        if (path === 'b.py') signal.isCancellationRequested = true;
        return Promise.resolve(call);
      },
    };
    const result = await scanWorkspace(context, files, signal);
    expect(read).toEqual(['a.py', 'b.py']);
    expect(result.files.map(({ path }) => path)).toEqual(['a.py', 'b.py']);
    expect([result.scannedFiles, result.complete]).toEqual([2, false]);
  });

  it('is complete when nobody cancels it', async () => {
    const files = { list: () => Promise.resolve(paths), read: () => Promise.resolve(call) };
    const result = await scanWorkspace(context, files, { isCancellationRequested: false });
    expect([result.scannedFiles, result.complete]).toEqual([4, true]);
  });
});
