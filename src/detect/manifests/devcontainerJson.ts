import type { Span } from '../../domain/text';
import { parseJsonLeaves } from '../../parse/jsonSpans';
import { childrenAt, keyedTree, nodeAt } from '../../parse/keyedTree';
import { manifestDetector, type PackageSite } from './packageSite';

// `ghcr.io/devcontainers/features/ollama:1`, `image:tag@sha256:…`
const image = /^([\w.-]+(?::\d+)?(?:\/[\w.-]+)*)(?::([\w.-]+))?(?:@sha256:[0-9a-f]+)?$/i;

/** The image and the features of a development container. */
export const devcontainerJson = manifestDetector(
  'docker-devcontainer',
  (file) => /^\.?devcontainer\.json$/.test(file.baseName),
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const base = nodeAt(root, 'image')?.leaf;
    const sites = typeof base?.value === 'string' ? imageSite(base.value, base.span) : [];
    for (const feature of childrenAt(root, 'features')) {
      if (feature.keySpan !== undefined) sites.push(...imageSite(String(feature.key), feature.keySpan));
    }
    return { sites, problems: keyed.problems };
  },
);

function imageSite(literal: string, span: Span): PackageSite[] {
  const match = image.exec(literal);
  if (match?.[1] === undefined) return [];
  return [{ namespace: 'docker', literal, span, id: match[1], version: match[2], group: 'development' }];
}
