import { describe, expect, it } from 'vitest';

import { parseGradle } from '../../../src/parse/gradle';

describe('parseGradle', () => {
  it('reads string coordinates with their configuration', () => {
    expect(parseGradle("api 'g.h:a:1.0'")).toEqual([
      { module: 'g.h:a', span: { start: 5, end: 10 }, version: '1.0', configuration: 'api' },
    ]);
  });

  it('fills in variables of the file', () => {
    expect(parseGradle('val v = "2"\napi("g:a:$v")')[0]?.version).toBe('2');
  });

  it('keeps an unknown variable as written', () => {
    expect(parseGradle('api("g:a:${v}")')[0]?.version).toBe('${v}');
  });

  it('reads coordinates in a list only with a version', () => {
    expect(parseGradle("def l = ['g:a:1', 'h:b']").map(({ module }) => module)).toEqual(['g:a']);
  });

  it.each(['api project(":core:ui")', 'maven { url "https://x.test/y" }', '// api("g:a:1")', '/* api("g:a:1") */'])(
    'finds nothing in %j',
    (text) => {
      expect(parseGradle(text)).toEqual([]);
    },
  );
});
