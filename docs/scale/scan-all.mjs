// node docs/scale/scan-all.mjs LIST OUT [COMMAND…]: scans every repository of a list, two at a time, and sums up what is in the way.
// Each one leaves OUT/<name>.sarif and OUT/<name>.cdx.json; OUT/summary.tsv has a line for each. COMMAND defaults to `npx ai-licence-lens`.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const [list, out = 'ai-licences', ...command] = process.argv.slice(2);
if (list === undefined) {
  console.error('usage: node docs/scale/scan-all.mjs LIST OUT [COMMAND…]');
  process.exit(2);
}
const [program = 'npx', ...first] = command.length > 0 ? command : ['npx', 'ai-licence-lens'];
const addresses = readFileSync(list, 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '');
const target = resolve(out);
mkdirSync(target, { recursive: true });

const rows = [];
async function scanOne(address) {
  const name = address
    .replace(/\.git$|\/$/g, '')
    .split('/')
    .slice(-1)
    .join();
  const clone = mkdtempSync(join(tmpdir(), 'ai-licences-'));
  try {
    await run('git', ['clone', '--quiet', '--depth', '1', address, clone]);
    const scan = async (format) => {
      const args = [...first, 'scan', '.', '--format', format, '--fail-on', 'never'];
      return (await run(program, args, { cwd: clone, maxBuffer: 512 * 1024 * 1024 })).stdout;
    };
    const sarif = await scan('sarif');
    writeFileSync(join(target, `${name}.sarif`), sarif);
    writeFileSync(join(target, `${name}.cdx.json`), await scan('cyclonedx'));
    const { results } = JSON.parse(sarif).runs[0];
    const count = (level) => results.filter((result) => result.level === level).length;
    rows.push([name, count('error'), count('warning'), count('note'), '']);
  } catch (error) {
    rows.push([name, '', '', '', String(error.message).split('\n')[0]]);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

const waiting = [...addresses];
const work = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await scanOne(next);
};
await Promise.all([work(), work()]);
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const lines = [['repository', 'errors', 'warnings', 'notes', 'failed'], ...rows].map((row) => row.join('\t'));
writeFileSync(join(target, 'summary.tsv'), `${lines.join('\n')}\n`);
const withErrors = rows.filter((row) => Number(row[1]) > 0).length;
const failed = rows.filter((row) => row[4] !== '').length;
console.log(
  `${String(rows.length)} repositories: ${String(withErrors)} with errors, ${String(failed)} could not be scanned; see ${join(target, 'summary.tsv')}`,
);
process.exitCode = failed > 0 ? 1 : 0;
