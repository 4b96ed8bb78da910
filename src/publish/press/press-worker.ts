/** Entry of a worker thread: a press that takes batches. */
import { workerData } from 'piscina';
import { createPress, type PageJob, type PressSetting } from './press.ts';

const press = createPress(workerData as PressSetting);
// What goes wrong here goes wrong again with the first page, and is told there.
await press.warmUp().catch(() => undefined);

/** Reads a batch of articles. */
export const learn = (ids: readonly string[]) => press.learn(ids);

/** Renders and stages a batch of pages. */
export const print = (jobs: readonly PageJob[]) => press.print(jobs);
