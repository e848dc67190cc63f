// npm run package: builds the smallest bundles and packs them as ai-licence-lens-<version>.vsix.
import { ensureDependencies } from './lib/dependencies.mjs';
import { main, say } from './lib/output.mjs';
import { packageVsix } from './lib/packageVsix.mjs';

await main(async () => {
  await ensureDependencies();
  const { file, bytes } = await packageVsix();
  say(`${file}: ${(bytes / 1024 / 1024).toFixed(2)} MB`);
});
