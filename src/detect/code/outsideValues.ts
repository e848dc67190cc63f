import type { Role } from '../../domain/reference';
import type { OfferedValue, ValueSource, WantedValue } from '../../domain/ties';

import { isSecretKey } from '../config/modelKeys';

import { bindingName, isOperand, literalsOf } from './bindings';
import type { ImportedName, Imports } from './imports';
import { isModelKey } from './modelKeys';
import { isBareCandidate, isHubId, isPlausibleId } from './plausibleId';
import { lastSegment, type Frame, type Place, type Site } from './sites';
import { valuePlace } from './valuePlaces';

const maximumWanted = 200;
const maximumOffered = 200;

/** What a place is found to be, whatever its value. */
export type SiteFacts = Pick<WantedValue, 'form' | 'namespace' | 'tier' | 'kind'>;

interface Asking {
  readonly sites: readonly Site[];
  readonly namedCalls: readonly Frame[];
  readonly bound: ReadonlyMap<string, readonly Site[]>;
  readonly imports: Imports;
  readonly namedByEquals: boolean;
  /** What a definite site at a place is; undefined where there is none. */
  readonly siteAt: (site: Site, place: Place) => SiteFacts | undefined;
}

/** The definite sites whose value an import or the environment holds. */
export function wantedValues({ sites, namedCalls, bound, imports, namedByEquals, siteAt }: Asking): WantedValue[] {
  const reads: EnvironmentRead[] = [];
  const readers = new Set<Site>();
  for (const site of sites) {
    const read = environmentRead(site);
    if (read === undefined) continue;
    reads.push(read);
    readers.add(site);
  }
  if (reads.length === 0 && imports.names.size === 0) return [];
  const readsByName = new Map<string, string[]>();
  for (const { variable, place } of reads) {
    const name = bindingName(place, namedByEquals);
    if (name !== undefined) readsByName.set(name, [...(readsByName.get(name) ?? []).slice(0, 3), variable]);
  }
  const made = namedCallsByName(namedCalls);
  const wanted: WantedValue[] = [];
  const want = (site: Site, place: Place, sources: readonly ValueSource[]): void => {
    if (sources.length === 0 || wanted.length >= maximumWanted) return;
    const facts = siteAt(site, place);
    if (facts !== undefined) wanted.push(...sources.map((source) => ({ source, span: site.span, ...facts })));
  };
  for (const { site, variable, place } of reads) want(site, place, [{ kind: 'variable', name: variable }]);
  for (const site of sites) {
    if (site.kind !== 'name' || isOperand(site.before) || readers.has(site)) continue;
    const name = lastSegment(site.value);
    const variables = readsByName.get(name) ?? (site.value.includes('.') ? readsByName.get(`.${name}`) : undefined);
    const source =
      variables !== undefined || literalsOf(bound, site.value).length > 0
        ? undefined
        : importedValue(site.value, imports.names, made);
    if (variables === undefined && source === undefined) continue;
    const { place } = valuePlace(site.place);
    if (variables !== undefined)
      want(
        site,
        place,
        variables.map((variable) => ({ kind: 'variable', name: variable })),
      );
    else if (source !== undefined) want(site, place, [source]);
  }
  return wanted;
}

/** The literals that other files may ask for, by name. */
export function offeredValues(
  text: string,
  bound: ReadonlyMap<string, readonly Site[]>,
  role: Role,
): readonly OfferedValue[] {
  const offered: OfferedValue[] = [];
  for (const [key, sites] of bound) {
    const name = key.startsWith('.') ? key.slice(1) : key;
    if (isSecretKey(name)) continue;
    for (const { span, value, partial } of sites) {
      if (offered.length >= maximumOffered) return offered;
      if (partial || !isPlausibleId(value) || !(isModelKey(name) || isHubId(value) || isBareCandidate(value))) continue;
      const kind = key.startsWith('.') ? 'property' : 'constant';
      offered.push({ kind, name, literal: text.slice(span.start, span.end), value, span, role });
    }
  }
  return offered;
}

const getter =
  /(?:^|[.:])(?:getenv|environ\.get|env\.(?:get|fetch|str|var)|ENV\.fetch|GetEnvironmentVariable|LookupEnv|Getenv|env::var)$/;
const table = /(?:^|\.)(?:environ|ENV|process\.env|import\.meta\.env|\$_ENV)$/;
const member = /^(?:process|import\.meta|meta|Bun)\.env\.([A-Za-z_]\w{1,80})$/;
const variableName = /^[A-Za-z_]\w{1,80}$/;

interface EnvironmentRead {
  readonly site: Site;
  readonly variable: string;
  /** Where the value goes. */
  readonly place: Place;
}

function environmentRead(site: Site): EnvironmentRead | undefined {
  if (site.kind === 'name') {
    const variable = site.value.includes('env.') ? member.exec(site.value)?.[1] : undefined;
    return variable === undefined ? undefined : { site, variable, place: valuePlace(site.place).place };
  }
  const { frame, index, key } = site.place;
  if (index !== 0 || key !== undefined || frame.callee === '' || !variableName.test(site.value)) return undefined;
  const asks = frame.open === '(' ? getter.test(frame.callee) : frame.open === '[' && table.test(frame.callee);
  return asks && frame.place !== undefined
    ? { site, variable: site.value, place: valuePlace(frame.place).place }
    : undefined;
}

/** `settings = Settings()`: the variable stands for what the call makes. */
function namedCallsByName(calls: readonly Frame[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const { place, callee } of calls) if (place?.key !== undefined) made.set(lastSegment(place.key), callee);
  return made;
}

function importedValue(
  chain: string,
  names: ReadonlyMap<string, ImportedName>,
  made: ReadonlyMap<string, string>,
): ValueSource | undefined {
  if (!mayBeImported(chain, names, made)) return undefined;
  const parts = chain.replaceAll('()', '').split('.');
  if (parts[0] === 'self' || parts[0] === 'this') parts.shift();
  const [head, ...members] = parts;
  if (head === undefined || parts.length > 5) return undefined;
  // `import app.config` binds the whole path.
  const path = parts.slice(0, -1).join('.');
  const imported =
    names.get(head) ??
    (members.length > 1 ? names.get(path) : undefined) ??
    (members.length > 0 ? names.get(made.get(head) ?? '') : undefined);
  if (imported === undefined) return undefined;
  const { module, name } = imported;
  const last = members.at(-1);
  if (last === undefined) return { kind: 'module', module, name };
  // What was imported is the module itself.
  if (module === name || name === '*') return { kind: 'module', module, name: last };
  return { kind: 'module', module, name, member: last };
}

const ownMember = /^(?:self|this)\./;
const firstPart = /^[^.()]*/;

/** Whether the chain begins with an imported name or what one made; a look at its first part spares taking it apart. */
function mayBeImported(
  chain: string,
  names: ReadonlyMap<string, ImportedName>,
  made: ReadonlyMap<string, string>,
): boolean {
  const from = chain.replace(ownMember, '');
  const head = firstPart.exec(from)?.[0] ?? '';
  // `import app.config` binds a whole path.
  return names.has(head) || made.has(head) || from.indexOf('.', head.length + 1) > 0;
}
