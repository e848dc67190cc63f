import { webAddress } from '../markdown';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A link when the address is a plain web address, else just the text. */
export function htmlLink(text: string, url: string | undefined): string {
  const target = webAddress(url);
  return target === undefined ? escapeHtml(text) : `<a href="${escapeHtml(target)}">${escapeHtml(text)}</a>`;
}
