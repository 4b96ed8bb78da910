import type { Site } from '../../article/site.ts';
import { findSection } from '../../site/card.ts';
import type { Finding } from '../problems/findings.ts';
import { createSuggester } from '../problems/suggest-name.ts';
import type { ContentArticle } from './article-meta.ts';

/** Sections that `site.json` does not list, where it lists any: they get a page of their own, which nothing leads to. */
export function checkSections(
  articles: readonly Pick<ContentArticle, 'file' | 'summary'>[],
  site: Site,
): Finding[] {
  if (site.sections.length === 0) return [];
  const names = site.sections.flatMap(({ slug, name }) => [slug, name]);
  const suggest = createSuggester(names);
  return articles.flatMap(({ file, summary }): Finding[] => {
    const { section } = summary.article;
    if (section === undefined || findSection(site, section)) return [];
    const message = `is not a section that site.json lists; add it to "sections" there, or write one of ${site.sections.map(({ slug }) => JSON.stringify(slug)).join(', ')}`;
    return [
      {
        file,
        subject: 'article',
        path: ['section'],
        severity: 'warning',
        message,
        suggestion: suggest(section),
      },
    ];
  });
}
