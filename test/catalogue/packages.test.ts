import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkCatalogue } from '../../scripts/catalogueChecks';
import { readCatalogueFiles } from '../../scripts/catalogueFiles';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import { parseLicenceExpression } from '../../src/catalogue/licenceExpression';
import { packageKey } from '../../src/catalogue/packageNames';
import type { Evidence } from '../../src/domain/evidence';

const files = readCatalogueFiles(join(import.meta.dirname, '../../catalogue'));
const catalogue = createCatalogue(files.data);
const isComplete = ({ source, clause, checked, confidence }: Evidence): boolean =>
  /^https?:\/\//.test(source) && clause !== '' && /^\d{4}-\d{2}-\d{2}$/.test(checked) && /^(?:high|medium|low)$/.test(confidence);

describe('the package files', () => {
  it('fit their schema', () => {
    const problems = files.problems.filter(({ file }) => file.startsWith('packages/'));
    expect(problems.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`)).toEqual([]);
  });

  it('name licences that have an entry', () => {
    expect(checkCatalogue(files).errors.filter(({ message }) => message.startsWith('no licence entry'))).toEqual([]);
  });

  it('state licences as expressions', () => {
    const prose = catalogue.packages.flatMap(({ purl, licences }) =>
      licences.filter(({ expression }) => parseLicenceExpression(expression).kind === 'statement').map(() => purl),
    );
    expect(prose).toEqual([]);
  });

  it('give every claim source, clause, date and confidence', () => {
    const bare = catalogue.packages.flatMap(({ purl, licences, models, evidence }) =>
      [evidence, ...licences, ...models].filter((claim) => !isComplete(claim)).map(() => purl),
    );
    expect(bare).toEqual([]);
  });

  it('have purls that agree with type and name', () => {
    const wrong = catalogue.packages.filter(({ purl, type, name }) => {
      const path = decodeURIComponent(purl.slice(`pkg:${type}/`.length));
      return !purl.startsWith(`pkg:${type}/`) || packageKey(type, path) !== packageKey(type, name);
    });
    expect(wrong.map(({ purl, name }) => `${purl} ${name}`)).toEqual([]);
  });

  it('are found by type and name', () => {
    const lost = catalogue.packages.filter(({ type, name, purl }) => catalogue.lookupPackage(type, name)?.purl !== purl);
    expect(lost.map(({ purl }) => purl)).toEqual([]);
  });

  it('leave out plain numerical, vision and cloud libraries', () => {
    const names = ['boto3', 'numpy', 'pandas', 'scikit-learn', 'opencv-python', 'opencv-python-headless', 'pillow', 'requests'];
    expect(names.filter((name) => catalogue.lookupPackage('pypi', name))).toEqual([]);
  });

  it.each([
    ['maven', 'dev.langchain4j:langchain4j-cohere', 'Apache-2.0', 'pkg:maven/dev.langchain4j/langchain4j-cohere'],
    ['npm', '@langchain/xai', 'MIT', 'pkg:npm/%40langchain/xai'],
    ['nuget', 'Microsoft.Agents.AI.Hosting', 'MIT', 'pkg:nuget/Microsoft.Agents.AI.Hosting'],
    ['cargo', 'candle_flash_attn', 'MIT OR Apache-2.0', 'pkg:cargo/candle_flash_attn'],
    ['docker', 'vllm/vllm-tpu', 'Apache-2.0', 'pkg:docker/vllm/vllm-tpu'],
  ])('know %s %s by the name space of its project', (type, name, expression, purl) => {
    const found = catalogue.lookupPackage(type, name);
    expect({ purl: found?.purl, expressions: found?.licences.map((licence) => licence.expression) }).toEqual({
      purl,
      expressions: [expression],
    });
  });

  it('state patterns that are not wider than a scope, a group or a prefix', () => {
    const wide = catalogue.packages.filter(({ name }) => name.includes('*') && !/^(?=[^*]*[-/.:_])[^*]{4,}\*/.test(name));
    expect(wide.map(({ purl }) => purl)).toEqual([]);
  });
});
