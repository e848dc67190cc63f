import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { DistributionWay } from '../../../src/domain/licence';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import { binding, model, projectPolicy, reference, today } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

/*
 * The five worked cases of ModelGo (Duan, Li, He: ModelGo: A Practical Tool for Machine Learning License Analysis, WWW 2024;
 * https://github.com/Xtra-Computing/ModelGo, main.py and tex/CASE.tex), in our terms. ModelGo computes the licence of the
 * final work from all steps of a workflow. We judge every part by its own text for the project as its profile states it, so a
 * case is a list of parts: what is changed on the way, what is passed on and what stays inside, and what the text says then.
 * The licences are those the authors assigned to the works. Their text discusses cases I to III; for IV and V the repository
 * holds the set-up only, so there is nothing to compare with.
 */

const catalogue = realCatalogue();

interface Part {
  readonly work: string;
  readonly licence: string;
  /** Translated, fine-tuned, merged or distilled on the way. */
  readonly changed?: true;
  /** Used to make the result without being part of it. */
  readonly inside?: true;
  readonly verdict: 'forbidden' | 'duties' | 'allowed';
  /** The finding that decides, with its clause. */
  readonly because?: string;
}

interface Case {
  readonly name: string;
  readonly usage: UsageProfile;
  readonly way: DistributionWay;
  readonly parts: readonly Part[];
}

const sold: UsageProfile = { purpose: 'commercial', projectLicence: 'Proprietary', monthlyActiveUsers: 1000 };
const shared: UsageProfile = { purpose: 'research', monthlyActiveUsers: 1000 };

const rail = 'LicenseRef-BigScience-RAIL-1.0';
const openRail = 'LicenseRef-CreativeML-OpenRAIL-M';
const useLimits = 'acceptable-use 5, Attachment A';
const wholeProgram = 'licence-conflict 5(c), 6';

const cases: readonly Case[] = [
  {
    name: 'I (a): a corpus of translated and original texts, sold',
    usage: sold,
    way: 'shipped-product',
    parts: [
      // As ModelGo: the translated arXiv texts may not be sold.
      {
        work: 'arXiv',
        licence: 'CC-BY-NC-SA-4.0',
        changed: true,
        verdict: 'forbidden',
        because: 'non-commercial 1(k), 2(a)(1)',
      },
      // As ModelGo: the translation stays under the same terms.
      {
        work: 'Stack Exchange',
        licence: 'CC-BY-SA-4.0',
        changed: true,
        verdict: 'duties',
        because: 'share-alike 3(b)',
      },
      // As ModelGo: the terms of Deep-sequoia reach the collection.
      { work: 'Deep-sequoia', licence: 'LGPLLR', verdict: 'duties', because: 'share-alike 2(c)' },
      // Unlike ModelGo, which refuses FreeLaw any redistribution: 2(a)(1)(A) grants sharing of what is not adapted.
      { work: 'FreeLaw', licence: 'CC-BY-ND-4.0', verdict: 'duties', because: 'attribution-duty 3(a)' },
      // The translating model is run, not passed on, and the GPL asks for nothing of output.
      { work: 'BigTranslate', licence: 'GPL-3.0-only', inside: true, verdict: 'allowed' },
    ],
  },
  {
    name: 'I (b): the same with the translating model inside the product',
    usage: sold,
    way: 'shipped-product',
    parts: [
      // ModelGo puts the whole under the GPL; a product that is to stay closed cannot follow, so for it this is a ban.
      { work: 'BigTranslate', licence: 'GPL-3.0-only', verdict: 'forbidden', because: wholeProgram },
      // As ModelGo: neither the sale nor the sharing of a derivative is granted.
      {
        work: 'PubMed',
        licence: 'CC-BY-NC-ND-4.0',
        changed: true,
        verdict: 'forbidden',
        because: 'redistribution-limit 2(a)(1)(B)',
      },
    ],
  },
  {
    name: 'II (a): a mixture of three language models behind a service',
    usage: shared,
    way: 'hosted-service',
    parts: [
      // Unlike ModelGo, which warns that a service must offer its source: the GPL asks this of copies passed on only.
      { work: 'Baize', licence: 'GPL-3.0-only', changed: true, verdict: 'allowed' },
      // As ModelGo: the limits on behaviour hold for the result.
      { work: 'BLOOM', licence: rail, changed: true, verdict: 'duties', because: useLimits },
      { work: 'BERT', licence: 'Apache-2.0', changed: true, verdict: 'allowed' },
      // As ModelGo: training on the texts does not bring their terms into the model.
      { work: 'Wikipedia', licence: 'CC-BY-SA-4.0', inside: true, verdict: 'allowed' },
    ],
  },
  {
    name: 'II (b): a mixture of vision models, shared',
    usage: shared,
    way: 'weights',
    parts: [
      { work: 'DETR', licence: 'Apache-2.0', verdict: 'duties', because: 'notice-duty 4(a)' },
      // As ModelGo for the mixture, which changes the model; unchanged weights could be shared for research.
      {
        work: 'I2VGen-XL',
        licence: 'CC-BY-NC-ND-4.0',
        changed: true,
        verdict: 'forbidden',
        because: 'redistribution-limit 2(a)(1)(B)',
      },
      {
        work: 'MaskFormer',
        licence: 'CC-BY-NC-4.0',
        changed: true,
        verdict: 'duties',
        because: 'attribution-duty 3(a)',
      },
      { work: 'Flickr', licence: 'CC-BY-NC-SA-4.0', inside: true, verdict: 'allowed' },
    ],
  },
  {
    name: 'III: content from a chain of models, sold without them',
    usage: sold,
    way: 'shipped-product',
    parts: [
      { work: 'Whisper', licence: 'MIT', inside: true, verdict: 'allowed' },
      { work: 'Baize', licence: 'GPL-3.0-only', inside: true, verdict: 'allowed' },
      // As ModelGo: the one restriction is that on behaviour.
      { work: 'Stable Diffusion', licence: openRail, inside: true, verdict: 'duties', because: useLimits },
      // Unlike ModelGo, which finds no claim on generated content: running a non-commercial model for a product that is
      // sold is itself a commercial use of the licensed rights.
      {
        work: 'I2VGen-XL',
        licence: 'CC-BY-NC-ND-4.0',
        inside: true,
        verdict: 'forbidden',
        because: 'non-commercial 1(i)',
      },
    ],
  },
  {
    name: 'IV (a): a distilled model averaged with others, sold',
    usage: sold,
    way: 'weights',
    parts: [
      {
        work: 'I2VGen-XL',
        licence: 'CC-BY-NC-ND-4.0',
        changed: true,
        verdict: 'forbidden',
        because: 'non-commercial 1(i)',
      },
      {
        work: 'MaskFormer',
        licence: 'CC-BY-NC-4.0',
        changed: true,
        verdict: 'forbidden',
        because: 'non-commercial 1(i), 2(a)(1)',
      },
      { work: 'X-CLIP', licence: 'MIT', changed: true, verdict: 'duties', because: 'notice-duty notice paragraph' },
      { work: 'Wikimedia', licence: 'CC-BY-SA-4.0', inside: true, verdict: 'allowed' },
    ],
  },
  {
    name: 'IV (b): a distilled language model averaged with others, sold',
    usage: sold,
    way: 'weights',
    parts: [
      { work: 'BLOOM', licence: rail, changed: true, verdict: 'duties', because: 'notice-duty 4.a' },
      { work: 'BERT', licence: 'Apache-2.0', changed: true, verdict: 'duties', because: 'notice-duty 4(b)' },
      {
        work: 'Llama 2',
        licence: 'LicenseRef-Llama-2-Community',
        changed: true,
        verdict: 'duties',
        because: 'notice-duty 1.b.i',
      },
      { work: 'BigTranslate', licence: 'GPL-3.0-only', changed: true, verdict: 'forbidden', because: wholeProgram },
    ],
  },
  {
    name: 'V: a remix of media and generated content, shared',
    usage: shared,
    way: 'shipped-product',
    parts: [
      { work: 'StockSnap', licence: 'CC0-1.0', changed: true, verdict: 'allowed' },
      {
        work: 'Midjourney gallery',
        licence: 'CC-BY-NC-4.0',
        changed: true,
        verdict: 'duties',
        because: 'attribution-duty 3(a)',
      },
      {
        work: 'Thingiverse',
        licence: 'CC-BY-NC-SA-4.0',
        changed: true,
        verdict: 'duties',
        because: 'share-alike 3(b)',
      },
      {
        work: 'Vimeo',
        licence: 'CC-BY-NC-ND-4.0',
        changed: true,
        verdict: 'forbidden',
        because: 'redistribution-limit 2(a)(1)(B)',
      },
    ],
  },
];

function judge({ licence, changed, inside }: Part, { usage, way }: Case) {
  const text = catalogue.licence(licence);
  if (text === undefined) throw new Error(`${licence} is not in the catalogue`);
  const profile: UsageProfile = {
    ...usage,
    distribution: [inside === true ? 'internal' : way],
    finetunes: changed === true,
    trainsOnOutputs: 'none',
  };
  return assess({
    catalogue,
    reference: reference(),
    resolution: model([binding(text)]),
    policy: projectPolicy(profile),
    today,
  });
}

describe.each(cases)('case $name', (each) => {
  it.each(each.parts)('$work under $licence: $verdict', (part) => {
    const { word, findings } = judge(part, each);
    expect(word).toBe(part.verdict);
    const deciding = findings
      .filter(({ effect }) => effect === word && word !== 'allowed')
      .map(({ id, evidence }) => `${id} ${evidence?.clause ?? ''}`);
    if (part.because === undefined) expect(deciding).toEqual([]);
    else expect(deciding).toContain(part.because);
  });
});
