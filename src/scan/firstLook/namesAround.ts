/** Bytes of a name before and behind the place where it was noticed; more says nothing about it. */
const reach = 120;
/** Names that are tried of one stretch, from either end. */
const mostEnds = 8;

/** What stands around a place of raw bytes. */
export interface Surroundings {
  /** Every name that a detector might take the place to be part of. */
  readonly names: readonly string[];
  /** The whole stretch of name characters. */
  readonly stretch: string;
  /** The stretch is a value: quoted, or behind `=` or a colon. */
  readonly isValue: boolean;
}

/** Reads the stretch of name characters around a place where a name begins, and cuts it where names are joined. */
export function surroundingsOf(bytes: Uint8Array, start: number, length: number): Surroundings {
  let from = start;
  while (from > 0 && start - from < reach && isNameByte(bytes[from - 1] as number)) from--;
  let to = start;
  while (to < length && to - start < reach && isNameByte(bytes[to] as number)) to++;
  const stretch = asText(bytes, from, to);
  const at = start - from;

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
  return {
    names: [...names],
    stretch,
    isValue: /["'`=]$|[:=] {1,4}$/.test(asText(bytes, Math.max(0, from - 6), from)),
  };
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
