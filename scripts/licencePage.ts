import type { Evidence } from '../src/domain/evidence';
import type { ClauseCondition, Licence, Localised, Obligation, Restriction, Threshold } from '../src/domain/licence';
import { bold, code, escapeMarkdown, markdownLink } from '../src/present/markdown';
import { english, korean, type PageWords } from './licencePageWords';

export type PageLanguage = 'en' | 'ko';

/** The label of a word of the closed lists, such as list `restrictionKinds`, word `territory`. */
export type LabelOf = (list: string, word: string) => string;

/** One licence as a page: what it permits, asks and bars, each with clause and source. Ends with a line break. */
export function licencePage(licence: Licence, language: PageLanguage, label: LabelOf): string {
  const words = language === 'en' ? english : korean;
  const page = { words, label, say: (text: Localised) => escapeMarkdown(sentence(text, language)) };
  const other = language === 'en' ? `ko/${licence.id}.md` : `../${licence.id}.md`;
  return [
    `# ${escapeMarkdown(licence.name)}`,
    `${code(licence.id)} · [${words.other}](${other})`,
    page.say(licence.summary),
    aboutTable(licence, page),
    section(
      words.rights,
      licence.grants.map((grant) =>
        item(`${bold(label('grants', grant.name))}: ${escapeMarkdown(label('grantValues', grant.value))}`, grant, page),
      ),
      page,
    ),
    section(
      words.must,
      licence.obligations.map((each) => obligationItem(each, page)),
      page,
    ),
    ...(licence.thresholds.length === 0
      ? []
      : [
          section(
            words.lines,
            licence.thresholds.map((each) => thresholdItem(each, page)),
            page,
          ),
        ]),
    section(
      words.mayNot,
      licence.restrictions.map((each) => restrictionItem(each, page)),
      page,
    ),
    ...(licence.traps.length === 0
      ? []
      : [
          section(
            words.traps,
            licence.traps.map((trap) => `- ${page.say(trap)}`),
            page,
          ),
        ]),
    `*${escapeMarkdown(words.disclaimer)}*`,
    '',
  ].join('\n\n');
}

interface Page {
  readonly words: PageWords;
  readonly label: LabelOf;
  readonly say: (text: Localised) => string;
}

function sentence(text: Localised, language: PageLanguage): string {
  return language === 'ko' ? (text.ko ?? text.en) : text.en;
}

function section(title: string, items: readonly string[], page: Page): string {
  return `## ${escapeMarkdown(title)}\n\n${items.length === 0 ? page.words.none : items.join('\n')}`;
}

function aboutTable(licence: Licence, { words, label }: Page): string {
  const rows: (readonly [string, string])[] = [
    [words.publisher, escapeMarkdown(licence.publisher)],
    [words.category, escapeMarkdown(label('categories', licence.category))],
    [words.osi, licence.osiApproved ? words.yes : words.no],
    ...(licence.effective === undefined ? [] : [[words.effective, licence.effective] as const]),
    ...(licence.url === undefined ? [] : [[words.text, markdownLink(licence.url, licence.url)] as const]),
    ...(licence.aliases.length === 0 ? [] : [[words.aliases, licence.aliases.map(cell).join(', ')] as const]),
    [words.checked, licence.evidence.checked],
    [words.confidence, words.confidences[licence.evidence.confidence]],
    ...(licence.missing === undefined ? [] : [[words.missing, escapeMarkdown(licence.missing)] as const]),
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${escapeMarkdown(name)} | ${value} |`)].join('\n');
}

/** A code span in a table, where a bar would end the cell. */
function cell(text: string): string {
  return text.includes('|') ? escapeMarkdown(text) : code(text);
}

function item(lead: string, evidence: Evidence, { words }: Page, details: readonly string[] = []): string {
  const doubt =
    evidence.confidence === 'high' ? '' : `, ${words.confidence}: ${words.confidences[evidence.confidence]}`;
  const proof = `${words.clause} ${escapeMarkdown(evidence.clause)}, ${markdownLink(words.source, evidence.source)}`;
  return [`- ${lead} (${proof}${doubt})`, ...details.map((detail) => `  - ${detail}`)].join('\n');
}

function obligationItem(obligation: Obligation, page: Page): string {
  const { words, label } = page;
  const wording = (obligation.requiredText ?? []).map((text) => code(text)).join(` ${words.or} `);
  return item(`${bold(label('obligationKinds', obligation.kind))}: ${page.say(obligation.text)}`, obligation, page, [
    ...(wording === '' ? [] : [`${words.wording}: ${wording}`]),
    ...conditionLine(obligation.when, page),
  ]);
}

function thresholdItem(threshold: Threshold, page: Page): string {
  const { words, label } = page;
  const line = `${threshold.operator} ${threshold.over.toLocaleString('en-US')}`;
  const release = threshold.releaseDate === undefined ? '' : ` (${threshold.releaseDate})`;
  const measured = `${threshold.measured === 'at-release' ? words.atRelease : words.anyTime}${release}`;
  return item(
    `${bold(`${label('thresholdMetrics', threshold.metric)} ${line}: ${label('thresholdActions', threshold.action)}`)}. ${page.say(threshold.text)}`,
    threshold,
    page,
    [`${measured}; ${words.counts[threshold.counts]}`, ...conditionLine(threshold.when, page)],
  );
}

function restrictionItem(restriction: Restriction, page: Page): string {
  const { words, label } = page;
  const { territories, trainingScope, exception } = restriction;
  const places = restriction.territoriesAreAllowed === true ? words.onlyPlaces : words.places;
  return item(
    `${bold(label('restrictionKinds', restriction.kind))}: ${page.say(restriction.text)}`,
    restriction,
    page,
    [
      ...(exception === undefined ? [] : [`${words.except}: ${page.say(exception)}`]),
      ...(territories === undefined ? [] : [`${places}: ${escapeMarkdown(territories.join(', '))}`]),
      ...(trainingScope === undefined
        ? []
        : [`${words.trains}: ${escapeMarkdown(label('trainingScopes', trainingScope))}`]),
      ...conditionLine(restriction.when, page),
    ],
  );
}

function conditionLine(when: ClauseCondition | undefined, { words, label }: Page): readonly string[] {
  if (when === undefined) return [];
  const parts = [
    (when.distribution ?? []).map((way) => label('distributionWays', way)).join(` ${words.or} `),
    when.commercial === undefined ? '' : when.commercial ? words.commercial : words.nonCommercial,
    when.finetuned === true ? words.finetuned : '',
    when.trainsOnOutputs === true ? words.trainsOnOutputs : '',
    when.aboveDisplayThreshold === true ? words.aboveDisplayThreshold : '',
    (when.sectors ?? []).map((sector) => label('sectors', sector)).join(` ${words.or} `),
    when.projectLicences === undefined ? '' : `${words.projectLicence} ${when.projectLicences.join(', ')}`,
    when.business === undefined ? '' : label('businesses', when.business),
    when.plan === undefined ? '' : label('plans', when.plan),
  ].filter((part) => part !== '');
  return [`${words.when}: ${escapeMarkdown(parts.join('; '))}`];
}

/** The list of all licence pages, by category. */
export function licenceIndex(licences: readonly Licence[], language: PageLanguage, label: LabelOf): string {
  const words = language === 'en' ? english : korean;
  const other = language === 'en' ? 'ko/README.md' : '../README.md';
  const categories = [...new Set(licences.map((licence) => licence.category))].sort();
  const sections = categories.map((category) => {
    const lines = licences
      .filter((licence) => licence.category === category)
      .map((licence) => `- [${escapeMarkdown(licence.name)}](${licence.id}.md) ${code(licence.id)}`);
    return `## ${escapeMarkdown(label('categories', category))}\n\n${lines.join('\n')}`;
  });
  return [`# ${words.index}`, `[${words.other}](${other})`, ...sections, ''].join('\n\n');
}
