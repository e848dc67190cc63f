import type { Reference, Role } from '../../domain/reference';
import { elementsOf, parseXml, type XmlElement, type XmlText } from '../../parse/xmlSpans';
import { speaksOfAi } from '../code/modelTitles';
import { shellReferences } from '../code/shellCommands';
import type { Detector } from '../detector';

import { isModelVariable, meaningOfKey } from './modelKeys';
import { namespaceOfKey } from './providerNamespaces';
import { referencesInValue } from './valueReference';

const maySpeak = /model|llm|deployment|ollama/i;
const longest = 400_000;
const maximum = 200;
const word = /^[a-z]+$/i;
const variable = /^[A-Z][A-Z0-9_]+$/;
/** What a setting is called, and what it is set to, where both are attributes. */
const nameAttributes = ['key', 'name', 'id'];
const valueAttributes = ['value', 'Include'];

/** Settings in XML: properties of builds and projects, `<add key="…" value="…"/>`, resources of an application. */
export const xmlSettings: Detector = {
  forms: ['xml-setting'],
  accepts: ({ language }) => language === 'xml',
  detect: ({ text }, { role }) => {
    if (text.length > longest || !maySpeak.test(text)) return { references: [], problems: [] };
    const { root } = parseXml(text);
    const settings = (root === undefined ? [] : [root, ...elementsOf(root)]).flatMap((each) => settingsOf(each));
    // Hardware and cars have models too; a word of everyday language counts where language models are spoken of.
    const sure = speaksOfAi(text);
    const references = settings.flatMap(({ name, value }) =>
      sure || !word.test(value.value) ? referencesOf(name, value, text, role) : [],
    );
    return { references: references.slice(0, maximum), problems: [] };
  },
};

interface Setting {
  readonly name: string;
  readonly value: XmlText;
}

function settingsOf({ name, attributes, text }: XmlElement): Setting[] {
  const called = nameAttributes.map((each) => attributes.get(each)).find((each) => each !== undefined)?.value;
  const value = valueAttributes.map((each) => attributes.get(each)).find((each) => each !== undefined) ?? text;
  const own = [...attributes].map(([key, given]): Setting => ({ name: key, value: given }));
  return value === undefined ? own : [...own, { name: called ?? name, value }];
}

function referencesOf(name: string, value: XmlText, text: string, role: Role): Reference[] {
  const { start, end } = value.span;
  if (/^command$/i.test(name)) return shellReferences(value.value, start, role);
  const key = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
  const meaning = meaningOfKey(key);
  if (meaning !== 'model' && meaning !== 'deployment' && !(variable.test(name) && isModelVariable(name))) return [];
  const namespace = meaning === 'deployment' ? 'azure-openai' : (namespaceOfKey(name) ?? 'any');
  return referencesInValue(
    { value: value.value, raw: text.slice(start, end), span: value.span },
    { form: 'xml-setting', tier: 'B', namespace, role, kind: 'model' },
  );
}
