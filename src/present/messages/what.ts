import * as l10n from '@vscode/l10n';

import type { Finding } from '../../domain/finding';
import { opennessComponents } from '../../domain/openness';
import { listFact, textFact } from '../facts';
import { obligationLabel, restrictionLabel } from '../labels/kinds';
import { licenceShortName } from '../labels/licence';
import { componentLabel, mofClassLabel } from '../labels/openness';
import { localised } from '../language';

import { thresholdText } from './threshold';

/** The problem itself, as a sentence without its full stop. */
export function whatText(finding: Finding, name: string): string {
  const licence = finding.licence === undefined ? name : licenceShortName(finding.licence);
  switch (finding.id) {
    case 'closed-model':
      return l10n.t('{0} is a closed model under {1}', name, licence);
    case 'non-commercial':
      if (isHosted(finding))
        return l10n.t('{0} bars commercial use of the weights; what the host may grant is not known', licence);
      return byEffect(finding, {
        forbidden: () => l10n.t('{0} bars commercial use, and this project is commercial', licence),
        depends: () => l10n.t('{0} bars commercial use, and the purpose of this project is not stated', licence),
        otherwise: () =>
          listFact(finding, 'conditions').length > 0
            ? l10n.t('{0} covers non-commercial use only in the case that the clause names', licence)
            : l10n.t('{0} covers non-commercial use only', licence),
      });
    case 'research-only':
      if (isHosted(finding))
        return l10n.t('{0} allows research with the weights only; what the host may grant is not known', licence);
      return byEffect(finding, {
        forbidden: () => l10n.t('{0} allows research only, and this project states another purpose', licence),
        depends: () => l10n.t('{0} allows research only, and the purpose of this project is not stated', licence),
        otherwise: () => l10n.t('{0} allows research only', licence),
      });
    case 'user-threshold':
    case 'revenue-threshold':
      return thresholdText(finding, licence);
    case 'territory-limit':
      return territoryText(finding, licence);
    case 'output-training':
      return outputTrainingText(finding, licence, name);
    case 'competing-use':
      return l10n.t('{0} bars building a competing product or model with it', licence);
    case 'field-of-use':
      return fieldText(finding, licence);
    case 'redistribution-limit':
      return l10n.t('{0} restricts what is passed on or offered: {1}', licence, dutyWords(finding));
    case 'acceptable-use':
      return finding.kind === 'acceptable-use'
        ? l10n.t('{0} binds its use to an acceptable use policy', licence)
        : l10n.t('{0} sets a rule for its use: {1}', licence, ruleWords(finding));
    case 'attribution-duty':
      return withWording(finding, l10n.t('{0} asks for attribution', licence));
    case 'naming-duty':
      return withWording(finding, l10n.t('{0} asks for a name or label on what you build', licence));
    case 'notice-duty':
      return l10n.t('{0} has a duty: {1}', licence, dutyWords(finding));
    case 'share-alike':
      return l10n.t('{0} asks that what you pass on stays under the same terms', licence);
    case 'network-copyleft':
      return l10n.t('{0} asks that users over a network can get the source', licence);
    case 'licence-conflict':
      return conflictText(finding, name, licence);
    case 'relicensed':
      return relicensedText(finding, name);
    case 'retired-model':
      return retiredText(finding, name);
    case 'unknown-licence':
      if (textFact(finding, 'missing') === 'own-licence')
        return l10n.t(
          '{0} is made from a model under {1}; the licence of its own makers is not known',
          name,
          licenceShortName(textFact(finding, 'base') ?? licence),
        );
      if (textFact(finding, 'missing') === 'generation')
        return l10n.t('{0} is a release that the catalogue has not seen; its licence is not known', name);
      return finding.licence === undefined || textFact(finding, 'missing') === 'licence'
        ? l10n.t('The licence of {0} is not known', name)
        : l10n.t('{0} is under {1}, whose text the catalogue does not hold', name, licence);
    case 'unknown-model':
      return finding.kind === 'ambiguous'
        ? l10n.t('{0} fits several models: {1}', name, listFact(finding, 'candidates').slice(0, 4).join(', '))
        : l10n.t('{0} is not in the catalogue', name);
    case 'policy-denied':
      return finding.effect === 'forbidden'
        ? l10n.t('The policy of this project denies {0} ({1})', name, textFact(finding, 'entry') ?? licence)
        : l10n.t('The policy of this project asks to look at {0} ({1})', name, textFact(finding, 'entry') ?? licence);
    case 'openness-below-policy':
      return opennessText(finding, name);
    case 'acknowledged-expired':
      return finding.kind === 'licence-changed'
        ? l10n.t('{0} was acknowledged under another licence', name)
        : l10n.t('The acknowledgement for {0} has expired', name);
  }
}

/** The weights run at another company, whose agreement with the publisher nobody outside knows. */
function isHosted(finding: Finding): boolean {
  return textFact(finding, 'missing') === 'host-agreement';
}

interface Choices {
  readonly forbidden: () => string;
  readonly depends: () => string;
  readonly otherwise: () => string;
}

function byEffect(finding: Finding, choices: Choices): string {
  if (finding.effect === 'forbidden') return choices.forbidden();
  return finding.effect === 'depends' ? choices.depends() : choices.otherwise();
}

function territoryText(finding: Finding, licence: string): string {
  const conflict = listFact(finding, 'conflict');
  if (finding.effect === 'forbidden' && conflict.length > 0) {
    return l10n.t('{0} does not cover this territory: {1}', licence, conflict.join(', '));
  }
  const territories = listFact(finding, 'territories');
  if (territories.length === 0) return l10n.t('{0} is limited to certain territories', licence);
  return finding.facts['allowedOnly'] === true
    ? l10n.t('{0} covers only these territories: {1}', licence, territories.join(', '))
    : l10n.t('{0} excludes these territories: {1}', licence, territories.join(', '));
}

function fieldText(finding: Finding, licence: string): string {
  const fields = listFact(finding, 'sectors').join(', ');
  if (fields === '') return l10n.t('{0} excludes certain fields of use', licence);
  return finding.effect === 'forbidden'
    ? l10n.t('{0} excludes a field of use that this project states: {1}', licence, fields)
    : l10n.t('{0} excludes certain fields of use: {1}', licence, fields);
}

/** What falls short, or the parts of which nothing is known. */
function opennessText(finding: Finding, name: string): string {
  const below = listFact(finding, 'below');
  return below.length === 0
    ? l10n.t(
        'Whether {0} is as open as the policy of this project asks is not known: {1}',
        name,
        partsText(finding, 'unknown'),
      )
    : l10n.t('{0} is less open than the policy of this project asks: {1}', name, partsText(finding, 'below'));
}

function partsText(finding: Finding, fact: string): string {
  return listFact(finding, fact).map(partText).join(', ');
}

function partText(part: string): string {
  if (part === 'mofClass') return l10n.t('its class');
  const mofClass = part.split(':')[1];
  if (mofClass !== undefined) return mofClassLabel(mofClass);
  const component = opennessComponents.find((each) => each === part);
  return component === undefined ? part : componentLabel(component);
}

function retiredText(finding: Finding, name: string): string {
  const date = textFact(finding, 'date');
  if (date === undefined) return l10n.t('{0} is retired', name);
  if (finding.facts['past'] === false) return l10n.t('{0} will be retired on {1}', name, date);
  // Providers give the earliest day; that it came is sure only where a source says so.
  return finding.evidence !== undefined && finding.evidence.confidence !== 'high'
    ? l10n.t('{0} was to be retired on {1}', name, date)
    : l10n.t('{0} was retired on {1}', name, date);
}

function relicensedText(finding: Finding, name: string): string {
  const from = textFact(finding, 'from');
  const to = textFact(finding, 'to');
  const date = textFact(finding, 'date');
  if (from !== undefined && to !== undefined && date !== undefined) {
    return l10n.t(
      '{0} is under {1} since {2}; before it was {3}',
      name,
      licenceShortName(to),
      date,
      licenceShortName(from),
    );
  }
  const ranges = versionRangeList(finding);
  if (ranges === '') return l10n.t('{0} changed its licence between versions', name);
  return finding.effect === 'depends'
    ? l10n.t('What {0} asks hangs on its version, which is not stated: {1}', name, ranges)
    : l10n.t('{0} changed its licence between versions: {1}', name, ranges);
}

/** Such as `<8 GPL-3.0-only, >=8 AGPL-3.0-only`: the border stands in the ranges. */
function versionRangeList(finding: Finding): string {
  const licences = listFact(finding, 'licences');
  return listFact(finding, 'versions')
    .map((versions, index) => `${versions} ${licenceShortName(licences[index] ?? '')}`.trim())
    .join('; ');
}

function outputTrainingText(finding: Finding, licence: string, name: string): string {
  const trained = listFact(finding, 'trained');
  const madeWith = textFact(finding, 'madeWith');
  if (madeWith !== undefined) {
    return l10n.t(
      'By its name {0} was made with {1}; {2} limits training models on such outputs, and this project trains {3}',
      name,
      madeWith,
      licence,
      someOf(trained),
    );
  }
  if (trained.length > 0 && finding.effect !== 'forbidden') {
    return l10n.t('{0} limits training models on its outputs, and this project trains {1}', licence, someOf(trained));
  }
  const scope = textFact(finding, 'scope');
  if (scope === 'any-model') return l10n.t('{0} bars training any model on its outputs', licence);
  if (scope === 'competing-models') return l10n.t('{0} bars training competing models on its outputs', licence);
  return l10n.t('{0} bars training other models on its outputs', licence);
}

/** So many names say what is meant; the rest is counted. */
const mostNames = 3;

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  const rest = names.length - mostNames;
  return rest > 0 ? `${shown} ${l10n.t('(+{0} more)', rest)}` : shown;
}

/** Wording of more letters stands in the reason, not in the sentence. */
export const longestWording = 60;

function withWording(finding: Finding, sentence: string): string {
  const wording = listFact(finding, 'requiredText')[0];
  return wording === undefined || wording.length > longestWording ? sentence : l10n.t('{0}: “{1}”', sentence, wording);
}

function dutyWords(finding: Finding): string {
  const words = obligationLabel(finding.kind) ?? restrictionLabel(finding.kind);
  return words ?? (finding.text === undefined ? finding.kind : localised(finding.text).replace(/[.。]$/, ''));
}

/** The rule itself where the text has it: its kind only says that there is one. */
function ruleWords(finding: Finding): string {
  return finding.text === undefined ? dutyWords(finding) : localised(finding.text).replace(/[.。]$/, '');
}

function conflictText(finding: Finding, name: string, licence: string): string {
  const project = textFact(finding, 'projectLicence');
  if (project !== undefined) return l10n.t('{0} does not fit the licence of this project, {1}', licence, project);
  const installed = textFact(finding, 'installed');
  if (installed !== undefined) {
    return l10n.t('The installed {0} states {1}, the catalogue has {2} for this version', name, installed, licence);
  }
  const claimed = textFact(finding, 'claimed');
  const baseModel = textFact(finding, 'baseModel');
  if (claimed !== undefined && baseModel !== undefined) {
    return l10n.t('{0} promises more than {1} leaves, whose terms stay: {2}', claimed, baseModel, licence);
  }
  if (claimed !== undefined) {
    return l10n.t('{0} claims {1}, but the terms of its base stay: {2}', name, licenceShortName(claimed), licence);
  }
  if (finding.kind === 'share-alike')
    return l10n.t('{0} does not fit a closed product that {1} is shipped in', licence, name);
  return l10n.t('The licences that meet in {0} do not fit together', name);
}
