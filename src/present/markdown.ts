/** Characters that mean something to Markdown, HTML or the editor's `$(icon)` syntax. */
const special = /[\\`*_{}[\]()#+!|<>~$&@]/g;

/** What starts a list or a heading only at the beginning of a line, such as `- a` or `1. a`. */
const lineStart = /^(\s*\d*)([-+.])(?=\s)/;

/** What the editor would turn into a link by itself: `https://…` and `www.…`. */
const bareAddress = /(https?|ftp|www)([:.])/gi;

/** Text from a file or the catalogue as plain Markdown text: nothing in it is formatting, a link, HTML or an icon. A space that binds stays one. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(special, escapeCharacter)
    .replace(bareAddress, (_, start: string, mark: string) => `${start}\\${mark}`)
    .replace(lineStart, (_, before: string, mark: string) => `${before}\\${mark}`);
}

function escapeCharacter(character: string): string {
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  if (character === '&') return '&amp;';
  // The editor looks for icons after it has resolved back-slashes, so only an entity keeps `$(x)` text.
  if (character === '$') return '&#36;';
  return `\\${character}`;
}

/** A link when the address is a plain web address, else just the text. */
export function markdownLink(text: string, url: string | undefined): string {
  const target = webAddress(url);
  return target === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${target})`;
}

/** The address with everything percent-encoded that could end a link early; undefined unless http or https. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s]+$/i.test(url)) return undefined;
  return url.replace(/[()<>"'\\[\]{}`|^]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A link that runs one of our commands. The arguments travel as JSON in the address. */
export function commandLink(text: string, command: string, args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()'*!]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `[${escapeMarkdown(text)}](command:${command}?${query})`;
}

export function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** An id in a code span, whatever back-ticks it holds. */
export function code(text: string): string {
  const clean = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}
