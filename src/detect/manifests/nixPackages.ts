import { blankComments } from '../../parse/blankComments';
import { manifestDetector, type PackageSite } from './packageSite';

const syntax = { line: '#', block: ['/*', '*/'], quotes: ["''", '"'] } as const;
// `with ps;`, `dependencies =`, an attribute with its set, a bracket, the end of a statement.
const token =
  /\bwith\s{1,20}([\w.]+)\s{0,20};|([A-Za-z][\w-]*)\s{0,20}=(?!=)|((?:[A-Za-z][\w-]*\.)*)([A-Za-z][\w-]*)|[[\];]/g;
/** `ps` of `python3.withPackages (ps: …)`, by whatever name. */
const pythonLambda = /\bwithPackages\s{0,20}\(\s{0,20}(\w+)\s{0,20}:/g;
const pythonSet = /(?:^|\.)python\d*Packages$/;
const nixSet = /^(?:pkgs|nixpkgs|unstable)$/;
const pythonLists = /^(?:dependencies|propagatedBuildInputs)$/;

type Source = 'pypi' | 'nix';

/** Packages of the Nix collection in shells, flakes and machines; those of its Python set count as what they wrap. */
export const nixPackages = manifestDetector(
  'nix-package',
  (file) => file.language === 'nix',
  (text) => ({ sites: sitesOf(blankComments(text, syntax)), problems: [] }),
);

function sitesOf(code: string): PackageSite[] {
  const lambdas = new Set([...code.matchAll(pythonLambda)].map(([, variable = '']) => variable));
  const sourceOf = (set: string): Source | undefined => {
    if (pythonSet.test(set) || lambdas.has(set)) return 'pypi';
    return nixSet.test(set) ? 'nix' : undefined;
  };
  const buildsPython = code.includes('buildPython');
  const sites: PackageSite[] = [];
  const lists: (Source | undefined)[] = [];
  let next: Source | undefined;
  for (const match of code.matchAll(token)) {
    const [word, scope, key, sets = '', name = ''] = match;
    if (scope !== undefined) next = sourceOf(scope);
    else if (key !== undefined) next = buildsPython && pythonLists.test(key) ? 'pypi' : undefined;
    else if (word === '[') {
      lists.push(next);
      next = undefined;
    } else if (word === ']') lists.pop();
    else if (word === ';') next = undefined;
    else if (name !== '') {
      const source = sets === '' ? lists.at(-1) : sourceOf(sets.slice(0, -1));
      const end = match.index + word.length;
      if (source !== undefined)
        sites.push({ namespace: source, literal: name, span: { start: end - name.length, end } });
    }
  }
  return sites;
}
