/** Entry of a worker thread: renders the batches of pages that it is handed. */
import { workerData } from 'piscina';
import { createPageWriter, type PageJob, type PageSetting, type StagedPage } from './page-writer.ts';

const writer = createPageWriter(workerData as PageSetting);

/** Renders and stages a batch of pages. */
export const writePages = async (jobs: readonly PageJob[]): Promise<StagedPage[]> => (await writer)(jobs);
