/** What a reader chose on one page and finds on the next: kept for this tab, also in one that keeps nothing. */
import { readSession, writeSession } from '../storage/session.ts';

export interface Wish {
  /** Wishes for the thing of this id. */
  readonly make: (id: string) => void;
  /** Whether this is what was wished for; says so once. */
  readonly isFor: (id: string) => boolean;
}

/** A wish under a key of the tab's storage. */
export function wishUnder(key: string): Wish {
  let unkept: string | undefined;
  return {
    make(id) {
      unkept = writeSession(key, id) ? undefined : id;
    },
    isFor(id) {
      if ((unkept ?? readSession(key, (value) => value)) !== id) return false;
      unkept = undefined;
      writeSession(key, null);
      return true;
    },
  };
}
