/** Listeners of one kind of change, in this tab. */
export interface Emitter<T extends readonly unknown[] = []> {
  readonly emit: (...given: T) => void;
  /** Calls the listener at each change until the returned function is called. */
  readonly subscribe: (listener: (...given: T) => void) => () => void;
}

/** Creates an emitter; `onFirst` runs when somebody listens for the first time. */
export function createEmitter<T extends readonly unknown[] = []>(onFirst?: () => void): Emitter<T> {
  const listeners = new Set<(...given: T) => void>();
  let start = onFirst;
  return {
    emit: (...given) => {
      for (const listener of listeners) listener(...given);
    },
    subscribe: (listener) => {
      // Each subscription is its own, also of a function that is subscribed twice.
      const own = (...given: T): void => listener(...given);
      start?.();
      start = undefined;
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
