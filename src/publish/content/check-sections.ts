import { join } from 'node:path';
import type { Site } from '../../article/site.ts';
import { slug as slugOf } from '../../article/urls.ts';
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

/** Sections of an edition that have the same address, where articles of both would be in the first. */
export function checkSectionSlugs(dir: string, { sections, languages = {} }: Site): Finding[] {
  const repeated = (list: Site['sections'], path: readonly string[]): Finding[] => {
    const first = new Map<string, string>();
    return list.flatMap(({ slug, name }, at): Finding[] => {
      const owner = first.get(slugOf(slug));
      if (owner === undefined) first.set(slugOf(slug), name);
      return owner === undefined
        ? []
        : [
            {
              file: join(dir, 'site.json'),
              subject: 'site',
              path: [...path, 'sections', at, 'slug'],
              severity: 'warning',
              message: `is the slug of the section ${JSON.stringify(owner)} too; choose another`,
            },
          ];
    });
  };
  return [
    ...repeated(sections, []),
    ...Object.entries(languages).flatMap(([tag, own]) => repeated(own.sections ?? [], ['languages', tag])),
  ];
}
