interface Scheduler {
  readonly yield?: () => Promise<void>;
}

const SLICE_MS = 6;

/** Lets the browser answer input and paint before what follows. */
export const yieldToMain = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/** Returns a function to await between steps; it yields to the main thread when the slice is used up. */
export function createYielder(): () => Promise<void> | undefined {
  let sliceEnd = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < sliceEnd) return undefined;
    return yieldToMain().then(() => {
      sliceEnd = performance.now() + SLICE_MS;
    });
  };
}

/** Collects an iterable's values, yielding between them. Stops early when the signal aborts. */
export async function collectInSlices<T>(steps: Iterable<T>, signal?: AbortSignal): Promise<T[]> {
  const yieldIfDue = createYielder();
  const all: T[] = [];
  for (const step of steps) {
    all.push(step);
    await yieldIfDue();
    if (signal?.aborted) break;
  }
  return all;
}
