import { join } from 'node:path';
import type { Site } from '../../article/site.ts';
import { isPageId } from '../../article/urls.ts';
import { splitByEdition } from '../../site/editions.ts';
import type { Finding } from '../problems/findings.ts';
import { articleLanguage, type ContentArticle } from './article-meta.ts';

/** Editions whose lists, feeds and search would be empty. */
export function checkEditions(dir: string, site: Site, published: readonly ContentArticle[]): Finding[] {
  const news = published.filter(({ id }) => !isPageId(id));
  const [, ...others] = splitByEdition(site, news, articleLanguage);
  return others.flatMap(([{ language }, own]): Finding[] =>
    own.length > 0
      ? []
      : [
          {
            file: join(dir, 'site.json'),
            subject: 'site',
            path: ['languages', language],
            severity: 'warning',
            message: `has no article, so its pages are empty; write "language": ${JSON.stringify(language)} into the articles of this language, or remove it`,
          },
        ],
  );
}
