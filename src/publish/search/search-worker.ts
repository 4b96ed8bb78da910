/** Entry of the indexing thread; its exports are Piscina tasks, run in order. */
import { workerData } from 'piscina';
import { createIndexTasks, type IndexTaskOptions } from './index-tasks.ts';

export const { needsAll, put, keepOnly, finish, commit } = createIndexTasks(workerData as IndexTaskOptions);
