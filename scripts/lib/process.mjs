import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { PlainError, say } from './output.mjs';

const windows = process.platform === 'win32';
const running = new Set();

/**
 * Starts a command in a process group of its own and keeps the last lines of its output.
 * Whatever is still running when this process ends is stopped with it.
 */
export function start(command, args, { cwd, env, logFile, show = false, onLine } = {}) {
  const shell = windows && !command.endsWith('.exe');
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: !windows,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  if (logFile !== undefined) mkdirSync(dirname(logFile), { recursive: true });
  const log = logFile === undefined ? undefined : createWriteStream(logFile);
  const tail = [];
  let rest = '';
  const take = (chunk) => {
    log?.write(chunk);
    if (show) process.stdout.write(chunk);
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      tail.push(line);
      if (tail.length > 60) tail.shift();
      onLine?.(line);
    }
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const exited = new Promise((resolve) => {
    child.on('error', (error) => {
      tail.push(error.message);
      running.delete(child);
      resolve(127);
    });
    child.on('close', (code) => {
      if (rest !== '') tail.push(rest);
      running.delete(child);
      log?.end();
      resolve(code ?? 1);
    });
  });
  return { child, exited, tail: () => tail.join('\n'), stop: () => stop(child, exited) };
}

/** Runs a command to its end; resolves with its exit code and the last lines of its output. */
export async function run(command, args, { timeout = 600_000, ...options } = {}) {
  const job = start(command, args, options);
  const timer = new AbortController();
  const late = sleep(timeout, 'late', { signal: timer.signal }).catch(() => undefined);
  const code = await Promise.race([job.exited, late]);
  timer.abort();
  if (code === 'late') {
    await job.stop();
    return { code: 124, output: `${job.tail()}\nstopped after ${String(timeout / 1000)} s` };
  }
  return { code, output: job.tail() };
}

/** Runs a command that must succeed, trying again when the network or a registry hiccups. */
export async function runOrThrow(what, command, args, { attempts = 1, ...options } = {}) {
  for (let attempt = 1; ; attempt++) {
    const { code, output } = await run(command, args, options);
    if (code === 0) return output;
    if (attempt >= attempts) {
      throw new PlainError(`${what} failed (exit code ${String(code)}): ${command} ${args.join(' ')}\n${output}`);
    }
    say(`${what} failed, trying again (${String(attempt + 1)} of ${String(attempts)})`);
    await sleep(5000 * attempt);
  }
}

/** True when the command exists and answers with exit code 0. */
export async function works(command, args = ['--version']) {
  return (await run(command, args, { timeout: 30_000 })).code === 0;
}

function signalGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has already gone.
  }
}

async function stop(child, exited) {
  if (!running.has(child)) return;
  signalGroup(child, 'SIGTERM');
  await Promise.race([exited, sleep(3000, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
  running.delete(child);
}

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => process.exit(code));
}
