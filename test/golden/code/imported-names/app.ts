import { pipeline as inBrowser } from '@huggingface/transformers';
import Replicate from 'replicate';
import { fal as images } from '@fal-ai/client';

const classify = await inBrowser('text-classification', 'acme-labs/tone-xs');
await new Replicate().run('acme/portrait', { input: {} });
await images.subscribe('fal-ai/acme-portrait', { input: {} });
