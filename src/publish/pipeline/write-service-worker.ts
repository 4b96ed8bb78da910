import { WORKER_FILE } from '../../article/offline-protocol.ts';
import { editionAddress } from '../../article/editions.ts';
import { OFFLINE_ADDRESS } from '../../article/offline-page.ts';
import { SAVED_PAGE } from '../../article/saved-page.ts';
import type { Site } from '../../article/site.ts';
import { editionsOf } from '../../site/editions.ts';
import { contentHash } from '../content-hash.ts';
import { loadBuiltApp, readServiceWorker } from './built-app.ts';
import { htmlPath } from './page-paths.ts';
import type { BuildSession } from './build-session.ts';
import type { TaskCache } from './task-cache.ts';

const shortHash = (text: string): string => contentHash(text).slice(0, 12);

const appPages = (site: Site): string[] =>
  editionsOf(site).flatMap((edition) =>
    [SAVED_PAGE.address, OFFLINE_ADDRESS].map((address) => editionAddress(edition, address)),
  );

/** Runs after the pages, whose hashes it contains. With `offline: false` it writes a worker that unregisters itself. */
export async function writeServiceWorker(
  tasks: TaskCache,
  { site }: Pick<BuildSession, 'site'>,
): Promise<void> {
  const pages = appPages(site);
  const inputs = pages.map((address) => tasks.taskHashes.get(address) ?? '');
  await tasks.runTask('worker', inputs, async () => {
    const [worker, { shellFiles }] = [await readServiceWorker(), await loadBuiltApp()];
    if (site.offline === false)
      return [
        [WORKER_FILE, `self.BROADSHEET={version:"",assets:[],pages:[],isOver:true};${worker}`] as const,
      ];
    const parts = {
      assets: shellFiles(site.language),
      pages: pages.map(htmlPath).map((path) => [path, shortHash(tasks.output.read(path))] as const),
    };
    const version = shortHash(JSON.stringify(parts) + worker);
    return [[WORKER_FILE, `self.BROADSHEET=${JSON.stringify({ version, ...parts })};${worker}`] as const];
  });
}
