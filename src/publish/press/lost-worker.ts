/** Entry of the thread that looks for files which are gone. */
import { parentPort, workerData } from 'node:worker_threads';
import { goneFrom, type LostFound } from './lost.ts';
import { readRecord } from './record.ts';

const dir = workerData as string;
const last = await readRecord(dir);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage({ name: last.name, gone: goneFrom(dir, last) } satisfies LostFound);
