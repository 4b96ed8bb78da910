/** Which pages of an edition are made from something else than last time. The work grows with those, where little changed. */
import { articleAddress } from '../../article/urls.ts';
import { contents, type Page } from '../../edition/edition.ts';
import { showingSummary } from '../pictures/attach.ts';
import type { Edition } from './edition.ts';
import { htmlOf, jsonOf } from './page-files.ts';
import { sourcesOf, type Sources } from './sources.ts';
import type { Works } from './works.ts';

export interface Stale {
  readonly pages: readonly Page[];
  readonly sources: Sources;
  /** How many pages are as they were. */
  readonly kept: number;
}

const pathsOf = (address: string): string[] => [htmlOf(address), jsonOf(address)];

/** Finds the pages to make, and takes the others over. */
export function stalePages(works: Works, { content, session, gallery }: Edition): Stale {
  const { site, near, differences } = session;
  const articles = content.articles.map((one) => {
    const summary = showingSummary(one.summary, gallery.see);
    return summary === one.summary ? one : { ...one, summary };
  });
  const sources = sourcesOf(articles, gallery.see);
  const all = contents(
    site,
    articles.map(({ summary }) => summary),
    near,
  );
  const pages: Page[] = [];
  let kept = 0;
  const look = (page: Page): void => {
    if (works.isToMake(page.address, sources.madeFrom(page), pathsOf(page.address))) pages.push(page);
    else kept++;
  };
  const pictures = sources.pictures();
  const samePictures = !works.isToMake('pictures', pictures, []);
  const carry = (address: string): boolean => works.carry(address, pathsOf(address));
  const isSame = (id: string): boolean =>
    samePictures && differences.isSame(id, near) && carry(articleAddress(id));
  for (const id of all.ids) {
    const page = isSame(id) ? undefined : all.article(id);
    if (page) look(page);
    else kept++;
  }
  if (works.carryAll('lists', [...pictures, ...sources.listed()], pathsOf))
    kept += works.files.get('lists')?.length ?? 0;
  else {
    const lists = [...all.lists()];
    lists.forEach(look);
    works.note(
      'lists',
      lists.map(({ address }) => address),
    );
  }
  return { pages, sources, kept };
}
