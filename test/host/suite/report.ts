/** What the suite tells the outside about one test, or that it has come to its end. */
export type Report =
  | { readonly kind: 'pass' | 'skip'; readonly title: string }
  | { readonly kind: 'fail'; readonly title: string; readonly error: string }
  | { readonly kind: 'end' };

/** Prints one machine-readable line; `scripts/lib/report.mjs` reads it. */
export function report(entry: Report): void {
  console.log(`@@ai-licence-lens-test ${JSON.stringify(entry)}`);
}
