import { licenceIds, parseLicenceExpression } from '../catalogue/licenceExpression';

/** Licences that reach the whole program they become part of once it is passed on. */
const wholeProgram = /^(A?GPL-\d|SSPL-|LicenseRef-GPL-family)/;
const closedWords = /^(proprietary|commercial|closed(-source)?|all rights reserved|unlicen[sc]ed)$/i;
/** On the SPDX list without being open: they cannot join a program under the GPL. */
const closedTexts = /^(LicenseRef-|BUSL-|Elastic-|PolyForm-|SSPL-|FSL-|CC-BY-NC|CC-BY-ND)/i;

/** True for the GPL and AGPL (and SSPL): shipped as part of a program, they ask for the whole program's source. */
export function reachesWholeProgram(licenceId: string): boolean {
  return wholeProgram.test(licenceId);
}

/** True when no reading of the project's licence is an open one. */
export function isProprietary(projectLicence: string): boolean {
  const trimmed = projectLicence.trim();
  if (closedWords.test(trimmed)) return true;
  const ids = licenceIds(parseLicenceExpression(trimmed));
  return ids.length > 0 && ids.every((id) => closedTexts.test(id));
}
