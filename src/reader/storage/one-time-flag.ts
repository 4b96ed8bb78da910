/** Carries one choice from a page to the next, in session storage or, where that is blocked, in memory. */
import { readSession, writeSession } from './session-storage.ts';

export interface OneTimeFlag {
  readonly set: (id: string) => void;
  readonly consume: (id: string) => boolean;
}

export function createOneTimeFlag(key: string): OneTimeFlag {
  let memory: string | undefined;
  return {
    set(id) {
      memory = writeSession(key, id) ? undefined : id;
    },
    consume(id) {
      if ((memory ?? readSession(key, (value) => value)) !== id) return false;
      memory = undefined;
      writeSession(key, null);
      return true;
    },
  };
}
