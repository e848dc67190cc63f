import { describe, expect, it } from 'vitest';

import { restoreFamily, type CompactFamily } from '../../../src/catalogue/compiled';
import { createGenerations, numbersIn } from '../../../src/catalogue/generations';
import { resolveReference } from '../../../src/resolve/resolveReference';
import { catalogueOf, family } from '../../support/catalogue';

const isSeen = createGenerations();

/** Whether the first member, or the family where it has none, states what a name tells of. */
function seen(fields: Partial<CompactFamily>, name: string, foundBy = 'acme/chat*'): boolean {
  const whole = restoreFamily(family('acme/chat', fields));
  return isSeen(whole, whole.members.at(-1), name, foundBy);
}

describe('numbersIn', () => {
  it.each([
    ['Qwen/Qwen2.5-1.5B-Instruct', ['version 2.5', 'size 1.5b']],
    ['llama-3-1-8b', ['version 3.1', 'size 8b']],
    ['meta.llama3-1-405b-instruct-v1:0', ['version 3.1', 'size 405b']],
    ['accounts/x/models/qwen2p5-72b', ['version 2.5', 'size 72b']],
    ['whisper-large-v3-turbo', ['version 3']],
    ['dolphin-2-9-2-qwen2', ['version 2.9.2', 'lone 2']],
    ['olmo-4', ['lone 4']],
    ['gpt-4o-2024-05-13', []],
    ['command-a-03-2025', []],
    ['gemini-2.5-pro-preview-05-06', ['version 2.5']],
    ['llama3:8b-instruct-q4_0', ['lone 3', 'size 8b']],
  ])('reads %s', (name, expected) => {
    expect(numbersIn(name).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  });
});

describe('a generation that nobody has seen', () => {
  const plain = { licence: 'MIT', references: { huggingface: ['acme/chat-2*'] } };

  it('is one whose version no pattern states', () => {
    expect(seen(plain, 'acme/chat-2-70b')).toBe(true);
    expect(seen(plain, 'acme/chat-2.5-70b')).toBe(false);
    expect(seen(plain, 'acme/chat-2-instruct-v4')).toBe(false);
    expect(seen(plain, 'acme/chat-2-v1')).toBe(true);
  });

  it('is a lone number where another stands in a known name', () => {
    const wide = { licence: 'MIT', references: { any: ['chat*'], huggingface: ['acme/chat-2'] } };
    expect(seen(wide, 'chat-3')).toBe(false);
    expect(seen(wide, 'chat-patch32')).toBe(true);
  });

  it('is a number from 2 on right behind a start that no known name counts on from', () => {
    const bare = { licence: 'MIT', references: { huggingface: ['acme/chat*'] } };
    expect(['acme/chat-2', 'acme/Chat2-7b', 'acme/chat_9'].map((name) => seen(bare, name))).toEqual([false, false, false]);
    expect(['acme/chat-1', 'acme/chat-50', 'acme/chat-large-2'].map((name) => seen(bare, name))).toEqual([true, true, true]);
    expect(seen({ ...bare, seen: ['2'] }, 'acme/chat-2')).toBe(true);
  });

  it('is none where an entry says that it was seen, or that its terms cover all', () => {
    expect(seen({ ...plain, seen: ['2.5'] }, 'acme/chat-2.5-70b')).toBe(true);
    expect(seen({ ...plain, seen: ['*'] }, 'acme/chat-2.9')).toBe(true);
  });

  it('is none under the terms of a service or in an overlay', () => {
    expect(seen({ ...plain, access: 'api-only' }, 'chat-2.5')).toBe(true);
    expect(seen({ ...plain, overlay: true }, 'chat-2.5')).toBe(true);
  });

  it('is another size only where sisters are told apart by it', () => {
    const match = (pattern: string) => ({ huggingface: [`acme/${pattern}`] });
    const members = [
      { match: match('chat-2-3b*'), licence: 'LicenseRef-Research' },
      { match: match('chat-2-*'), licence: 'MIT', seen: ['7b'] },
    ];
    expect(seen({ members }, 'acme/chat-2-7b')).toBe(true);
    expect(seen({ members }, 'acme/chat-2-40b')).toBe(false);
    expect(seen(plain, 'acme/chat-2-40b')).toBe(true);
  });
});

describe('a release of which only the owner is known', () => {
  const named = { licence: 'MIT', references: { any: ['talk-*'], huggingface: ['acme/*', 'acme/chat-*'] } };
  const owned = (fields: Partial<CompactFamily>, name: string): boolean => seen(fields, name, 'acme/*');

  it('is one that no pattern names, in whatever spelling', () => {
    expect(owned(named, 'acme/chat-large')).toBe(true);
    expect(owned(named, 'acme/talk_large')).toBe(true);
    expect(owned(named, 'acme/write-large')).toBe(false);
    expect(owned({ licence: 'MIT', references: { any: ['acme*'], huggingface: ['acme/*'] } }, 'acme/write-large')).toBe(false);
  });

  it('is none where a member names it, but where the member only has its owner again', () => {
    const member = (pattern: string) => ({ members: [{ match: { huggingface: [pattern] }, licence: 'MIT' }], references: { huggingface: ['acme/*'] } });
    expect(owned(member('acme/write-*'), 'acme/write-large')).toBe(true);
    expect(owned(member('acme/*'), 'acme/write-large')).toBe(false);
    expect(owned(member('*'), 'acme/write-large')).toBe(false);
  });

  it('is none where the terms cover all, or where there is nothing to lend', () => {
    expect(owned({ ...named, seen: ['*'] }, 'acme/write-large')).toBe(true);
    expect(owned({ ...named, access: 'api-only' }, 'acme/write-large')).toBe(true);
    expect(owned({ ...named, licence: 'LicenseRef-Unknown' }, 'acme/write-large')).toBe(true);
    expect(owned({ references: named.references }, 'acme/write-large')).toBe(true);
  });
});

describe('a name of such a generation', () => {
  const catalogue = catalogueOf([family('acme/chat', { licence: 'MIT', references: { huggingface: ['acme/chat-2*'] } })]);
  const licenceOf = (id: string): string | undefined => {
    const span = { start: 0, end: 1 };
    const reference = { kind: 'model', literal: id, span, namespace: 'huggingface', tier: 'A', role: 'code', form: 'test' } as const;
    const found = resolveReference(catalogue, reference, '2026-01-01');
    return found.kind === 'model' ? (found.licence ?? `none of ${found.family.id}`) : found.kind;
  };

  it('takes no licence of a sister that states its number', () => {
    const members = [
      { match: { huggingface: ['acme/talk-large*'] }, licence: 'LicenseRef-Research' },
      { match: { huggingface: ['acme/talk-*'] }, licence: 'MIT', seen: ['3'] },
    ];
    const { lookupModel } = catalogueOf([family('acme/talk', { members, references: { huggingface: ['acme/talk-*'] } })]);
    expect(lookupModel('huggingface', 'acme/talk-3').member?.licence).toBe('MIT');
    expect(lookupModel('huggingface', 'acme/talk-large-v3')).toMatchObject({ family: { id: 'acme/talk' }, unseen: true });
    expect(lookupModel('huggingface', 'acme/talk-large-v3').member).toBeUndefined();
  });

  it('leads to its family, and to no licence', () => {
    expect(licenceOf('acme/chat-2-70b')).toBe('MIT');
    expect(licenceOf('acme/chat-2.5-70b')).toBe('none of acme/chat');
  });
});
