import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { VerdictWord } from '../../../src/domain/finding';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import { binding, family, model, projectPolicy, reference, today } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

/** A project, the verdict the text gives it, and the clause that decides; without a clause nothing bites. */
type Case = readonly [usage: UsageProfile, expected: string, clause?: string];

interface Text {
  readonly licence: string;
  readonly source: string;
  /** Of the models it is given for, where the text tells them apart. */
  readonly modality?: readonly string[];
  readonly cases: readonly Case[];
}

const M = 1_000_000;
const hosted: UsageProfile = { distribution: ['hosted-service'] };
const shipped: UsageProfile = { distribution: ['shipped-product'] };
const weights: UsageProfile = { distribution: ['weights'] };
const internal: UsageProfile = { distribution: ['internal'] };
const trade: UsageProfile = { purpose: 'commercial' };
const spdx = (id: string) => `https://spdx.org/licenses/${id}.html`;
const meta = (version: string) => `https://github.com/meta-llama/llama-models/blob/main/models/${version}/LICENSE`;

/** The lines of a Llama text: more than 700 million, counted once at release, with the use policy as the least duty. */
const llamaLines: readonly Case[] = [
  [{}, 'depends monthlyActiveUsers', '2'],
  [{ monthlyActiveUsers: 50 * M }, 'duties', '1.b.iv'],
  [{ monthlyActiveUsers: 700 * M }, 'duties', '1.b.iv'],
  [{ monthlyActiveUsers: 700 * M + 1 }, 'depends monthlyActiveUsersAtRelease', '2'],
  [{ monthlyActiveUsers: 800 * M, monthlyActiveUsersAtRelease: 700 * M }, 'duties', '1.b.iv'],
  [{ monthlyActiveUsers: 800 * M, monthlyActiveUsersAtRelease: 700 * M + 1 }, 'forbidden', '2'],
];

/** Money lines at one figure: clear at the last dollar, crossed at the next. */
const revenueLine = (clear: number, over: number, clause: string, usage: UsageProfile = trade): readonly Case[] => [
  [{ ...usage, ...internal, annualRevenueUsd: clear }, 'allowed'],
  [{ ...usage, ...internal, annualRevenueUsd: over }, 'forbidden', clause],
  [{ ...usage, ...internal }, 'depends annualRevenueUsd', clause],
];

/** A text that bars commercial use and asks nothing of internal use. */
const barsTrade = (clause: string): readonly Case[] => [
  [{ purpose: 'commercial', ...internal }, 'forbidden', clause],
  [{ purpose: 'internal-business', ...internal }, 'forbidden', clause],
  [{ purpose: 'research', ...internal }, 'allowed'],
  [{ purpose: 'evaluation', ...internal }, 'allowed'],
  [internal, 'depends purpose', clause],
];

const personal: Case = [{ purpose: 'personal', ...internal }, 'allowed'];

/** A permissive text: silent until something is passed on. */
const noticeWhenPassedOn = (clause: string): readonly Case[] => [
  [{}, 'allowed'],
  [{ ...trade, ...hosted, monthlyActiveUsers: 900 * M }, 'allowed'],
  [{ ...trade, ...internal }, 'allowed'],
  [{ ...trade, ...shipped }, 'duties', clause],
  [{ ...trade, ...weights }, 'duties', clause],
];

const texts: readonly Text[] = [
  {
    licence: 'LicenseRef-Llama-2-Community',
    source: meta('llama2'),
    cases: [
      ...llamaLines,
      [{ monthlyActiveUsers: 1, trainsOnOutputs: 'other-models' }, 'forbidden', '1.b.v'],
      [{ monthlyActiveUsers: 1, trainsOnOutputs: 'same-family' }, 'duties', '1.b.iv'],
      [{ monthlyActiveUsers: 1, sectors: ['military'] }, 'forbidden', 'Acceptable Use Policy 2.1'],
      [{ monthlyActiveUsers: 1, ...weights }, 'duties', '1.b.iii'],
    ],
  },
  {
    licence: 'LicenseRef-Llama-3-Community',
    source: meta('llama3'),
    cases: [
      ...llamaLines,
      [{ monthlyActiveUsers: 1, ...hosted }, 'duties', '1.b.i'],
      [{ monthlyActiveUsers: 1, trainsOnOutputs: 'other-models' }, 'forbidden', '1.b.v'],
    ],
  },
  {
    licence: 'LicenseRef-Llama-3.1-Community',
    source: meta('llama3_1'),
    cases: [
      ...llamaLines,
      [{ monthlyActiveUsers: 1, trainsOnOutputs: 'competing-models', ...internal }, 'duties', '1.b.iv'],
      [{ monthlyActiveUsers: 1, trainsOnOutputs: 'other-models', ...weights }, 'duties', '1.b.i'],
    ],
  },
  {
    licence: 'LicenseRef-Llama-4-Community',
    source: meta('llama4'),
    modality: ['text', 'vision'],
    cases: [
      [{ monthlyActiveUsers: 1, seat: 'DE' }, 'forbidden', 'Acceptable Use Policy, closing paragraph'],
      [{ monthlyActiveUsers: 1, seat: 'US', territories: ['DE'] }, 'duties', '1.b.iv'],
      [{ monthlyActiveUsers: 1, seat: 'NO' }, 'duties', '1.b.iv'],
      [{ monthlyActiveUsers: 1 }, 'depends seat', 'Acceptable Use Policy, closing paragraph'],
    ],
  },
  {
    licence: 'LicenseRef-Tongyi-Qianwen',
    source: 'https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20LICENSE%20AGREEMENT',
    cases: [
      [{ ...trade, monthlyActiveUsers: 50 * M }, 'allowed'],
      [{ ...trade, monthlyActiveUsers: 100 * M }, 'allowed'],
      [{ ...trade, monthlyActiveUsers: 100 * M + 1 }, 'forbidden', '4'],
      [{ ...trade, monthlyActiveUsers: 200 * M, monthlyActiveUsersAtRelease: 1 }, 'forbidden', '4'],
      [{ purpose: 'research', monthlyActiveUsers: 800 * M }, 'allowed'],
      [trade, 'depends monthlyActiveUsers', '4'],
      [{ ...trade, monthlyActiveUsers: 1, trainsOnOutputs: 'other-models' }, 'forbidden', '5.b'],
      [{ ...trade, monthlyActiveUsers: 1, ...shipped }, 'duties', '3.a'],
    ],
  },
  {
    licence: 'LicenseRef-Qwen',
    source: 'https://huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE',
    cases: [
      [{ ...trade, monthlyActiveUsers: 100 * M }, 'allowed'],
      [{ ...trade, monthlyActiveUsers: 100 * M + 1 }, 'forbidden', '4'],
      [{ ...trade, monthlyActiveUsers: 1, trainsOnOutputs: 'other-models', ...internal }, 'allowed'],
      [{ ...trade, monthlyActiveUsers: 1, finetunes: true, ...weights }, 'duties', '5.b'],
    ],
  },
  {
    licence: 'LicenseRef-Kimi-Modified-MIT',
    source: 'https://github.com/MoonshotAI/Kimi-K2/blob/main/LICENSE',
    cases: [
      [{ ...trade, ...hosted }, 'allowed'],
      [{ ...trade, ...hosted, monthlyActiveUsers: 100 * M, annualRevenueUsd: 240 * M }, 'allowed'],
      [{ ...trade, ...hosted, monthlyActiveUsers: 100 * M + 1 }, 'duties', 'last paragraph'],
      [{ ...trade, ...hosted, annualRevenueUsd: 240 * M + 12 }, 'duties', 'last paragraph'],
      [{ ...trade, ...hosted, monthlyRevenueUsd: 20 * M }, 'allowed'],
      [{ ...trade, ...hosted, monthlyRevenueUsd: 20 * M + 1 }, 'duties', 'last paragraph'],
    ],
  },
  {
    licence: 'LicenseRef-MiniMax-M2-Modified-MIT',
    source: 'https://github.com/MiniMax-AI/MiniMax-M2/blob/main/LICENSE',
    cases: [
      [{ ...trade, ...hosted, annualRevenueUsd: 30 * M }, 'allowed'],
      [{ ...trade, ...hosted, annualRevenueUsd: 30 * M + 1 }, 'duties', 'last paragraph'],
    ],
  },
  {
    licence: 'LicenseRef-Kimi-K3',
    source: 'https://github.com/MoonshotAI/Kimi-K3/blob/main/LICENSE',
    cases: [
      [{ ...trade, ...internal, annualRevenueUsd: 20 * M }, 'allowed'],
      [{ purpose: 'research', ...internal, annualRevenueUsd: 900 * M }, 'allowed'],
    ],
  },
  {
    licence: 'LicenseRef-CogVideoX',
    source: 'https://github.com/THUDM/CogVideo/blob/main/MODEL_LICENSE',
    cases: [
      [{ ...trade, monthlyActiveUsers: M }, 'duties', '3'],
      [{ ...trade, monthlyActiveUsers: M + 1 }, 'forbidden', '2'],
      [{ purpose: 'research', monthlyActiveUsers: 5 * M }, 'duties', '3'],
    ],
  },
  {
    licence: 'LicenseRef-Baichuan2-Community',
    source: 'https://github.com/baichuan-inc/Baichuan2/blob/main/README_EN.md',
    cases: [
      [{ purpose: 'research' }, 'allowed'],
      [{ ...trade, monthlyActiveUsers: M - 1 }, 'duties', 'README, licence section'],
      [{ ...trade, monthlyActiveUsers: M }, 'depends monthlyActiveUsers', 'README, condition 1'],
    ],
  },
  {
    licence: 'LicenseRef-Tencent-Hunyuan-Community-EU-UK-KR',
    source: 'https://github.com/Tencent-Hunyuan/HunyuanVideo/blob/main/LICENSE.txt',
    cases: [
      [{ monthlyActiveUsers: M, territories: ['KR'] }, 'forbidden', '1.l, 5.c'],
      [{ monthlyActiveUsers: M, territories: ['US', 'DE'] }, 'forbidden', '1.l, 5.c'],
      [{ monthlyActiveUsers: M, territories: ['GB'] }, 'forbidden', '1.l, 5.c'],
      [{ monthlyActiveUsers: M, territories: ['CH', 'NO'] }, 'duties', '5.a'],
      [{ monthlyActiveUsers: M, seat: 'KR', territories: ['US'] }, 'duties', '5.a'],
      [{ monthlyActiveUsers: M }, 'depends territories', '1.l, 5.c'],
      [{ territories: ['US'], monthlyActiveUsersAtRelease: 100 * M }, 'duties', '5.a'],
      [{ territories: ['US'], monthlyActiveUsersAtRelease: 100 * M + 1 }, 'forbidden', '4'],
      [{ territories: ['US'], monthlyActiveUsers: 1, trainsOnOutputs: 'other-models' }, 'forbidden', '5.b'],
      [{ territories: ['US'], monthlyActiveUsers: 1, sectors: ['military'] }, 'forbidden', 'Exhibit A, 19'],
      [{ territories: ['US'], monthlyActiveUsers: 1, ...hosted }, 'duties', '3.a'],
    ],
  },
  {
    licence: 'LicenseRef-Tencent-Hunyuan-Community-EU',
    source: 'https://github.com/Tencent/Tencent-Hunyuan-Large/blob/main/LICENSE.txt',
    cases: [
      [{ monthlyActiveUsers: 1, territories: ['KR', 'GB'] }, 'duties', '5.a'],
      [{ monthlyActiveUsers: 1, territories: ['FR'] }, 'forbidden', '1.l, 5.c'],
    ],
  },
  {
    licence: 'LicenseRef-Tencent-Hunyuan-3D-2.0',
    source: 'https://github.com/Tencent-Hunyuan/Hunyuan3D-2/blob/main/LICENSE',
    cases: [
      [{ territories: ['US'], monthlyActiveUsers: M }, 'duties', '5.a'],
      [{ territories: ['US'], monthlyActiveUsers: M + 1 }, 'depends monthlyActiveUsersAtRelease', '4'],
      [{ territories: ['US'], monthlyActiveUsersAtRelease: M + 1 }, 'forbidden', '4'],
    ],
  },
  {
    licence: 'LicenseRef-Databricks-Open-Model',
    source: 'https://github.com/databricks/dbrx/blob/main/LICENSE',
    cases: [
      [{ monthlyActiveUsers: 700 * M }, 'duties', '4.1'],
      [{ monthlyActiveUsersAtRelease: 700 * M + 1 }, 'forbidden', '3'],
      [{ monthlyActiveUsers: 1, trainsOnOutputs: 'competing-models' }, 'forbidden', '2.3'],
    ],
  },
  {
    licence: 'LicenseRef-HyperCLOVA-X-SEED',
    source: 'https://huggingface.co/naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-0.5B/blob/main/LICENSE',
    cases: [
      [{ monthlyActiveUsers: 10 * M, ...internal }, 'duties'],
      [{ monthlyActiveUsersAtRelease: 10 * M + 1 }, 'forbidden', '4(i)'],
      [{ monthlyActiveUsers: 10 * M, ...hosted }, 'duties', '3.1(v)'],
    ],
  },
  {
    licence: 'LicenseRef-Jamba-Open-Model',
    source: 'https://www.ai21.com/licenses/jamba-open-model-license',
    cases: revenueLine(50 * M, 50 * M + 1, 'not read'),
  },
  {
    licence: 'LicenseRef-LFM-Open-1.0',
    source: 'https://github.com/Liquid4All/liquid-audio/blob/main/LICENSE',
    cases: [
      ...revenueLine(10 * M - 1, 10 * M, '1 (Threshold), 5(a)-(b)'),
      [{ purpose: 'research', ...internal, annualRevenueUsd: 90 * M }, 'allowed'],
    ],
  },
  {
    licence: 'LicenseRef-Mistral-Modified-MIT',
    source: 'https://huggingface.co/mistralai/Devstral-2-123B-Instruct-2512/blob/main/LICENSE',
    cases: [
      [{ ...internal, monthlyRevenueUsd: 20 * M }, 'allowed'],
      [{ ...internal, monthlyRevenueUsd: 20 * M + 1 }, 'forbidden', '2'],
      [{ ...internal, annualRevenueUsd: 240 * M }, 'allowed'],
      [{ ...internal, annualRevenueUsd: 240 * M + 12 }, 'forbidden', '2'],
      [{ ...internal, annualRevenueUsd: 900 * M, monthlyRevenueUsd: M }, 'allowed'],
    ],
  },
  {
    licence: 'LicenseRef-Stability-AI-Community',
    source: 'https://stability.ai/community-license-agreement',
    cases: [
      [{ ...trade, annualRevenueUsd: M }, 'duties', 'III'],
      [{ ...trade, annualRevenueUsd: M + 1 }, 'forbidden', 'III'],
      [{ annualRevenueUsd: 1, trainsOnOutputs: 'other-models' }, 'forbidden', 'IV.b'],
      [{ purpose: 'research', annualRevenueUsd: 1, ...hosted }, 'duties', 'IV.a(iii)'],
    ],
  },
  {
    licence: 'LicenseRef-LTX-2-Community',
    source: 'https://github.com/Lightricks/LTX-2/blob/main/LICENSE',
    cases: [
      [{ ...trade, ...internal, annualRevenueUsd: 10 * M - 1 }, 'duties', '4'],
      [{ ...trade, ...internal, annualRevenueUsd: 10 * M }, 'forbidden', '2.1-2.2'],
    ],
  },
  {
    licence: 'PolyForm-Small-Business-1.0.0',
    source: spdx('PolyForm-Small-Business-1.0.0'),
    cases: [
      [{ ...internal, employees: 99, annualRevenueUsd: M - 1 }, 'allowed'],
      [{ ...internal, employees: 100, annualRevenueUsd: 1 }, 'forbidden', 'Small Business'],
      [{ ...internal, employees: 1, annualRevenueUsd: M }, 'forbidden', 'Small Business'],
      [{ ...internal, employees: 99 }, 'depends annualRevenueUsd', 'Small Business'],
    ],
  },
  {
    licence: 'LicenseRef-Bilibili-IndexTTS2',
    source: 'https://scancode-licensedb.aboutcode.org/bilibili-model-ula-2025-09-09.html',
    cases: [
      [{ monthlyActiveUsers: 100 * M, annualRevenueUsd: M }, 'allowed'],
      [{ monthlyActiveUsers: 100 * M + 1, annualRevenueUsd: M }, 'forbidden', '2.2'],
      [{ monthlyActiveUsers: 1, annualRevenueUsd: 500 * M }, 'forbidden', '2.2'],
    ],
  },
  {
    licence: 'LicenseRef-TII-Falcon-1.0',
    source: 'https://huggingface.co/tiiuae/falcon-40b',
    cases: [
      [{ ...trade, annualRevenueUsd: M }, 'allowed'],
      [{ ...trade, annualRevenueUsd: M + 1 }, 'duties', '8 (as described publicly)'],
      [trade, 'allowed'],
    ],
  },
  {
    licence: 'LicenseRef-Gemma',
    source: 'https://ai.google.dev/gemma/terms',
    cases: [
      [{ ...trade, ...internal }, 'duties', '3.2'],
      [{ ...trade, ...hosted }, 'duties', '3.1'],
      [{ ...trade, ...internal, monthlyActiveUsers: 900 * M, trainsOnOutputs: 'competing-models' }, 'duties', '3.2'],
    ],
  },
  {
    licence: 'LicenseRef-CreativeML-OpenRAIL-M',
    source: 'https://github.com/CompVis/stable-diffusion/blob/main/LICENSE',
    cases: [
      [{ ...trade, ...internal }, 'duties', '5, Attachment A'],
      [{ ...trade, ...hosted }, 'duties', '4.a'],
    ],
  },
  {
    licence: 'LicenseRef-BigCode-OpenRAIL-M-1',
    source: 'https://huggingface.co/spaces/bigcode/bigcode-model-license-agreement',
    cases: [
      [{ ...trade, ...hosted }, 'duties', '5.1'],
      [internal, 'duties', '4, Attachment A'],
    ],
  },
  { licence: 'CC-BY-NC-4.0', source: spdx('CC-BY-NC-4.0'), cases: [...barsTrade('1(i), 2(a)(1)'), personal] },
  { licence: 'CC-BY-NC-SA-4.0', source: spdx('CC-BY-NC-SA-4.0'), cases: [...barsTrade('1(k), 2(a)(1)'), personal] },
  { licence: 'CC-BY-NC-ND-4.0', source: spdx('CC-BY-NC-ND-4.0'), cases: [...barsTrade('1(i)'), personal] },
  {
    licence: 'LicenseRef-Apple-AMLR',
    source: 'https://github.com/apple/ml-fastvlm/blob/main/LICENSE_MODEL',
    cases: [...barsTrade('License Scope'), [{ purpose: 'personal', ...internal }, 'forbidden', 'License Scope']],
  },
  {
    licence: 'LicenseRef-LLaMA-1',
    source: 'https://scancode-licensedb.aboutcode.org/llama-license-2023.html',
    cases: [
      ...barsTrade('1.a'),
      [{ purpose: 'research', ...internal, sectors: ['surveillance'] }, 'forbidden', '2.a(iii)-(iv)'],
    ],
  },
  {
    licence: 'LicenseRef-EXAONE-1.1-NC',
    source: 'https://github.com/LG-AI-EXAONE/EXAONE-3.5/blob/main/LICENSE',
    cases: [
      [{ purpose: 'commercial' }, 'forbidden', '3.1'],
      [{ purpose: 'research', ...internal }, 'duties', '3.3, 3.4'],
      [{ purpose: 'research', trainsOnOutputs: 'same-family' }, 'forbidden', '3.1'],
    ],
  },
  {
    licence: 'LicenseRef-EXAONE-1.0-NC',
    source: 'https://github.com/LG-AI-EXAONE/EXAONE-3.0/blob/cd27ab5/LICENSE',
    cases: [
      [{ purpose: 'research', ...weights }, 'forbidden', '2.1(b)'],
      [{ purpose: 'research', ...internal, trainsOnOutputs: 'other-models' }, 'forbidden', '3.2'],
      [{ purpose: 'research', ...internal }, 'duties', '3.4, 3.5'],
    ],
  },
  {
    licence: 'LicenseRef-Qwen-Research',
    source: 'https://huggingface.co/Qwen/Qwen2.5-3B/blob/main/LICENSE',
    cases: [
      [{ purpose: 'evaluation', ...internal }, 'allowed'],
      [{ purpose: 'research', trainsOnOutputs: 'competing-models', ...internal }, 'allowed'],
      [{ purpose: 'personal' }, 'forbidden', '1.i, 2.a'],
      [trade, 'forbidden', '2.a, 2.b'],
    ],
  },
  {
    licence: 'LicenseRef-SEER',
    source: 'https://github.com/facebookresearch/vissl/blob/main/projects/SEER/MODEL_LICENSE.md',
    cases: [
      [{ purpose: 'research', ...internal }, 'allowed'],
      [{ purpose: 'research', ...internal, sectors: ['law-enforcement'] }, 'forbidden', '2.a(iii)-(iv)'],
    ],
  },
  {
    licence: 'LicenseRef-DeepFloyd-IF',
    source: 'https://github.com/deep-floyd/IF/blob/develop/LICENSE-MODEL',
    cases: [
      [{ purpose: 'research', ...internal }, 'allowed'],
      [{ purpose: 'research', ...internal, sectors: ['biometric'] }, 'forbidden', '2.a(iii)-(iv)'],
    ],
  },
  {
    licence: 'LicenseRef-AWS-Bedrock',
    source: 'https://aws.amazon.com/service-terms/',
    cases: [
      [{ ...trade, trainsOnOutputs: 'other-models' }, 'forbidden', '50.5'],
      [{ ...trade, ...hosted, trainsOnOutputs: 'none' }, 'duties', '50.4'],
    ],
  },
  {
    licence: 'LicenseRef-FLUX.1-dev-NC',
    source: 'https://github.com/black-forest-labs/flux/blob/main/model_licenses/LICENSE-FLUX1-dev',
    cases: [
      [{ purpose: 'commercial' }, 'forbidden', '1.c, 2.b'],
      [{ purpose: 'research', trainsOnOutputs: 'competing-models' }, 'forbidden', '2.d'],
      [{ purpose: 'research', sectors: ['military'] }, 'forbidden', '4.a(ii)'],
    ],
  },
  {
    licence: 'LicenseRef-OpenAI-Services-Agreement',
    source: 'https://openai.com/policies/services-agreement',
    cases: [
      [{ ...trade, ...hosted, trainsOnOutputs: 'other-models' }, 'duties'],
      [{ ...trade, ...hosted, trainsOnOutputs: 'competing-models' }, 'forbidden'],
      [{ ...trade, monthlyActiveUsers: 900 * M }, 'duties'],
    ],
  },
  {
    licence: 'LicenseRef-Mistral-Commercial-Terms',
    source: 'https://legal.mistral.ai/terms/commercial-terms-of-service',
    cases: [
      [{ ...trade, ...hosted }, 'duties', '2.2(a)'],
      [{ ...trade, trainsOnOutputs: 'other-models' }, 'duties', '2.2(a)'],
    ],
  },
  { licence: 'ISC', source: spdx('ISC'), cases: noticeWhenPassedOn('unnumbered') },
  { licence: 'BSD-2-Clause', source: spdx('BSD-2-Clause'), cases: noticeWhenPassedOn('1-2') },
  {
    licence: '0BSD',
    source: spdx('0BSD'),
    cases: [
      [{}, 'allowed'],
      [{ ...trade, ...shipped, projectLicence: 'proprietary' }, 'allowed'],
      [{ ...trade, ...weights, finetunes: true }, 'allowed'],
    ],
  },
  {
    licence: 'EPL-2.0',
    source: spdx('EPL-2.0'),
    cases: [
      [{ ...trade, ...hosted }, 'allowed'],
      [{ ...internal, projectLicence: 'proprietary' }, 'allowed'],
    ],
  },
  {
    licence: 'OFL-1.1',
    source: spdx('OFL-1.1'),
    cases: [
      [{ ...trade, ...hosted }, 'allowed'],
      [{ ...trade, ...internal }, 'allowed'],
    ],
  },
  { licence: 'MIT', source: spdx('MIT'), cases: noticeWhenPassedOn('notice paragraph') },
  { licence: 'Apache-2.0', source: spdx('Apache-2.0'), cases: noticeWhenPassedOn('4(a)') },
  { licence: 'BSD-3-Clause', source: spdx('BSD-3-Clause'), cases: noticeWhenPassedOn('1-2') },
  {
    licence: 'GPL-2.0-only',
    source: spdx('GPL-2.0-only'),
    cases: [
      [{ ...hosted, projectLicence: 'proprietary', ...trade }, 'allowed'],
      [{ ...internal, projectLicence: 'Apache-2.0' }, 'allowed'],
      [{ ...internal }, 'allowed'],
    ],
  },
  { licence: 'CC-BY-4.0', source: spdx('CC-BY-4.0'), cases: noticeWhenPassedOn('3(a)') },
  {
    licence: 'CC0-1.0',
    source: spdx('CC0-1.0'),
    cases: [
      [{}, 'allowed'],
      [{ ...trade, ...weights }, 'allowed'],
    ],
  },
  {
    licence: 'Unlicense',
    source: spdx('Unlicense'),
    cases: [[{ ...trade, ...shipped, sectors: ['military'] }, 'allowed']],
  },
  {
    licence: 'GPL-3.0-only',
    source: spdx('GPL-3.0-only'),
    cases: [
      [{ ...shipped, projectLicence: 'proprietary' }, 'forbidden', '5(c), 6'],
      [{ ...shipped, projectLicence: 'GPL-3.0-only' }, 'duties', '5(c), 6'],
      [{ ...hosted, projectLicence: 'proprietary' }, 'allowed'],
      [{ ...internal, projectLicence: 'proprietary' }, 'allowed'],
      [{ projectLicence: 'proprietary' }, 'depends distribution', '5(c), 6'],
    ],
  },
  {
    licence: 'AGPL-3.0-only',
    source: spdx('AGPL-3.0-only'),
    cases: [
      [{ ...shipped, projectLicence: 'proprietary' }, 'forbidden', '5(c), 6'],
      [{ ...hosted, projectLicence: 'proprietary' }, 'duties', '13'],
      [{ ...internal, projectLicence: 'proprietary' }, 'allowed'],
      [{ ...shipped, projectLicence: 'AGPL-3.0-only' }, 'duties', '5(c), 6'],
      [{}, 'depends distribution,projectLicence', '5(c), 6'],
    ],
  },
  {
    licence: 'LGPL-3.0-only',
    source: spdx('LGPL-3.0-only'),
    cases: [
      [{ ...shipped, projectLicence: 'proprietary' }, 'duties', '2'],
      [{ ...hosted, projectLicence: 'proprietary' }, 'allowed'],
    ],
  },
  {
    licence: 'MPL-2.0',
    source: spdx('MPL-2.0'),
    cases: [
      [{ ...shipped, projectLicence: 'proprietary' }, 'duties', '3.1-3.2'],
      [internal, 'allowed'],
    ],
  },
  {
    licence: 'CC-BY-SA-4.0',
    source: spdx('CC-BY-SA-4.0'),
    cases: [
      [{ ...trade, ...internal }, 'allowed'],
      [{ ...trade, ...weights }, 'duties', '3(b)'],
    ],
  },
  {
    licence: 'CC-BY-ND-4.0',
    source: spdx('CC-BY-ND-4.0'),
    cases: [
      [{ ...weights, finetunes: true }, 'forbidden', '2(a)(1)(B)'],
      [{ ...weights, finetunes: false }, 'duties', '3(a)'],
      [{ ...internal, finetunes: true }, 'allowed'],
    ],
  },
  {
    licence: 'Elastic-2.0',
    source: spdx('Elastic-2.0'),
    cases: [
      [{ ...trade, ...internal }, 'allowed'],
      [{ ...trade, ...shipped }, 'duties', 'Notices'],
    ],
  },
];

const catalogue = realCatalogue();

describe.each(texts)('$licence ($source)', ({ licence: id, source, modality, cases }) => {
  const rows = cases.map(([usage, expected, clause]) => ({ title: JSON.stringify(usage), usage, expected, clause }));
  it.each(rows)('answers $title with $expected', ({ usage, expected, clause }) => {
    const text = catalogue.licence(id);
    expect(text?.url ?? source).toBe(source);
    if (text === undefined) throw new Error(`${id} is not in the catalogue`);
    const verdict = assess({
      catalogue,
      reference: reference(),
      resolution: model([binding(text)], modality === undefined ? {} : { family: family({ modality }) }),
      policy: projectPolicy(usage),
      today,
    });
    expect(`${verdict.word} ${verdict.decidedBy.join(',')}`.trim()).toBe(expected);
    if (clause !== undefined) expect(clausesWith(verdict.word, verdict.findings)).toContain(clause);
  });
});

function clausesWith(
  word: VerdictWord,
  findings: ReturnType<typeof assess>['findings'],
): readonly (string | undefined)[] {
  return findings.filter((finding) => finding.effect === word).map((finding) => finding.evidence?.clause);
}

describe('the table', () => {
  const all = texts.flatMap((text) => text.cases);

  it('holds at least 150 cases, a third of them allowed', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(([, expected]) => expected === 'allowed').length * 3).toBeGreaterThanOrEqual(all.length);
  });
});
