import { describe, expect, it } from 'vitest';

import { decodeBytes } from '../../../src/scan/decode';

describe('decoding bytes', () => {
  it('drops the mark of UTF-8', () => {
    expect(decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
  });

  it('reads UTF-16 in either order by its mark', () => {
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toEqual({ text: 'a' });
    expect(decodeBytes(Uint8Array.from([0xfe, 0xff, 0, 0x61]))).toEqual({ text: 'a' });
  });

  it('takes a NUL near the start for binary content', () => {
    expect(decodeBytes(Uint8Array.from([0x61, 0, 0x62]))).toEqual({ skipped: 'binary content' });
  });

  it('replaces bytes that are not UTF-8 and keeps the rest', () => {
    expect(decodeBytes(Uint8Array.from([0x61, 0xff, 0x62]))).toEqual({ text: 'a\ufffdb' });
  });

  it('reads an empty file', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '' });
  });
});
