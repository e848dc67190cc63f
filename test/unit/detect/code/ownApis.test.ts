import { describe, expect, it } from 'vitest';

import { codeReferences } from '../../../../src/detect/code/codeReferences';
import type { Language } from '../../../../src/detect/language';

function callsOf(text: string, language: Language): readonly string[] | undefined {
  return codeReferences({ text, language, role: 'code' }).references[0]?.calls;
}

describe('the providers that a file calls', () => {
  it('are those whose clients it imports', () => {
    expect(callsOf('import cohere\nimport mistralai.client\n\nchoice = "command-r7b"\n', 'python')).toEqual([
      'cohere',
      'mistral',
    ]);
  });

  it('are those at whose addresses it calls', () => {
    const text = 'const url = "https://api.mistral.ai/v1/chat";\nconst choice = ["mistral-nemo-2407"];\n';
    expect(callsOf(text, 'javascript')).toEqual(['mistral']);
  });

  it('are not told by pages, nor by words that stand for other services too', () => {
    const text = 'import google.cloud.storage\n\nhelp = "https://docs.mistral.ai/"\nchoice = "mistral-nemo-2407"\n';
    expect(callsOf(text, 'python')).toBeUndefined();
  });

  it('do not matter to repositories', () => {
    expect(callsOf('import mistralai\n\nchoice = "mistralai/Mistral-Nemo-Base-2407"\n', 'python')).toBeUndefined();
  });
});
