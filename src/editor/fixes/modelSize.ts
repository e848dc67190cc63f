const billions = /(?<![a-z0-9.])(?:(\d{1,3})x)?(\d{1,4}(?:\.\d{1,3})?)\s?([bm])(?![a-z])/i;

/** The number of parameters that an id states, in billions: `8x7b` counts as 56. Undefined where the id is silent. */
export function statedSize(id: string): number | undefined {
  const found = billions.exec(id);
  if (found === null) return undefined;
  const [, experts = '1', figure = '', unit = 'b'] = found;
  const size = Number(experts) * Number(figure);
  return unit.toLowerCase() === 'm' ? size / 1000 : size;
}

/** `0.5B`, `7B`, `110M`: a size as publishers write it. */
export function sizeLabel(size: number): string {
  return size < 0.5 ? `${String(Math.round(size * 1000))}M` : `${String(Math.round(size * 10) / 10)}B`;
}
