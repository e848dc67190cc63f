import { blankComments } from '../../parse/blankComments';
import { manifestDetector, type PackageSite } from './packageSite';

const syntax = { line: ';', quotes: ['"'] };
const symbol = String.raw`([A-Za-z][\w.+-]{0,80})(?:\/([A-Za-z][\w.+-]{0,80}))?`;
// `dev.langchain4j/langchain4j {:mvn/version "1.0"}`
const inDeps = new RegExp(String.raw`${symbol}\s{1,20}\{\s{0,20}:mvn\/version\s{1,20}"([^"\n]*)"`, 'g');
// `[dev.langchain4j/langchain4j "1.0"]`
const inProject = new RegExp(String.raw`(?<!#_)\[\s{0,20}${symbol}\s{1,20}"([^"\n]*)"`, 'g');

/** Maven coordinates in `deps.edn`, `bb.edn` and Leiningen's `project.clj`; a name alone is its own group. */
export const clojureDeps = manifestDetector(
  'maven-clojure',
  (file) => /^(?:deps|bb)\.edn$|^project\.clj$/.test(file.baseName),
  (text, file) => {
    const pattern = file.extension === 'clj' ? inProject : inDeps;
    const sites: PackageSite[] = [];
    for (const match of blankComments(text, syntax).matchAll(pattern)) {
      const [whole, group = '', artifact, version] = match;
      const literal = artifact === undefined ? group : `${group}/${artifact}`;
      const start = match.index + whole.indexOf(literal);
      sites.push({
        namespace: 'maven',
        literal,
        span: { start, end: start + literal.length },
        id: `${group}:${artifact ?? group}`,
        version,
      });
    }
    return { sites, problems: [] };
  },
);
