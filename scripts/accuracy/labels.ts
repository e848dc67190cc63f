/** One labelled literal on one line. */
export interface Label {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly literal: string;
  readonly kind: 'model' | 'package' | 'negative';
  readonly family: string;
  readonly licence: string;
  readonly class: string;
  readonly note: string;
  /** Neither a miss when absent nor a false positive when present. */
  readonly optional: boolean;
}

/** The files of a repository that were labelled through; `all` when every file was. */
export interface LabelledFiles {
  readonly model: ReadonlySet<string> | 'all';
  readonly package: ReadonlySet<string> | 'all';
}

/** Reads the label table; a row that does not fit its header is an error that names the line. */
export function parseLabels(text: string): Label[] {
  return rows(text).map((row) => ({
    repo: field(row, 'repo'),
    path: field(row, 'path'),
    line: Number(field(row, 'line')),
    literal: field(row, 'literal'),
    kind: kindOf(field(row, 'kind')),
    family: field(row, 'family'),
    licence: field(row, 'licence'),
    class: field(row, 'class'),
    note: field(row, 'note'),
    optional: field(row, 'note').startsWith('optional'),
  }));
}

/** Reads which files of each repository were labelled. */
export function parseRepositories(text: string): Map<string, LabelledFiles> {
  return new Map(
    rows(text).map((row) => [
      field(row, 'repo'),
      { model: fileSet(field(row, 'labelled_model_files')), package: fileSet(field(row, 'labelled_manifest_files')) },
    ]),
  );
}

/** Without a list of repositories, the files that have labels are those that were labelled through. */
export function repositoriesOf(labels: readonly Label[]): Map<string, LabelledFiles> {
  const paths = new Map<string, Set<string>>();
  for (const { repo, path } of labels) paths.set(repo, (paths.get(repo) ?? new Set<string>()).add(path));
  return new Map([...paths].map(([repo, files]) => [repo, { model: files, package: files }]));
}

function fileSet(list: string): ReadonlySet<string> | 'all' {
  return list === '*' ? 'all' : new Set(list.split(';').filter((path) => path !== ''));
}

function kindOf(text: string): Label['kind'] {
  if (text === 'model' || text === 'package' || text === 'negative') return text;
  throw new Error(`unknown kind of label: ${text}`);
}

function field(row: ReadonlyMap<string, string>, name: string): string {
  const value = row.get(name);
  if (value === undefined) throw new Error(`the table has no column ${name}`);
  return value;
}

function rows(text: string): Map<string, string>[] {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const names = head.split('\t');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const values = line.split('\t');
    if (values.length !== names.length) throw new Error(`line ${String(index + 2)}: ${String(values.length)} columns`);
    return [new Map(names.map((name, column) => [name, values[column] ?? '']))];
  });
}
