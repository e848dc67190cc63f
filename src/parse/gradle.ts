import type { Span } from '../domain/text';
import { blankComments, slashComments } from './blankComments';

/** Coordinates `group:artifact:version` in a Gradle build file. */
export interface GradleDependency {
  /** `group:artifact`, with variables of the file filled in. */
  readonly module: string;
  /** The `group:artifact` text; for the map notation the artifact's name. */
  readonly span: Span;
  readonly version?: string;
  /** The word before the coordinates, such as `testImplementation`; empty when there is none. */
  readonly configuration: string;
}

// `implementation("g:a:v")`, `api platform('g:a:v')`, `mavenBom "g:a:$v"`, or the string alone in a list
const stringNotation =
  /(?:\b([A-Za-z_]\w*)\s{0,80}\(?\s{0,80}(?:(?:platform|enforcedPlatform|testFixtures|dependencies\.create)\s{0,80}\(\s{0,80})?)?(["'])([\w.$\x7b\x7d-]+:[\w.$\x7b\x7d-]+)(?::([^"'\n@:]*))?(?::[\w-]+)?(?:@\w+)?\2/g;
// `implementation group: 'g', name: 'a', version: 'v'` and the Kotlin form with `=`
const mapNotation =
  /\b([A-Za-z_]\w*)\s{0,80}\(?\s{0,80}\[?\s{0,80}group\s{0,80}[:=]\s{0,80}(["'])([^"'\n]+)\2\s{0,80},\s{0,80}name\s{0,80}[:=]\s{0,80}(["'])([^"'\n]+)\4(?:\s{0,80},\s{0,80}version\s{0,80}[:=]\s{0,80}(["'])([^"'\n]*)\6)?/g;
// `ext.v = "1"`, `val v by extra("1")`, `set("v", "1")`, `extra["v"] = "1"`
const assignment = /\b(\w+)(?:["'])?(?:\]|,|\s+by\s+extra\()?\s{0,80}=?\s{0,80}["']([^"'\n$]*)["']/g;

/** Reads every set of Maven coordinates in a Groovy or Kotlin build file. */
export function parseGradle(text: string): GradleDependency[] {
  const code = blankComments(text, slashComments);
  const variables = readVariables(code);
  const found: GradleDependency[] = [];
  for (const match of code.matchAll(stringNotation)) {
    const [whole, configuration = '', quote = '"', module = '', version] = match;
    if (configuration === '' && version === undefined) continue;
    const start = match.index + whole.indexOf(quote + module) + 1;
    found.push({
      module: fill(module, variables),
      span: { start, end: start + module.length },
      ...(version === undefined ? {} : { version: fill(version, variables) }),
      configuration,
    });
  }
  for (const match of code.matchAll(mapNotation)) {
    const [whole, configuration = '', , group = '', , name = '', , version] = match;
    const prefix = /^[^]*?\bname\s*[:=]\s*["']/.exec(whole)?.[0] ?? '';
    const start = match.index + prefix.length;
    found.push({
      module: `${fill(group, variables)}:${fill(name, variables)}`,
      span: { start, end: start + name.length },
      ...(version === undefined ? {} : { version: fill(version, variables) }),
      configuration,
    });
  }
  return found;
}

function readVariables(code: string): Map<string, string> {
  const variables = new Map<string, string>();
  for (const match of code.matchAll(assignment)) {
    const [, name, value] = match;
    if (name !== undefined && value !== undefined && !variables.has(name)) variables.set(name, value);
  }
  return variables;
}

function fill(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$(?:\{([^{}]*)\}|(\w+))/g, (whole, braced: string | undefined, plain: string | undefined) => {
    const name = (braced ?? plain ?? '').split('.').at(-1) ?? '';
    return variables.get(name.replace(/[^\w]/g, '')) ?? whole;
  });
}
