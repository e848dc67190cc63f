import { describe, expect, it } from 'vitest';

import { joinNames } from '../../../src/scan/joinNames';
import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

/** What the files name after joining: file, id, tier, form and the files of the sites. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  const scans = Object.entries(files).map(([path, text]) => scanText(context, { path, text }));
  return joinNames(context, scans).flatMap(({ path, references }) =>
    references
      .filter(({ reference }) => reference.kind === 'model')
      .map(({ reference: { literal, tier, form }, related }) => {
        const sites = (related ?? []).map((each) => each.path ?? 'same file').join(' ');
        return [path, literal, tier, form, ...(sites === '' ? [] : [`<- ${sites}`])].join(' ');
      }),
  );
}

const chat = (value: string, imports = ''): string =>
  `from openai import OpenAI\nimport os\n${imports}\nclient = OpenAI()\nclient.chat.completions.create(model=${value}, messages=m)\n`;
const load = (value: string, imports: string): string =>
  `from transformers import AutoModel\n${imports}\nAutoModel.from_pretrained(${value})\n`;

describe('an imported constant at a model site', () => {
  it.each([
    ['MODEL', 'from config import MODEL', 'app/config.py'],
    ['NAME', 'from config import MODEL as NAME', 'app/config.py'],
    ['MODEL', 'from .config import MODEL', 'app/config.py'],
    ['MODEL', 'from ..config import MODEL', 'config.py'],
    ['MODEL', 'from app.config import MODEL', 'app/config.py'],
    ['MODEL', 'from app.config import MODEL', 'app/config/__init__.py'],
    ['MODEL', 'from shop.config import MODEL', 'src/shop/config.py'],
    ['config.MODEL', 'import config', 'app/config.py'],
    ['config.MODEL', 'from . import config', 'app/config.py'],
    ['config.MODEL', 'from app import config', 'app/config.py'],
    ['cfg.MODEL', 'import app.config as cfg', 'app/config.py'],
    ['app.config.MODEL', 'import app.config', 'app/config.py'],
  ])('%s of `%s` stands in %s', (value, imports, path) => {
    expect(found({ 'app/main.py': load(value, imports), [path]: 'MODEL = "acme/tiny-v7"\n' })).toEqual([
      `${path} acme/tiny-v7 E py-from-pretrained <- app/main.py`,
    ]);
  });

  it.each([
    ['MODEL', "import { MODEL } from './config'", 'src/config.ts', "export const MODEL = 'gpt-4o';"],
    ['MODEL', "import { MODEL } from './config.js'", 'src/config.ts', "export const MODEL = 'gpt-4o';"],
    ['MODEL', "import { MODEL } from '../lib'", 'lib/index.ts', "export const MODEL = 'gpt-4o';"],
    ['MODEL', "import { MODEL } from '@/lib/ai'", 'src/lib/ai.ts', "export const MODEL = 'gpt-4o';"],
    ['config.model', "import config from './config'", 'src/config.ts', "export default { model: 'gpt-4o' };"],
    [
      'config.openai.model',
      "import { config } from './config'",
      'src/config.ts',
      "export const config = { openai: { model: 'gpt-4o' } };",
    ],
    ['ids.MODEL', "import * as ids from './ids'", 'src/ids.mjs', "export const MODEL = 'gpt-4o';"],
    ['MODEL', "const { MODEL } = require('./config')", 'src/config.js', "exports.MODEL = 'gpt-4o';"],
  ])('%s of `%s` stands in %s', (value, imports, path, text) => {
    const main = `import OpenAI from 'openai';\n${imports};\nconst client = new OpenAI();\nclient.chat.completions.create({ model: ${value}, messages });\n`;
    expect(found({ 'src/main.ts': main, [path]: text })).toEqual([`${path} gpt-4o A js-openai-client <- src/main.ts`]);
  });

  it.each([
    ['settings.chat_model', 'from config import settings'],
    ['get_settings().chat_model', 'from config import get_settings'],
    ['settings.chat_model', 'from config import Settings\nsettings = Settings()'],
    ['self.settings.chat_model', 'from config import Settings\nself.settings = Settings()'],
  ])('%s of `%s` is the default of the field', (value, imports) => {
    const config = 'class Settings(BaseSettings):\n    chat_model: str = Field(default="gpt-4o")\n';
    expect(found({ 'config.py': config, 'main.py': chat(value, imports) })).toEqual([
      'config.py gpt-4o A py-openai-client <- main.py',
    ]);
  });

  it('is one reference with every site', () => {
    const files = {
      'a.py': chat('MODEL', 'from config import MODEL'),
      'b.py': chat('MODEL', 'from config import MODEL'),
    };
    expect(found({ ...files, 'config.py': 'MODEL = "gpt-4o"\n' })).toEqual([
      'config.py gpt-4o A py-openai-client <- a.py b.py',
    ]);
  });

  it('keeps what its own file said where the site knows less', () => {
    const config = `${chat('MODEL')}MODEL = "gpt-4o"\n`;
    expect(found({ 'main.py': load('MODEL', 'from config import MODEL'), 'config.py': config })).toEqual([
      'config.py gpt-4o A py-openai-client <- same file main.py',
    ]);
  });

  it.each([
    ['another module', 'from other import MODEL', 'LABEL = "acme/tiny-v7"\nMODEL = "acme/tiny-v7"\n', 'config.py'],
    ['another name', 'from config import MODEL', 'LABEL = "acme/tiny-v7"\n', 'config.py'],
    ['a package of the same name', 'from config import MODEL', 'MODEL = "acme/tiny-v7"\n', 'vendor/config.py'],
    [
      'a name that the file itself binds',
      'from config import MODEL\nMODEL = "./local"',
      'MODEL = "acme/tiny-v7"\n',
      'config.py',
    ],
    ['a placeholder', 'from config import MODEL', 'MODEL = "your-org/your-model"\n', 'config.py'],
    ['a secret', 'from config import API_KEY as MODEL', 'API_KEY = "acme/tiny-v7"\n', 'config.py'],
  ])('is nothing for %s', (_, imports, config, path) => {
    expect(found({ 'main.py': load('MODEL', imports), [path]: config })).toEqual([]);
  });

  it('goes one step, not two', () => {
    const files = { 'config.py': 'from base import MODEL\n', 'base.py': 'MODEL = "acme/tiny-v7"\n' };
    expect(found({ ...files, 'main.py': load('MODEL', 'from config import MODEL') })).toEqual([]);
  });
});

describe('an environment variable at a model site', () => {
  const read = chat('os.getenv("ENGINE")');

  it.each([
    ['.env', 'ENGINE=gpt-4o\n'],
    ['.env.example', 'export ENGINE="gpt-4o" # the default\n'],
    ['compose.yaml', 'services:\n  app:\n    environment:\n      ENGINE: gpt-4o\n'],
    ['compose.yaml', 'services:\n  app:\n    environment:\n      - ENGINE=gpt-4o\n'],
    ['compose.yaml', 'services:\n  app:\n    environment:\n      ENGINE: ${ENGINE:-gpt-4o}\n'],
    ['deploy/chart/values.yaml', 'env:\n  ENGINE: "gpt-4o"\n'],
    ['k8s/app.yaml', 'env:\n  - name: ENGINE\n    value: gpt-4o\n'],
    ['k8s/config-map.yaml', 'kind: ConfigMap\ndata:\n  ENGINE: gpt-4o\n'],
    ['infra/prod.tfvars', 'engine = "gpt-4o"\n'],
    ['Dockerfile', 'FROM python\nENV ENGINE=gpt-4o\n'],
  ])('has its value in %s: %j', (path, text) => {
    expect(found({ 'app/main.py': read, [path]: text })).toEqual([`${path} gpt-4o A py-openai-client <- app/main.py`]);
  });

  it.each([
    ['main.py', chat('os.environ["ENGINE"]')],
    ['main.py', chat('os.environ.get("ENGINE")')],
    ['main.py', chat('NAME', 'NAME = os.getenv("ENGINE")')],
    ['main.py', chat('os.getenv("ENGINE", "fast")')],
    ['main.py', chat('self.name', 'self.name = os.getenv("ENGINE") or None')],
  ])('is read in %s by %j', (path, text) => {
    expect(found({ [path]: text, '.env': 'ENGINE=gpt-4o\n' })).toEqual(['.env gpt-4o A py-openai-client <- main.py']);
  });

  it.each([
    ['process.env.ENGINE'],
    ['process.env.ENGINE!'],
    ['process.env["ENGINE"]'],
    ['process.env.ENGINE ?? fallback'],
  ])('is read by %s', (value) => {
    const main = `import OpenAI from 'openai';\nnew OpenAI().chat.completions.create({ model: ${value}, messages });\n`;
    expect(found({ 'main.ts': main, '.env': 'ENGINE=gpt-4o\n' })).toEqual([
      '.env gpt-4o A js-openai-client <- main.ts',
    ]);
  });

  it.each([
    ['another variable', { '.env': 'OTHER=gpt-4o\n' }],
    ['another project', { 'other/.env': 'ENGINE=gpt-4o\n' }],
    ['a value that the catalogue does not know', { '.env': 'ENGINE=sk-4f0a91\n' }],
    ['a secret', { '.env': 'ENGINE_KEY=gpt-4o\n' }],
    ['a template', { 'values.yaml': 'ENGINE: {{ .Values.engine }}\n' }],
    ['a comment', { '.env': '# ENGINE=gpt-4o\n' }],
  ])('has no value in %s', (_, files) => {
    const all = found({ 'app/main.py': read, ...(files as Readonly<Record<string, string>>) });
    expect(all.filter((line) => line.includes('main.py'))).toEqual([]);
  });

  it('keeps a value that only its own key explains', () => {
    expect(found({ '.env': 'CHAT_MODEL=gpt-4o\n', 'main.py': 'import os\nprint(os.getenv("CHAT_MODEL"))\n' })).toEqual([
      '.env gpt-4o B dotenv-model',
    ]);
  });
});
