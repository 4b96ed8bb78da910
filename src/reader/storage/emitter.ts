export interface Emitter<T extends readonly unknown[] = []> {
  readonly emit: (...given: T) => void;
  readonly subscribe: (listener: (...given: T) => void) => () => void;
}

export function createEmitter<T extends readonly unknown[] = []>(): Emitter<T> {
  const listeners = new Set<(...given: T) => void>();
  return {
    emit: (...given) => {
      for (const listener of listeners) listener(...given);
    },
    subscribe: (listener) => {
      // A function that subscribes twice is called twice.
      const own = (...given: T): void => listener(...given);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
