const scriptEndings = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '/index.ts', '/index.js'];
const scriptEnding = /\.(?:[cm]?[jt]sx?)$/;
const maximumFolders = 12;

/** The file of a project that an import in `from` names; undefined for a package and a file that is not there. */
export function modulePath(from: string, module: string, has: (path: string) => boolean): string | undefined {
  return /\.pyw?$/.test(from) ? pythonModule(from, module, has) : scriptModule(from, module, has);
}

function pythonModule(from: string, module: string, has: (path: string) => boolean): string | undefined {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const rest = module.slice(dots).split('.').filter(Boolean).join('/');
  const roots = dots === 0 ? rootsAbove(from) : [folderUp(folderOf(from), dots - 1)];
  for (const root of roots) {
    if (root === undefined) continue;
    const base = joined(root, rest);
    const candidates = rest === '' ? [joined(root, '__init__.py')] : [`${base}.py`, `${base}/__init__.py`];
    const found = candidates.find(has);
    if (found !== undefined) return found;
  }
  return undefined;
}

function scriptModule(from: string, module: string, has: (path: string) => boolean): string | undefined {
  const alias = /^(?:[@~#]\/|\$lib\/)/.exec(module)?.[0];
  if (alias === undefined && !module.startsWith('.')) return undefined;
  const rest = alias === undefined ? module : module.slice(alias.length);
  const below = alias === '$lib/' ? `lib/${rest}` : rest;
  const bases =
    alias === undefined
      ? [resolved(folderOf(from), rest)]
      : rootsAbove(from).map((root) => (root === undefined ? undefined : joined(root, below)));
  for (const base of bases) {
    if (base === undefined) continue;
    const bare = base.replace(scriptEnding, '');
    const found = [
      base,
      ...scriptEndings.map((ending) => bare + ending),
      ...scriptEndings.map((each) => base + each),
    ].find(has);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The folders above a file, nearest first, each with the source folder in it. */
function rootsAbove(path: string): readonly (string | undefined)[] {
  const roots: string[] = [];
  for (let at: string | undefined = folderOf(path); at !== undefined && roots.length < maximumFolders * 2;) {
    roots.push(at, joined(at, 'src'));
    at = at === '' ? undefined : folderOf(at);
  }
  return roots;
}

function resolved(folder: string, relative: string): string | undefined {
  let at: string | undefined = folder;
  const rest: string[] = [];
  for (const part of relative.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') rest.push(part);
    else if (rest.pop() === undefined) at = folderUp(at, 1);
    if (at === undefined) return undefined;
  }
  return joined(at, rest.join('/'));
}

function folderUp(folder: string, steps: number): string | undefined {
  let at = folder;
  for (let step = 0; step < steps; step += 1) {
    if (at === '') return undefined;
    at = folderOf(at);
  }
  return at;
}

/** The folder of a path; empty for the top one. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(folder: string, rest: string): string {
  return folder === '' || rest === '' ? folder + rest : `${folder}/${rest}`;
}
