import type { MessagePort, Worker } from 'node:worker_threads';

import { batchesOf, handOver, newCounter } from './batches';
import type { Counter } from './scanThread';

/** Files a batch: enough that handing over costs nothing, few enough that no thread waits long for the last one. */
const batchSize = 48;

/** Where the answers of one thread arrive. */
export interface Lane {
  readonly port: MessagePort;
  /** Kept when the thread has answered all that it took, or is dead. */
  readonly closed: Promise<void>;
}

/** Files that several threads read, each a batch after the other. */
export interface Share {
  readonly batches: readonly (readonly string[])[];
  readonly next: Counter;
  readonly lanes: readonly Lane[];
}

/** What a share is part of. */
export interface SharedScan {
  readonly root: string;
  readonly today: string;
  readonly waiting: Counter;
}

export function shareOut(
  workers: readonly Worker[],
  { root, today, waiting }: SharedScan,
  paths: readonly string[],
): Share {
  const batches = batchesOf(paths, batchSize);
  const next = newCounter();
  const lanes = workers.map((worker) => {
    const port = handOver(worker, { root, today, waiting, batches, next });
    return { port, closed: new Promise<void>((resolve) => port.once('close', resolve)) };
  });
  return { batches, next, lanes };
}

/** Nobody takes another batch of the share, and nobody asks for the answers. */
export function callOff({ batches, next, lanes }: Share): void {
  Atomics.store(next, 0, batches.length);
  for (const { port } of lanes) port.close();
}
