import { fileKindOf } from '../../src/detect/fileKind';

/** The heading under which a file is counted: a manifest by its name, anything else by its language. */
export function languageOf(path: string): string {
  const { baseName, language, role } = fileKindOf({ path });
  if (role !== 'manifest') return language;
  return /requirements|constraints/.test(baseName) ? 'requirements' : baseName.replace(/^.*(?=\.\w+proj$)/, '*');
}
