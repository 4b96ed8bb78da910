import type { Found } from './find.ts';

/** Draws what is found on the page, in one way or another. */
export interface Painter {
  add(found: Found): void;
  remove(found: Found): void;
  /** Takes everything away. */
  clear(): void;
}
