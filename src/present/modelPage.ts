import type { Reference } from '../domain/reference';

const hubSegment = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The public page of an id on its hub or registry; undefined where the namespace has none. */
export function referencePage(reference: Reference): string | undefined {
  const id = reference.id ?? reference.literal;
  const parts = id.split('/').map(encodeURIComponent).join('/');
  switch (reference.namespace) {
    case 'huggingface': {
      const segments = id.split('/');
      if (segments.length > 2 || !segments.every((segment) => hubSegment.test(segment))) return undefined;
      return `https://huggingface.co/${reference.kind === 'dataset' ? 'datasets/' : ''}${id}`;
    }
    case 'ollama':
      return `https://ollama.com/${id.includes('/') ? '' : 'library/'}${parts}`;
    case 'openrouter':
      return `https://openrouter.ai/${parts}`;
    case 'npm':
      return `https://www.npmjs.com/package/${parts.replace('%40', '@')}`;
    case 'pypi':
      return `https://pypi.org/project/${parts}/`;
    case 'cargo':
      return `https://crates.io/crates/${parts}`;
    case 'golang':
      return `https://pkg.go.dev/${parts}`;
    case 'nuget':
      return `https://www.nuget.org/packages/${parts}`;
    default:
      return undefined;
  }
}
