import * as l10n from '@vscode/l10n';

import type { FileProblem, ProblemFact } from '../domain/text';

/** A problem as a sentence; what a parser says stays in its own words. */
export function problemText(problem: FileProblem): string {
  return 'message' in problem ? problem.message : factText(problem.fact);
}

function factText(fact: ProblemFact): string {
  const { subject = '', other = '' } = fact;
  switch (fact.id) {
    case 'unknown-key':
      return withHint(
        fact.other === undefined
          ? l10n.t('There is no key {0}.', subject)
          : l10n.t('There is no key {0} in {1}.', subject, other),
        fact,
      );
    case 'stated-twice':
      return l10n.t('{0} is stated twice; the first one counts.', subject);
    case 'needs-text':
      return l10n.t('{0} needs a text.', subject);
    case 'wrong-word':
      return withHint(
        fact.other === undefined
          ? l10n.t('{0} needs a single word.', subject)
          : l10n.t('{0} cannot be {1}.', subject, other),
        fact,
      );
    case 'needs-number':
      return l10n.t('{0} needs a number, 0 or more.', subject);
    case 'needs-whole-number':
      return l10n.t('{0} needs a whole number, 0 or more.', subject);
    case 'number-with-separators':
      return l10n.t('{0} needs a number without separators, such as 2000000.', subject);
    case 'needs-truth':
      return l10n.t('{0} needs true or false.', subject);
    case 'needs-list':
      return l10n.t('{0} needs a list, such as [a, b].', subject);
    case 'needs-entries':
      return l10n.t('{0} needs a list; start each entry with a dash.', subject);
    case 'needs-keys':
      return l10n.t('{0} needs keys of its own, one a line.', subject);
    case 'file-needs-keys':
      return withHint(l10n.t('The file needs keys.'), fact);
    case 'entry-needs-keys':
      return withHint(l10n.t('An entry of {0} needs keys.', subject), fact);
    case 'entry-needs':
      return l10n.t('This entry does not count: it needs {0}.', subject);
    case 'unbalanced-pattern':
      return l10n.t('{0} can match nothing: {1} has no partner.', subject, other);
    case 'unused-pattern':
      return l10n.t('{0} matches nothing: no reference below this file and no name in the catalogue.', subject);
    case 'unused-exclude':
      return l10n.t('{0} keeps no file out.', subject);
    case 'unused-entry':
      return l10n.t('No reference below this file is called {0}; the entry does nothing.', subject);
    case 'wrong-territory':
      return withHint(l10n.t('{0} is no country code. Write two letters, such as KR, or EU or EEA.', subject), fact);
    case 'wrong-expression':
      return l10n.t('{0} is no SPDX expression. Write one, such as MIT OR Apache-2.0, or proprietary.', subject);
    case 'wrong-openness':
      return withHint(
        l10n.t('minimumOpenness cannot be {0}. Write none, a class (I, II, III) or a list of components.', subject),
        fact,
      );
    case 'wrong-expiry':
      return l10n.t('expires needs a date, such as 2027-06-30; until then this entry does not count.');
    case 'expired':
      return l10n.t('The acknowledgement of {0} expired on {1} and no longer counts.', subject, other);
    case 'overrides':
      return l10n.t('{0} differs from {1}; this file counts for its folder and below.', subject, other);
    case 'too-long':
      return l10n.t('The file is too long to be a policy; nothing in it counts.');
    case 'nested-too-deeply':
      return l10n.t('The file is nested too deeply; nothing in it counts.');
    case 'no-such-finding':
      return l10n.t('There is no finding {0}; nothing is allowed for it.', subject);
    case 'names-no-finding':
      return l10n.t('This comment names no finding to allow.');
    case 'needs-reason':
      return l10n.t('This comment allows nothing: write the reason behind --.');
  }
}

/** A list that people read at a glance. */
const shortList = 8;

/** What was meant and what is accepted; beside a guess a long list would only be in the way. */
function withHint(sentence: string, { meant, accepted = [] }: ProblemFact): string {
  const guess = meant === undefined ? '' : ` ${l10n.t('Did you mean {0}?', meant)}`;
  const isShown = accepted.length > 0 && (meant === undefined || accepted.length <= shortList);
  return `${sentence}${guess}${isShown ? ` ${l10n.t('Accepted: {0}.', accepted.join(', '))}` : ''}`;
}
