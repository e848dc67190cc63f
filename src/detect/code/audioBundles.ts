import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

const bundle = /^[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+$/;

/** `torchaudio.pipelines.WAV2VEC2_ASR_BASE_960H`: bundles of weights that torchaudio offers as constants. */
export function audioBundles(tokens: readonly CodeToken[], modules: string, role: Role): Reference[] {
  if (!/(?:^|\n)torchaudio\b/.test(modules)) return [];
  const byName = /(?:^|\n)torchaudio\.pipelines(?:\n|$)/.test(modules);
  return tokens.flatMap((token, i): Reference[] => {
    if (token.kind !== 'name' || !bundle.test(token.text)) return [];
    const member = tokens[i - 1]?.text === '.';
    if (member ? tokens[i - 2]?.text !== 'pipelines' : !byName) return [];
    const { start, end, text: literal } = token;
    return [
      { kind: 'model', literal, span: { start, end }, namespace: 'torchaudio', tier: 'B', role, form: 'py-torchaudio' },
    ];
  });
}
