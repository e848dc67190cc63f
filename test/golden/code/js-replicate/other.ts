import Replicate from 'replicate';
const replicate = new Replicate({ auth: 'your-token' });
replicate.run(ref, { input: { prompt: 'llama' } });
replicate.run('owner/name', { input });
db.run('select 1');
replicate.run('
