/** Entry of a worker thread; its exports are Piscina tasks. */
import { workerData } from 'piscina';
import { createPageRenderer, type PageJob, type RenderSettings } from './render-pages.ts';

const renderer = createPageRenderer(workerData as RenderSettings);
// Warm-up errors are ignored: rendering the first page reports them.
await renderer.warmUp().catch(() => undefined);

export const readMeta = (ids: readonly string[]) => renderer.readMeta(ids);

export const renderPages = (jobs: readonly PageJob[]) => renderer.renderPages(jobs);
