/** Where the files of a page stand below the published folder. */
import { OFFLINE_ADDRESS, OFFLINE_FILE } from '../../article/offline-page.ts';
import { dataAddress } from '../../article/urls.ts';

/** An address as a path below the published folder: `/articles/a%20b/` is `articles/a b/`. */
export const fileOf = (address: string): string => {
  const path = address.slice(1);
  return path.includes('%') ? decodeURIComponent(path) : path;
};

/** Pages without data: what is shown where there is no page, and where there is no connection. They are known by their files' names. */
export const BARE: ReadonlyMap<string, string> = new Map([
  ['/404/', '404.html'],
  [OFFLINE_ADDRESS, OFFLINE_FILE],
]);

export const htmlOf = (address: string): string => BARE.get(address) ?? `${fileOf(address)}index.html`;
export const jsonOf = (address: string): string => fileOf(dataAddress(address));
