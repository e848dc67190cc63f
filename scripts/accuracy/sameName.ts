/** How well a found literal answers a labelled one. */
export type Likeness = 'exact' | 'partial' | 'none';

/** Compares two literals the way the labels mean them: hub prefixes, tags, registries and spelling of names do not count. */
export function likeness(kind: 'model' | 'package', labelled: string, found: string): Likeness {
  return kind === 'package' ? packageLikeness(labelled, found) : modelLikeness(labelled, found);
}

function modelLikeness(labelled: string, found: string): Likeness {
  const a = plainModel(labelled);
  const b = plainModel(found);
  if (a === b) return 'exact';
  return a.length <= b.length ? partOf(a, b) : partOf(b, a);
}

function plainModel(literal: string): string {
  return unquoted(literal)
    .toLowerCase()
    .replace(/\\+/g, '/')
    .replace(/^(https?:\/\/)?(www\.)?(huggingface\.co|hf\.co)\/(?!(datasets|spaces)\/)/, '')
    .replace(/^(hf|huggingface|ollama|oci|https?|ollama\.com\/library):\/\//, '')
    .replace(/\/(resolve|blob|tree|raw)\/[^/]+\/?/, '/')
    .replace(/\/+$/, '')
    .replace(/^(\.*\/)+/, '');
}

const boundary = /[/:@._\-\s"']/;

/** A shorter id inside a longer one counts when both ends are at a boundary character. */
function partOf(short: string, long: string): Likeness {
  if (short.length < 4) return 'none';
  for (let at = long.indexOf(short); at >= 0; at = long.indexOf(short, at + 1)) {
    const before = long[at - 1] ?? ' ';
    const after = long[at + short.length] ?? ' ';
    if (boundary.test(before) && boundary.test(after)) return 'partial';
  }
  return 'none';
}

function packageLikeness(labelled: string, found: string): Likeness {
  const a = plainPackage(labelled);
  const b = plainPackage(found);
  const namesOfA = packageNames(a);
  const namesOfB = packageNames(b);
  if (a === b || namesOfB.has(a) || namesOfA.has(b)) return 'exact';
  return [...namesOfA].some((name) => namesOfB.has(name)) ? 'partial' : 'none';
}

function plainPackage(literal: string): string {
  const plain = unquoted(literal)
    .replace(/^(git\+)?(https?:\/\/|ssh:\/\/git@|pkg:[a-z]+\/)/, '')
    .replace(/\.git(@[\w./-]+)?(#.*)?$/, '')
    .replace(/\[[^\]]*\]/, '')
    .replace(/@sha256:.*$/, '')
    .toLowerCase();
  return /[/:]/.test(plain) ? plain : plain.replace(/[-_.]+/g, '-');
}

/** Other spellings of one package: without registry, tag, group or major version; a repository by its name. */
function packageNames(plain: string): Set<string> {
  const names = new Set([plain, plain.replace(/^docker\.io\//, '')]);
  for (const name of [...names]) {
    if (/\/[^/]*:[^/]*$|^[a-z0-9.-]+:[\w.-]+$/.test(name)) names.add(name.slice(0, name.lastIndexOf(':')));
    if (name.includes(':')) names.add(name.split(':')[1] ?? name);
    const segments = name.split('/');
    if (segments.length > 1) {
      names.add(segments.slice(-2).join('/'));
      names.add(name.replace(/\/v\d+$/, ''));
    }
    if (segments[0] === 'github.com' && segments.length === 3) names.add((segments[2] ?? '').replace(/[-_.]+/g, '-'));
  }
  return new Set([...names].filter((name) => name.length > 1));
}

function unquoted(literal: string): string {
  return literal.trim().replace(/^["'`]+|["'`]+$/g, '');
}
