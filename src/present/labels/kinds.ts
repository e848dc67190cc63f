import * as l10n from '@vscode/l10n';

/** An obligation of the closed vocabulary as a duty in a few words; undefined for a word of an overlay. */
export function obligationLabel(kind: string): string | undefined {
  return obligations[kind]?.();
}

/** A restriction of the closed vocabulary as something one may not do, in a few words. */
export function restrictionLabel(kind: string): string | undefined {
  return restrictions[kind]?.();
}

const obligations: Readonly<Record<string, () => string>> = {
  'include-licence': () => l10n.t('pass on the licence text'),
  'notice-file': () => l10n.t('keep the notice file'),
  'display-attribution': () => l10n.t('show the attribution'),
  'naming-prefix': () => l10n.t('use the naming prefix'),
  'share-alike': () => l10n.t('share under the same terms'),
  'publication-acknowledgement': () => l10n.t('acknowledge in publications'),
  'flow-down': () => l10n.t('pass the use limits on to users'),
  'state-changes': () => l10n.t('mark changes'),
  registration: () => l10n.t('register first'),
  'display-model-name': () => l10n.t('show the model name'),
  'notify-licensor': () => l10n.t('notify the licensor'),
  attribution: () => l10n.t('give credit'),
  'encouraged-attribution': () => l10n.t('credit is encouraged'),
  update: () => l10n.t('keep up with updates'),
  'ai-disclosure': () => l10n.t('disclose that AI is used'),
  'retain-notices': () => l10n.t('keep copyright notices'),
  'keep-branding': () => l10n.t('keep the branding'),
  report: () => l10n.t('report to the licensor'),
  'no-raw-redistribution': () => l10n.t('do not pass on the raw data'),
  'content-filter': () => l10n.t('run a content filter'),
  'allow-relinking': () => l10n.t('allow relinking'),
  'network-source': () => l10n.t('offer source to network users'),
  disclosure: () => l10n.t('disclose as the text asks'),
  'required-mitigations': () => l10n.t('keep the required mitigations'),
};

const restrictions: Readonly<Record<string, () => string>> = {
  'no-training-other-models': () => l10n.t('train other models on outputs'),
  'acceptable-use': () => l10n.t('break the use policy'),
  'no-military': () => l10n.t('use for military purposes'),
  trademark: () => l10n.t('use the trademarks'),
  'litigation-termination': () => l10n.t('sue over it and keep the rights'),
  territory: () => l10n.t('use outside the allowed territory'),
  'no-reverse-engineering': () => l10n.t('reverse-engineer'),
  'export-control': () => l10n.t('break export rules'),
  'remote-restriction': () => l10n.t('rely on use that cannot be cut off'),
  'derivative-definition': () => l10n.t('treat distilled models as free of the terms'),
  'field-of-use': () => l10n.t('use in the excluded fields'),
  'no-hosting': () => l10n.t('host as a service'),
  'no-sublicense': () => l10n.t('sublicense'),
  'non-commercial': () => l10n.t('use commercially'),
  'guardrail-termination': () => l10n.t('remove the guardrails'),
  'no-redistribution': () => l10n.t('redistribute'),
  'no-competing-product': () => l10n.t('build a competing product'),
  'change-date': () => l10n.t('use freely before the change date'),
  'no-circumvention': () => l10n.t('circumvent technical limits'),
  'no-resale': () => l10n.t('resell'),
  branding: () => l10n.t('change the branding'),
  'no-derivatives': () => l10n.t('distribute modified versions'),
  'research-only': () => l10n.t('use beyond research'),
  'output-ownership': () => l10n.t('own the outputs outright'),
  'no-patent-licence': () => l10n.t('rely on a patent licence'),
  'no-weights': () => l10n.t('obtain the weights'),
  'model-terms-prevail': () => l10n.t('set aside the terms of the model'),
};
