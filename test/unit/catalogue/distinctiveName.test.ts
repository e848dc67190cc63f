import { describe, expect, it } from 'vitest';

import { isDistinctiveName, isOrdinaryPhrase, standsAlone } from '../../../src/catalogue/distinctiveName';

describe('a distinctive name', () => {
  it.each(['gpt-4o-mini',
    'onnx-community/whisper-tiny', 'claude-3-haiku-20240307', 'meta-llama/Llama-2-7b-hf', 'llama3:8b', 'anthropic.claude-v2:1', '@cf/baai/bge-m3', 'text-embedding-3-small'])(
    'is %s',
    (name) => {
      expect(isDistinctiveName(name)).toBe(true);
    },
  );

  it.each(['o1',
    'src/large', 'command', 'base', 'solar', 'step-2', 'base-10', 'v0.1.0-rc.1', 'all-in-one/127.0.0.1', 'nova-2', 'large-v3', 'Step3-Recommended', 'phase2-done'])('is not %s', (name) => {
    expect(isDistinctiveName(name)).toBe(false);
  });
});

describe('a name that its own form tells', () => {
  it.each(['yolov8l', 'yolo11n-seg', 'llava:latest', 'mistral:instruct'])('is %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(true);
  });

  it.each(['yolov8lite', 'yolo-config', 'latest', 'step3-recommended', 'phase2-rollout'])('is not %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(false);
  });
});

describe('a name under which a service calls its model', () => {
  it.each(['eleven_multilingual_v2', 'eleven_turbo_v2_5', 'text-moderation-latest', 'qwen-max', 'qwen-vl-max'])('is told once the catalogue has it: %s', (name) => {
    expect(standsAlone(name, 'exact')).toBe(true);
  });

  it.each(['schema_v2', 'migrate_users_v3'])('is no model because its end is a version: %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(false);
  });
});

describe('a constant of a library as a setting', () => {
  it.each(['GPT_3_5_TURBO', 'gpt_4_turbo', 'claude_3_5_sonnet', 'LLAMA_3_1_8B_INSTRUCT'])('is %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(true);
  });

  it.each(['gpt_4', 'GPT_4_RESPONSE', 'step_2_large', 'claude_3_handler', 'large_v3_turbo'])('is not %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(false);
  });
});

describe('a publisher and its family', () => {
  it.each(['google-gemini', 'Google/Gemini', 'anthropic-claude', 'xai-grok', 'Anthropic/Claude'])('is a provider: %s', (name) => {
    expect(standsAlone(name, 'exact')).toBe(false);
  });

  it.each(['mistral-large', 'qwen-turbo', 'google/gemini-2.5-pro', 'Kwai-Kolors/Kolors'])('says which with more: %s', (name) => {
    expect(standsAlone(name, 'exact')).toBe(true);
  });
});

describe('a short name with a word behind it', () => {
  it.each(['SD3-Jerry', 'T5-cache', 'o4-CwDo2zpg', 'q4-report', 'r1-lane', 'k3-soc-thermal', 'x2-bus-1.0'])('is no model by a pattern: %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(false);
  });

  it.each(['t5-small', 'sd3-medium', 'o1-preview', 'gpt-4-wrapper', 'o4-mini-deep-research', 'e5-mistral-7b-instruct', 'ai21.jamba-instruct-v1:0'])('may be an edition: %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(true);
  });

  it.each(['t5-11b', 't5-3b', 'google/t5-3b'])('may be a size: %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(true);
  });

  it('is one by its exact name', () => {
    expect(standsAlone('k2-think', 'exact')).toBe(true);
  });
});

describe('a distinctive wording', () => {
  it.each(['gemini-pro', 'mistral-large-latest', 'bert-base-uncased', 'sonar-pro'])('is %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(true);
  });

  it.each(['solar-pro', 'nova-lite', 'claude-code', 'vicuna-runner', 'gemini', 'text-large', 'Gemini-Pro'])(
    'is not %s',
    (name) => {
      expect(standsAlone(name, 'pattern')).toBe(false);
    },
  );

  it('needs no edition at its end when a model has exactly that name', () => {
    expect(standsAlone('dolphin-mixer', 'exact')).toBe(true);
  });

  it('stays out when every word is an ordinary one, exact or not', () => {
    expect(standsAlone('solar-pro', 'exact')).toBe(false);
  });
});

describe('an ordinary phrase', () => {
  it.each(
    (
      'voyage-plan voyage-log voyage-home voyage-data voyage-planner runway-cleared runway-ahead runway-lights runway-show runway-model suno-radio ' +
      'suno-theme suno-player molmo-theme molmo-font molmo-site eleven-days eleven-people eleven-hours pika-chu pika-theme veo-player veo-camera ' +
      'galactica-ship galactica-theme inflection-point inflection-table perceptron-layer perceptron-demo parakeet-photo parakeet-bird pythia-oracle ' +
      'pythia-temple sabia-school smaug-dragon wayfarer-hotel playai-board agnes-street bria-road relace-curtain mpt-table sarvam-school ' +
      'kling-theme ideogram-font ideogram-list midjourney-gallery recraft-kitchen chatterbox-page kokoro-song doubao-shop lyria-garden ' +
      'step-1-install step-2-configure step-3-run-tests phase-2-migration chapter-3-summary part-1-overview level-4-access section-2-scope ' +
      'runway ideogram voyage parakeet chatterbox galactica'
    ).split(' '),
  )('is no model under a general key: %s', (phrase) => {
    expect(isOrdinaryPhrase(phrase, false)).toBe(true);
  });

  it.each(['voyage-large', 'molmo-vision', 'kling-video', 'qwen-vl', 'step-1-flash', 'step-1-8k', 'gemma', 'nemotron_h'])(
    'is not %s',
    (name) => {
      expect(isOrdinaryPhrase(name, false)).toBe(false);
    },
  );

  it('is never the exact name of a model', () => {
    expect(isOrdinaryPhrase('all-minilm', true)).toBe(false);
  });
});

describe('a name for one language', () => {
  it.each(['whisper-small-ko', 'whisper-tiny.en', 'bert-base-chinese'])('is told by the edition before it: %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(true);
    expect(isOrdinaryPhrase(name, false)).toBe(false);
  });

  it.each(['whisper-notes-ko', 'mistral-ko'])('is anything without an edition: %s', (name) => {
    expect(standsAlone(name, 'pattern')).toBe(false);
    expect(isOrdinaryPhrase(name, false)).toBe(true);
  });
});

describe('a name behind its provider', () => {
  it('is told as without it', () => {
    expect(standsAlone('mistral:mistral-large-latest', 'pattern')).toBe(true);
    expect(standsAlone('npm:mistral-helper', 'pattern')).toBe(false);
  });
});
