/** Classes of UTF-16 code units that the lexer asks for, so that it needs no pattern per character. */
const blank = 1;
const nameStart = 2;
const digit = 4;
const openMark = 8;
const closeMark = 16;
const classes = new Uint8Array(128);

for (const character of '\t\v\f\r ') classes[character.charCodeAt(0)] = blank;
for (let code = 48; code < 58; code += 1) classes[code] = digit;
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$')
  classes[character.charCodeAt(0)] = nameStart;
for (const character of '([{') classes[character.charCodeAt(0)] = openMark;
for (const character of ')]}') classes[character.charCodeAt(0)] = closeMark;

function classOf(code: number): number {
  return classes[code] ?? 0;
}

/** White space other than a line feed. */
export function isBlank(code: number): boolean {
  if (code < 128) return classOf(code) === blank;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)) ||
    code === 0x3000
  );
}

/** A letter, an underscore, a dollar sign, or anything beyond the Latin-1 marks. */
export function isNameStart(code: number): boolean {
  return code < 128 ? classOf(code) === nameStart : code >= 0xaa;
}

export function isDigit(code: number): boolean {
  return classOf(code) === digit;
}

export function isOpen(code: number): boolean {
  return classOf(code) === openMark;
}

export function isClose(code: number): boolean {
  return classOf(code) === closeMark;
}

/** The end of the name that starts at `at`. */
export function nameEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < 128 ? (classOf(code) & (nameStart | digit)) === 0 : code < 0xaa) break;
    end += 1;
  }
  return end;
}

/** The end of the number that starts at `at`: digits, letters, underscores and dots. */
export function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code !== 46 && (code === 36 || (classOf(code) & (nameStart | digit)) === 0)) break;
    end += 1;
  }
  return end;
}

export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** A table in which the codes of these characters of ASCII are 1. */
export function codesOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
