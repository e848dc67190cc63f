import { afterEach, describe, expect, it } from 'vitest';

import { renderHover } from '../../../src/present/hover';
import { attributionFinding, judgedSample, thresholdFinding } from '../../support/judged';
import { useLanguage } from '../../support/language';

afterEach(() => {
  useLanguage('en');
});

describe('the hover', () => {
  it('starts with the verdict, its reason and what to do, and then gives terms, openness and evidence', () => {
    const judged = judgedSample({
      findings: [attributionFinding, thresholdFinding],
      verdict: { word: 'forbidden' },
    });
    expect(renderHover(judged, [{ label: 'Report', command: 'aiLicenceLens.showReport', args: [] }]))
      .toMatchInlineSnapshot(`
        "### $(error) Not allowed as stated: Sample One

        Sample Community: above 700M monthly active users, a separate licence is needed; this project states 800M ([§ 2](https://example.com/licence)). Ask the licensor for other terms or choose another model.

        $(law) **[Sample Community License](https://example.com/licence)** · Sample Lab · 2025-03-01 · downloadable weights  
        $(check) **May** commercial use with conditions ([§ 1.a](https://example.com/licence)) · modification ([§ 1.b](https://example.com/licence))  
        $(checklist) **Must** show the attribution “Built with Sample” ([§ 1.c](https://example.com/licence))  
        $(circle-slash) **May not** train other models on outputs ([§ 1.d](https://example.com/licence)) · use the trademarks ([§ 5](https://example.com/licence))  
        $(unlock) **Openness** ● open 2 \\(weights, architecture\\) · ◐ partial 1 \\(model card\\) · ○ closed 1 \\(training data\\)  
        $(book) [Source](https://example.com/licence) · checked 2026-07-01 · high confidence

        [Report](command:aiLicenceLens.showReport?%5B%5D)"
      `);
  });

  it('is Korean with the Korean bundle', () => {
    useLanguage('ko');
    const judged = judgedSample({ findings: [thresholdFinding], verdict: { word: 'forbidden' } });
    expect(renderHover(judged, [])).toMatchInlineSnapshot(`
      "### $(error) 현재 조건으로는 허용되지 않음: Sample One

      Sample Community: 월간 이용자 7억명 초과 시 별도 라이선스가 필요합니다. 이 프로젝트에 입력된 값은 8억입니다 ([§ 2](https://example.com/licence)). 라이선스 제공자에게 별도 조건을 요청하거나 다른 모델을 선택해 주십시오.

      $(law) **[Sample Community License](https://example.com/licence)** · Sample Lab · 2025-03-01 · 가중치 내려받기 가능  
      $(check) **가능** 상업적 이용\\(조건부\\) ([§ 1.a](https://example.com/licence)) · 수정 ([§ 1.b](https://example.com/licence))  
      $(checklist) **의무** 출처 문구 표시 “Built with Sample” ([§ 1.c](https://example.com/licence))  
      $(circle-slash) **금지** 출력물로 다른 모델 학습 ([§ 1.d](https://example.com/licence)) · 상표 이용 ([§ 5](https://example.com/licence))  
      $(unlock) **개방성** ● 공개 2 \\(가중치, 구조\\) · ◐ 일부 공개 1 \\(모델 카드\\) · ○ 비공개 1 \\(학습 데이터\\)  
      $(book) [출처](https://example.com/licence) · 2026-07-01 확인 · 신뢰도 높음"
    `);
  });

  it('stays within twelve lines of text', () => {
    const judged = judgedSample({ findings: [attributionFinding, thresholdFinding], verdict: { word: 'forbidden' } });
    expect(renderHover(judged, []).split(/\n+/).length).toBeLessThanOrEqual(12);
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
