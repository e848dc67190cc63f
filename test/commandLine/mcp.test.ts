import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Answer {
  readonly id?: number;
  readonly result?: {
    readonly tools?: readonly { readonly name: string }[];
    readonly isError?: boolean;
    readonly content?: readonly { readonly text: string }[];
    readonly structuredContent?: { readonly verdict: string; readonly licence: string };
  };
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ai-licence-lens-'));
  writeFileSync(
    path.join(folder, '.ai-licence.yaml'),
    'usage:\n  purpose: commercial\n  monthlyActiveUsers: 50000000\n',
  );
  writeFileSync(path.join(folder, 'app.py'), 'm = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the server, greets it, sends the requests and gives the answer to the last one. */
function ask(method: string, params: unknown = {}): Answer['result'] {
  const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
  const messages = [
    { jsonrpc: '2.0', id: 1, method: 'initialize', params: client },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    { jsonrpc: '2.0', id: 2, method, params },
  ];
  const input = messages.map((message) => `${JSON.stringify(message)}\n`).join('');
  const { stdout } = spawnSync(process.execPath, [cli, 'mcp'], { cwd: folder, input, encoding: 'utf8' });
  const answers = stdout.split('\n').filter((line) => line !== '');
  return answers.map((line) => JSON.parse(line) as Answer).find(({ id }) => id === 2)?.result;
}

const call = (name: string, input: unknown): Answer['result'] => ask('tools/call', { name, arguments: input });

describe('the server for coding assistants', () => {
  it('offers three tools', () => {
    expect(ask('tools/list')?.tools?.map(({ name }) => name)).toEqual([
      'licence_of_model',
      'what_if',
      'scan_workspace',
    ]);
  });

  it('says what the licence of a model asks of the project it was started in', () => {
    const answer = call('licence_of_model', { id: 'meta-llama/Llama-2-7b-hf' });
    expect(answer?.structuredContent).toMatchObject({ verdict: 'duties', licence: 'LicenseRef-Llama-2-Community' });
    expect(answer?.content?.[0]?.text).toContain('acceptable-use');
  });

  it('says which changed fact flips the verdict, and which it could not read', () => {
    const answer = call('what_if', { id: 'Qwen/Qwen-7B', facts: { monthlyActiveUsers: 200_000_000, users: 3 } });
    expect(answer?.content?.[0]?.text).toMatch(/monthlyActiveUsers: 200000000 +Not allowed/);
    expect(answer?.content?.[0]?.text).toContain('There is no key users');
  });

  it('reports on the whole folder', () => {
    expect(call('scan_workspace', {})?.content?.[0]?.text).toContain('app.py');
  });

  it('answers an input without an id with an error instead of ending', () => {
    expect(call('licence_of_model', { name: 'gpt-4o' })?.isError).toBe(true);
  });
});
