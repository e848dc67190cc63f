import { printParseErrorCode, visit } from 'jsonc-parser';

import type { Span, TextProblem } from '../domain/text';

import { type KeyedContainer, type KeyedText, type KeyedValue, type KeyPath, maximumDepth } from './keyedValue';
import { maskTemplates } from './templateMask';

interface OpenContainer {
  readonly kind: 'map' | 'sequence';
  readonly path: (string | number)[];
  readonly keySpan?: Span;
  size: number;
  /** The key, or for a sequence the index, of the value that comes next. */
  nextKey: string | number;
  nextKeySpan?: Span;
}

const maximumProblems = 20;

/**
 * Reads JSON, JSON with comments, trailing commas or templates as keyed values with positions.
 * Broken text yields what can be read and at most a few problems.
 */
export function parseJsonLeaves(source: string): KeyedText {
  const text = maskTemplates(source);
  const leaves: KeyedValue[] = [];
  const containers: KeyedContainer[] = [];
  const comments: Span[] = [];
  const problems: TextProblem[] = [];
  const open: OpenContainer[] = [];
  let depth = 0;

  const place = (): { path: KeyPath; keySpan?: Span } | undefined => {
    if (depth > maximumDepth) return undefined;
    const parent = open.at(-1);
    if (parent === undefined) return { path: [] };
    parent.size++;
    const path = [...parent.path, parent.nextKey];
    const keySpan = parent.nextKeySpan;
    if (typeof parent.nextKey === 'number') parent.nextKey++;
    return keySpan === undefined ? { path } : { path, keySpan };
  };
  const begin = (kind: OpenContainer['kind']): void => {
    const where = place();
    depth++;
    if (where === undefined || depth > maximumDepth) return;
    const entry: OpenContainer = { kind, path: [...where.path], size: 0, nextKey: kind === 'map' ? '' : 0 };
    open.push(where.keySpan === undefined ? entry : { ...entry, keySpan: where.keySpan });
  };
  const finish = (): void => {
    if (depth > 0 && depth <= maximumDepth) {
      const closed = open.pop();
      if (closed !== undefined) containers.push(containerOf(closed));
    }
    depth--;
  };

  try {
    visit(
      text,
      {
        onObjectBegin: () => {
          begin('map');
        },
        onObjectEnd: finish,
        onArrayBegin: () => {
          begin('sequence');
        },
        onArrayEnd: finish,
        onObjectProperty: (property, offset, length) => {
          const parent = open.at(-1);
          if (parent?.kind !== 'map' || depth > maximumDepth) return;
          parent.nextKey = property;
          parent.nextKeySpan = { start: offset + 1, end: Math.max(offset + 1, offset + length - 1) };
        },
        onLiteralValue: (value: unknown, offset, length) => {
          const where = place();
          if (where === undefined) return;
          if (typeof value === 'string') {
            const end = offset + length;
            const closed = length > 1 && text[end - 1] === '"';
            const span = { start: offset + 1, end: closed ? end - 1 : end };
            leaves.push({ ...where, value, span, raw: text.slice(span.start, span.end), style: 'quoted' });
          } else if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
            const span = { start: offset, end: offset + length };
            leaves.push({ ...where, value, span, raw: text.slice(span.start, span.end), style: 'plain' });
          }
        },
        onComment: (offset, length) => {
          comments.push({ start: offset, end: offset + length });
        },
        onError: (code, offset, length) => {
          if (problems.length >= maximumProblems) return;
          problems.push({
            span: { start: offset, end: offset + length },
            message: `JSON: ${printParseErrorCode(code)}`,
          });
        },
      },
      { allowTrailingComma: true },
    );
  } catch {
    // The visitor recurses: text nested many thousand levels deep exhausts the stack. What was read so far counts.
    problems.push({ span: { start: 0, end: 0 }, message: 'JSON: nested too deeply' });
  }
  containers.push(...open.reverse().map(containerOf));
  return { leaves, containers, comments, problems };
}

function containerOf({ path, keySpan, kind, size }: OpenContainer): KeyedContainer {
  return keySpan === undefined ? { path, kind, size } : { path, keySpan, kind, size };
}
