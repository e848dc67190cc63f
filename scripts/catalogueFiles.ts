import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { Ajv, type ValidateFunction } from 'ajv';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';

import { isCalendarDate } from '../src/catalogue/calendarDate';
import type { CompactCatalogueData, CompactFamily, CompactLicence, CompactPackage } from '../src/catalogue/compiled';
import type { CatalogueHost } from '../src/catalogue/catalogue';
import { createModalityReader, type ModalityWord } from './catalogueModality';

/** Something wrong in a catalogue file, with its 1-based line. */
export interface FileProblem extends Place {
  readonly message: string;
}

/** A file below the catalogue folder and a 1-based line in it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The data with every entry spelt out. */
type WholeCatalogueData = Omit<CompactCatalogueData, 'licences' | 'families' | 'packages'> & {
  readonly licences: readonly CompactLicence[];
  readonly families: readonly CompactFamily[];
  readonly packages: readonly CompactPackage[];
};

/** All catalogue files joined, with what was wrong and where each entry stands. */
export interface CatalogueFiles {
  readonly data: WholeCatalogueData;
  readonly problems: readonly FileProblem[];
  /** Where a licence, family or package is stated, by id or purl. */
  readonly placeOf: ReadonlyMap<string, Place>;
}

interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly lineAt: (path: readonly (string | number)[]) => number;
}

/** Every catalogue file below a folder, in a fixed order. */
function yamlFilesIn(root: string, folder: string): readonly string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort();
}

function readYaml(root: string, file: string, problems: FileProblem[]): YamlFile {
  const text = readFileSync(join(root, file), 'utf8');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  for (const error of document.errors) {
    problems.push({ file, line: counter.linePos(error.pos[0]).line, message: error.message.split('\n')[0] ?? '' });
  }
  return {
    file,
    value: document.errors.length > 0 ? undefined : (document.toJS() as unknown),
    lineAt: (path) => lineOf(document, counter, path),
  };
}

function lineOf(document: Document, counter: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

/** Compiles the schemas that exist; a kind without a schema is joined unchecked. */
function schemas(root: string): (kind: string) => ValidateFunction | undefined {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
  ajv.addFormat('date', isCalendarDate);
  return (kind) => {
    const file = join(root, 'schema', `${kind}.schema.json`);
    return existsSync(file) ? ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object) : undefined;
  };
}

function check(file: YamlFile, validate: ValidateFunction | undefined, problems: FileProblem[]): boolean {
  if (file.value === undefined) return false;
  if (!validate || validate(file.value)) return true;
  for (const error of validate.errors ?? []) {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const numbered = path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const extra = 'additionalProperty' in error.params ? ` (${String(error.params['additionalProperty'])})` : '';
    problems.push({
      file: file.file,
      line: file.lineAt(numbered),
      message: `${error.instancePath || '/'} ${error.message ?? 'is invalid'}${extra}`,
    });
  }
  return false;
}

/** Reads and validates the catalogue below `root`. Never throws for a bad file: the file is named and left out. */
export function readCatalogueFiles(root: string): CatalogueFiles {
  const problems: FileProblem[] = [];
  const placeOf = new Map<string, Place>();
  const schema = schemas(root);
  const licenceSchema = schema('licence');
  const modelSchema = schema('model');
  const packageSchema = schema('package');
  const own = (id: string, file: string, expected: string | undefined, line: number): void => {
    if (expected !== undefined && expected !== id) {
      problems.push({ file, line, message: `id "${id}" differs from the path of the file` });
    }
    const other = placeOf.get(id);
    if (other) problems.push({ file, line, message: `"${id}" is stated in ${other.file} already` });
    placeOf.set(id, { file, line });
  };
  const licences: CompactLicence[] = [];
  for (const name of yamlFilesIn(root, 'licences')) {
    const file = readYaml(root, name, problems);
    if (!check(file, licenceSchema, problems)) continue;
    const licence = file.value as CompactLicence;
    own(licence.id, name, name.slice('licences/'.length, -'.yaml'.length), file.lineAt(['id']));
    licences.push(licence);
  }
  const families: CompactFamily[] = [];
  const readModality = createModalityReader(modalityWords(root, problems));
  for (const name of yamlFilesIn(root, 'models')) {
    const file = readYaml(root, name, problems);
    if (!check(file, modelSchema, problems)) continue;
    const { family, unknown } = readModality(file.value as CompactFamily);
    for (const { path, word } of unknown) {
      problems.push({ file: name, line: file.lineAt(path), message: `modality "${word}" is not in vocabulary.yaml` });
    }
    own(family.id, name, name.slice('models/'.length, -'.yaml'.length), file.lineAt(['id']));
    families.push(family);
  }
  const packages: CompactPackage[] = [];
  for (const name of yamlFilesIn(root, 'packages')) {
    const file = readYaml(root, name, problems);
    if (!check(file, packageSchema, problems)) continue;
    const list = (file.value as { readonly packages: readonly CompactPackage[] }).packages;
    list.forEach((entry, index) => {
      own(entry.purl, name, undefined, file.lineAt(['packages', index, 'purl']));
      packages.push(entry);
    });
  }
  const places = existsSync(join(root, 'hosts.yaml')) ? readYaml(root, 'hosts.yaml', problems) : undefined;
  const usable = places && check(places, schema('hosts'), problems) ? places.value : {};
  const { hosts = [], reuploaders = [] } = usable as {
    readonly hosts?: readonly CatalogueHost[];
    readonly reuploaders?: readonly string[];
  };
  const data = {
    dataDate: newestDate([licences, families, packages]),
    licences,
    families,
    packages,
    hosts,
    reuploaders,
  };
  return { data, problems, placeOf };
}

function modalityWords(root: string, problems: FileProblem[]): readonly ModalityWord[] {
  const { value } = readYaml(root, 'vocabulary.yaml', problems);
  return (value as { readonly modalities?: readonly ModalityWord[] } | undefined)?.modalities ?? [];
}

function newestDate(value: unknown): string {
  let newest = '';
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'checked' && typeof inner === 'string' && inner > newest) newest = inner;
    return inner;
  });
  return newest;
}

/** Writes a path of this machine as a path of the project. */
export function projectPath(root: string, file: string): string {
  return relative(process.cwd(), join(root, file)).split(sep).join('/');
}
