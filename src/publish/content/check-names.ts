/** Names of sections, tags, authors and series that are probably meant to be others. */
import type { JsonPath } from '../../article/issue.ts';
import { normalLabel } from '../../article/normal-form.ts';
import { namedSeries } from '../../article/series.ts';
import type { Site } from '../../article/site.ts';
import { listAddress, slug, type ListKind } from '../../article/urls.ts';
import { findSection } from '../../site/card.ts';
import { articleWarning, type Finding } from '../problems/finding.ts';
import { createSuggester } from '../problems/suggest-name.ts';
import { byEdition, type ContentArticle } from './article-meta.ts';
import type { ContentCheck } from './checked-content.ts';

/** Names of author files that articles spell a little differently: the file would be shown nowhere. */
export const checkAuthors: ContentCheck = ({ authors, articles }) => {
  const all = articles.flatMap(({ summary }) => (summary.article.authors ?? []).map(({ name }) => name));
  const names = [...new Set(all)];
  const written = new Set(names.map(slug));
  const suggest = createSuggester(names);
  return authors.flatMap(({ file, profile: { name } }): Finding | Finding[] => {
    const suggestion = written.has(slug(name)) ? undefined : suggest(name);
    const message = 'is not the name of an author of any article; spell both the same';
    return suggestion === undefined
      ? []
      : { file, subject: 'author', path: ['name'], severity: 'warning', message, suggestion };
  });
};

/** Sections that `site.json` does not list, where it lists any: they get a page of their own, which nothing leads to. */
export const checkSections: ContentCheck = ({ site, articles }) =>
  byEdition(site, articles).flatMap(([edition, own]) => {
    const { sections } = edition;
    if (sections.length === 0) return [];
    const suggest = createSuggester(sections.flatMap(({ slug: address, name }) => [address, name]));
    const listed = sections.map(({ slug: address }) => JSON.stringify(address)).join(', ');
    const message = `is not a section that site.json lists; add it to "sections" there, or write one of ${listed}`;
    return own.flatMap(({ file, summary: { article } }) =>
      article.section === undefined || findSection(edition, article.section)
        ? []
        : articleWarning(file, ['section'], message, suggest(article.section)),
    );
  });

const SINGULAR = { tags: 'tag', authors: 'author', sections: 'section', series: 'series' } as const;

/** Names that look different and have the same page, as `.NET` and `NET`: addresses have no dots. Case does not count. */
export const checkListedNames: ContentCheck = ({ site, published }) =>
  byEdition(site, published).flatMap(([edition, own]) =>
    (['tags', 'authors', 'sections', 'series'] as const).flatMap((kind) => checkKind(own, kind, edition)),
  );

function checkKind(articles: readonly ContentArticle[], kind: ListKind, site: Site): Finding[] {
  const owners = new Map<string, string>();
  const seen = new Set<string>();
  const reported = new Set<string>();
  return articles.flatMap(({ file, summary: { article } }) =>
    namesOf(article, kind, site).flatMap(({ name, path }) => {
      if (seen.has(name)) return [];
      seen.add(name);
      const address = listAddress(kind, name);
      const owner = owners.get(address) ?? name;
      owners.set(address, owner);
      const key = normalLabel(name).toLowerCase();
      if (normalLabel(owner).toLowerCase() === key || reported.has(key)) return [];
      reported.add(key);
      const message = `shares the page ${address} with the ${SINGULAR[kind]} ${JSON.stringify(owner)}; spell both the same, or change one`;
      return articleWarning(file, path, message);
    }),
  );
}

interface NameAt {
  readonly name: string;
  readonly path: JsonPath;
}

/** Those of a section that `site.json` lists may be written as its name or as its slug. */
function namesOf(article: ContentArticle['summary']['article'], kind: ListKind, site: Site): NameAt[] {
  const { tags = [], authors = [], section } = article;
  if (kind === 'tags') return tags.map((name, at) => ({ name, path: ['tags', at] }));
  if (kind === 'authors') return authors.map(({ name }, at) => ({ name, path: ['authors', at, 'name'] }));
  if (kind === 'series') {
    const series = namedSeries(article.series);
    return series ? [{ name: series.name, path: ['series'] }] : [];
  }
  return section === undefined || findSection(site, section) ? [] : [{ name: section, path: ['section'] }];
}
