import { parentPort, type MessagePort } from 'node:worker_threads';

import { createCatalogue } from '../catalogue/createCatalogue';
import { createFirstLook, type FirstLook } from '../scan/firstLook/firstLook';
import { keepScan, type KeptScan } from '../scan/keptScan';
import type { ReadingContext } from '../scan/readingContext';
import { isTelling, scanBytes, unreadable, type SkippedFile } from '../scan/scanBytes';

import { createFileReader, type FileReader } from './fileReader';
import { loadCatalogueData } from './loadCatalogue';

/** A number that all threads share. */
export type Counter = Int32Array<SharedArrayBuffer>;

/** Files of one root, in batches that every thread takes one after the other. */
export interface ThreadTask {
  readonly root: string;
  readonly today: string;
  readonly batches: readonly (readonly string[])[];
  /** The next batch that nobody has taken. */
  readonly next: Counter;
  /** The files left to the main thread that it has not read yet, of this task and of others. */
  readonly waiting: Counter;
  /** Where the answers go, one a batch; closed behind the last one. */
  readonly answers: MessagePort;
}

/** What one batch names, as plain data. */
export interface BatchAnswer {
  readonly batch: number;
  /** Files worth reading that this thread has left to the main one. */
  readonly left: readonly string[];
  readonly scans: readonly KeptScan[];
  readonly skipped: readonly SkippedFile[];
  readonly warnings: readonly string[];
  /** One a path of the batch, where what was found may be kept. */
  readonly stamps: readonly (string | undefined)[];
}

/**
 * So many files that are worth reading may wait for the main thread: where a tree hardly speaks of AI it reads them all, and no other
 * thread needs the machine code and the memory for it.
 */
const mostWaiting = 64;

/** Serves scans in a thread of its own, until it is ended from outside. */
export function serveScans(): void {
  const catalogue = createCatalogue(loadCatalogueData());
  const firstLook = createFirstLook(catalogue);
  const warnings: string[] = [];
  const read = createFileReader({ info: () => undefined, warn: (message) => warnings.push(message) });
  parentPort?.on('message', ({ root, today, batches, next, waiting, answers }: ThreadTask) => {
    for (let batch = takeBatch(next); batch < batches.length; batch = takeBatch(next)) {
      const paths = batches[batch] ?? [];
      const left = fewWorthReading(firstLook, read, root, paths, mostWaiting - Atomics.load(waiting, 0));
      Atomics.add(waiting, 0, left?.left.length ?? 0);
      const said = warnings.splice(0);
      const answer: BatchAnswer =
        left === undefined
          ? {
              batch,
              left: [],
              ...scanBatch({ catalogue, today }, firstLook, read, root, paths),
              warnings: warnings.splice(0),
            }
          : { batch, ...left, scans: [], warnings: said };
      answers.postMessage(answer);
    }
    answers.close();
  });
}

/** The number of a batch that nobody else will take. */
export function takeBatch(next: Counter): number {
  return Atomics.add(next, 0, 1);
}

/** The files of a batch that survive the first look; undefined when they are more than `most`. */
function fewWorthReading(
  firstLook: FirstLook,
  read: FileReader,
  root: string,
  paths: readonly string[],
  most: number,
): Pick<BatchAnswer, 'left' | 'skipped' | 'stamps'> | undefined {
  const left: string[] = [];
  const skipped: SkippedFile[] = [];
  const stamps: (string | undefined)[] = [];
  for (const path of paths) {
    const file = read(`${root}/${path}`, path);
    const isWorthReading = file !== undefined && firstLook(path, file.bytes);
    if (file === undefined) skipped.push(unreadable(path));
    else if (isWorthReading) left.push(path);
    stamps.push(isWorthReading ? undefined : file?.stamp);
    if (left.length > most) return undefined;
  }
  return { left, skipped, stamps };
}

/** Reads the files of one batch. */
export function scanBatch(
  context: ReadingContext,
  firstLook: FirstLook,
  read: FileReader,
  root: string,
  paths: readonly string[],
): Pick<BatchAnswer, 'scans' | 'skipped' | 'stamps'> {
  const scans: KeptScan[] = [];
  const skipped: SkippedFile[] = [];
  const stamps: (string | undefined)[] = [];
  for (const path of paths) {
    const file = read(`${root}/${path}`, path);
    const scan = scanBytes(context, firstLook, path, file?.bytes);
    stamps.push('reason' in scan ? undefined : file?.stamp);
    if ('reason' in scan) skipped.push(scan);
    else if (isTelling(scan)) scans.push(keepScan(scan));
  }
  return { scans, skipped, stamps };
}
