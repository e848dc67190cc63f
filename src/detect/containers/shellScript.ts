const inlineScript = /(\s-[a-z]*c\s+)(["'])([\s\S]*?)\2/g;

/** Takes the quotes off scripts given to a shell (`sh -c "…"`), so that their commands are read too. Offsets stay. */
export function openInlineScripts(text: string): string {
  return text.replace(inlineScript, (_all, lead: string, _quote: string, script: string) => `${lead} ${script} `);
}
