/** The small part of the editor's API that `src/editor` needs in unit tests. Real editors run the suite in `test/host`. */

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(start: Position | number, end: Position | number, endLine?: number, endCharacter?: number) {
    this.start = start instanceof Position ? start : new Position(start, end as number);
    this.end = end instanceof Position ? end : new Position(endLine ?? 0, endCharacter ?? 0);
  }
}

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}

  static parse(text: string): Uri {
    const colon = text.indexOf(':');
    return new Uri(text.slice(0, colon), decodeURIComponent(text.slice(colon + 1).replace(/^\/\//, '')));
  }

  static file(path: string): Uri {
    return new Uri('file', path);
  }

  static joinPath(base: Uri, ...parts: string[]): Uri {
    return new Uri(base.scheme, [base.path, ...parts].join('/').replace(/\/{2,}/g, '/'));
  }

  toString(): string {
    return `${this.scheme}://${encodeURI(this.path).replace(/#/g, '%23')}`;
  }
}

export class EventEmitter<T> {
  private readonly listeners = new Set<(event: T) => void>();
  readonly event = (listener: (event: T) => void): Disposable => {
    this.listeners.add(listener);
    return new Disposable(() => this.listeners.delete(listener));
  };

  fire(event: T): void {
    for (const listener of this.listeners) listener(event);
  }

  dispose(): void {
    this.listeners.clear();
  }
}

export class Disposable {
  constructor(private readonly run: () => unknown) {}

  static from(...parts: { dispose: () => unknown }[]): Disposable {
    return new Disposable(() => {
      parts.forEach((part) => part.dispose());
    });
  }

  dispose(): void {
    this.run();
  }
}

export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 } as const;
export const DiagnosticTag = { Unnecessary: 1, Deprecated: 2 } as const;
export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;

export class Diagnostic {
  source?: string;
  code?: unknown;
  tags?: number[];
  relatedInformation?: DiagnosticRelatedInformation[];

  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

export class Location {
  constructor(
    readonly uri: Uri,
    readonly range: Range,
  ) {}
}

export class DiagnosticRelatedInformation {
  constructor(
    readonly location: Location,
    readonly message: string,
  ) {}
}

export class MarkdownString {
  isTrusted: unknown = false;

  constructor(
    readonly value: string,
    readonly supportThemeIcons = false,
  ) {}
}

export class RelativePattern {
  constructor(
    readonly base: unknown,
    readonly pattern: string,
  ) {}
}

/** Files of the fake workspace, by path; a test fills and empties it. */
export const fakeFiles = new Map<string, string>();

interface FakeDocument {
  readonly uri: Uri;
  readonly getText: () => string;
}

export const workspace = {
  isTrusted: true,
  textDocuments: [] as FakeDocument[],
  notebookDocuments: [] as { readonly uri: Uri }[],
  workspaceFolders: [{ uri: Uri.file('/project'), name: 'project', index: 0 }],
  getWorkspaceFolder: (uri: Uri) =>
    workspace.workspaceFolders.find((folder) => uri.path.startsWith(`${folder.uri.path}/`)),
  getConfiguration: () => ({ get: (_key: string, fallback: unknown) => fallback }),
  findFiles: (): Promise<Uri[]> => Promise.reject(new Error('no search here')),
  fs: {
    readFile: (uri: Uri): Promise<Uint8Array> => {
      const text = fakeFiles.get(uri.path);
      if (text === undefined) return Promise.reject(new Error(`no file ${uri.path}`));
      return Promise.resolve(new TextEncoder().encode(text));
    },
    stat: (uri: Uri): Promise<{ type: number; size: number }> => {
      const text = fakeFiles.get(uri.path);
      if (text === undefined) return Promise.reject(new Error(`no file ${uri.path}`));
      return Promise.resolve({ type: FileType.File, size: text.length });
    },
    readDirectory: (uri: Uri): Promise<[string, number][]> => {
      const prefix = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
      const entries = new Map<string, number>();
      for (const path of fakeFiles.keys()) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        entries.set(name, rest.length === 0 ? FileType.File : FileType.Directory);
      }
      return Promise.resolve([...entries]);
    },
  },
  createFileSystemWatcher: () => ({
    onDidChange: noEvent,
    onDidCreate: noEvent,
    onDidDelete: noEvent,
    dispose: nothing,
  }),
  onDidChangeTextDocument: noEvent,
  onDidCloseTextDocument: noEvent,
  onDidChangeWorkspaceFolders: noEvent,
  onDidGrantWorkspaceTrust: noEvent,
};

function noEvent(): Disposable {
  return new Disposable(nothing);
}

function nothing(): void {
  return undefined;
}
