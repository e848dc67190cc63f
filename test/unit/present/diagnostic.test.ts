import { afterEach, describe, expect, it } from 'vitest';

import type { Finding } from '../../../src/domain/finding';
import { findingIds } from '../../../src/domain/finding';
import { renderDiagnostic } from '../../../src/present/diagnostic';
import { findingLine, findingText } from '../../../src/present/messages/findingText';
import { attributionFinding, judgedSample, thresholdFinding } from '../../support/judged';
import { useLanguage } from '../../support/language';

afterEach(() => {
  useLanguage('en');
});

describe('the line in Problems', () => {
  it('carries the most important finding and counts the rest', () => {
    const text = renderDiagnostic(judgedSample({ findings: [attributionFinding, thresholdFinding] }));
    expect(text?.severity).toBe('error');
    expect(text?.message).toBe(
      'Sample One (Sample Community): above 700M monthly active users, a separate licence is needed; ' +
        'this project states 800M (§ 2). (+1 more)',
    );
  });

  it('keeps a comparison from a figure on apart from one above it', () => {
    const atLeast: Finding = { ...thresholdFinding, facts: { ...thresholdFinding.facts, operator: '>=' } };
    expect(findingLine(atLeast, 'x')).toContain('from 700M monthly active users');
  });

  it('never rounds a figure', () => {
    const exact: Finding = { ...thresholdFinding, facts: { ...thresholdFinding.facts, stated: 700_000_001 } };
    expect(findingLine(exact, 'x')).toContain('this project states 700,000,001');
  });

  it('asks for the fact when a missing one decides', () => {
    const open: Finding = { ...thresholdFinding, effect: 'depends', decidedBy: ['monthlyActiveUsers'] };
    expect(findingLine(open, 'x')).toContain('State the monthly active users in .ai-licence.yaml.');
  });

  it('is silent about hints and about what somebody has acknowledged', () => {
    const hint: Finding = { ...attributionFinding, severity: 'hint' };
    const seen: Finding = { ...thresholdFinding, silencedBy: { how: 'acknowledgement', reason: 'reviewed' } };
    expect(renderDiagnostic(judgedSample({ findings: [hint, seen] }))).toBeUndefined();
  });

  it('reads in Korean', () => {
    useLanguage('ko');
    expect(findingLine(thresholdFinding, 'x')).toBe(
      'Sample Community: 월간 이용자 7억명 초과 시 별도 라이선스가 필요합니다. 이 프로젝트에 입력된 값은 8억입니다 (§ 2). ' +
        '라이선스 제공자에게 별도 조건을 요청하거나 다른 모델을 선택해 주십시오.',
    );
  });
});

describe('every finding id', () => {
  const effects = ['forbidden', 'depends', 'duties', 'allowed', 'unknown'] as const;

  it.each(findingIds)('%s has a sentence and a next step for every effect', (id) => {
    for (const effect of effects) {
      const text = findingText({ ...attributionFinding, id, effect }, 'sample/one');
      expect(text.what).not.toMatch(/undefined|\{\d\}/);
      expect(text.now).toMatch(/\.$/);
      expect(text.what.length).toBeLessThan(120);
    }
  });
});
