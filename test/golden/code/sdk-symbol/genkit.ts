import { genkit } from 'genkit';
import { googleAI, gemini15Flash as fast, textEmbedding004 } from '@genkit-ai/googleai';
import { step15 } from './steps';

const ai = genkit({ plugins: [googleAI()], model: fast });
await ai.embed({ embedder: textEmbedding004, content });
await ai.run({ model: step15 });
