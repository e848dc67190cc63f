import { fal } from '@fal-ai/client';
fal.subscribe(application, { input: { prompt: 'flux' } });
store.subscribe('changed');
fal.config({ credentials: 'your-key' });
fal.subscribe('
