/** Makes feeds as staged files. Runs in any thread, so arguments and results must be cloneable. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import type { PlannedFeed } from '../../site/feeds/plan-feeds.ts';
import { createFeedRenderer } from '../../site/feeds/render-feeds.ts';
import { enclosureSizes, type EnclosureFiles } from './enclosure-sizes.ts';
import { createFileStager, type StagedFile, type StagingTarget } from './stage-file.ts';

export interface FeedSettings extends EnclosureFiles {
  readonly site: Site;
  readonly base: string;
}

export interface FeedJob {
  readonly feed: PlannedFeed;
  /** Id -> file with the data of its page. */
  readonly articles: ReadonlyMap<string, string>;
  /** By path in the site. */
  readonly targets: ReadonlyMap<string, StagingTarget>;
}

export type StageFeeds = (jobs: readonly FeedJob[]) => ReadonlyMap<string, StagedFile>;

/** The results are by path in the site. */
export function createFeedStager({ site, base, ...files }: FeedSettings): StageFeeds {
  const renderFeed = createFeedRenderer(site, base, enclosureSizes(files));
  const stageFile = createFileStager();
  return (jobs) => {
    const staged = new Map<string, StagedFile>();
    for (const { feed, articles, targets } of jobs) {
      const readArticle = (id: string): Article =>
        JSON.parse(readFileSync(articles.get(id)!, 'utf8')) as Article;
      for (const [path, content] of renderFeed(feed, readArticle))
        staged.set(path, stageFile(targets.get(path)!, content));
    }
    return staged;
  };
}
