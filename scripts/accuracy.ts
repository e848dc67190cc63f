import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import ignore from 'ignore';

import { diskFiles, namedFiles } from '../src/node/diskFiles';
import { loadCatalogue } from '../src/node/loadCatalogue';
import { parsePolicy } from '../src/policy/parsePolicy';
import { decodeBytes } from '../src/scan/decode';
import { scanText } from '../src/scan/scanText';
import { findingsOf } from './accuracy/findings';
import { parseLabels, parseRepositories, repositoriesOf, type LabelledFiles } from './accuracy/labels';
import { printScore } from './accuracy/printScore';
import { score, type Found } from './accuracy/score';

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
  const findings: Found[] = [];
  const present = new Set<string>();
  for (const [repo, files] of repositories) {
    const root = [repo.replace('/', '+'), repo].map((name) => path.join(folder, name)).find((name) => existsSync(name));
    if (root === undefined) continue;
    present.add(repo);
    findings.push(...(await scanRepository(repo, root, files)));
  }
  const absent = [...repositories.keys()].filter((repo) => !present.has(repo));
  if (absent.length > 0) console.log(`not checked out, left out: ${absent.join(', ')}`);
  const scored = labels.filter(({ repo }) => present.has(repo));
  printScore(score(scored, repositories, findings), Number(values.list));
}

async function scanRepository(repo: string, root: string, files: LabelledFiles): Promise<Found[]> {
  const context = {
    catalogue: loadCatalogue('generated'),
    policyFor: () => parsePolicy('').policy,
    today: new Date().toISOString().slice(0, 10),
  };
  const log = { info: () => undefined, warn: () => undefined };
  const source =
    files.model === 'all' || files.package === 'all'
      ? diskFiles(root, ignore(), log)
      : namedFiles(root, [...new Set([...files.model, ...files.package])], log);
  const findings: Found[] = [];
  for (const file of await source.list({ isCancellationRequested: false })) {
    const bytes = await source.read(file);
    const decoded = bytes === undefined ? undefined : decodeBytes(bytes);
    if (decoded === undefined || 'skipped' in decoded) continue;
    findings.push(...findingsOf(repo, scanText(context, { path: file, text: decoded.text }), decoded.text));
  }
  return findings;
}
