/** Arranges the front page as `front` of `site.json` asks: the lead, its blocks, and the newest of the other articles. */
import type { ListBlock } from '../article/list-page.ts';
import type { FrontBlock, Site } from '../article/site.ts';
import { listAddress, slug } from '../article/urls.ts';
import type { ListedEntry } from './article-summary.ts';
import { sectionSlug, sectionName } from './card.ts';

export interface ArrangedFrontPage {
  /** Of the articles from top to bottom, each once. */
  readonly ids: readonly string[];
  readonly blocks: ListBlock[] | undefined;
}

const DEFAULT_COUNT = 4;

/**
 * @param entries - all articles, the newest first
 * @param newest - ids of those that the page shows anyway; also the newest first
 */
export function arrangeFrontPage(
  site: Site,
  entries: readonly ListedEntry[],
  newest: readonly string[],
): ArrangedFrontPage {
  const { lead, blocks = [] } = site.front;
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const first = lead !== undefined && known.has(lead) ? lead : entries[0]?.id;
  const shown = new Set(first === undefined ? [] : [first]);
  if (blocks.length === 0)
    return { ids: [...shown, ...newest.filter((id) => !shown.has(id))], blocks: undefined };
  // An article that is named is not taken by a block of a section or tag above.
  const reserved = new Set(blocks.flatMap((block) => ('articles' in block ? block.articles : [])));
  const arranged: ListBlock[] = [{ from: 0, to: shown.size }];
  const add = (heading: Pick<ListBlock, 'name' | 'address' | 'isLatest'>, ids: readonly string[]): void => {
    const from = shown.size;
    for (const id of ids) shown.add(id);
    if (shown.size > from) arranged.push({ ...heading, from, to: shown.size });
  };
  const pick = (count: number, isWanted: (entry: ListedEntry) => boolean): string[] => {
    const picked: string[] = [];
    for (const entry of entries) {
      if (picked.length === count) break;
      if (!shown.has(entry.id) && !reserved.has(entry.id) && isWanted(entry)) picked.push(entry.id);
    }
    return picked;
  };
  for (const block of blocks)
    if ('articles' in block)
      add(
        { ...(block.title !== undefined && { name: block.title }) },
        block.articles.filter((id) => known.has(id)),
      );
    else add(headingOf(site, block), pick(block.count ?? DEFAULT_COUNT, createFilter(site, block)));
  add(
    { isLatest: true },
    newest.filter((id) => !shown.has(id)),
  );
  return { ids: [...shown], blocks: arranged };
}

type ListingBlock = Exclude<FrontBlock, { readonly articles: readonly string[] }>;

function headingOf(site: Site, block: ListingBlock): Pick<ListBlock, 'name' | 'address'> {
  if ('tag' in block) return { name: block.title ?? block.tag, address: listAddress('tags', block.tag) };
  const { section, title = sectionName(site, section) } = block;
  return { name: title, address: listAddress('sections', sectionSlug(site, section)) };
}

function createFilter(site: Site, block: ListingBlock): (entry: ListedEntry) => boolean {
  if ('tag' in block) {
    const wanted = slug(block.tag);
    return ({ article }) => (article.tags ?? []).some((tag) => slug(tag) === wanted);
  }
  const slugOf = (section: string): string => slug(sectionSlug(site, section));
  const wanted = slugOf(block.section);
  return ({ article }) => article.section !== undefined && slugOf(article.section) === wanted;
}
