import { blankComments, hashComments } from '../../parse/blankComments';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

// `[:bumblebee, :nx]`: what `Mix.install` takes without a version.
const bareAtom = /(?<![\w:]):([a-z][a-z0-9_]*)(?=\s{0,80}(?:,|$))/g;

// `{:bumblebee, "~> 0.6", only: :dev}`
const dependency =
  /\{\s{0,80}:([a-z][A-Za-z0-9_]*)\s{0,80},\s{0,80}(?:"([^"\n]*)"|(?=git:|github:|path:|in_umbrella:|hex:))([^{}\n]*)\}?/g;

/** `mix.exs` and `Mix.install` of Elixir scripts and Livebooks. */
export const mixExs = manifestDetector(
  'hex-mix',
  (file) => file.baseName === 'mix.exs' || file.extension === 'exs' || file.extension === 'livemd',
  (text, file) => {
    const code = blankComments(text, hashComments);
    const sites: PackageSite[] = [];
    const ranges = file.baseName === 'mix.exs' ? [{ start: 0, end: code.length }] : installCalls(text);
    for (const { start, end } of ranges) {
      const part = file.baseName === 'mix.exs' ? code : text.slice(start, end);
      for (const match of part.matchAll(dependency)) {
        const [whole, name = '', version, options = ''] = match;
        if (/\b(path|in_umbrella):/.test(options)) continue;
        const at = start + match.index + whole.indexOf(`:${name}`) + 1;
        const hexName = /\bhex:\s*:"?(\w+)/.exec(options)?.[1];
        const span = { start: at, end: at + name.length };
        sites.push({ namespace: 'hex', literal: name, span, id: hexName, version, group: groupOf(options) });
      }
      if (file.baseName === 'mix.exs') continue;
      const alone = part.replace(/\{[^{}]*\}/g, (tuple) => ' '.repeat(tuple.length));
      for (const match of alone.matchAll(bareAtom)) {
        const [whole, name = ''] = match;
        const at = start + match.index + whole.length - name.length;
        sites.push({ namespace: 'hex', literal: name, span: { start: at, end: at + name.length } });
      }
    }
    return { sites, problems: [] };
  },
);

function groupOf(options: string): DependencyGroup | undefined {
  const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(options)?.[1];
  if (only === undefined || /:prod\b/.test(only)) return /\boptional:\s*true/.test(options) ? 'optional' : undefined;
  return /:dev\b/.test(only) ? 'development' : 'test';
}

function installCalls(text: string): { start: number; end: number }[] {
  const calls: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\bMix\.install\s{0,80}\(\s{0,80}\[/g)) {
    const start = match.index + match[0].length;
    const close = /^\s*\]\s*[,)]/m.exec(text.slice(start, start + 4000));
    calls.push({ start, end: close === null ? Math.min(text.length, start + 4000) : start + close.index });
  }
  return calls;
}
