import { manifestDetector, type PackageSite } from './packageSite';

// `      - uses: openai/codex-action@v1 # pinned`, `uses: "o/r/path@ref"`
const usesLine =
  /^[ \t]*(?:-[ \t]+)?(?:"uses"|'uses'|uses)[ \t]*:[ \t]*["']?([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*)@([\w./-]+)/gm;

// `uses: docker://ghcr.io/o/image:tag`
const dockerLine = /^[ \t]*(?:-[ \t]+)?["']?uses["']?[ \t]*:[ \t]*["']?docker:\/\/([\w./-]+)(?::([\w.-]+))?/gm;

/** Actions and reusable workflows that a GitHub workflow runs. */
export const githubActions = manifestDetector(
  'githubactions-uses',
  (file) =>
    file.language === 'yaml' &&
    (/(^|\/)\.github\/(workflows|actions)\//.test(file.path) || /^action\.ya?ml$/.test(file.baseName)),
  (text) => {
    const sites: PackageSite[] = [];
    for (const match of text.matchAll(usesLine)) {
      const [whole, name = '', path = '', reference = ''] = match;
      const start = match.index + whole.lastIndexOf(`${name}${path}@${reference}`);
      sites.push({
        namespace: 'githubactions',
        literal: name,
        span: { start, end: start + name.length },
        version: reference,
      });
    }
    for (const match of text.matchAll(dockerLine)) {
      const [whole, literal = '', version] = match;
      const start = match.index + whole.indexOf('docker://') + 'docker://'.length;
      sites.push({ namespace: 'docker', literal, span: { start, end: start + literal.length }, version });
    }
    return { sites, problems: [] };
  },
);
