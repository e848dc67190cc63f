import type { Role } from '../domain/reference';

import type { Language } from './language';

const testSegment =
  /(^|\/)(tests?|__tests__|specs?|fixtures|__fixtures__|testdata|test_data|mocks|__mocks__|snapshots|__snapshots__|cassettes|recordings|vcr|golden|e2e)\//i;
const testFile =
  /(^|\/)(test_[^/]*|conftest\.py|[^/]*[._-](test|tests|spec)\.[^/.]+|[^/]*(Test|Tests|IT)\.(java|kt|cs|scala|swift))$/;
const developerToolPath =
  /(^|\/)(\.claude|\.cursor|\.codex|\.gemini|\.windsurf|\.roo|\.kilocode|\.kiro|\.opencode|\.zed|\.vscode|\.continue|\.aider[^/]*|\.github\/(prompts|chatmodes|agents))(\/|$)|(^|\/)(opencode\.jsonc?|\.aider[^/]*\.ya?ml)$/i;
const manifestFile =
  /(^|\/)(package\.json|[^/]*requirements?[^/]*\.(txt|in|pip)|([\w-]+[-_.])?reqs([-_.][\w-]+)?\.(txt|in|pip)|(requirements|reqs?|pip)\/[^/]+\.(pip|list|lst|reqs)|(requirements|reqs)\/[^/]+\.(txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(py|cfg)|pipfile|(pixi|condapkg)\.toml|cog\.ya?ml|environment\.ya?ml|cargo\.toml|go\.mod|pom\.xml|[^/]*\.gradle(\.kts)?|[^/]*\.sbt|[^/]*\.versions\.toml|[^/]*\.(cs|fs|vb)proj|directory\.packages\.props|packages\.config|pubspec\.yaml|composer\.json|gemfile|gems\.rb|[^/]*\.gemspec|podfile|package\.swift|project\.pbxproj|paket\.dependencies|mix\.exs|pnpm-workspace\.yaml|deno\.jsonc?|conanfile\.(txt|py)|[^/]*\.wrap|module\.bazel|workspace\.bazel|build\.zig\.zon|(julia)?project\.toml|(deps|bb)\.edn|project\.clj|cpanfile|[^/]*\.(cabal|rockspec|nimble)|brewfile)$/i;
const lockFile =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|pylock([.][^/]*)?\.toml|conda-lock\.ya?ml|(yarn|poetry|uv|pdm|pixi|pipfile|cargo|gemfile|composer|pubspec|mix|podfile|renv)\.lock|go\.sum|gems\.locked|gradle\.lockfile|packages\.lock\.json|project\.assets\.json|package\.resolved)$/i;
const containerFile =
  /(^|\/)([\w-]*(?:docker|container)file(?:[._-][^/]*)?|[^/]*\.dockerfile|(docker-)?compose[^/]*\.ya?ml|[^/]*\.container)$/i;

/** Folders of settings that describe models rather than choose them; a shop's `catalog/` is none. */
const catalogueFolder = /(^|\/)(?:models?[-_]catalog(?:ue)?s?|catalog(?:ue)?s?\/(?:models|licen[cs]es|packages))\//i;

const configLanguages: ReadonlySet<Language> = new Set([
  'yaml',
  'json',
  'toml',
  'properties',
  'dotenv',
  'ini',
  'xml',
  'hcl',
  'bicep',
  'nix',
  'modelfile',
]);
const documentationLanguages: ReadonlySet<Language> = new Set(['markdown', 'text']);

/** The role a whole file plays, judged by its path. Detectors refine it (comments, catalogues, outputs). */
export function roleOfPath(path: string, language: Language): Role {
  if (testSegment.test(path) || testFile.test(path)) return 'test';
  if (developerToolPath.test(path)) return 'developer-tool';
  if (manifestFile.test(path) || lockFile.test(path)) return 'manifest';
  if (containerFile.test(path)) return 'container';
  if (configLanguages.has(language)) return catalogueFolder.test(path) ? 'catalogue' : 'config';
  if (documentationLanguages.has(language)) return 'documentation';
  return 'code';
}
