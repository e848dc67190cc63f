import { statSync, type Stats } from 'node:fs';

/** So long after a change, in ms, another one may bear the same time: some file systems count in steps of two seconds. */
const stepOfTime = 2000;

/**
 * Size, and time of the last change in ms, be it of the content or of the entry: the latter also moves when a tool that restores files
 * sets the former back. Undefined for a file that changed a moment ago.
 */
export function stampOf({ size, mtimeMs, ctimeMs }: Stats): string | undefined {
  const changed = Math.max(mtimeMs, ctimeMs);
  return Date.now() - changed < stepOfTime ? undefined : `${String(size)} ${String(Math.trunc(changed))}`;
}

/** The stamp of a file that is not opened; undefined too for what is not there. */
export function stampOnDisk(file: string): string | undefined {
  try {
    return stampOf(statSync(file));
  } catch {
    return undefined;
  }
}
