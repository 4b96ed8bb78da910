import type { PageData } from '../../article/list-page.ts';
import { isArticle } from '../page-data.ts';
import type { Feature } from './feature.ts';
import { FEATURES, type FeatureName } from './features.ts';

/** Whether a page shows a feature's button; `search` is the URL's query string. Pure. */
export function isOffered(name: FeatureName, page: PageData, search: string): boolean {
  const feature: Feature = FEATURES[name];
  const offered: string = feature.offeredOn ?? '';
  if (offered === 'site') return true;
  if (isArticle(page)) return offered.includes('article');
  if (page === undefined || !offered.includes('list')) return false;
  if (page.kind === 'search') return new URLSearchParams(search).has('q');
  return page.kind !== 'front' && page.kind !== 'saved';
}
