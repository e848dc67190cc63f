import { catalogueAnchors, type AnchoredFacts } from '../catalogue/anchors';
import { fileKindOf } from '../detect/fileKind';

import { parseAnchor, type Anchor } from './anchorText';
import { standsBeforeValue } from './beforeValue';
import { createByteAutomaton } from './byteAutomaton';
import { createKnownNames, type NamingFacts } from './knownNames';
import { isLockFile } from './limits';
import { keyAnchors, siteAnchors, wordAnchors } from './siteAnchors';
import { beginsLine, isPartOfName } from './standing';

/** True when a file may name a model or package, judged by its name and raw bytes; false only when it surely does not. */
export type FirstLook = (path: string, bytes: Uint8Array) => boolean;

/**
 * Compiles the anchors of catalogue and forms. Files whose name alone tells that they ask for packages or models are
 * always worth reading, and so is UTF-16 text, whose bytes hide the anchors.
 */
export function createFirstLook(catalogue: AnchoredFacts & NamingFacts): FirstLook {
  const automaton = createByteAutomaton(firstLookAnchors(catalogue));
  return (path, bytes) => isUtf16(bytes) || isTellingName(path) || automaton.occursIn(bytes, bytes.length);
}

/** Anchors of sites count wherever they stand, keys before a value, and the beginnings of names where a known name stands. */
export function firstLookAnchors(catalogue: AnchoredFacts & NamingFacts): readonly Anchor[] {
  const isKnownName = createKnownNames(catalogue);
  return [
    ...siteAnchors.map((site) => parseAnchor(site)),
    ...wordAnchors.map((word) =>
      onlyWhere(parseAnchor(word), (bytes, start, length) => isPartOfName(bytes, start, start + word.length, length)),
    ),
    onlyWhere(parseAnchor('models:'), beginsLine),
    ...keyAnchors.map((key) =>
      onlyWhere(parseAnchor(key), (bytes, start, length) => standsBeforeValue(bytes, start + key.length, length)),
    ),
    ...catalogueAnchors(catalogue).map((name) => onlyWhere(parseAnchor(name), isKnownName)),
  ];
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
  /(^|\/)(package\.json|requirements[^/]*|requirements\/[^/]*\.(txt|in)|pyproject\.toml|setup\.(py|cfg)|pipfile|cargo\.toml|go\.mod|pom\.xml|build\.gradle(\.kts)?|[^/]*\.versions\.toml|[^/]*\.(cs|fs|vb)proj|packages\.config|directory\.(packages|build)\.props|pubspec\.yaml|composer\.json|gemfile|[^/]*\.gemspec|package\.swift|mix\.exs|description|environment[^/]*\.ya?ml|cog\.ya?ml|deno\.jsonc?|devcontainer\.json|vcpkg\.json|\.gitmodules|build\.sbt|pixi\.toml|meta\.yaml|[^/]*compose[^/]*\.ya?ml|[^/]*dockerfile[^/]*)$/i;

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
