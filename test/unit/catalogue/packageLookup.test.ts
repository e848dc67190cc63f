import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { resolvePackage } from '../../../src/resolve/resolvePackage';
import { aiPackage, catalogueData } from '../../support/catalogue';

const catalogue = createCatalogue(
  catalogueData({
    packages: [
      aiPackage('maven', 'org.acme:*', { '*': 'MIT' }, { exclude: ['org.acme:*-demo', 'org.acme:parent'] }),
      aiPackage('maven', 'org.acme:chat', { '*': 'Apache-2.0' }),
      aiPackage('maven', 'org.acme:chat-*', { '*': 'ISC' }),
      aiPackage('npm', '@acme/*', { '*': 'MIT' }, { purl: 'pkg:npm/%40acme/*' }),
      aiPackage('pypi', 'acme-llms-*', { '<2': 'MIT', '>=2': 'Apache-2.0' }),
      aiPackage('golang', 'github.com/acme/kit/*', { '*': 'MIT' }),
      aiPackage('docker', 'acme/server-*', { '*': 'MIT' }),
      aiPackage('cargo', 'acme-*', { '*': 'MIT' }),
      aiPackage('generic', 'acme.cpp', { '*': 'MIT' }),
    ],
  }),
);
const licenceOf = (type: string, name: string): string | undefined => catalogue.lookupPackage(type, name)?.licences[0]?.expression;

describe('lookupPackage', () => {
  it('prefers the entry of exactly that name to a pattern', () => {
    expect(licenceOf('maven', 'org.acme:chat')).toBe('Apache-2.0');
  });

  it('finds the image that a registry of somebody\'s own keeps a copy of, and none by a word of its path', () => {
    expect(licenceOf('docker', 'registry.acme.com:5000/mirror/acme/server-a')).toBe('MIT');
    expect(licenceOf('docker', 'mirror/acme/server-a')).toBeUndefined();
    expect(licenceOf('docker', 'registry.acme.com/server-a')).toBeUndefined();
  });

  it('finds a package by the pattern of its project', () => {
    expect(licenceOf('maven', 'org.acme:image')).toBe('MIT');
  });

  it('prefers the pattern with more letters', () => {
    expect(licenceOf('maven', 'org.acme:chat-ollama')).toBe('ISC');
  });

  it('leaves out what a pattern excludes, by name and by pattern', () => {
    expect(['org.acme:parent', 'org.acme:first-demo'].map((name) => catalogue.lookupPackage('maven', name))).toEqual([undefined, undefined]);
  });

  it('goes on to a wider pattern when the closer one excludes the name', () => {
    const two = createCatalogue(
      catalogueData({
        packages: [aiPackage('npm', 'acme-*', { '*': 'MIT' }), aiPackage('npm', 'acme-chat-*', { '*': 'ISC' }, { exclude: ['acme-chat-ui'] })],
      }),
    );
    expect(two.lookupPackage('npm', 'acme-chat-ui')?.licences[0]?.expression).toBe('MIT');
  });

  it('finds a repository that is listed as another build system reaches it', () => {
    const found = catalogue.lookupPackage('github', 'Acme/kit/openai');
    expect([found?.type, found?.name, found?.purl, found?.licences[0]?.expression]).toEqual(['github', 'Acme/kit/openai', 'pkg:github/Acme/kit/openai', 'MIT']);
  });

  it('finds what package managers of systems pass on under the name of its project', () => {
    const found = ['brew', 'nix', 'conan'].map((type) => catalogue.lookupPackage(type, type === 'brew' ? 'acme.cpp' : 'acme-cpp'));
    expect(found.map((each) => each?.purl)).toEqual(['pkg:brew/acme.cpp', 'pkg:nix/acme-cpp', 'pkg:conan/acme-cpp']);
    expect(catalogue.lookupPackage('npm', 'acme.cpp')).toBeUndefined();
  });

  it('covers no other ecosystem and no name that only starts alike', () => {
    expect([catalogue.lookupPackage('npm', 'org.acme:image'), catalogue.lookupPackage('npm', '@acmetools/x')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['maven', 'org.acme:image', 'pkg:maven/org.acme/image'],
    ['npm', '@acme/Chat', 'pkg:npm/%40acme/Chat'],
    ['pypi', 'Acme_LLMs.Ollama', 'pkg:pypi/acme-llms-ollama'],
    ['golang', 'github.com/Acme/kit/openai/v2', 'pkg:golang/github.com/Acme/kit/openai'],
    ['docker', 'docker.io/acme/server-cpu', 'pkg:docker/acme/server-cpu'],
    ['cargo', 'acme_core', 'pkg:cargo/acme_core'],
  ])('gives %s %s its own name and purl', (type, name, purl) => {
    expect(catalogue.lookupPackage(type, name)).toMatchObject({ name, purl });
  });

  it('tells which pattern covers the package', () => {
    expect(catalogue.lookupPackage('npm', '@acme/chat')?.pattern).toBe('@acme/*');
    expect(catalogue.lookupPackage('maven', 'org.acme:chat')?.pattern).toBeUndefined();
  });

  it('decides the licence by version for a package found by a pattern', () => {
    expect(resolvePackage(catalogue, 'pypi', 'acme-llms-ollama', '==2.1')).toMatchObject({ kind: 'package', licence: 'Apache-2.0' });
  });
});
