import type { Span } from '../../domain/text';
import type { DependencyGroup, PackageSite } from './packageSite';

/** Conda packages whose name differs from that of the same project on the Python Package Index. */
const pythonNames: Readonly<Record<string, string>> = {
  pytorch: 'torch',
  'pytorch-cpu': 'torch',
  'pytorch-gpu': 'torch',
  'tensorflow-base': 'tensorflow',
  'py-xgboost': 'xgboost',
  'py-opencv': 'opencv-python',
};

/** A conda package of a Python project, looked up under the name and version grammar of the Python Package Index. */
export function condaSite(name: string, span: Span, version: string | undefined, group?: DependencyGroup): PackageSite {
  const lower = name.toLowerCase();
  const id = pythonNames[lower] ?? lower.replace(/_/g, '-');
  return { namespace: 'pypi', literal: name, span, id, version, group };
}

// `conda-forge::pytorch=2.3=cuda*`, `numpy >=1.26,<2`, `python=3.11`
const spec = /^\s*(?:[\w./-]+::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[[^\]]*\])?\s*([=<>!~ ].*)?$/;

/** Reads one match specification that stands at `offset`. */
export function condaSpecSite(text: string, offset: number): PackageSite | undefined {
  const match = spec.exec(text);
  const name = match?.[1];
  if (name === undefined) return undefined;
  const channel = text.indexOf('::');
  const start = offset + text.indexOf(name, channel === -1 ? 0 : channel + 2);
  const version = (match?.[2] ?? '')
    .trim()
    .replace(/^=(?!=)/, '')
    .split(/=(?!=)(?<![<>!~=]=)/)[0];
  return condaSite(name, { start, end: start + name.length }, condaRange(version));
}

/** Conda reads a bare `2.3` as a prefix, where Python's grammar wants `==2.3.*`. */
export function condaRange(version: string | undefined): string | undefined {
  const plain = version?.trim() ?? '';
  if (plain === '' || plain === '*') return undefined;
  return /^[\d.]+(\.?\*)?$/.test(plain) ? `==${plain.replace(/\.?\*$/, '')}.*` : plain;
}
