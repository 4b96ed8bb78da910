import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

/** Keeps every thread supplied while the next batch is prepared. */
export const QUEUED_BATCHES_PER_THREAD = 2;

/** A thread for each core. `entry` is a file of the program, whose exports are the tasks. */
export const openThreads = (entry: string, workerData: unknown): Piscina =>
  new Piscina({
    filename: fileURLToPath(new URL(entry, import.meta.url)),
    workerData,
    minThreads: 1,
    maxThreads: availableParallelism(),
    idleTimeout: Infinity,
    // Few objects outlive a page, so a small young generation saves memory.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });

export function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items)
    if (batch.push(item) === size) {
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}
