import type { PlannedPage } from '../../site/plan-site.ts';
import type { BuildContext } from './build-context.ts';
import { addressesWithoutData, htmlPath, dataPath } from './page-paths.ts';
import type { PageJob } from './render-pages.ts';
import type { PageInputs } from './page-inputs.ts';
import { planPages } from './plan-pages.ts';
import type { TaskCache } from './task-cache.ts';

export async function writePages(
  tasks: TaskCache,
  context: BuildContext,
  progress?: (done: number) => void,
  onPageWritten?: (address: string) => void,
): Promise<number> {
  const { output } = tasks;
  const { pages, inputs, unchanged } = planPages(tasks, context);
  const addresses = addressesWithoutData(context.session.site);
  const withoutData = addresses.filter((address) => tasks.isOutdated(address, ['page'], [htmlPath(address)]));
  let done = unchanged + addresses.length - withoutData.length;
  progress?.(done);
  const jobs = createPageJobs(tasks, pages, inputs, withoutData);
  await context.session.pool.renderPages(jobs, pages.length, ({ address }, { html, json }) => {
    output.addStaged(htmlPath(address), html);
    if (json) output.addStaged(dataPath(address), json);
    onPageWritten?.(address);
    progress?.(++done);
  });
  return done;
}

function* createPageJobs(
  { output }: TaskCache,
  pages: readonly PlannedPage[],
  { pathOf, picturesOf }: PageInputs,
  withoutData: readonly string[],
): Generator<PageJob> {
  for (const page of pages) {
    const { address } = page;
    const slots = {
      html: output.stagingTarget(htmlPath(address)),
      json: output.stagingTarget(dataPath(address)),
    };
    if (page.kind === 'list') yield { address, ...slots, list: page.data };
    else {
      const { id, cards, relatedIds, withheldIds, series, translations } = page;
      yield {
        address,
        ...slots,
        article: { id, path: pathOf(id), cards, relatedIds, withheldIds, series, translations },
        pictures: picturesOf(id),
      };
    }
  }
  for (const address of withoutData) yield { address, html: output.stagingTarget(htmlPath(address)) };
}
