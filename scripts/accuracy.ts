import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { createCatalogue } from '../src/catalogue/createCatalogue';
import { parseLabels, parseRepositories, repositoriesOf } from './accuracy/labels';
import { printScore } from './accuracy/printScore';
import { scanRepository } from './accuracy/scanRepository';
import { score, type Found } from './accuracy/score';
import { readCatalogueFiles } from './catalogueFiles';

const usage = `usage: npm run accuracy -- --repos <folder> --labels <tsv> [--repo-list <tsv>] [--only <regex>] [--list <n>]
  --repos      folder with one checkout for each labelled repository, named owner+name (or owner/name)
  --labels     labelled literals; --repo-list says which files were labelled through (else: those with labels)
  --only       score only the repositories whose name matches
  --list       how many misses and false positives to print for each kind (default 40)`;

const { values } = parseArgs({
  options: {
    repos: { type: 'string' },
    labels: { type: 'string' },
    'repo-list': { type: 'string' },
    only: { type: 'string' },
    list: { type: 'string', default: '40' },
  },
});

void main(values.repos, values.labels);

async function main(folder: string | undefined, labelFile: string | undefined): Promise<void> {
  if (folder === undefined || labelFile === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const only = new RegExp(values.only ?? '', 'i');
  const labels = parseLabels(readFileSync(labelFile, 'utf8')).filter(({ repo }) => only.test(repo));
  const list = values['repo-list'];
  const known = list === undefined ? repositoriesOf(labels) : parseRepositories(readFileSync(list, 'utf8'));
  const repositories = new Map([...known].filter(([repo]) => only.test(repo)));
  const catalogue = createCatalogue(readCatalogueFiles(path.join(import.meta.dirname, '..', 'catalogue')).data);
  const findings: Found[] = [];
  const present = new Set<string>();
  for (const [repo, files] of repositories) {
    const root = [repo.replace('/', '+'), repo].map((name) => path.join(folder, name)).find((name) => existsSync(name));
    if (root === undefined) continue;
    present.add(repo);
    findings.push(...(await scanRepository(catalogue, repo, root, files)));
  }
  const absent = [...repositories.keys()].filter((repo) => !present.has(repo));
  if (absent.length > 0) console.log(`not checked out, left out: ${absent.join(', ')}`);
  const scored = labels.filter(({ repo }) => present.has(repo));
  printScore(score(scored, repositories, findings), Number(values.list));
}
