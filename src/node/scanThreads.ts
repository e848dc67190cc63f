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

import { helpfulThreads, newCounter } from './batches';
import { createFileReader } from './fileReader';
import { scanBatch, takeBatch, type BatchAnswer, type Counter } from './scanThread';
import { callOff, shareOut, type Share, type SharedScan } from './shares';
import { stampOnDisk } from './stamp';

/** So many files are handed over at a time while the walk goes on. */
const aheadSize = 1000;

/** Threads that help this one with large trees. */
export interface ScanThreads {
  /** Lets them read what the walk of a root has found so far, while it goes on. */
  readonly readAhead: (root: string, found: readonly string[], today: string) => void;
  /** Calls off what was begun. */
  readonly forget: () => void;
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

/** What was handed over before all files of a root were known. */
interface Ahead extends SharedScan {
  readonly shares: Share[];
  /** What the walk has found, and how much of it was handed over. */
  readonly found: readonly string[];
  handed: number;
}

/** Threads that run `script`, which serves scans when it does not run as the main thread. */
export function createScanThreads(script: string): ScanThreads {
  const workers: Worker[] = [];
  let ahead: Ahead | undefined;
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
  const forget = (): void => {
    ahead?.shares.forEach(callOff);
    ahead = undefined;
  };
  const begunFor = (root: string, today: string, found: readonly string[]): Ahead => {
    if (ahead?.root === root && ahead.today === today) return ahead;
    forget();
    return { root, today, waiting: newCounter(), shares: [], found, handed: 0 };
  };
  return {
    readAhead: (root, found, today) => {
      if (workers.length === 0) start();
      ahead = begunFor(root, today, found);
      if (found.length - ahead.handed < aheadSize) return;
      ahead.shares.push(shareOut(workers, ahead, found.slice(ahead.handed)));
      ahead.handed = found.length;
    },
    forget,
    scan: async (context, root, paths, log, memory) => {
      const begun = begunFor(root, context.today, paths);
      ahead = undefined;
      const known = memory === undefined || memory.isEmpty() ? [] : recallUnchanged(context, memory, root, paths);
      const recalled = new Set(known.map(({ path }) => path));
      const unread = recalled.size === 0 ? paths : paths.filter((path) => !recalled.has(path));
      // Some of what was found may be left out, or known.
      const wanted = unread.length === begun.found.length ? undefined : new Set(unread);
      const isWanted = ({ path }: { readonly path: string }): boolean => wanted?.has(path) !== false;
      const isMany = unread.length >= worthOtherThreads;
      if (isMany) start();
      const rest = begun.found.slice(begun.handed).filter((path) => isWanted({ path }));
      const shares = [...begun.shares, shareOut(isMany ? workers : [], begun, rest.sort())];
      const fresh = await scanTogether(context, root, shares, begun.waiting, log, memory);
      const skipped = fresh.skipped.filter(isWanted);
      return {
        ...joinScans(context, [...known.filter(isTelling), ...fresh.scans.filter(isWanted)], skipped),
        scannedFiles: paths.length - skipped.length,
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
  context: ScanContext,
  root: string,
  shares: readonly Share[],
  waiting: Counter,
  log: Log,
  memory: ScanMemory | undefined,
): Promise<Omit<JudgedBatch, 'warnings'>> {
  if (shares.every(({ batches }) => batches.length === 0)) return { scans: [], skipped: [] };
  const begun = shares.map((share) => ({ ...share, answers: new Map<number, JudgedBatch>() }));
  type Begun = (typeof begun)[number];
  const warnings: string[] = [];
  const read = createFileReader({ info: () => undefined, warn: (message) => warnings.push(message) });
  const firstLook = createFirstLook(context.catalogue);
  const take = ({ batches, answers }: Begun, { batch, left, ...answer }: BatchAnswer): void => {
    const here = scanBatch(context, firstLook, read, root, left);
    const scans = [...answer.scans, ...here.scans].map((kept) => judgeKept(context, kept));
    const skipped = [...answer.skipped, ...here.skipped];
    if (memory !== undefined) {
      rememberAll(memory, batches[batch] ?? [], answer.stamps, scans);
      rememberAll(memory, left, here.stamps, scans);
    }
    answers.set(batch, { scans, skipped, warnings: [...answer.warnings, ...warnings.splice(0)] });
  };
  const takeFromThread = (share: Begun, answer: BatchAnswer): void => {
    take(share, answer);
    Atomics.sub(waiting, 0, answer.left.length);
  };
  const scanHere = (share: Begun, batch: number): void => {
    take(share, { batch, left: share.batches[batch] ?? [], scans: [], skipped: [], warnings: [], stamps: [] });
  };
  const takeArrived = (): void => {
    for (const share of begun)
      for (const { port } of share.lanes) takeWaiting(port, (answer) => takeFromThread(share, answer));
  };

  // The others begin with the first share, this thread with the last.
  for (const share of [...begun].reverse()) {
    for (let batch = takeBatch(share.next); batch < share.batches.length; batch = takeBatch(share.next)) {
      scanHere(share, batch);
      takeArrived();
    }
  }
  await lastAnswers(begun, takeFromThread, () =>
    begun.every(({ answers, batches }) => answers.size === batches.length),
  );
  for (const { lanes } of begun) for (const { port } of lanes) port.close();
  const judged = begun.flatMap((share) =>
    share.batches.flatMap((_, batch) => {
      if (!share.answers.has(batch)) scanHere(share, batch);
      return share.answers.get(batch) ?? [];
    }),
  );
  for (const message of judged.flatMap(({ warnings: said }) => said).sort()) log.warn(message);
  return {
    scans: judged.flatMap(({ scans }) => scans),
    skipped: judged.flatMap(({ skipped }) => skipped),
  };
}

const silent: FileScan = { path: '', references: [], problems: [] };

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
    if (stamp !== undefined) memory.remember(path, stamp, telling.get(path) ?? silent);
  });
}

/** Takes what has arrived so far, without waiting. */
function takeWaiting(port: MessagePort, take: (answer: BatchAnswer) => void): void {
  for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port))
    take(got.message as BatchAnswer);
}

/** Waits for the batches that others have taken; no longer than they live. */
function lastAnswers<Begun extends Share>(
  shares: readonly Begun[],
  take: (share: Begun, answer: BatchAnswer) => void,
  isComplete: () => boolean,
): Promise<unknown> {
  const lanes = shares.flatMap((share) => share.lanes.map((lane) => ({ ...lane, share })));
  const complete = new Promise<void>((resolve) => {
    for (const { port, share } of lanes) {
      port.on('message', (answer: BatchAnswer) => {
        take(share, answer);
        if (isComplete()) resolve();
      });
    }
    if (isComplete()) resolve();
  });
  return Promise.race([complete, Promise.all(lanes.map(({ closed }) => closed))]);
}
