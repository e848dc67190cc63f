import * as l10n from '@vscode/l10n';

import type { Duty } from '../domain/duty';

import { obligationLabel, restrictionLabel } from './labels/kinds';
import { licenceShortName } from './labels/licence';
import { localised } from './language';
import { code, escapeMarkdown, markdownLink } from './markdown';

/**
 * The content of `AI-NOTICES.md`: for each licence what it covers here, the wording to show, and the duties with their clauses.
 * `barred` names what the terms do not allow here at all, so that nobody takes the list for a way around that.
 */
export function renderNotices(duties: readonly Duty[], barred: readonly string[] = []): string {
  const licences = [...new Set(duties.map((duty) => duty.licence))];
  const sections = licences.map((licence) =>
    renderLicence(
      licence,
      duties.filter((duty) => duty.licence === licence),
    ),
  );
  const introduction =
    duties.length === 0
      ? l10n.t('No licence of a model or package in this project asks for anything before a release.')
      : l10n.t('What the licences of the models and packages in this project ask for. The licence texts prevail.');
  const names = [...new Set(barred)].sort().map(code).join(', ');
  const bar = names === '' ? [] : [l10n.t('Not allowed as stated, whatever is done below: {0}', names)];
  return `${[`# ${l10n.t('AI notices')}`, introduction, ...bar, ...sections].join('\n\n')}\n`;
}

function renderLicence(licence: string, duties: readonly Duty[]): string {
  const references = [...new Set(duties.flatMap((duty) => duty.references))].sort();
  const lines = duties.filter((duty) => !isName(duty));
  const wording = [...new Set(lines.map(wordingOf))].filter((text) => text !== '');
  return [
    `## ${escapeMarkdown(licenceShortName(licence))}`,
    l10n.t('Applies to: {0}', references.map(code).join(', ')),
    ...wording.map((text) => `> ${text}`),
    duties.map(renderDuty).join('\n'),
  ].join('\n\n');
}

/** Alternatives stand one below the other: which of them fits only the project knows. */
function wordingOf({ requiredText }: Duty): string {
  return requiredText
    .map((text, index) => (index === 0 ? '' : `${l10n.t('or:')} `) + escapeMarkdown(text))
    .join('  \n> ');
}

function renderDuty(duty: Duty): string {
  const label = obligationLabel(duty.kind) ?? restrictionLabel(duty.kind) ?? duty.kind;
  const said = duty.text === undefined ? label : localised(duty.text);
  const [word] = duty.requiredText;
  const text = word !== undefined && isName(duty) ? `${said} “${word}”` : said;
  const links = [
    ...(duty.policy === undefined ? [] : [markdownLink(l10n.t('use policy'), duty.policy)]),
    ...(duty.evidence === undefined ? [] : [markdownLink(duty.evidence.clause, duty.evidence.source)]),
  ];
  const clause = links.length === 0 ? '' : ` (${links.join(', ')})`;
  return `- [${duty.metIn === undefined ? ' ' : 'x'}] ${escapeMarkdown(text)}${clause}`;
}

/** A word that goes into the name of a model is no line to print. */
function isName({ kind }: Duty): boolean {
  return kind === 'naming-prefix';
}
