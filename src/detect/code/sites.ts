import type { Span } from '../../domain/text';
import { normalKey as normalName } from '../vocabulary';

/** One pair of brackets and what stands before it. */
export interface Frame {
  /** `(`, `[`, `{`, `<` for a JSX tag, or empty for the text outside all brackets. */
  readonly open: string;
  /** The dotted chain before the bracket, such as `client.chat.completions.create`; calls inside it end in `()`. */
  readonly callee: string;
  readonly calleeSpan: Span;
  /** The brackets hold parameters of a definition, not arguments of a call. */
  readonly definition: boolean;
  /** Where the pair stands in the pair around it. */
  readonly place: Place | undefined;
  /** Its first two arguments, the kind of hub repository it names and what describes a setting, complete once the text has been read. */
  readonly values: FrameValues;
}

/** The only values of a frame that other values ask for. */
export interface FrameValues {
  first?: Site;
  second?: Site;
  repositoryType?: Site;
  /** What a described setting is called, and how it is shown. */
  named?: Site;
  titled?: Site;
  /** Whose model or service an entry is. */
  provider?: Site;
}

/** An argument, item, property or statement inside a frame. */
export interface Place {
  readonly frame: Frame;
  readonly index: number;
  /** The keyword, property or assigned name in front of the value. */
  readonly key?: string;
  readonly keyOperator?: string;
  /** Offset of the last word of the key, which tells two places with one key apart. */
  readonly keyAt?: number;
  /** The type that is declared for it: `PipelineModel` of `segmentation: PipelineModel = …`. */
  readonly type?: string;
}

/** A string literal or a name that stands for a value, with everything known about where it stands. */
export interface Site {
  readonly kind: 'string' | 'name';
  /** The id part: content of the quotes, or the whole dotted name. */
  readonly span: Span;
  /** Decoded value; of a computed string its constant head; of a name the dotted chain. */
  readonly value: string;
  /** Only the head of the string is constant. */
  readonly partial: boolean;
  readonly place: Place;
  /** The operator or keyword directly before it in the same argument; empty when it opens the argument. */
  readonly before: string;
  /** The variable that comes first; the string stands in when it is not set. */
  readonly fallbackOf?: string;
  /** What the string is compared with: the last name of `reply.model ==`, the key of `reply["model"] ==`. */
  readonly comparedWith?: string;
}

/** The last part of a dotted chain. */
export function lastSegment(chain: string): string {
  const dot = chain.lastIndexOf('.');
  return dot < 0 ? chain : chain.slice(dot + 1);
}

/** The last part of a dotted key, without case and separators. */
export function normalKey(key: string): string {
  return normalName(lastSegment(key));
}

/** Walks outwards through lists, groups and object literals. At most six steps: deeper nesting says nothing about a value. */
export function placesOutwards(place: Place): Place[] {
  const places: Place[] = [];
  for (let at: Place | undefined = place; at !== undefined && places.length < 6; at = at.frame.place) {
    places.push(at);
  }
  return places;
}
