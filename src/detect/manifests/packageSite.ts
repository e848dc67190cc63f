import type { Detection, Reference } from '../../domain/reference';
import type { Span, TextProblem } from '../../domain/text';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';

export type DependencyGroup = NonNullable<Reference['dependencyGroup']>;

/** One place where a manifest or lock file names a package. */
export interface PackageSite {
  /** A purl type. */
  readonly namespace: string;
  readonly literal: string;
  readonly span: Span;
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  /** `owner/name` on GitHub of the repository it is built from. */
  readonly repository?: string | undefined;
  readonly group?: DependencyGroup | undefined;
  readonly through?: string | undefined;
}

/** What one manifest says. */
export interface ManifestReading {
  readonly sites: readonly PackageSite[];
  readonly problems: readonly TextProblem[];
}

/** Makes a detector from a reader of one file format; every site it reads is certain, as the file's purpose is to name packages. */
export function manifestDetector(
  form: string,
  accepts: (file: FileKind) => boolean,
  read: (text: string, file: FileKind) => ManifestReading,
): Detector {
  return {
    forms: [form],
    accepts,
    detect: (source, file): Detection => {
      const { sites, problems } = read(source.text, file);
      // A name that is just being typed may still be empty.
      const named = sites.filter(({ span }) => span.end > span.start);
      return { references: named.map((site) => packageReference(form, file, site)), problems };
    },
  };
}

function packageReference(form: string, file: FileKind, site: PackageSite): Reference {
  return {
    kind: 'package',
    literal: site.literal,
    span: site.span,
    namespace: site.namespace,
    ...(site.id !== undefined && site.id !== site.literal ? { id: site.id } : {}),
    ...(site.version !== undefined && site.version !== '' ? { version: site.version } : {}),
    ...(site.repository === undefined ? {} : { repository: site.repository }),
    tier: 'A',
    role: file.role === 'test' ? 'test' : 'manifest',
    form,
    ...(site.group === undefined ? {} : { dependencyGroup: site.group }),
    ...(site.through === undefined ? {} : { through: site.through }),
  };
}
