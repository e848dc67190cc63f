import { catalogueAnchors, type AnchoredFacts } from '../../catalogue/anchors';
import { fileKindOf } from '../../detect/fileKind';

import { parseAnchor, type Anchor } from './anchorText';
import { standsBeforeOwnedName, standsBeforeText, standsBeforeValue } from './beforeValue';
import { createByteAutomaton, type ByteAutomaton } from './byteAutomaton';
import { createInstallsKnown } from './installedNames';
import { createKnownNames, type NamingFacts } from './knownNames';
import { isLockFile } from '../limits';
import { callAnchors, installAnchors, keyAnchors, placeAnchors, wordAnchors } from './siteAnchors';
import { beginsLine, isInIdentifier, isPartOfName, isValueAmongModels } from './standing';

/** True when a file may name a model or package, judged by its name and raw bytes; false only when it surely does not. */
export type FirstLook = (path: string, bytes: Uint8Array) => boolean;

/**
 * Compiles the anchors of catalogue and forms. Files whose name alone tells that they ask for packages or models are
 * always worth reading, and so is UTF-16 text, whose bytes hide the anchors.
 */
export function createFirstLook(catalogue: AnchoredFacts & NamingFacts): FirstLook {
  const isKnownName = createKnownNames(catalogue);
  const written = catalogueAnchors(catalogue);
  const names = written.filter((name) => !isEveryday(name)).map((name) => onlyWhere(parseAnchor(name), isKnownName));
  const everyday = written.filter(isEveryday).flatMap(everydayAnchors);
  const installsKnown = createInstallsKnown(catalogue);
  const installs = installAnchors.map((command) => before(command, installsKnown));
  const anywhere = createByteAutomaton([...firstLookAnchors(), ...installs, ...names, ...everyday]);
  let inC: ByteAutomaton | undefined;
  return (path, bytes) => {
    if (isUtf16(bytes) || isTellingName(path)) return true;
    const automaton = isC.test(path)
      ? (inC ??= createByteAutomaton([...anchorsInC(), ...installs, ...names.map(outsideCode)]))
      : anywhere;
    return automaton.occursIn(bytes, bytes.length);
  };
}

/** Drivers and boards are called after everything there is (`fireworks`, `candle`), and C calls no client library of a model. */
const isC = /\.(?:[chs]|dtsi?)$/i;
const underscore = 95;

function isEveryday(name: string): boolean {
  return name.startsWith('"');
}

/** Words of everyday language count as values among models. Those of two or three letters are looked for with their quotes. */
function everydayAnchors(name: string): readonly Anchor[] {
  const word = name.slice(1, -1);
  if (word.length > shortWord)
    return [
      onlyWhere(parseAnchor(`<${word}>`), (bytes, start, length) =>
        isValueAmongModels(bytes, start, start + word.length, length),
      ),
    ];
  return ['"', "'", '`', ': '].map((opening) =>
    onlyWhere(parseAnchor(`${opening}${word}>`), (bytes, start, length) =>
      isValueAmongModels(bytes, start + opening.length, start + opening.length + word.length, length),
    ),
  );
}

const shortWord = 3;

/** Anchors of sites count wherever they stand, keys before a value, words of everyday language as part of a name. */
function firstLookAnchors(): readonly Anchor[] {
  return [
    ...[...callAnchors, ...placeAnchors].map((site) => parseAnchor(site)),
    ...wordAnchors.map((word) =>
      onlyWhere(parseAnchor(word), (bytes, start, length) => isPartOfName(bytes, start, start + word.length, length)),
    ),
    onlyWhere(parseAnchor('models:'), beginsLine),
    ...keyAnchors.map((key) => before(key, standsBeforeValue)),
    before('model', standsBeforeOwnedName),
  ];
}

function anchorsInC(): readonly Anchor[] {
  const places = placeAnchors.map((site) =>
    onlyWhere(parseAnchor(site), (bytes, start) => bytes[start + site.length] !== underscore),
  );
  return [...places.map(outsideCode), ...keyAnchors.map((key) => outsideCode(before(key, standsBeforeText)))];
}

/** `gen4_init_dev` and `__model` are names of code. */
function outsideCode(anchor: Anchor): Anchor {
  return onlyWhere(anchor, (bytes, start, length) => !isInIdentifier(bytes, start, length));
}

function before(key: string, stands: Anchor['stands']): Anchor {
  return onlyWhere(parseAnchor(key), (bytes, start, length) => stands(bytes, start + key.length, length));
}

function onlyWhere(anchor: Anchor, condition: Anchor['stands']): Anchor {
  return {
    ...anchor,
    stands: (bytes, start, length) => anchor.stands(bytes, start, length) && condition(bytes, start, length),
  };
}

function isTellingName(path: string): boolean {
  if (codeEnding.test(path) && !codeOfBuilds.test(path)) return false;
  if (isLockFile(path)) return true;
  const { role, language } = fileKindOf({ path });
  return (
    role === 'manifest' ||
    role === 'container' ||
    language === 'modelfile' ||
    language === 'dotenv' ||
    tellingName.test(path)
  );
}

/** Most files of a tree are known by their ending to be no manifest, at a tenth of the cost of the questions below. */
const codeEnding = /\.(?:go|c|h|cc|cpp|hpp|rs|java|tsx?|jsx?|css|s|dtsi?|rst)$/i;
const codeOfBuilds = /docker|container|compose|modelfile|\.env|lock/i;

/** Manifests that the role of a file does not show, because they are code or lie in a test folder. */
const tellingName =
  /(^|\/)(package\.json|[^/]*requir\w{0,3}ments?[^/]*|([\w-]+[-_.])?(reqs?|deps|dependencies|pip)([-_.][\w-]+)?\.(txt|in)|requirements\/[^/]*\.(txt|in)|pyproject\.toml|setup\.(py|cfg)|pipfile|cargo\.toml|go\.mod|pom\.xml|build\.gradle(\.kts)?|[^/]*\.versions\.toml|[^/]*\.(cs|fs|vb)proj|packages\.config|directory\.(packages|build)\.props|pubspec\.yaml|composer\.json|gemfile|[^/]*\.gemspec|package\.swift|mix\.exs|description|[^/]*(environment|conda|[-_]env)[^/]*\.ya?ml|cog\.ya?ml|deno\.jsonc?|devcontainer\.json|vcpkg\.json|\.gitmodules|build\.sbt|(pixi|condapkg)\.toml|meta\.yaml|[^/]*compose[^/]*\.ya?ml|[^/]*dockerfile[^/]*)$/i;

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
