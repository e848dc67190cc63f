import type { Evidence } from './evidence';
import type { Localised } from './licence';

/** `neighbour`: found beside AI work, but carries and calls no model. */
export type PackageRole = 'api-sdk' | 'framework' | 'runtime' | 'bundles-model' | 'app' | 'neighbour';

/** The licence of one range of versions, in the version grammar of the ecosystem. */
export interface PackageLicence extends Evidence {
  readonly versions: string;
  /** SPDX expression; `NOASSERTION` when the package states none. */
  readonly expression: string;
}

/** Weights a package ships, downloads or defaults to, and their own licence. */
export interface BundledModel extends Evidence {
  readonly family?: string;
  readonly name: string;
  readonly licence?: string;
  readonly when: string;
  /** The versions of the package that bring these weights; all where left out. */
  readonly versions?: string;
}

/**
 * A package with its purl without version, such as `pkg:npm/openai`. In the catalogue, `name` and `purl` may hold `*`, which stands for
 * any run of characters: the entry then speaks for all packages that one project publishes under such names.
 */
export interface AiPackage {
  readonly purl: string;
  readonly type: string;
  readonly name: string;
  /** Names under a pattern that it does not speak for; `*` as in `name`. */
  readonly exclude?: readonly string[];
  /** For a package found by a pattern: the name of the entry that covers it. */
  readonly pattern?: string;
  readonly role: PackageRole;
  readonly licences: readonly PackageLicence[];
  /** Terms documents that bind calls made through the package. */
  readonly providerTerms: readonly string[];
  readonly models: readonly BundledModel[];
  readonly note?: Localised;
  readonly evidence: Evidence;
  readonly overlay?: boolean;
}
