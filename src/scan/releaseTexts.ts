/** True for texts in which a project shows what it owes others. A generated AI-NOTICES.md is none: it lists every duty, met or not. */
export function isReleaseText(name: string): boolean {
  return releaseTextName.test(name);
}

/** True for folders in which projects collect the licences of others. */
export function isLicenceFolder(name: string): boolean {
  return licenceFolderName.test(name);
}

const releaseTextName =
  /^(readme|notices?|credits|attributions?|acknowledge?ments?|licen[cs]es?|copying|third[-_ ]?party.*)([-._].*)?$/i;
const licenceFolderName = /^(licen[cs]es|third[-_]?party[-_]?licen[cs]es|legal)$/i;
