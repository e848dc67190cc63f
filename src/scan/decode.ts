/** A decoded file, or the reason it was not decoded. */
export type Decoded = { readonly text: string } | { readonly skipped: string };

const sniffLength = 4096;

/**
 * Decodes a file as UTF-8, or as UTF-16 when a byte-order mark says so; the mark itself is dropped.
 * A NUL byte near the start means binary. Bytes that are not valid UTF-8 become U+FFFD and cost nothing else.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, sniffLength).includes(0)) return { skipped: 'binary content' };
  return { text: new TextDecoder('utf-8').decode(bytes) };
}
