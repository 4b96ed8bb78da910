/** Long work in short slices, so that none of it holds up a scroll. */

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Milliseconds that a slice may take. */
const SLICE = 6;

const rest = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/** Gives a function that, called between two steps, lets the page breathe when it is time to. */
export function breather(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  return () => {
    if (performance.now() < until) return undefined;
    return rest().then(() => {
      until = performance.now() + SLICE;
    });
  };
}

/** Everything that an iterable gives, gathered in slices. Stops, with what there is, when the signal says so. */
export async function gather<T>(steps: Iterable<T>, signal: AbortSignal): Promise<T[]> {
  const breathe = breather();
  const all: T[] = [];
  for (const step of steps) {
    all.push(step);
    await breathe();
    if (signal.aborted) break;
  }
  return all;
}
