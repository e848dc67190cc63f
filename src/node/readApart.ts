import { Worker } from 'node:worker_threads';

import type { FileSource, Log, ReadApart } from '../scan/ports';

import { batchesOf, handOver, helpfulThreads, newCounter } from './batches';
import { diskFiles } from './diskFiles';
import type { BatchAnswer } from './scanThread';
import type { Excludes } from './walk';

/** Files a batch: few enough that judging them is done within one turn of an editor. */
const batchSize = 16;
/** More files than any scan has: with so many waiting for it already, the thread that asks is left none. */
const beyondCount = 2 ** 30;

/** Folders on disk as file sources of an editor, whose own thread large ones do not keep busy. */
export function threadedFiles(script: string): (root: string, excludes: Excludes, log: Log) => FileSource {
  return (root, excludes, log) => ({
    ...diskFiles(root, excludes, log),
    readApart: createReadApart(script, root, log),
  });
}

/**
 * Reads the files of a folder in threads that run `script`, which serves scans. They live as long as one call: an editor has other
 * uses for their memory between two scans. What a thread that died had taken is never handed over.
 */
export function createReadApart(script: string, root: string, log: Log): ReadApart {
  return async function* (paths, today) {
    const batches = batchesOf(paths, batchSize);
    const next = newCounter();
    const waiting = newCounter(beyondCount);
    const arrived: BatchAnswer[] = [];
    let wake = (): void => undefined;
    const count = Math.max(1, Math.min(helpfulThreads(), batches.length));
    const threads = startThreads(script, count, log);
    let alive = threads.length;
    for (const thread of threads) {
      handOver(thread, { root, today, batches, next, waiting }).on('message', (answer: BatchAnswer) => {
        arrived.push(answer);
        wake();
      });
      thread.on('error', (error) => {
        log.warn(`a thread that reads files ended: ${error.message}`);
      });
      thread.on('exit', () => {
        alive--;
        wake();
      });
    }
    try {
      for (let taken = 0; taken < batches.length;) {
        const answer = arrived.shift();
        if (answer !== undefined) {
          taken++;
          for (const message of answer.warnings) log.warn(message);
          yield { paths: batches[answer.batch] ?? [], scans: answer.scans, skipped: answer.skipped };
        } else if (alive === 0) {
          return;
        } else {
          await new Promise<void>((resolve) => (wake = resolve));
        }
      }
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
  };
}

/** None where the host gives no threads. */
function startThreads(script: string, count: number, log: Log): readonly Worker[] {
  try {
    return Array.from({ length: count }, () => new Worker(script));
  } catch (error) {
    log.warn(`no thread to read files in: ${String(error)}`);
    return [];
  }
}
