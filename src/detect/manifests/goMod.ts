import { parseGoMod } from '../../parse/goMod';
import { manifestDetector } from './packageSite';

/** `require` of `go.mod`; indirect modules count as transitive, a replacement of the same module gives its version. */
export const goMod = manifestDetector(
  'golang-go-mod',
  (file) => file.baseName === 'go.mod',
  (text) => {
    const { requirements, replacements, problems } = parseGoMod(text);
    const replaced = new Map(replacements.map((replacement) => [replacement.module, replacement]));
    const sites = requirements.map((requirement) => {
      const replacement = replaced.get(requirement.module);
      const version = replacement?.target === requirement.module ? replacement.version : undefined;
      return {
        namespace: 'golang',
        literal: requirement.module,
        span: requirement.span,
        version: version ?? requirement.version,
        group: requirement.indirect ? ('transitive' as const) : undefined,
      };
    });
    return { sites, problems };
  },
);
