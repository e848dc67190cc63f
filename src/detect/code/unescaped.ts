/** The text of an escaped string, every escape in as many characters, so that offsets stay those of the file. */
export function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  let open = false;
  return raw.replace(/\\["nt\\]/g, (escape) => {
    if (escape === '\\n') open = false;
    if (escape !== '\\"') return escape === '\\n' ? ' \n' : '  ';
    open = !open;
    return open ? ' "' : '" ';
  });
}
