import * as l10n from '@vscode/l10n';

/** What a key of `.ai-licence.yaml` means, by its path; `[]` stands for an entry of a list. Undefined for a path that does not exist. */
export function policyKeyText(path: string): string | undefined {
  return texts[path]?.();
}

const texts: Readonly<Record<string, () => string>> = {
  usage: () => l10n.t('How this project uses AI.'),
  'usage.purpose': () => l10n.t('What the project is for. Business use inside a company counts as commercial.'),
  'usage.monthlyActiveUsers': () => l10n.t('Users of all products of the group in the last calendar month.'),
  'usage.monthlyActiveUsersAtRelease': () =>
    l10n.t('The same figure for the month before the model came out, for licences that count once at release.'),
  'usage.annualRevenueUsd': () => l10n.t('Revenue of the group in a year, in US dollars.'),
  'usage.monthlyRevenueUsd': () =>
    l10n.t('Revenue in a month, in US dollars. Left out, a twelfth of the year is taken.'),
  'usage.employees': () => l10n.t('Staff, contractors included.'),
  'usage.seat': () => l10n.t('Where the licensee is established: an ISO 3166 code.'),
  'usage.territories': () => l10n.t('Where model or output is used or offered: ISO 3166 codes, EU and EEA.'),
  'usage.distribution': () => l10n.t('How the result reaches others.'),
  'usage.trainsOnOutputs': () => l10n.t('Which models are trained on outputs of the models used here.'),
  'usage.finetunes': () => l10n.t('Whether the project derives models of its own.'),
  'usage.sectors': () =>
    l10n.t('Fields the project serves; an empty list states that none of special interest is among them.'),
  'usage.projectLicence': () => l10n.t('Licence of the project itself: an SPDX expression, or proprietary.'),
  policy: () => l10n.t('What this project accepts, beyond what the licences say.'),
  'policy.allow': () => l10n.t('Lifts entries of warn and deny. It never lifts a term of a licence.'),
  'policy.warn': () => l10n.t('Licence ids, SPDX expressions, categories, publishers or model globs to look at.'),
  'policy.deny': () => l10n.t('Licence ids, SPDX expressions, categories, publishers or model globs not accepted.'),
  'policy.unknown': () => l10n.t('What an unknown licence or model means.'),
  'policy.minimumOpenness': () =>
    l10n.t('A class of the Model Openness Framework, or the components that must be open.'),
  acknowledgements: () => l10n.t('Findings somebody has looked at.'),
  'acknowledgements.[].reference': () =>
    l10n.t('The id as the code names it, a family or package of the catalogue, or a glob.'),
  'acknowledgements.[].licence': () => l10n.t('The licence that was looked at; another one opens the finding again.'),
  'acknowledgements.[].findings': () => l10n.t('The findings that are in order; left out, all of them.'),
  'acknowledgements.[].reason': () => l10n.t('Why it is in order.'),
  'acknowledgements.[].by': () => l10n.t('Who looked at it.'),
  'acknowledgements.[].expires': () => l10n.t('The last day on which this counts, as in 2027-06-30.'),
  agreements: () => l10n.t('Licences that were negotiated separately.'),
  'agreements.[].model': () => l10n.t('A family such as meta/llama-2, a model id, or a glob.'),
  'agreements.[].note': () => l10n.t('Where the agreement can be found.'),
  overlays: () => l10n.t('Catalogue files of your own: private models, corrections.'),
  exclude: () => l10n.t('Globs of files that are not scanned.'),
};
