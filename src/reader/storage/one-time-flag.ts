/** Carries one choice from a page to the next, in session storage or, where that is blocked, in memory. */
import { readSession, writeSession } from './session-storage.ts';

export function createOneTimeFlag(key: string) {
  let memory: string | undefined;
  return {
    set(id: string): void {
      memory = writeSession(key, id) ? undefined : id;
    },
    consume(id: string): boolean {
      if ((memory ?? readSession(key, (value) => value)) !== id) return false;
      memory = undefined;
      writeSession(key, null);
      return true;
    },
  };
}
