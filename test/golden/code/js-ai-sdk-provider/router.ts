import { createOpenRouter } from '@openrouter/ai-sdk-provider';

const router = createOpenRouter({ apiKey });
const model = router('acme/wind-3b');
