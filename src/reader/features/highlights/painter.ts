import type { LocatedHighlight } from './locate-highlights.ts';

export interface Painter {
  add(found: LocatedHighlight): void;
  remove(found: LocatedHighlight): void;
  clear(): void;
}
