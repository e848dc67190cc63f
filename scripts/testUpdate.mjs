// npm run test:update: accepts what the golden and snapshot tests produce now. Read the diff line by line afterwards.
import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/output.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/process.mjs';

await main(async () => {
  await ensureDependencies();
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--update'];
  const { code } = await run(process.execPath, args, { cwd: root, env: { UPDATE_GOLDEN: '1' }, show: true });
  process.exit(code);
});
