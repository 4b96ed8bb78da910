/** Decides which pages must be rendered. The work grows with the changes, not with the site. */
import { articleAddress } from '../../article/urls.ts';
import { planSite, type PlannedPage } from '../../site/plan-site.ts';
import { attachSummaryPictures } from '../pictures/attach-pictures.ts';
import type { BuildContext } from './build-context.ts';
import { htmlPath, dataPath } from './page-paths.ts';
import { collectPageInputs, type PageInputs } from './page-inputs.ts';
import type { TaskCache } from './task-cache.ts';

export interface PagePlan {
  readonly pages: readonly PlannedPage[];
  readonly inputs: PageInputs;
  readonly unchanged: number;
}

const pagePaths = (address: string): string[] => [htmlPath(address), dataPath(address)];

export function planPages(tasks: TaskCache, { content, session, pictures }: BuildContext): PagePlan {
  const { site, near, changedArticles } = session;
  const articles = content.articles.map((one) => {
    const summary = attachSummaryPictures(one.summary, pictures.find);
    return summary === one.summary ? one : { ...one, summary };
  });
  const inputs = collectPageInputs(articles, pictures.find);
  const sitePages = planSite(
    site,
    articles.map(({ summary }) => summary),
    near,
    new Set(content.withheld.map(({ id }) => id)),
    content.authors,
  );
  const pages: PlannedPage[] = [];
  let unchanged = 0;
  const planPage = (page: PlannedPage): void => {
    if (tasks.isOutdated(page.address, inputs.inputsOf(page), pagePaths(page.address))) pages.push(page);
    else unchanged++;
  };
  const pictureStates = inputs.allPictures();
  const arePicturesUnchanged = !tasks.isOutdated('pictures', pictureStates, []);
  const keepPage = (address: string): boolean => tasks.keepTask(address, pagePaths(address));
  const isUnchanged = (id: string): boolean =>
    arePicturesUnchanged && changedArticles.isUnchanged(id, near) && keepPage(articleAddress(id));
  for (const id of sitePages.ids) {
    const page = isUnchanged(id) ? undefined : sitePages.article(id);
    if (page) planPage(page);
    else unchanged++;
  }
  if (
    tasks.keepGroup(
      'lists',
      [...pictureStates, ...inputs.listInputs(), JSON.stringify(content.authors)],
      pagePaths,
    )
  )
    unchanged += tasks.taskFiles.get('lists')?.length ?? 0;
  else {
    const lists = [...sitePages.lists()];
    lists.forEach(planPage);
    tasks.recordGroup(
      'lists',
      lists.map(({ address }) => address),
    );
  }
  return { pages, inputs, unchanged };
}
