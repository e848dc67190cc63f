import type { FindingId } from '../domain/finding';

/** Where the project lives: the `homepage` of `package.json`. */
export const homepage = 'https://github.com/ai-licence-lens/ai-licence-lens';

/** The page that explains a finding, how to resolve it and how to silence it. */
export function findingPage(id: FindingId): string {
  return `${homepage}/blob/main/docs/findings/${id}.md`;
}
