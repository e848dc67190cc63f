import { parentPort, type MessagePort } from 'node:worker_threads';

import { createCatalogue } from '../catalogue/createCatalogue';
import { createFirstLook, type FirstLook } from '../scan/firstLook';
import { keepScan, type KeptScan } from '../scan/keptScan';
import type { ReadingContext } from '../scan/readText';
import { isTelling, scanBytes, type SkippedFile } from '../scan/scanBytes';

import { createFileReader, type FileReader } from './fileReader';
import { loadCatalogueData } from './loadCatalogue';

/** The files of one root, in batches that every thread takes one after the other. */
export interface ThreadTask {
  readonly root: string;
  readonly today: string;
  readonly batches: readonly (readonly string[])[];
  /** One number: the next batch that nobody has taken. */
  readonly next: Int32Array;
  /** Where the answers go, one a batch. */
  readonly answers: MessagePort;
}

/** What one batch names, as plain data. */
export interface BatchAnswer {
  readonly batch: number;
  readonly scans: readonly KeptScan[];
  readonly skipped: readonly SkippedFile[];
  readonly warnings: readonly string[];
}

/** Serves scans in a thread of its own, until it is ended from outside. */
export function serveScans(): void {
  const catalogue = createCatalogue(loadCatalogueData());
  const firstLook = createFirstLook(catalogue);
  const warnings: string[] = [];
  const read = createFileReader({ info: () => undefined, warn: (message) => warnings.push(message) });
  parentPort?.on('message', ({ root, today, batches, next, answers }: ThreadTask) => {
    for (let batch = Atomics.add(next, 0, 1); batch < batches.length; batch = Atomics.add(next, 0, 1)) {
      const found = scanBatch({ catalogue, today }, firstLook, read, root, batches[batch] ?? []);
      const answer: BatchAnswer = { batch, ...found, warnings: warnings.splice(0) };
      answers.postMessage(answer);
    }
  });
}

/** Reads the files of one batch. */
export function scanBatch(
  context: ReadingContext,
  firstLook: FirstLook,
  read: FileReader,
  root: string,
  paths: readonly string[],
): Pick<BatchAnswer, 'scans' | 'skipped'> {
  const scans: KeptScan[] = [];
  const skipped: SkippedFile[] = [];
  for (const path of paths) {
    const scan = scanBytes(context, firstLook, path, read(`${root}/${path}`, path));
    if ('reason' in scan) skipped.push(scan);
    else if (isTelling(scan)) scans.push(keepScan(scan));
  }
  return { scans, skipped };
}
