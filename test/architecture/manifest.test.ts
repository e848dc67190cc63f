import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { commandIds, linkedCommands } from '../../src/editor/commandIds';
import { settingDefaults, settingsSection } from '../../src/editor/settings';
import { agentTools, editorToolName, type AgentToolName } from '../../src/present/agentTools';
import { homepage } from '../../src/present/pages';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Choice {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

interface Setting extends Choice {
  readonly default: unknown;
  readonly scope: string;
  readonly ignoreSync?: boolean;
  readonly items?: Choice;
}

interface Manifest {
  readonly homepage: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly grammars: readonly { readonly path: string }[];
    readonly languages: readonly { readonly configuration: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly modelDescription: string;
      readonly inputSchema: unknown;
    }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const text = readFileSync(path.join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;

function words(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, string>;
}

describe('the manifest', () => {
  it('offers chat agents exactly the tools of the code, in the same words', () => {
    const offered = contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
      name,
      description: modelDescription,
      inputSchema,
    }));
    const tools = (Object.keys(agentTools) as AgentToolName[]).map((name) => {
      const { description, inputSchema } = agentTools[name];
      return { name: editorToolName(name), description, inputSchema };
    });
    expect(offered).toEqual(tools);
  });

  it('contributes exactly the commands of the code, under one category', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    expect([...contributed].sort()).toEqual(Object.values(commandIds).sort());
    expect(new Set(contributes.commands.map(({ category }) => category))).toEqual(new Set(['AI Licence Lens']));
  });

  it('names only commands that exist in menus and in trusted links', () => {
    const known = new Set<string>(Object.values(commandIds));
    const used = Object.values(contributes.menus).flatMap((entries) => entries.map(({ command }) => command));
    expect([...used, ...linkedCommands].filter((command) => !known.has(command))).toEqual([]);
  });

  it('contributes exactly the settings of the code, with the same defaults', () => {
    const contributed = Object.entries(contributes.configuration.properties).map(([key, { default: value }]) => [
      key,
      value,
    ]);
    const read = Object.entries(settingDefaults).map(([key, value]) => [`${settingsSection}.${key}`, value]);
    expect(Object.fromEntries(contributed)).toEqual(Object.fromEntries(read));
  });

  it('lets settings sync carry every setting: none is bound to a machine or kept back', () => {
    const properties = Object.entries(contributes.configuration.properties);
    expect(properties.length).toBeGreaterThan(0);
    for (const [name, { scope, ignoreSync }] of properties) {
      expect([name, scope]).toEqual([name, expect.stringMatching(/^(resource|window)$/)]);
      expect([name, ignoreSync]).toEqual([name, undefined]);
    }
  });

  it('says of every word a setting takes when to choose it', () => {
    for (const [name, { enum: values, enumDescriptions, items }] of Object.entries(
      contributes.configuration.properties,
    )) {
      for (const choice of [{ enum: values, enumDescriptions }, items ?? {}]) {
        expect([name, choice.enumDescriptions?.length]).toEqual([name, choice.enum?.length]);
      }
    }
  });

  it('asks only for context keys that the code sets', () => {
    const asked = new Set([...text.matchAll(/(?:onContext:|\b)aiLicenceLens\.(\w+)/g)].map((match) => match[1] ?? ''));
    const set = ['hasReferences', 'catalogueFailed', 'hoverShown'];
    const others = [...Object.values(commandIds), ...Object.keys(settingDefaults).map((key) => `aiLicenceLens.${key}`)];
    const known = new Set([...set, 'references', 'report', ...others.map((id) => id.split('.')[1] ?? '')]);
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
    const code = ['contextKeys.ts', 'hover.ts'].map((file) =>
      readFileSync(path.join(root, 'src/editor', file), 'utf8'),
    );
    for (const key of set) expect(code.join('')).toContain(`setContextKey('${key}'`);
  });

  it('has every one of its words in English and Korean, and no word too many', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    const keys = [...new Set(used)].sort();
    expect(Object.keys(words('package.nls.json')).sort()).toEqual(keys);
    expect(Object.keys(words('package.nls.ko.json')).sort()).toEqual(keys);
  });

  it('points to files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.languages.map((language) => language.configuration),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.svg)),
      ...contributes.yamlValidation.map(({ url }) => url),
    ];
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('states the home page that findings link to', () => {
    expect(manifest.homepage).toBe(homepage);
  });
});
