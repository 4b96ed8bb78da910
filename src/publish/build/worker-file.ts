/** Writes the service worker of a site: the app's, told which files the app is here. */
import { createHash } from 'node:crypto';
import { OFFLINE_FILE, WORKER_FILE } from '../../article/offline.ts';
import { SAVED_PAGE } from '../../article/saved-page.ts';
import { loadBuiltApp } from './built-app.ts';
import { fileOf } from './page-files.ts';
import type { Session } from './session.ts';
import type { Works } from './works.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** Pages that are part of the app: their words are the app's own. */
const PAGES = [`${fileOf(SAVED_PAGE.address)}index.html`, OFFLINE_FILE];

/** Writes it, after the pages. A site that wants none gets one that takes itself away. */
export async function writeWorker({ output }: Works, { site }: Pick<Session, 'site'>): Promise<void> {
  const { worker, shell } = await loadBuiltApp();
  if (site.offline === false) {
    output.write(WORKER_FILE, `self.BROADSHEET={version:"",assets:[],pages:[],isOver:true};${worker}`);
    return;
  }
  const parts = {
    assets: shell(site.language),
    pages: PAGES.map((path) => [path, hashOf(output.read(path))] as const),
  };
  const version = hashOf(JSON.stringify(parts) + worker);
  output.write(WORKER_FILE, `self.BROADSHEET=${JSON.stringify({ version, ...parts })};${worker}`);
}
