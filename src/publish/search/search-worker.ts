/** Entry of the indexing thread; its exports are Piscina tasks, run in order. */
import { workerData } from 'piscina';
import { openIndexer, type IndexerOptions } from './indexer.ts';

export const { needsAll, put, keepOnly, finish, commit } = openIndexer(workerData as IndexerOptions);
