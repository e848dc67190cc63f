import type { Reference } from '../../domain/reference';
import { childText, elementsOf, parseXml } from '../../parse/xmlSpans';
import type { Detector } from '../detector';

import { modelValue } from './modelValue';
import { referenceOf } from './valueReference';

/** Components of type `machine-learning-model` of a CycloneDX bill of materials in XML. */
export const cyclonedxXml: Detector = {
  forms: ['cyclonedx-component'],
  accepts: ({ language, role }) => language === 'xml' && role !== 'manifest',
  detect: ({ text }, { role }) => {
    if (!text.includes('cyclonedx.org') || !text.includes('machine-learning-model'))
      return { references: [], problems: [] };
    const { root, problems } = parseXml(text);
    const references: Reference[] = [];
    for (const component of root === undefined ? [] : elementsOf(root)) {
      // A prefix of the name space goes before all names of a document or none.
      const prefix = /^(?:[\w.-]+:)?(?=component$)/.exec(component.name)?.[0];
      if (prefix === undefined || component.attributes.get('type')?.value !== 'machine-learning-model') continue;
      const name = childText(component, `${prefix}name`);
      const site = name === undefined ? undefined : modelValue(name.value);
      if (name === undefined || site === undefined) continue;
      const onHub = childText(component, `${prefix}purl`)?.value.startsWith('pkg:huggingface/') === true;
      const namespace = onHub ? 'huggingface' : 'any';
      const context = { form: 'cyclonedx-component', tier: 'A', namespace, role, kind: 'model' } as const;
      references.push(referenceOf(name.span.start, site, context));
    }
    return { references, problems };
  },
};
