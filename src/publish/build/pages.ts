/** Writes every page of the edition that is made from something else than last time. */
import { OFFLINE_ADDRESS, OFFLINE_FILE } from '../../article/offline.ts';
import type { Card } from '../../article/schema.ts';
import { dataAddress } from '../../article/urls.ts';
import { edition, type Page } from '../../edition/edition.ts';
import type { ContentArticle } from '../content/content.ts';
import { showingSummary, type FindPicture, type Seen } from '../pictures/attach.ts';
import type { Edition } from './build.ts';
import type { PageJob } from './press.ts';
import type { Works } from './works.ts';

/** An address as a path below the published folder: `/articles/a%20b/` is `articles/a b/`. */
export const fileOf = (address: string): string => {
  const path = address.slice(1);
  return path.includes('%') ? decodeURIComponent(path) : path;
};

/** Pages without data: what is shown where there is no page, and where there is no connection. They are known by their files' names. */
const BARE: ReadonlyMap<string, string> = new Map([
  ['/404/', '404.html'],
  [OFFLINE_ADDRESS, OFFLINE_FILE],
]);
const htmlOf = (address: string): string => BARE.get(address) ?? `${fileOf(address)}index.html`;
const jsonOf = (address: string): string => fileOf(dataAddress(address));

/** Writes the pages, and returns how many there are. `progress` is told how many are done, `settled` of each that is new. */
export async function writePages(
  works: Works,
  { content: { articles }, session, gallery }: Edition,
  progress?: (done: number) => void,
  settled?: (address: string) => void,
): Promise<number> {
  const { output } = works;
  const { site, crew, near } = session;
  const shown = articles.map((one) => ({ ...one, summary: showingSummary(one.summary, gallery.see) }));
  const summaries = shown.map(({ summary }) => summary);
  const sources = sourcesOf(shown, gallery.see);
  const stale: Page[] = [];
  let done = 0;
  for (const page of edition(site, summaries, near)) {
    const paths = [htmlOf(page.address), jsonOf(page.address)];
    if (works.isToMake(page.address, madeFrom(page, sources), paths)) stale.push(page);
    else progress?.(++done);
  }
  const bare = [...BARE.keys()].filter((address) => works.isToMake(address, ['page'], [htmlOf(address)]));
  await crew.print(jobsOf(works, stale, sources, bare), stale.length, ({ address }, { html, json }) => {
    output.settle(htmlOf(address), html);
    if (json) output.settle(jsonOf(address), json);
    settled?.(address);
    progress?.(++done);
  });
  return done + BARE.size - bare.length;
}

/** All that an article and its card are made from: its text, and what became of its pictures. By id and by card. */
interface Sources {
  readonly ofArticle: ReadonlyMap<string, string>;
  readonly ofCard: ReadonlyMap<Card, string>;
  /** The pictures that each article shows, by path. */
  readonly pictures: (id: string) => ReadonlyMap<string, Seen>;
}

function sourcesOf(articles: readonly ContentArticle[], see: FindPicture): Sources {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const pictures = (id: string): ReadonlyMap<string, Seen> => {
    const { figures = [], portraits = [] } = byId.get(id)?.shows ?? {};
    return new Map(
      [...figures, ...portraits].flatMap((path) => {
        const seen = see(path);
        return seen ? [[path, seen] as const] : [];
      }),
    );
  };
  const sourceOf = ({ id, hash }: ContentArticle): string =>
    [hash, ...[...pictures(id)].map(([path, { name, made }]) => `${path} ${name} ${made}`)].join(' ');
  const sources = articles.map((one) => [one, sourceOf(one)] as const);
  return {
    ofArticle: new Map(sources.map(([{ id }, source]) => [id, source])),
    ofCard: new Map(sources.map(([{ summary }, source]) => [summary.card, source])),
    pictures,
  };
}

/** Everything that a page is made from, but for what all pages of the site have in common. */
function madeFrom(page: Page, { ofArticle, ofCard }: Sources): string[] {
  if (page.kind === 'article')
    return [...page.related, '', ...page.needed].map((id) => `${id} ${ofArticle.get(id) ?? ''}`);
  const { cards, ...rest } = page.data;
  return [JSON.stringify(rest), ...cards.map((card) => ofCard.get(card) ?? JSON.stringify(card))];
}

function* jobsOf(
  { output }: Works,
  pages: readonly Page[],
  { pictures }: Sources,
  bare: readonly string[],
): Generator<PageJob> {
  for (const page of pages) {
    const { address } = page;
    const slots = { html: output.slot(htmlOf(address)), json: output.slot(jsonOf(address)) };
    if (page.kind === 'list') yield { address, ...slots, list: page.data };
    else {
      const { id, cards, related } = page;
      yield { address, ...slots, article: { id, cards, related }, pictures: pictures(id) };
    }
  }
  for (const address of bare) yield { address, html: output.slot(htmlOf(address)) };
}
