import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function models(path: string, text: string): readonly string[] {
  return scanText(context, { path, text })
    .references.filter(({ reference }) => reference.kind === 'model')
    .map(({ reference }) => reference.literal);
}

const names =
  'gemma orca falcon bloom opt pythia vicuna alpaca camel dolly baichuan yi aya jamba granite arctic zephyr hermes atlas aurora flux wan sora bark clip sam dino swin blip';
const steps = 'step-1 seed-1 yi-1 m1 glm glm-1 step_2 seed-42';
const products = ['Silvia', 'IPHONE14', 'Stratocaster', 'Model S', 'X-T5', 'GT-R', 'ThinkPad', 'WRT54G'];

describe('with the shipped catalogue', () => {
  it.each(names.split(' '))('%s names no model by itself', (name) => {
    expect(models('app.yaml', `framework: ${name}\ntool: ${name}\nname: ${name}\n`)).toEqual([]);
    expect(models('app.py', `import ${name}\nrun("${name}")\nengine = "${name}"\n`)).toEqual([]);
    expect(models('app.ts', `const tool = '${name}';\nstart({ name: '${name}' });\n`)).toEqual([]);
  });

  it.each(steps.split(' '))('%s is a step, a seed or a chip', (name) => {
    expect(models('app.py', `run(step="${name}", seed="${name}")\n`)).toEqual([]);
    expect(models('app.yaml', `step: ${name}\njobs:\n  - ${name}\n`)).toEqual([]);
  });

  it.each(products)('%s is a product, even under a model key', (name) => {
    expect(models('car.py', `Device(vendor="Acme", model="${name}")\n`)).toEqual([]);
    expect(models('Car.java', `Car.builder().modelName("${name}").build();\n`)).toEqual([]);
    expect(models('car.ts', `const car = { model: '${name}' };\n`)).toEqual([]);
    expect(models('car.yaml', `model: "${name}"\n`)).toEqual([]);
    expect(models('Car.vue', `<template><Car model="${name}" :model="'${name}'" /></template>\n`)).toEqual([]);
  });
});

describe('names of packages and licences', () => {
  it.each(['openai-whisper', 'llama-2-license-2023', 'dinov3-license'])('%s is no model', (name) => {
    expect(models('app.ts', `export const name = '${name}';\n`)).toEqual([]);
    expect(models('app.yaml', `aliases:\n  - ${name}\n`)).toEqual([]);
  });
});
