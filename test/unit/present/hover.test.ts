import { afterEach, describe, expect, it } from 'vitest';

import { renderHover } from '../../../src/present/hover';
import type { Licence } from '../../../src/domain/licence';
import { attributionFinding, judgedSample, sampleFamily, sampleLicence, thresholdFinding } from '../../support/judged';
import { useLanguage } from '../../support/language';

afterEach(() => {
  useLanguage('en');
});

const { evidence } = sampleLicence;
const known = {
  kind: 'model',
  match: 'exact',
  family: sampleFamily,
  access: 'open-weights',
  licence: sampleLicence.id,
  binding: [],
  lineage: [],
} as const;

/** A reference under the sample licence with other clauses. */
function judgedUnder(clauses: Partial<Licence>) {
  const licences = [{ ...sampleLicence, ...clauses }];
  return judgedSample({
    resolution: { ...known, binding: [{ expression: sampleLicence.id, licences, origin: 'own', evidence }] },
  });
}

const linesOf = (markdown: string) => markdown.split(/\n+/).map((line) => line.trimEnd());

/** Spaces that bind and wide ones as the plain one. */
const spaced = (text: string) => text.replace(/[\u00a0\u2002]/g, ' ');

/** What a reader sees of a line: no icon, no bold, links as their words. */
const plain = (line: string) =>
  line
    .replace(/^\$\([\w-]+\) /, '')
    .replaceAll('**', '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('\\', '');

describe('the hover', () => {
  it('starts with the verdict, its reason and what to do, and then gives terms, openness and evidence', () => {
    const judged = judgedSample({
      findings: [attributionFinding, thresholdFinding],
      verdict: { word: 'forbidden' },
    });
    expect(spaced(renderHover(judged, [{ label: 'Report', command: 'aiLicenceLens.showReport', args: [] }])))
      .toMatchInlineSnapshot(`
        "### $(error) Not allowed as stated: Sample One

        Sample Community: above 700M monthly active users, a separate licence is needed; this project states 800M ([§ 2](https://example.com/licence)). Ask the licensor for other terms or choose another model.

        $(law) **[Sample Community License](https://example.com/licence)** · Sample Lab · 2025-03-01 · downloadable weights  
        $(check) **May** modify ([§ 1.b](https://example.com/licence)) · with conditions: use commercially ([§ 1.a](https://example.com/licence))  
        $(checklist) **Must** show the attribution “Built with Sample” ([§ 1.c](https://example.com/licence))  
        $(circle-slash) **May not** train other models on outputs ([§ 1.d](https://example.com/licence)) · 1 more  
        $(unlock) **Openness** ● open 2 \\(weights, architecture\\) · ◐ partial 1 \\(model card\\) · ○ closed 1 \\(training data\\)  
        $(book) [Source](https://example.com/licence) · checked 2026-07-01 · high confidence | [Report](command:aiLicenceLens.showReport?%5B%5D)"
      `);
  });

  it('is Korean with the Korean bundle', () => {
    useLanguage('ko');
    const judged = judgedSample({ findings: [thresholdFinding], verdict: { word: 'forbidden' } });
    expect(spaced(renderHover(judged, []))).toMatchInlineSnapshot(`
      "### $(error) 현재 조건으로는 허용되지 않음: Sample One

      Sample Community: 월간 이용자 7억명 초과 시 별도 라이선스가 필요합니다. 이 프로젝트에 입력된 값은 8억입니다 ([§ 2](https://example.com/licence)). 라이선스 제공자에게 별도 조건을 요청하거나 다른 모델을 선택해 주십시오.

      $(law) **[Sample Community License](https://example.com/licence)** · Sample Lab · 2025-03-01 · 가중치 내려받기 가능  
      $(check) **가능** 수정 ([§ 1.b](https://example.com/licence)) · 조건부: 상업적 이용 ([§ 1.a](https://example.com/licence))  
      $(checklist) **의무** 출처 문구 표시 “Built with Sample” ([§ 1.c](https://example.com/licence))  
      $(circle-slash) **금지** 출력물로 다른 모델 학습 ([§ 1.d](https://example.com/licence)) · 외 1건  
      $(unlock) **개방성** ● 공개 2 \\(가중치, 구조\\) · ◐ 일부 공개 1 \\(모델 카드\\) · ○ 비공개 1 \\(학습 데이터\\)  
      $(book) [출처](https://example.com/licence) · 2026-07-01 확인 · 신뢰도 높음"
    `);
  });

  it('stays within twelve lines of text', () => {
    const judged = judgedSample({ findings: [attributionFinding, thresholdFinding], verdict: { word: 'forbidden' } });
    expect(renderHover(judged, []).split(/\n+/).length).toBeLessThanOrEqual(12);
  });

  it('keeps each list of terms to one line and counts the rest', () => {
    const kinds = ['include-licence', 'notice-file', 'state-changes', 'flow-down', 'attribution', 'registration'];
    const obligations = kinds.map((kind) => ({ ...evidence, kind, text: { en: kind } }));
    const must = linesOf(renderHover(judgedUnder({ obligations }), [])).find((line) => line.startsWith('$(checklist)'));
    expect(plain(must ?? '').length).toBeLessThan(110);
    expect(must).toMatch(/· [2-5]\u00a0more$/);
  });

  it('only counts what nearly every text says, unless it says nothing else', () => {
    const line = (kinds: readonly string[]) =>
      plain(
        linesOf(
          renderHover(
            judgedUnder({ restrictions: kinds.map((kind) => ({ ...evidence, kind, text: { en: kind } })) }),
            [],
          ),
        ).find((each) => each.startsWith('$(circle-slash)')) ?? '',
      );
    expect(line(['no-military', 'trademark'])).toBe('May not use for military purposes (§\u00a02) · 1\u00a0more');
    expect(line(['trademark'])).toBe('May not use the trademarks (§\u00a02)');
  });

  it('names a base once, with the licence that it brings along', () => {
    const base = { ...sampleFamily, id: 'sample/base', name: 'Sample Base' };
    const own = { expression: sampleLicence.id, licences: [sampleLicence], origin: 'own', evidence } as const;
    const resolution = (expression: string) => ({
      ...known,
      binding: [own, { expression, licences: [], origin: 'base-model', of: base.id, evidence } as const],
      lineage: [base],
    });
    const other = renderHover(judgedSample({ resolution: resolution('Apache-2.0') }), []);
    expect(other).toContain('**Also binding** [Apache-2.0](https://example.com/licence) (Sample Base)');
    expect(other).not.toContain('**Based on**');
    const same = renderHover(judgedSample({ resolution: resolution(sampleLicence.id) }), []);
    expect(same).toContain('**Based on** Sample Base');
    expect(same).not.toContain('**Also binding**');
  });

  it('names the facts that decide', () => {
    const judged = judgedSample({ verdict: { word: 'depends', decidedBy: ['monthlyActiveUsers', 'purpose'] } });
    expect(renderHover(judged, [])).toContain('**Decided by** monthly active users, purpose');
  });

  it('says plainly that an id is not in the catalogue', () => {
    const judged = judgedSample({ resolution: { kind: 'unknown', match: 'unknown' }, verdict: { word: 'unknown' } });
    expect(renderHover(judged, [])).toContain('The catalogue has no entry for this id');
  });

  it('shows an id with Markdown and HTML in it as text', () => {
    const literal = '[x](command:evil) <img src=x> $(trash)';
    const judged = judgedSample({
      literal,
      resolution: { kind: 'unknown', match: 'unknown' },
      verdict: { word: 'unknown' },
    });
    const text = renderHover(judged, []);
    expect(text).not.toContain('](command:');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('$(trash)');
  });
});
