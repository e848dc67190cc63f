/** The fixed words of a licence page. */
export interface PageWords {
  readonly other: string;
  readonly publisher: string;
  readonly category: string;
  readonly osi: string;
  readonly effective: string;
  readonly text: string;
  readonly aliases: string;
  readonly checked: string;
  readonly confidence: string;
  readonly confidences: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly missing: string;
  readonly rights: string;
  readonly must: string;
  readonly lines: string;
  readonly mayNot: string;
  readonly traps: string;
  readonly none: string;
  readonly wording: string;
  readonly or: string;
  readonly when: string;
  readonly except: string;
  readonly source: string;
  readonly clause: string;
  readonly yes: string;
  readonly no: string;
  readonly disclaimer: string;
  readonly commercial: string;
  readonly nonCommercial: string;
  readonly finetuned: string;
  readonly trainsOnOutputs: string;
  readonly aboveDisplayThreshold: string;
  readonly projectLicence: string;
  readonly atRelease: string;
  readonly anyTime: string;
  readonly counts: Readonly<Record<'group' | 'licensee' | 'product', string>>;
  readonly places: string;
  readonly onlyPlaces: string;
  readonly trains: string;
  readonly index: string;
}

export const english: PageWords = {
  other: '한국어',
  publisher: 'Publisher',
  category: 'Category',
  osi: 'OSI approved',
  effective: 'Date of the text',
  text: 'Text',
  aliases: 'Also written',
  checked: 'Checked',
  confidence: 'Confidence',
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  missing: 'What is missing',
  rights: 'You may',
  must: 'You must',
  lines: 'Numbers that change the terms',
  mayNot: 'You may not, and other limits',
  traps: 'Often misread',
  none: 'Nothing recorded.',
  wording: 'Wording',
  or: 'or',
  when: 'When',
  except: 'Except',
  source: 'source',
  clause: 'clause',
  yes: 'yes',
  no: 'no',
  disclaimer: 'A summary in plain words, not legal advice. The text of the licence prevails.',
  commercial: 'commercial use, internal business use included',
  nonCommercial: 'non-commercial use',
  finetuned: 'a model is derived from it',
  trainsOnOutputs: 'outputs train another model',
  aboveDisplayThreshold: 'a display line below is crossed',
  projectLicence: 'the project is under',
  atRelease: 'counted once, at the release',
  anyTime: 'whenever it is crossed',
  counts: { group: 'licensee with affiliates', licensee: 'the licensee', product: 'each product that uses it' },
  places: 'Places',
  onlyPlaces: 'Only in',
  trains: 'Training barred for',
  index: 'Licences',
};

export const korean: PageWords = {
  other: 'English',
  publisher: '발행자',
  category: '분류',
  osi: 'OSI 승인',
  effective: '본문 날짜',
  text: '전문',
  aliases: '다른 표기',
  checked: '확인일',
  confidence: '신뢰도',
  confidences: { high: '높음', medium: '보통', low: '낮음' },
  missing: '부족한 점',
  rights: '할 수 있는 일',
  must: '해야 하는 일',
  lines: '조건이 바뀌는 수치',
  mayNot: '할 수 없는 일과 그 밖의 제한',
  traps: '오해하기 쉬운 점',
  none: '기록된 내용이 없습니다.',
  wording: '문구',
  or: '또는',
  when: '조건',
  except: '예외',
  source: '출처',
  clause: '조항',
  yes: '예',
  no: '아니요',
  disclaimer: '쉬운 말로 옮긴 요약이며 법률 자문이 아닙니다. 라이선스 전문이 우선합니다.',
  commercial: '내부 업무를 포함한 상업적 이용',
  nonCommercial: '비상업적 이용',
  finetuned: '파생 모델을 만드는 경우',
  trainsOnOutputs: '출력물로 다른 모델을 학습하는 경우',
  aboveDisplayThreshold: '아래 표시 기준을 넘는 경우',
  projectLicence: '프로젝트 라이선스:',
  atRelease: '출시 시점에 한 번 계산',
  anyTime: '언제든 넘는 때',
  counts: { group: '이용자와 계열사', licensee: '이용자', product: '이를 사용하는 제품별' },
  places: '지역',
  onlyPlaces: '허용 지역',
  trains: '학습 금지 대상',
  index: '라이선스',
};
