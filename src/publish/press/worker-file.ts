/** Writes the service worker of a site: the app's, told which files the app is here. */
import { createHash } from 'node:crypto';
import { WORKER_FILE } from '../../article/offline.ts';
import { OFFLINE_ADDRESS } from '../../article/offline-page.ts';
import { SAVED_PAGE } from '../../article/saved-page.ts';
import { loadBuiltApp, readWorker } from './built-app.ts';
import { htmlOf } from './page-files.ts';
import type { Session } from './session.ts';
import type { Works } from './works.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** Pages that are part of the app: their words are the app's own. */
const PAGES = [SAVED_PAGE.address, OFFLINE_ADDRESS];

/** Writes it, after the pages. A site that wants none gets one that takes itself away. */
export async function writeWorker(works: Works, { site }: Pick<Session, 'site'>): Promise<void> {
  const madeFrom = PAGES.map((address) => works.made.get(address) ?? '');
  await works.make('worker', madeFrom, async () => {
    const [worker, { shell }] = [await readWorker(), await loadBuiltApp()];
    if (site.offline === false)
      return [
        [WORKER_FILE, `self.BROADSHEET={version:"",assets:[],pages:[],isOver:true};${worker}`] as const,
      ];
    const parts = {
      assets: shell(site.language),
      pages: PAGES.map(htmlOf).map((path) => [path, hashOf(works.output.read(path))] as const),
    };
    const version = hashOf(JSON.stringify(parts) + worker);
    return [[WORKER_FILE, `self.BROADSHEET=${JSON.stringify({ version, ...parts })};${worker}`] as const];
  });
}
