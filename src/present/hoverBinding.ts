import * as l10n from '@vscode/l10n';

import type { ModelFamily } from '../domain/modelFamily';
import type { BindingLicence, ResolvedModel, ResolvedPackage } from '../domain/resolution';

import { accessLabel, licenceShortName } from './labels/licence';
import { bold, escapeMarkdown, markdownLink } from './markdown';
import { modelPublisher } from './names';

/** The licence, who made the model, since when, and how it is had. */
export function licenceLine(resolution: ResolvedModel | ResolvedPackage): string {
  const licence = shownFirst(resolution)?.licences[0];
  const parts = [
    licence === undefined
      ? bold(resolution.licence === undefined ? l10n.t('Licence not known') : licenceShortName(resolution.licence))
      : `**${markdownLink(licence.name, licence.url ?? licence.evidence.source)}**`,
  ];
  // Of a model people ask who made it; who wrote its licence stands in the name of that.
  const publisher = resolution.kind === 'model' ? modelPublisher(resolution) : licence?.publisher;
  if (publisher !== undefined) parts.push(escapeMarkdown(publisher));
  if (licence?.effective !== undefined) parts.push(escapeMarkdown(licence.effective));
  if (resolution.kind === 'model') parts.push(escapeMarkdown(accessLabel(resolution.access)));
  return `$(law) ${parts.join(' · ')}`;
}

/** Binding licences with the one shown as *the* licence in front. */
export function ownFirst(resolution: ResolvedModel | ResolvedPackage): readonly BindingLicence[] {
  const own = resolution.binding.find((entry) => entry.expression === resolution.licence);
  return own === undefined ? resolution.binding : [own, ...resolution.binding.filter((entry) => entry !== own)];
}

/** What stands as the licence of the reference: never the terms of a base, which bind beside a licence nobody stated. */
function shownFirst(resolution: ResolvedModel | ResolvedPackage): BindingLicence | undefined {
  const [first] = ownFirst(resolution);
  return first?.origin === 'base-model' ? undefined : first;
}

/** What binds beside it, and on whose account. */
export function alsoBinding(resolution: ResolvedModel | ResolvedPackage): string | undefined {
  const shown = shownFirst(resolution);
  const others = othersBinding(resolution).filter((entry) => entry.expression !== shown?.expression);
  if (others.length === 0) return undefined;
  const names = others.map((entry) => {
    const name = licenceShortName(entry.expression);
    const link = markdownLink(name, entry.licences[0]?.url ?? entry.evidence.source);
    const of = resolution.kind === 'model' ? baseOf(resolution, entry)?.name : entry.of;
    return of === undefined ? link : `${link} (${escapeMarkdown(of)})`;
  });
  return `$(add) **${escapeMarkdown(l10n.t('Also binding'))}** ${[...new Set(names)].slice(0, 4).join(' · ')}`;
}

function othersBinding(resolution: ResolvedModel | ResolvedPackage): readonly BindingLicence[] {
  const shown = shownFirst(resolution);
  return ownFirst(resolution).filter((entry) => entry !== shown);
}

/** The model of the lineage that a licence comes from. */
function baseOf({ lineage }: ResolvedModel, { of }: BindingLicence): ModelFamily | undefined {
  return lineage.find(({ id }) => id === of);
}

/** What a model is made from. Left out where the line of other licences names all of it. */
export function lineageLine(resolution: ResolvedModel): string | undefined {
  const shown = shownFirst(resolution);
  const named = new Set(
    othersBinding(resolution)
      .filter((entry) => entry.expression !== shown?.expression)
      .map((entry) => baseOf(resolution, entry)),
  );
  if (resolution.lineage.every((family) => named.has(family))) return undefined;
  const bases = resolution.lineage.map((family) => escapeMarkdown(family.name)).join(' ← ');
  return `$(git-merge) **${escapeMarkdown(l10n.t('Based on'))}** ${bases}`;
}
