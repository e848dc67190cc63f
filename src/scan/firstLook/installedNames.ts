import type { NamingFacts } from './knownNames';
import { remembered } from './remembered';

/** Bytes behind a command that are looked at for what it installs: the lists of image builds are long, and go on over many lines. */
const reach = 1000;
const word = /@?[a-z][\w.-]*(?:\/[\w.-]+)?/gi;
const fetched = /git\+|\.whl|\/archive\//;
const ecosystems = ['pypi', 'npm', 'cargo', 'gem', 'nuget', 'composer', 'conda', 'brew', 'cran'];

/** True where a command ends that may install a package of the catalogue, or one that is fetched from where it is developed. */
export function createInstallsKnown(
  catalogue: NamingFacts,
): (bytes: Uint8Array, end: number, length: number) => boolean {
  const isKnown = remembered((name) => ecosystems.some((type) => catalogue.lookupPackage(type, name) !== undefined));
  return (bytes, end, length) => {
    const behind = String.fromCharCode(...bytes.subarray(end, Math.min(length, end + reach)));
    return fetched.test(behind) || (behind.match(word) ?? []).some(isKnown);
  };
}
