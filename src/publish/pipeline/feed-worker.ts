/** Entry of a thread that makes feeds; its export is a Piscina task. */
import { workerData } from 'piscina';
import { createFeedStager, type FeedSettings } from './stage-feeds.ts';

export const stageFeeds = createFeedStager(workerData as FeedSettings);
