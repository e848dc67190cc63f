import { receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

import type { FileScan, WorkspaceScan } from '../domain/scan';
import { createFirstLook } from '../scan/firstLook/firstLook';
import { joinScans } from '../scan/joinScans';
import { judgeKept } from '../scan/keptScan';
import { worthOtherThreads } from '../scan/limits';
import type { Log } from '../scan/ports';
import { isTelling } from '../scan/scanBytes';
import type { ScanMemory } from '../scan/scanMemory';
import type { ScanContext } from '../scan/scanText';

import { batchesOf, handOver, helpfulThreads, newProgress } from './batches';
import { createFileReader } from './fileReader';
import { progressOf, scanBatch, takeBatch, type BatchAnswer } from './scanThread';
import { stampOnDisk } from './stamp';

/** Files a batch: enough that handing over costs nothing, few enough that no thread waits long for the last one. */
const batchSize = 48;

/** Threads that help this one with large trees. */
export interface ScanThreads {
  /** Starts them, so that they are ready when the files are listed. */
  readonly start: () => void;
  /**
   * Scans the files of a root with the catalogue as shipped. What a thread that died had taken is scanned here. With a memory, files
   * that have not changed are judged without being read.
   */
  readonly scan: (
    context: ScanContext,
    root: string,
    paths: readonly string[],
    log: Log,
    memory?: ScanMemory,
  ) => Promise<WorkspaceScan>;
  readonly close: () => void;
}

/** Threads that run `script`, which serves scans when it does not run as the main thread. */
export function createScanThreads(script: string): ScanThreads {
  const workers: Worker[] = [];
  const start = (): void => {
    const wanted = helpfulThreads();
    while (workers.length < wanted) {
      const worker = new Worker(script);
      // It must not keep the process alive; and that it died shows in the answers that never came.
      worker.unref();
      worker.on('error', () => undefined);
      worker.on('exit', () => workers.splice(workers.indexOf(worker), 1));
      workers.push(worker);
    }
  };
  return {
    start,
    scan: async (context, root, paths, log, memory) => {
      const known = memory === undefined ? [] : recallUnchanged(context, memory, root, paths);
      const recalled = new Set(known.map(({ path }) => path));
      const unread = recalled.size === 0 ? paths : paths.filter((path) => !recalled.has(path));
      const isMany = unread.length >= worthOtherThreads;
      if (isMany) start();
      const fresh = await scanTogether(isMany ? [...workers] : [], context, root, unread, log, memory);
      return {
        ...joinScans(context, [...known.filter(isTelling), ...fresh.scans], fresh.skipped),
        scannedFiles: paths.length - fresh.skipped.length,
        complete: true,
      };
    },
    close: () => {
      for (const worker of workers.splice(0)) void worker.terminate();
    },
  };
}

/** A batch read and judged to its end. */
interface JudgedBatch extends Pick<BatchAnswer, 'skipped' | 'warnings'> {
  readonly scans: readonly FileScan[];
}

function recallUnchanged(
  context: ScanContext,
  memory: ScanMemory,
  root: string,
  paths: readonly string[],
): readonly FileScan[] {
  return paths.flatMap((path) => {
    const stamp = memory.knows(path) ? stampOnDisk(`${root}/${path}`) : undefined;
    return (stamp !== undefined && memory.recall(context, path, stamp)) || [];
  });
}

async function scanTogether(
  workers: readonly Worker[],
  context: ScanContext,
  root: string,
  paths: readonly string[],
  log: Log,
  memory: ScanMemory | undefined,
): Promise<Omit<JudgedBatch, 'warnings'>> {
  if (paths.length === 0) return { scans: [], skipped: [] };
  const batches = batchesOf([...paths].sort(), batchSize);
  const progress = newProgress();
  const ports = workers.map((worker) => handOver(worker, { root, today: context.today, batches, progress }));

  const answers = new Map<number, JudgedBatch>();
  const warnings: string[] = [];
  const read = createFileReader({ info: () => undefined, warn: (message) => warnings.push(message) });
  const firstLook = createFirstLook(context.catalogue);
  const take = ({ batch, left, ...answer }: BatchAnswer): void => {
    const here = scanBatch(context, firstLook, read, root, left);
    const scans = [...answer.scans, ...here.scans].map((kept) => judgeKept(context, kept));
    const skipped = [...answer.skipped, ...here.skipped];
    if (memory !== undefined) {
      rememberAll(memory, batches[batch] ?? [], answer.stamps, scans);
      rememberAll(memory, left, here.stamps, scans);
    }
    answers.set(batch, { scans, skipped, warnings: [...answer.warnings, ...warnings.splice(0)] });
  };
  const takeFromThread = (answer: BatchAnswer): void => {
    take(answer);
    Atomics.sub(progress, progressOf.waiting, answer.left.length);
  };
  const scanHere = (batch: number): void => {
    take({ batch, left: batches[batch] ?? [], scans: [], skipped: [], warnings: [], stamps: [] });
  };

  for (let batch = takeBatch(progress); batch < batches.length; batch = takeBatch(progress)) {
    scanHere(batch);
    for (const port of ports) takeWaiting(port, takeFromThread);
  }
  await lastAnswers(workers, ports, takeFromThread, () => answers.size === batches.length);
  for (const port of ports) port.close();
  const inOrder = batches.flatMap((_, batch) => {
    if (!answers.has(batch)) scanHere(batch);
    return answers.get(batch) ?? [];
  });
  for (const { warnings: said } of inOrder) for (const message of said) log.warn(message);
  return {
    scans: inOrder.flatMap(({ scans }) => scans),
    skipped: inOrder.flatMap(({ skipped }) => skipped),
  };
}

/** Remembers the files that have a stamp. */
function rememberAll(
  memory: ScanMemory,
  paths: readonly string[],
  stamps: readonly (string | undefined)[],
  scans: readonly FileScan[],
): void {
  const telling = new Map(scans.map((scan) => [scan.path, scan]));
  paths.forEach((path, index) => {
    const stamp = stamps[index];
    if (stamp !== undefined) memory.remember(path, stamp, telling.get(path) ?? { path, references: [], problems: [] });
  });
}

/** Takes what has arrived so far, without waiting. */
function takeWaiting(port: MessagePort, take: (answer: BatchAnswer) => void): void {
  for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port))
    take(got.message as BatchAnswer);
}

/** Waits for the batches that others have taken; no longer when none of the threads is alive. */
function lastAnswers(
  workers: readonly Worker[],
  ports: readonly MessagePort[],
  take: (answer: BatchAnswer) => void,
  isComplete: () => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    let alive = workers.length;
    const check = (): void => {
      if (alive === 0 || isComplete()) resolve();
    };
    for (const port of ports) {
      port.on('message', (answer: BatchAnswer) => {
        take(answer);
        check();
      });
    }
    for (const worker of workers) {
      worker.once('exit', () => {
        alive--;
        check();
      });
    }
    check();
  });
}
