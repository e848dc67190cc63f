/** Bytes of a name before and behind the place where it was noticed; more says nothing about it. */
const reach = 120;
/** Names that are tried of one stretch, from either end. */
const mostEnds = 8;

/** A run of name characters in raw bytes. */
export interface Stretch {
  readonly text: string;
  /** Offset of the first character in the bytes. */
  readonly from: number;
}

/** Reads the stretch of name characters around a place. */
export function stretchAround(bytes: Uint8Array, start: number, length: number): Stretch {
  let from = start;
  while (from > 0 && start - from < reach && isNameByte(bytes[from - 1] as number)) from--;
  let to = start;
  while (to < length && to - start < reach && isNameByte(bytes[to] as number)) to++;
  return { text: asText(bytes, from, to), from };
}

/** Every name that a detector might take a place of a stretch to be part of: the stretch is cut where names are joined. */
export function namesAt(stretch: string, at: number): readonly string[] {
  const begins = [0];
  for (let index = 1; index < at; index++) if (isJoint(stretch, index - 1)) begins.push(index);
  // Behind a dash a name goes on; a capital begins a new one.
  if (at > 0 && !/[-_]/.test(stretch.charAt(at - 1))) begins.push(at);
  const ends = [stretch.length];
  for (let index = stretch.length - 1; index > at; index--) if (isJoint(stretch, index)) ends.push(index);

  const names = new Set<string>();
  for (const begin of [...begins.slice(0, mostEnds), ...begins.slice(-mostEnds)]) {
    for (const end of [...ends.slice(0, mostEnds), ...ends.slice(-mostEnds)]) {
      const name = stretch.slice(begin, end).replace(/^[^\w@]+/, '');
      names.add(name).add(name.replace(/\W+$/, ''));
    }
  }
  return [...names];
}

/** Whether a stretch that begins here is a value: quoted, or behind `=` or a colon. */
export function beginsValue(bytes: Uint8Array, from: number): boolean {
  return /["'`=]$|[:=] {1,4}$/.test(asText(bytes, Math.max(0, from - 6), from));
}

function isJoint(stretch: string, index: number): boolean {
  return /[/:@.+~]/.test(stretch.charAt(index));
}

function asText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) text += String.fromCharCode(bytes[index] as number);
  return text;
}

/** Letters, digits and `- . _ / : @ + ~`. */
function isNameByte(byte: number): boolean {
  return (
    (byte >= 45 && byte <= 58) ||
    (byte >= 64 && byte <= 90) ||
    (byte >= 97 && byte <= 122) ||
    byte === 95 ||
    byte === 43 ||
    byte === 126
  );
}
