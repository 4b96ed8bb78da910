export interface Emitter<T extends readonly unknown[] = []> {
  readonly emit: (...given: T) => void;
  readonly subscribe: (listener: (...given: T) => void) => () => void;
}

export function createEmitter<T extends readonly unknown[] = []>(onFirst?: () => void): Emitter<T> {
  const listeners = new Set<(...given: T) => void>();
  let pendingFirst = onFirst;
  return {
    emit: (...given) => {
      for (const listener of listeners) listener(...given);
    },
    subscribe: (listener) => {
      // A function that subscribes twice is called twice.
      const own = (...given: T): void => listener(...given);
      pendingFirst?.();
      pendingFirst = undefined;
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
