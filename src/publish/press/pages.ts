/** Writes every page of the edition that is made from something else than last time. */
import type { Page } from '../../edition/edition.ts';
import type { Edition } from './edition.ts';
import { BARE, htmlOf, jsonOf } from './page-files.ts';
import type { PageJob } from './press.ts';
import type { Sources } from './sources.ts';
import { stalePages } from './stale.ts';
import type { Works } from './works.ts';

/** Writes the pages, and returns how many there are. `progress` is told how many are done, `settled` of each that is new. */
export async function writePages(
  works: Works,
  edition: Edition,
  progress?: (done: number) => void,
  settled?: (address: string) => void,
): Promise<number> {
  const { output } = works;
  const { pages, sources, kept } = stalePages(works, edition);
  const bare = [...BARE.keys()].filter((address) => works.isToMake(address, ['page'], [htmlOf(address)]));
  let done = kept + BARE.size - bare.length;
  progress?.(done);
  const jobs = jobsOf(works, pages, sources, bare);
  await edition.session.crew.print(jobs, pages.length, ({ address }, { html, json }) => {
    output.settle(htmlOf(address), html);
    if (json) output.settle(jsonOf(address), json);
    settled?.(address);
    progress?.(++done);
  });
  return done;
}

function* jobsOf(
  { output }: Works,
  pages: readonly Page[],
  { picturesOf }: Sources,
  bare: readonly string[],
): Generator<PageJob> {
  for (const page of pages) {
    const { address } = page;
    const slots = { html: output.slot(htmlOf(address)), json: output.slot(jsonOf(address)) };
    if (page.kind === 'list') yield { address, ...slots, list: page.data };
    else {
      const { id, cards, related } = page;
      yield { address, ...slots, article: { id, cards, related }, pictures: picturesOf(id) };
    }
  }
  for (const address of bare) yield { address, html: output.slot(htmlOf(address)) };
}
