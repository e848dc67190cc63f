import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface ScanRecord {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly literal: string;
  readonly family: string | null;
  readonly licence: string | null;
  readonly verdict: string;
  readonly tier: string;
  readonly role: string;
  readonly cell?: number;
  readonly cellLine?: number;
  readonly findings: readonly { readonly id: string; readonly clause: string | null; readonly source: string | null }[];
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ai-licence-lens-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function run(args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function scanRecords(...args: string[]): ScanRecord[] {
  const { stdout } = run(['scan', ...args, '--format', 'jsonl', '--fail-on', 'never', '--today', '2026-11-01']);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ScanRecord);
}

const llama = 'AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n';

describe('scan', () => {
  it.skipIf(!existsSync('/dev/full'))('says that its output could not be written, and fails', () => {
    write('app.py', llama);
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'scan', '--format', 'jsonl', '--fail-on', 'never'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^ai-licence-lens: .*(ENOSPC|space)/m);
  });

  it('names family, licence and exact place of a model', () => {
    write('app.py', `# 🙂\nx = ${llama}`);
    const [record] = scanRecords();
    expect(record).toMatchObject({
      path: 'app.py',
      line: 2,
      column: 32,
      endColumn: 56,
      literal: 'meta-llama/Llama-2-7b-hf',
      family: 'meta/llama-2',
      licence: 'LicenseRef-Llama-2-Community',
      tier: 'A',
    });
  });

  it('gives the same bytes twice', () => {
    write('b.py', llama);
    write('a/a.py', llama);
    expect(run(['scan', '--format', 'json']).stdout).toBe(run(['scan', '--format', 'json']).stdout);
    expect(scanRecords().map((record) => record.path)).toEqual(['a/a.py', 'b.py']);
  });

  it('shows no absolute path', () => {
    write('a.py', llama);
    const { stdout } = run(['scan', folder, '--format', 'json']);
    expect(stdout).toContain('"a.py"');
    expect(stdout).not.toContain(folder);
  });

  it('exits with 1 when the stated use is forbidden and 0 when --fail-on never says so', () => {
    write('a.py', 'AutoModel.from_pretrained("Qwen/Qwen-7B-Chat")\n');
    write('.ai-licence.yaml', 'usage:\n  purpose: commercial\n  monthlyActiveUsers: 200000000\n');
    expect(run(['scan']).status).toBe(1);
    expect(run(['scan', '--fail-on', 'never']).status).toBe(0);
  });

  it('counts a policy file that cannot be accepted whole as a warning', () => {
    write('a.py', '');
    write('.ai-licence.yaml', 'usage:\n  purpose: comercial\npolicy:\n  unknwon: deny\n');
    const outcome = run(['scan', '--fail-on', 'warning']);
    expect(outcome.status).toBe(1);
    // In the order of the file.
    expect(outcome.stderr).toMatch(/:2:\d+: .*purpose[^]*:4:\d+: .*unknwon/);
    expect(run(['scan']).status).toBe(0);
  });

  it('scans once what is named twice', () => {
    write('sub/a.py', llama);
    expect(scanRecords('sub', 'sub', 'sub/a.py')).toHaveLength(1);
  });

  it('exits with 2 and one plain line for a folder that is not there', () => {
    const outcome = run(['scan', 'nowhere']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toBe('ai-licence-lens: no such file or folder: nowhere\n');
  });

  it('exits with 2 for an option it does not know', () => {
    expect(run(['scan', '--frobnicate']).status).toBe(2);
    expect(run(['scan', '--format', 'xml']).stderr).toContain('it takes text, json, jsonl');
  });

  it('follows no link to a folder, so a loop ends', () => {
    write('a/a.py', llama);
    symlinkSync('..', path.join(folder, 'a', 'loop'));
    expect(scanRecords().map((record) => record.path)).toEqual(['a/a.py']);
  });

  it('passes over a binary named like code and says so', () => {
    write('blob.py', Uint8Array.from([0x7f, 0x45, 0, 0, 1]));
    write('a.py', llama);
    const parsed = JSON.parse(run(['scan', '--format', 'json']).stdout) as { skipped: { path: string }[] };
    expect(parsed.skipped.map((skip) => skip.path)).toEqual(['blob.py']);
    expect(scanRecords()).toHaveLength(1);
  });

  it('passes over a file of 50 MB with a logged reason', () => {
    write('huge.py', new Uint8Array(50 * 1024 * 1024).fill(0x61));
    const outcome = run(['scan', '--format', 'text']);
    expect(outcome.stderr).toContain('huge.py');
    expect(outcome.status).toBe(0);
  });

  it('reads UTF-16 with a mark and CRLF line ends', () => {
    write(
      'a.py',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\r\n${llama.replace('\n', '\r\n')}`, 'utf16le')]),
    );
    expect(scanRecords()).toMatchObject([{ line: 2, column: 28, family: 'meta/llama-2' }]);
  });

  it('keeps the other findings when one file is broken', () => {
    write('broken.json', '{"model": "gpt-4o", ');
    write('broken.yaml', 'model: gpt-4o\n  - : [\n');
    write('broken.toml', '[tool\nmodel = "gpt-4o"\n');
    write('broken.ipynb', '{"cells": [');
    write('a.py', llama);
    const records = scanRecords();
    expect(records.map((record) => record.path)).toContain('a.py');
    expect(records.filter((record) => record.path === 'broken.json')).toHaveLength(1);
  });

  it('changes no file', () => {
    write('a.py', llama);
    write('.ai-licence.yaml', 'usage:\n  purpse: commercial\n');
    run(['scan']);
    expect(readFileSync(path.join(folder, 'a.py'), 'utf8')).toBe(llama);
    expect(readFileSync(path.join(folder, '.ai-licence.yaml'), 'utf8')).toBe('usage:\n  purpse: commercial\n');
  });

  it('names the place of a wrong key in the policy file', () => {
    write('.ai-licence.yaml', 'usage:\n  purpse: commercial\n');
    expect(run(['scan']).stderr).toMatch(/\.ai-licence\.yaml:2:3: .*purpse/);
  });

  it('lets the nearest policy file win key by key', () => {
    write('.ai-licence.yaml', 'usage:\n  purpose: commercial\n  monthlyActiveUsers: 200000000\n');
    write('small/.ai-licence.yaml', 'usage:\n  monthlyActiveUsers: 1000\n');
    write('big.py', 'AutoModel.from_pretrained("Qwen/Qwen-7B-Chat")\n');
    write('small/small.py', 'AutoModel.from_pretrained("Qwen/Qwen-7B-Chat")\n');
    const verdicts = scanRecords().map((record) => [record.path, record.verdict]);
    expect(verdicts[0]).toEqual(['big.py', 'forbidden']);
    expect(verdicts[1]?.[1]).not.toBe('forbidden');
  });

  it('counts notebook lines in the file and in the cell', () => {
    const cell = { cell_type: 'code', metadata: {}, outputs: [], execution_count: null, source: ['import x\n', llama] };
    write('n.ipynb', JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }, undefined, 1));
    const [record] = scanRecords();
    expect(record).toMatchObject({ path: 'n.ipynb', literal: 'meta-llama/Llama-2-7b-hf', cell: 1, cellLine: 2 });
    expect(readFileSync(path.join(folder, 'n.ipynb'), 'utf8').split('\n')[(record?.line ?? 0) - 1]).toContain(
      'Llama-2',
    );
  });
});

describe('scan of a list of files', () => {
  it('reads the list from standard input and scans nothing else', () => {
    write('a.py', llama);
    write('b.py', llama);
    const { stdout } = run(['scan', '--files-from', '-', '--format', 'jsonl'], 'b.py\n');
    expect((JSON.parse(stdout) as ScanRecord).path).toBe('b.py');
  });

  it('says what lies elsewhere or is not there, and goes on', () => {
    write('a b.py', llama);
    const { stdout, stderr } = run(['scan', '--files-from', '-', '--format', 'jsonl'], '../x.py\0gone.py\0a b.py\0');
    expect((JSON.parse(stdout) as ScanRecord).path).toBe('a b.py');
    expect(stderr).toContain('skipped ../x.py: not below this folder');
    expect(stderr).toContain('gone.py');
  });
});

describe('scan of several folders', () => {
  it('joins the results in the order of their paths, whatever the order asked for', () => {
    for (const name of ['two/a.py', 'one/b.py', 'one/a.py']) write(name, llama);
    const paths = ['one/a.py', 'one/b.py', 'two/a.py'];
    expect(scanRecords('two', 'one').map((record) => record.path)).toEqual(paths);
    expect(scanRecords('one', 'two').map((record) => record.path)).toEqual(paths);
  });
});

describe('scan with a baseline', () => {
  const qwen = 'AutoModel.from_pretrained("Qwen/Qwen-7B-Chat")\n';

  beforeEach(() => {
    write('.ai-licence.yaml', 'usage:\n  purpose: commercial\n  monthlyActiveUsers: 200000000\n');
    write('a.py', qwen);
    run(['scan', '--write-baseline', 'baseline.json']);
  });

  it('accepts what is there when the baseline is written', () => {
    expect(run(['scan', '--write-baseline', 'baseline.json']).status).toBe(0);
    expect(run(['scan', '--baseline', 'baseline.json']).status).toBe(0);
  });

  it('stays quiet when lines move', () => {
    write('a.py', `\n\n${qwen}`);
    expect(run(['scan', '--baseline', 'baseline.json']).status).toBe(0);
  });

  it('reports what is new, and only that', () => {
    write('b.py', qwen);
    const outcome = run(['scan', '--baseline', 'baseline.json']);
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain('b.py');
    expect(outcome.stdout).not.toContain('a.py');
  });

  it('reports what weighs more since the profile says more', () => {
    write('.ai-licence.yaml', 'usage: {}\n');
    run(['scan', '--write-baseline', 'baseline.json']);
    write('.ai-licence.yaml', 'usage:\n  purpose: commercial\n  monthlyActiveUsers: 200000000\n');
    expect(run(['scan', '--baseline', 'baseline.json']).status).toBe(1);
  });

  it('exits with 2 for a file that is no baseline', () => {
    write('other.json', '{}');
    expect(run(['scan', '--baseline', 'other.json'])).toMatchObject({
      status: 2,
      stderr: 'ai-licence-lens: other.json is no baseline; write one with --write-baseline\n',
    });
  });
});

describe('scan', () => {
  it('renders the report as Markdown', () => {
    write('a.py', llama);
    const { stdout } = run(['scan', '--format', 'markdown', '--fail-on', 'never']);
    expect(stdout).toMatch(/^# AI licence report\n/);
    expect(stdout).toContain('`a.py:1`');
  });

  it('names an expired acknowledgement at its place', () => {
    const entry = '  - reference: gpt-4o\n    reason: seen\n    expires: 2020-01-01\n';
    write('.ai-licence.yaml', `acknowledgements:\n${entry}`);
    expect(run(['scan']).stderr).toMatch(/\.ai-licence\.yaml:\d+:\d+: .*expired on 2020-01-01/);
  });

  it('says who settled what a verdict rests on', () => {
    write('.ai-licence.yaml', 'usage: { purpose: commercial }\n');
    write(
      'a.py',
      'AutoModel.from_pretrained("facebook/opt-125m")  # ai-licence-lens: allow non-commercial, research-only -- demo\n',
    );
    const { stdout, status } = run(['scan']);
    expect(status).toBe(0);
    expect(stdout).toContain('not allowed\n           non-commercial: Acknowledged: demo\n');
  });

  it('names a comment that allows without a reason', () => {
    write('a.py', `x = ${llama.trim()}  # ai-licence-lens: allow user-threshold\n`);
    expect(run(['scan']).stderr).toMatch(/a\.py:1:\d+: .*reason/);
  });

  it('knows the models of an overlay, and uses the rest of one that is partly broken', () => {
    write('policies/.ai-licence.yaml', 'overlays: [own.yaml]\n');
    const model = 'id: acme/secret\n    references: { huggingface: [acme/secret-7b] }\n    licence: MIT';
    write('policies/own.yaml', `models:\n  - ${model}\n  - id: acme/broken\n`);
    write('policies/a.py', 'AutoModel.from_pretrained("acme/secret-7b")\n');
    expect(scanRecords()).toMatchObject([{ family: 'acme/secret', licence: 'MIT' }]);
    expect(run(['scan']).stderr).toMatch(/own\.yaml:5:\d+: .*references/);
  });

  it('goes on without an overlay that is not there', () => {
    write('.ai-licence.yaml', 'overlays: [missing.yaml]\n');
    write('a.py', llama);
    const outcome = run(['scan']);
    expect(outcome.stderr).toContain('overlay missing.yaml: no such file');
    expect(outcome.stdout).toContain('meta-llama/Llama-2-7b-hf');
  });

  it('takes the version of an installed package', () => {
    write('requirements.txt', 'ultralytics\n');
    const metadata = 'Metadata-Version: 2.1\nName: ultralytics\nVersion: 8.0.70\nLicense: GPL-3.0\n';
    write('.venv/lib/python3.12/site-packages/ultralytics-8.0.70.dist-info/METADATA', metadata);
    expect(scanRecords()).toMatchObject([{ literal: 'ultralytics', version: '8.0.70', licence: 'GPL-3.0-only' }]);
  });

  it('says when an installed package states another licence than the catalogue has', () => {
    write('package.json', '{"dependencies": {"openai": "^4.0.0"}}\n');
    write('node_modules/openai/package.json', '{"name": "openai", "version": "4.1.0", "license": "AGPL-3.0-only"}\n');
    const [record] = scanRecords();
    expect(record?.findings.map((finding) => finding.id)).toContain('licence-conflict');
    expect(run(['scan']).stdout).toContain('The installed openai states AGPL-3.0-only');
  });
});

describe('notices', () => {
  it('lists the duties of a release and ticks those that are met', () => {
    write('.ai-licence.yaml', 'usage:\n  purpose: commercial\n  distribution: [hosted-service]\n');
    write('a.py', 'AutoModel.from_pretrained("meta-llama/Llama-3.1-8B")\n');
    expect(run(['notices']).stdout).toContain('- [ ] Show the phrase prominently');
    write('README.md', '# App\n\nBuilt with Llama\n');
    expect(run(['notices']).stdout).toContain('- [x] Show the phrase prominently');
  });
});

describe('explain', () => {
  const usage = (users: number, more = '') => {
    write('u.yaml', `usage:\n  purpose: commercial\n  monthlyActiveUsers: ${String(users)}\n${more}`);
    return ['--usage', 'u.yaml', '--format', 'json', '--today', '2026-11-01'];
  };
  const verdictOf = (id: string, args: readonly string[]) =>
    JSON.parse(run(['explain', id, ...args]).stdout) as ScanRecord;

  it('clears Llama 2 up to exactly 700 million users', () => {
    const id = 'meta-llama/Llama-2-70b-chat-hf';
    for (const users of [50_000_000, 700_000_000]) {
      const answer = verdictOf(id, usage(users, `  monthlyActiveUsersAtRelease: ${String(users)}\n`));
      expect(answer.findings.filter((finding) => finding.id === 'user-threshold')).toEqual([]);
      expect(answer.verdict).not.toBe('forbidden');
    }
  });

  it('asks for a licence one user above it, and names clause and source', () => {
    const answer = verdictOf(
      'meta-llama/Llama-2-70b-chat-hf',
      usage(700_000_001, '  monthlyActiveUsersAtRelease: 700000001\n'),
    );
    expect(answer.verdict).toBe('forbidden');
    expect(answer.findings[0]).toMatchObject({ id: 'user-threshold', clause: '2' });
    expect(answer.findings[0]?.source).toMatch(/^https:/);
  });

  it('asks for the figure at release when only a present one above the line is known', () => {
    const answer = verdictOf('meta-llama/Llama-2-70b-chat-hf', usage(800_000_000)) as unknown as {
      verdict: string;
      decidedBy: string[];
    };
    expect(answer).toMatchObject({ verdict: 'depends', decidedBy: ['monthlyActiveUsersAtRelease'] });
  });

  it('draws the line of Qwen-7B at 100 million', () => {
    expect(verdictOf('Qwen/Qwen-7B-Chat', usage(100_000_000)).verdict).not.toBe('forbidden');
    expect(verdictOf('Qwen/Qwen-7B-Chat', usage(100_000_001)).verdict).toBe('forbidden');
  });

  it('answers one object a line, in order, for ids on standard input', () => {
    const { stdout } = run(
      ['explain', '-'],
      'openai\tgpt-4o\npypi\tultralytics@8.2.0\nhuggingface\tnobody/nothing-at-all\n',
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; kind: string; match: string });
    expect(answers.map((answer) => [answer.id, answer.kind, answer.match])).toEqual([
      ['gpt-4o', 'model', expect.stringMatching(/exact|pattern/)],
      ['ultralytics@8.2.0', 'package', 'exact'],
      ['nobody/nothing-at-all', 'model', 'unknown'],
    ]);
  });

  it('takes the first two columns of a line and passes over empty ones, whatever ends them', () => {
    const { stdout } = run(['explain', '-'], '\r\nopenai\tgpt-4o\tsecond hand\r\n \t \r\ngpt2\r\n\tgpt2\n');
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { namespace: string; id: string });
    expect(answers.map(({ namespace, id }) => [namespace, id])).toEqual([
      ['openai', 'gpt-4o'],
      ['any', 'gpt2'],
      ['any', 'gpt2'],
    ]);
  });

  it.each([
    [['explain', ''], 'explain takes exactly one id, or - for standard input'],
    [['explain', 'gpt2', '--today', '2026-13-45'], '--today takes a date such as 2026-11-23, not 2026-13-45'],
    [['explain', 'gpt2', '--usage', 'gone.yaml'], 'cannot read gone.yaml: no such file'],
    [['explain', 'gpt2', '--usage', '.'], 'cannot read .: it is a folder'],
    [['scan', '--baseline', 'gone.json'], 'cannot read gone.json: no such file'],
  ])('exits with 2 and one plain line for %j', (args, reason) => {
    expect(run(args)).toEqual({ status: 2, stdout: '', stderr: `ai-licence-lens: ${reason}\n` });
  });

  it('says what one changed fact flips', () => {
    const args = [...usage(1000), '--what-if', 'monthlyActiveUsers=200000000', '--what-if', 'employees=3'];
    expect(verdictOf('Qwen/Qwen-7B-Chat', args)).toMatchObject({
      whatIf: [
        { key: 'monthlyActiveUsers', value: 200_000_000, verdict: 'forbidden' },
        { key: 'employees', value: 3, verdict: verdictOf('Qwen/Qwen-7B-Chat', usage(1000)).verdict },
      ],
    });
  });

  it('lists in words what would change the verdict', () => {
    write('u.yaml', 'usage:\n  purpose: commercial\n  monthlyActiveUsers: 1000\n');
    const { stdout } = run(['explain', 'Qwen/Qwen-7B-Chat', '--usage', 'u.yaml', '--what-if', 'seat=KR']);
    expect(stdout).toContain('monthlyActiveUsers: 100000001');
    expect(stdout).toContain('seat: KR  no change');
  });

  it.each(['users=3', 'purpose=fun', 'monthlyActiveUsers=-1', 'seat'])('exits with 2 for --what-if %s', (fact) => {
    expect(run(['explain', 'gpt-4o', '--what-if', fact])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', 'DE', true],
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', 'KR', false],
    ['meta-llama/Llama-3.2-3B-Instruct', 'DE', false],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 'DE', true],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 'KR', false],
  ])('looks at the seat for %s from %s, not at users in the European Union', (id, seat, barred) => {
    const answer = verdictOf(id, usage(1000, `  seat: ${seat}\n  territories: [DE, FR]\n`));
    expect(answer.verdict === 'forbidden').toBe(barred);
  });
});
