/** `automatonKernel.wat`, translated; a test holds one against the other. */
export const kernelModule =
  'AGFzbQEAAAABCAFgA39/fwF/AhIBBmtlcm5lbAZtZW1vcnkCAAEDAgEABwcBA3J1bgAACvsBAfgBAQl/QQAoAoACIQNBACgChAIhBEEAKAKIAi' +
  'EFQQAoAowCIQYgACACaiEHIAcgAWohCCAIIAFqIQkgCSABaiEKIAAgAWohCwJAA0AgByALTw0BIAMgBy0AAC0AAGpBAnQoAoAIIQMgBCAILQAA' +
  'LQAAakECdCgCgAghBCAFIAktAAAtAABqQQJ0KAKACCEFIAYgCi0AAC0AAGpBAnQoAoAIIQYgB0EBaiEHIAhBAWohCCAJQQFqIQkgCkEBaiEKIA' +
  'MgBHIgBSAGcnJBAE4NAEEAIAM2AoACQQAgBDYChAJBACAFNgKIAkEAIAY2AowCIAcgAGsPCwtBfws=';

/** Four runs of an automaton side by side, in machine code that needs no checks of bounds. */
export interface AutomatonKernel {
  /** The class of every byte, and the table of rows; to be filled before the first run. */
  readonly classOf: Uint8Array;
  readonly next: Int32Array;
  /** The rows in which the four runs are. */
  readonly rows: Int32Array;
  /** Takes a text of at most `capacity` bytes in. */
  readonly load: (bytes: Uint8Array) => void;
  readonly capacity: number;
  /** Goes on at `from` in four stretches of `quarter` bytes until a row is negative; gives the place after it, or -1 at the end. */
  readonly run: (quarter: number, from: number) => number;
}

const lanes = 4;
const rowsAt = 256;
const tableAt = 1024;
const pageSize = 65_536;
/** Hardly a file of a tree is longer. */
const capacity = 1024 * 1024;

/** What the language's types do not describe here. */
interface WebAssemblyApi {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly run: Run } };
}
type Run = (text: number, quarter: number, from: number) => number;

/** A kernel for a table of so many entries; undefined where the host has none or forbids it. */
export function createAutomatonKernel(entries: number): AutomatonKernel | undefined {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (api === undefined) return undefined;
  const textAt = tableAt + entries * Int32Array.BYTES_PER_ELEMENT;
  try {
    const memory = new api.Memory({ initial: Math.ceil((textAt + capacity) / pageSize) });
    const code = Uint8Array.from(atob(kernelModule), (character) => character.charCodeAt(0));
    const { run } = new api.Instance(new api.Module(code), { kernel: { memory } }).exports;
    const text = new Uint8Array(memory.buffer, textAt, capacity);
    return {
      classOf: new Uint8Array(memory.buffer, 0, rowsAt),
      next: new Int32Array(memory.buffer, tableAt, entries),
      rows: new Int32Array(memory.buffer, rowsAt, lanes),
      load: (bytes) => {
        text.set(bytes);
      },
      capacity,
      run: (quarter, from) => run(textAt, quarter, from),
    };
  } catch {
    return undefined;
  }
}
