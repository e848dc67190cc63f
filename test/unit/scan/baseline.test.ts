import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { WorkspaceScan } from '../../../src/domain/scan';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import { parseBaseline, subtractBaseline, writeBaseline } from '../../../src/scan/baseline';
import { inputOf, licence, restriction } from '../../support/licences';

const text = licence({ restrictions: [restriction('non-commercial')] });

/** A scan of one file with a barred reference on each of the given lines. */
function scanWith(...lines: readonly number[]): WorkspaceScan {
  return scanOf({ purpose: 'commercial' }, 'a.py', lines);
}

function scanOf(usage: UsageProfile, path: string, lines: readonly number[]): WorkspaceScan {
  const input = inputOf(text, usage);
  const references = lines.map((line) => ({
    ...input,
    start: { line, character: 0 },
    end: { line, character: 5 },
    verdict: assess(input),
  }));
  return { files: [{ path, references, problems: [] }], scannedFiles: 1, skipped: [], complete: true };
}

const left = (scan: WorkspaceScan) => scan.files.flatMap((file) => file.references.map(({ start }) => start.line));

describe('a baseline', () => {
  it('holds nothing of lines', () => {
    expect(writeBaseline(scanWith(3))).toEqual(writeBaseline(scanWith(40)));
  });

  it('leaves nothing of the scan it was written from, wherever the lines have gone', () => {
    expect(left(subtractBaseline(scanWith(8, 9), writeBaseline(scanWith(1, 2))))).toEqual([]);
  });

  it('lets one more of the same through', () => {
    expect(left(subtractBaseline(scanWith(1, 2, 3), writeBaseline(scanWith(1, 2))))).toEqual([3]);
  });

  it('does not hide that an open question has become a ban', () => {
    const open = scanOf({}, 'a.py', [1]);
    expect(left(subtractBaseline(scanWith(1), writeBaseline(open)))).toEqual([1]);
    expect(left(subtractBaseline(open, writeBaseline(scanWith(1))))).toEqual([]);
  });

  it('knows what stood in a file that has another name now, and no more than that', () => {
    const renamed = scanOf({ purpose: 'commercial' }, 'b.py', [4, 9]);
    expect(left(subtractBaseline(renamed, writeBaseline(scanWith(1))))).toEqual([9]);
  });

  it('takes entries that do not say what they weighed', () => {
    const entries = writeBaseline(scanWith(1)).entries.map(({ effect: _, ...entry }) => entry);
    expect(left(subtractBaseline(scanWith(1), { version: 1, entries }))).toEqual([]);
  });

  it('survives being written down', () => {
    const baseline = writeBaseline(scanWith(1));
    expect(parseBaseline(JSON.stringify(baseline))).toEqual(baseline);
  });

  it.each(['', '[]', '{"version":2,"entries":[]}', '{"version":1,"entries":[{}]}'])('is not %j', (file) => {
    expect(parseBaseline(file)).toBeUndefined();
  });
});
