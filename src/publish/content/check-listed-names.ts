import { normalLabel } from '../../article/normal-form.ts';
import { namedSeries } from '../../article/series.ts';
import type { Site } from '../../article/site.ts';
import { listAddress, type ListKind } from '../../article/urls.ts';
import { findSection } from '../../site/card.ts';
import type { JsonPath } from '../../article/issue.ts';
import type { Finding } from '../problems/findings.ts';
import type { ContentArticle } from './article-meta.ts';

type NamedArticle = Pick<ContentArticle, 'file' | 'summary'>;

interface NameAt {
  readonly name: string;
  readonly path: JsonPath;
}

/** Those of a section that `site.json` lists may be written as its name or as its slug. */
function namesOf({ article }: NamedArticle['summary'], kind: ListKind, site: Site): NameAt[] {
  if (kind === 'tags') return (article.tags ?? []).map((name, at) => ({ name, path: ['tags', at] }));
  if (kind === 'authors')
    return (article.authors ?? []).map(({ name }, at) => ({ name, path: ['authors', at, 'name'] }));
  if (kind === 'series') {
    const series = namedSeries(article.series);
    return series ? [{ name: series.name, path: ['series'] }] : [];
  }
  const { section } = article;
  return section === undefined || findSection(site, section) ? [] : [{ name: section, path: ['section'] }];
}

const SINGULAR = { sections: 'section', tags: 'tag', authors: 'author', series: 'series' } as const;

/** Names that look different and have the same page, as `.NET` and `NET`: addresses have no dots. Case does not count. */
function checkNames(articles: readonly NamedArticle[], kind: ListKind, site: Site): Finding[] {
  const owners = new Map<string, string>();
  const reported = new Set<string>();
  return articles.flatMap(({ file, summary }) =>
    namesOf(summary, kind, site).flatMap(({ name, path }): Finding[] => {
      const address = listAddress(kind, name);
      const owner = owners.get(address) ?? name;
      owners.set(address, owner);
      const key = normalLabel(name).toLowerCase();
      if (normalLabel(owner).toLowerCase() === key || reported.has(key)) return [];
      reported.add(key);
      const message = `shares the page ${address} with the ${SINGULAR[kind]} ${JSON.stringify(owner)}; spell both the same, or change one`;
      return [{ file, subject: 'article', path, severity: 'warning', message }];
    }),
  );
}

export const checkListedNames = (articles: readonly NamedArticle[], site: Site): Finding[] =>
  (['tags', 'authors', 'sections', 'series'] as const).flatMap((kind) => checkNames(articles, kind, site));
