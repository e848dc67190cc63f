const megabyte = 1024 * 1024;
/** Files up to this size are read whatever their names say. */
export const smallestLimit = megabyte;

/** Largest file that is read, in bytes, by what its name says it is. */
export function sizeLimitOf(path: string): number {
  if (/\.ipynb$/i.test(path)) return 20 * megabyte;
  if (isLockFile(path)) return 20 * megabyte;
  return megabyte;
}

/** True for files that pin resolved package versions. They are data: only the manifest detectors read them. */
export function isLockFile(path: string): boolean {
  return /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|uv\.lock|poetry\.lock|pdm\.lock|pylock[^/]*\.toml|pipfile\.lock|cargo\.lock|packages\.lock\.json|composer\.lock|gemfile\.lock|podfile\.lock|pubspec\.lock|mix\.lock|renv\.lock|conda-lock\.ya?ml|pixi\.lock|package\.resolved|gradle\.lockfile)$/i.test(
    path,
  );
}

/** Below this many files, other threads would hardly be ready when the work is done. */
export const worthOtherThreads = 400;
