const excludedFolders: ReadonlySet<string> = new Set(
  (
    '.git .hg .svn node_modules bower_components .venv venv site-packages __pycache__ .tox .nox .mypy_cache .ruff_cache .pytest_cache ' +
    'dist .next .nuxt .svelte-kit .turbo .parcel-cache .cache coverage .terraform .gradle .idea Pods DerivedData .dart_tool elm-stuff ' +
    'wandb mlruns lightning_logs .ipynb_checkpoints .vscode-test'
  ).split(' '),
);

/** Folders that hold build products only next to a file that says which tool builds there; elsewhere the name is an ordinary one. */
const excludedBeside: Readonly<Record<string, RegExp>> = {
  bin: /\.(cs|fs|vb)proj$/i,
  obj: /\.(cs|fs|vb)proj$/i,
  target: /^(cargo\.toml|pom\.xml|build\.sbt)$/i,
  build: /^(build\.gradle(\.kts)?|package\.json|pubspec\.yaml|setup\.py|pyproject\.toml|cmakelists\.txt)$/i,
  out: /^(package\.json|build\.gradle(\.kts)?)$/i,
  vendor: /^(go\.mod|composer\.json|gemfile)$/i,
  deps: /^mix\.exs$/i,
  _build: /^mix\.exs$/i,
  env: /^(pyvenv\.cfg|requirements\.txt)$/i,
  runs: /\.(py|ipynb)$/i,
};

const excludedFile = new RegExp(
  [
    String.raw`\.(min\.(js|css)|map|snap|httprr|csv|tsv|jsonl|ndjson|parquet|arrow|log|svg|po|pot|srt|vtt|lock\.bak)$`,
    String.raw`\.(png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|mp[34]|wav|flac|ogg|webm|mov|avi|woff2?|ttf|otf|eot)$`,
    String.raw`\.(zip|gz|tgz|bz2|xz|zst|7z|rar|jar|war|whl|egg|nupkg|vsix|exe|dll|so|dylib|a|o|class|pyc|wasm|bin|dat|db|sqlite3?)$`,
    String.raw`\.(gguf|safetensors|ckpt|pth?|onnx|tflite|h5|npz?|pkl|pickle|task|litertlm|mlmodel)$`,
    String.raw`^(\.ai-licence\.ya?ml|go\.sum)$`,
    String.raw`^(licen[cs]e|notice|copying|patents|third[-_ ]?party[^/.]*)([-.](txt|md|rst|html|mit|apache[^/]*|bsd[^/]*))?$`,
  ].join('|'),
  'i',
);

/** True for folders that hold no source of the project itself. `siblings` are the names in the folder it stands in. */
export function isExcludedFolder(name: string, siblings: Iterable<string>): boolean {
  if (excludedFolders.has(name) || name.startsWith('models--')) return true;
  const beside = Object.hasOwn(excludedBeside, name) ? excludedBeside[name] : undefined;
  if (beside === undefined) return false;
  for (const sibling of siblings) if (beside.test(sibling)) return true;
  return false;
}

/** True for files that name models only as data or by accident: binaries, minified code, recordings, tables, licence texts. */
export function isExcludedFile(baseName: string): boolean {
  return excludedFile.test(baseName);
}

/** Drops the paths of a complete listing that lie in excluded folders or are excluded files. */
export function withoutExcluded(paths: readonly string[]): string[] {
  const filesByFolder = new Map<string, string[]>();
  for (const path of paths) {
    const cut = path.lastIndexOf('/') + 1;
    const files = filesByFolder.get(path.slice(0, cut));
    if (files === undefined) filesByFolder.set(path.slice(0, cut), [path.slice(cut)]);
    else files.push(path.slice(cut));
  }
  const verdicts = new Map<string, boolean>([['', false]]);
  const inExcludedFolder = (folder: string): boolean => {
    const known = verdicts.get(folder);
    if (known !== undefined) return known;
    const parent = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    const excluded =
      inExcludedFolder(parent) || isExcludedFolder(folder.slice(parent.length, -1), filesByFolder.get(parent) ?? []);
    verdicts.set(folder, excluded);
    return excluded;
  };
  return paths.filter((path) => {
    const cut = path.lastIndexOf('/') + 1;
    return !inExcludedFolder(path.slice(0, cut)) && !isExcludedFile(path.slice(cut));
  });
}
