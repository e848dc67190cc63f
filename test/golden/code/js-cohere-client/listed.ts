import { CohereClientV2 } from 'cohere-ai';

/** What the picker offers. */
export const offered = {
  'command-r-plus': { window: 128_000 },
  'command-r7b-12-2024': { window: 128_000 },
};
// A repository is no name that the service knows.
export const weights = 'CohereLabs/c4ai-command-r-plus';

export const client = new CohereClientV2({});
