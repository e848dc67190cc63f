import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from 'vitest';

import { figuresBy, judgements } from '../../scripts/accuracy/figures';
import { parseLabels, repositoriesOf } from '../../scripts/accuracy/labels';
import { scanRepository } from '../../scripts/accuracy/scanRepository';
import { score, type Score } from '../../scripts/accuracy/score';
import { readCatalogueFiles } from '../../scripts/catalogueFiles';
import { createCatalogue } from '../../src/catalogue/createCatalogue';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('accuracy on our own corpus', () => {
  let result: Score;

  beforeAll(async () => {
    const labels = parseLabels(readFileSync(here('labels.tsv'), 'utf8'));
    const repositories = repositoriesOf(labels);
    const files = repositories.get('own');
    if (files === undefined) throw new Error('labels.tsv has no row of the repository "own"');
    const catalogue = createCatalogue(readCatalogueFiles(here('../../catalogue')).data);
    result = score(labels, repositories, await scanRepository(catalogue, 'own', here('own'), files));
  });

  const byKind = (kind: string) =>
    figuresBy(result, { label: (label) => label.kind, found: (found) => found.kind }).get(kind);

  it('finds models', () => {
    expect(byKind('model')?.recall).toBeGreaterThanOrEqual(0.97);
  });

  it('finds packages', () => {
    expect(result.misses.filter(({ kind }) => kind === 'package').map(({ path, literal }) => [path, literal])).toEqual(
      [],
    );
  });

  it('reports no package that is none', () => {
    expect(result.falsePositives.filter(({ kind }) => kind === 'package')).toEqual([]);
  });

  it('falls into no trap', () => {
    expect(result.falsePositives.map(({ path, literal }) => `${path} ${literal}`)).toEqual([]);
  });

  it('names the right family', () => {
    expect(judgements(result).family.wrong.map(({ label, said }) => [label.literal, said])).toEqual([]);
  });

  it('names the right licence', () => {
    expect(judgements(result).licence.wrong.map(({ label, said }) => [label.literal, said])).toEqual([]);
  });
});
