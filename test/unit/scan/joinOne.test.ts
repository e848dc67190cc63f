import { describe, expect, it } from 'vitest';

import type { FileScan } from '../../../src/domain/scan';
import { joinLocks } from '../../../src/scan/joinLocks';
import { joinNames } from '../../../src/scan/joinNames';
import { isTied, joinOne } from '../../../src/scan/joinOne';
import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

const project: Readonly<Record<string, string>> = {
  'app/main.py':
    'from transformers import AutoModel\nfrom .config import MODEL\nimport os\nAutoModel.from_pretrained(MODEL)\n' +
    'AutoModel.from_pretrained(os.environ["CHAT_MODEL"])\n',
  'app/config.py': 'MODEL = "acme/tiny-7b"\n',
  '.env': 'CHAT_MODEL=acme/chat-7b\n',
  'web/package.json': '{ "dependencies": { "openai": "^4.0.0" } }\n',
  'web/package-lock.json': '{ "lockfileVersion": 3, "packages": { "node_modules/openai": { "version": "4.77.0" } } }\n',
  'notes.md': 'Nothing here.\n',
};

const alone = Object.entries(project).map(([path, text]) => scanText(context, { path, text }));

describe('joining one file', () => {
  it('says what joining all of them says, for each file', () => {
    const whole = joinLocks(context, joinNames(context, alone));
    const said = (scans: readonly FileScan[]) =>
      scans.flatMap(({ path, references }) =>
        references.map(({ reference: { literal, version, tier }, related }) => [
          path,
          literal,
          version,
          tier,
          (related ?? []).map((place) => place.path),
        ]),
      );
    const tied = alone.filter(isTied);
    const each = alone.map((scan) => joinOne(context, scan, tied));
    expect(said(each)).toEqual(said(whole));
    expect(JSON.stringify(said(whole))).toContain('acme/tiny-7b');
    expect(JSON.stringify(said(whole))).toContain('acme/chat-7b');
    expect(JSON.stringify(said(whole))).toContain('4.77.0');
  });

  it('concerns only files that bear on others', () => {
    expect(alone.filter(isTied).map(({ path }) => path)).toEqual(
      Object.keys(project).filter((path) => path !== 'notes.md'),
    );
  });
});
