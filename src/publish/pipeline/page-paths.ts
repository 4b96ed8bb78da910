import { OFFLINE_ADDRESS, OFFLINE_FILE } from '../../article/offline-page.ts';
import { dataAddress } from '../../article/urls.ts';

/** `/articles/a%20b/` -> `articles/a b/` */
export const addressToPath = (address: string): string => {
  const path = address.slice(1);
  return path.includes('%') ? decodeURIComponent(path) : path;
};

export const PAGES_WITHOUT_DATA: ReadonlyMap<string, string> = new Map([
  ['/404/', '404.html'],
  [OFFLINE_ADDRESS, OFFLINE_FILE],
]);

export const htmlPath = (address: string): string =>
  PAGES_WITHOUT_DATA.get(address) ?? `${addressToPath(address)}index.html`;
export const dataPath = (address: string): string => addressToPath(dataAddress(address));
