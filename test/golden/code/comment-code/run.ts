import { pipeline } from '@huggingface/transformers';

// const tag = await pipeline('feature-extraction', 'somelab/small-embedder');
/*
 * const again = await pipeline('text-generation', 'somelab/own-writer-v2');
 * const route = fetch('somelab/own-route');
 */
