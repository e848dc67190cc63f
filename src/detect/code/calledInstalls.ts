import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { installedPackage } from './shellInstalls';

const installers: ReadonlySet<string> = new Set(['pip_install', 'uv_pip_install']);
const maximumTokens = 400;

/** Packages that a method adds to an image, as Modal and its like are told: `image.pip_install("vllm==0.6.3", "torch")`. */
export function calledInstalls(tokens: readonly CodeToken[], role: Role): Reference[] {
  return tokens.flatMap((token, i) => {
    const opens = tokens[i - 1]?.text === '.' && tokens[i + 1]?.text === '(';
    return token.kind === 'name' && opens && installers.has(token.text) ? argumentsFrom(tokens, i + 2, role) : [];
  });
}

/** The strings up to the end of the call that are given to no keyword: `extra_index_url="…"` is no package. */
function argumentsFrom(tokens: readonly CodeToken[], from: number, role: Role): Reference[] {
  const found: Reference[] = [];
  let depth = 1;
  for (let i = from; i < from + maximumTokens && depth > 0; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    else if (token.kind === 'string' && token.head === undefined && tokens[i - 1]?.text !== '=') {
      const { value, contentStart: start, contentEnd: end } = token;
      found.push(...installedPackage({ value, start, end, computed: false }, 'pypi', role));
    }
  }
  return found;
}
