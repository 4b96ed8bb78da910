import { editionAddress } from '../../article/editions.ts';
import { OFFLINE_ADDRESS } from '../../article/offline-page.ts';
import type { Site } from '../../article/site.ts';
import { dataAddress } from '../../article/urls.ts';
import { editionsOf } from '../../site/editions.ts';

/** `/articles/a%20b/` -> `articles/a b/` */
const addressToPath = (address: string): string => {
  const path = address.slice(1);
  return path.includes('%') ? decodeURIComponent(path) : path;
};

/** The 404 page and the offline page of each edition; a portable site has no offline page. */
export const addressesWithoutData = (site: Site): string[] =>
  editionsOf(site).flatMap((edition) =>
    ['/404.html', ...(site.isPortable ? [] : [OFFLINE_ADDRESS])].map((address) =>
      editionAddress(edition, address),
    ),
  );

export const htmlPath = (address: string): string =>
  address.endsWith('.html') ? addressToPath(address) : `${addressToPath(address)}index.html`;
export const dataPath = (address: string): string => addressToPath(dataAddress(address));
