import type { Catalogue } from '../catalogue/catalogue';

/** The facts, and the day they are asked for (ISO date). */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  readonly today: string;
}
