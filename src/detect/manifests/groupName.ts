import type { DependencyGroup } from './packageSite';

/** What a freely named group of optional dependencies is for, as far as its name tells. */
export function groupOfName(name: string): DependencyGroup {
  if (/^(dev|develop|development|lint|linting|docs?|typing|types|style|format|quality)([-_].*)?$/i.test(name)) {
    return 'development';
  }
  return /(^|[-_])(tests?|testing)([-_]|$)/i.test(name) ? 'test' : 'optional';
}
