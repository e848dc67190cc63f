import { join } from 'node:path';

import { createCatalogue } from '../src/catalogue/createCatalogue';
import type { Evidence } from '../src/domain/evidence';
import { readCatalogueFiles } from './catalogueFiles';

/**
 * Lists what should be checked next: weakest confidence first, at the same confidence what nobody has read, then the oldest date.
 * An argument filters by id. The counts follow on standard error.
 */
const [filter = ''] = process.argv.slice(2);
const catalogue = createCatalogue(readCatalogueFiles(join(import.meta.dirname, '..', 'catalogue')).data);
const weight = { low: 0, medium: 1, high: 2 } as const;
const claims: { readonly id: string; readonly what: string; readonly evidence: Evidence }[] = [];
for (const licence of catalogue.licences) {
  claims.push({ id: licence.id, what: 'licence', evidence: licence.evidence });
  for (const each of licence.grants) claims.push({ id: licence.id, what: each.name, evidence: each });
  for (const each of [...licence.obligations, ...licence.restrictions]) {
    claims.push({ id: licence.id, what: each.kind, evidence: each });
  }
  for (const each of licence.thresholds) claims.push({ id: licence.id, what: each.metric, evidence: each });
}
for (const family of catalogue.families) {
  claims.push({ id: family.id, what: 'family', evidence: family.evidence });
  for (const member of family.members) claims.push({ id: family.id, what: member.licence, evidence: member });
}
for (const entry of catalogue.packages) {
  for (const each of entry.licences)
    claims.push({ id: entry.purl, what: `${each.versions} ${each.expression}`, evidence: each });
}
const listed = claims
  .filter(({ id }) => id.includes(filter))
  .sort(
    (a, b) =>
      weight[a.evidence.confidence] - weight[b.evidence.confidence] ||
      Number(isRead(a.evidence)) - Number(isRead(b.evidence)) ||
      a.evidence.checked.localeCompare(b.evidence.checked) ||
      a.id.localeCompare(b.id),
  );
for (const { id, what, evidence } of listed) {
  console.log([evidence.confidence, evidence.checked, id, what, evidence.clause, evidence.source].join('\t'));
}
const unread = listed.filter(({ evidence }) => !isRead(evidence));
const count = (confidence: Evidence['confidence']): string => {
  const all = listed.filter(({ evidence }) => evidence.confidence === confidence).length;
  const notRead = unread.filter(({ evidence }) => evidence.confidence === confidence).length;
  return `${confidence} ${String(all)} (${String(notRead)} not read)`;
};
console.error(`${String(listed.length)} claims: ${count('low')}, ${count('medium')}, ${count('high')}`);

function isRead({ clause }: Evidence): boolean {
  return clause !== 'not read';
}
