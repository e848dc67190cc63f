import { readFileSync } from 'node:fs';

import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { createCatalogue } from '../../src/catalogue/createCatalogue';

/** Loads a catalogue in a fresh process, asks one question of each kind and prints the CPU milliseconds. */
const text = readFileSync(process.argv[2] ?? '', 'utf8');
const start = process.cpuUsage();
const catalogue = createCatalogue(JSON.parse(text) as CompactCatalogueData);
catalogue.lookupModel('openai', 'gpt-4o');
catalogue.lookupModel('huggingface', 'meta-llama/Llama-3.1-8B-Instruct');
catalogue.lookupModel('any', 'claude-3.5');
catalogue.licence('MIT');
catalogue.lookupPackage('npm', 'openai');
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
