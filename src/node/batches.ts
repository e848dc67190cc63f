import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';

import type { Counter, ThreadTask } from './scanThread';

/** More threads would wait for the disk, and each holds a catalogue of its own. */
const mostThreads = 3;

/** How many threads help the one that asks; none on a single core. */
export function helpfulThreads(): number {
  return Math.min(availableParallelism() - 1, mostThreads);
}

export function batchesOf(paths: readonly string[], size: number): readonly (readonly string[])[] {
  const batches: string[][] = [];
  for (let from = 0; from < paths.length; from += size) batches.push(paths.slice(from, from + size));
  return batches;
}

export function newCounter(start = 0): Counter {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(start);
}

/** Gives a thread its share in the work; the answers come through the port. */
export function handOver(worker: Worker, task: Omit<ThreadTask, 'answers'>): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const whole: ThreadTask = { ...task, answers: port2 };
  worker.postMessage(whole, [port2]);
  return port1;
}
