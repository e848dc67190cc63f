import { blankComments, slashComments } from '../../parse/blankComments';
import { parseGradle } from '../../parse/gradle';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

/** Coordinates in Groovy and Kotlin build files. */
export const gradleBuild = manifestDetector(
  'maven-gradle',
  (file) => /\.gradle(\.kts)?$/.test(file.baseName) || /(^|\/)buildSrc\/.*\.kts?$/.test(file.path),
  (text) => ({
    sites: parseGradle(text).map((dependency) => ({
      namespace: 'maven',
      literal: dependency.module,
      span: dependency.span,
      version: dependency.version,
      group: groupOfConfiguration(dependency.configuration),
    })),
    problems: [],
  }),
);

function groupOfConfiguration(configuration: string): DependencyGroup | undefined {
  if (/^(test|androidTest|integrationTest|jvmTest|commonTest)|Test(Implementation|Api|Only)?$/.test(configuration)) {
    return 'test';
  }
  if (/^(classpath|annotationProcessor|kapt|ksp)$/.test(configuration)) return 'build';
  return configuration === 'developmentOnly' ? 'development' : undefined;
}

// `"dev.langchain4j" % "langchain4j" % "1.0" % Test`
const sbtModule =
  /"([\w.-]+)"\s{0,80}%{1,3}\s{0,80}"([\w.-]+)"\s{0,80}%\s{0,80}(?:"([^"\n]*)"|\w+)(\s{0,80}%\s{0,80}"?[Tt]est\b)?/g;

/** Coordinates in Scala's `build.sbt` and `project/*.scala`. */
export const sbtBuild = manifestDetector(
  'maven-sbt',
  (file) => file.extension === 'sbt' || /(^|\/)project\/[^/]+\.scala$/.test(file.path),
  (text) => {
    const sites: PackageSite[] = [];
    for (const match of blankComments(text, slashComments).matchAll(sbtModule)) {
      const [whole, group = '', artifact = '', version, test] = match;
      const start = match.index + whole.indexOf(`"${artifact}"`, group.length + 2) + 1;
      sites.push({
        namespace: 'maven',
        literal: `${group}:${artifact}`,
        span: { start, end: start + artifact.length },
        version,
        group: test === undefined ? undefined : 'test',
      });
    }
    return { sites, problems: [] };
  },
);
