/** What `front` of `site.json` names: articles, sections and tags that are there, each article once. */
import { join } from 'node:path';
import type { JsonPath } from '../../article/issue.ts';
import type { Site } from '../../article/site.ts';
import { slug } from '../../article/urls.ts';
import { findSection } from '../../site/card.ts';
import type { Finding } from '../problems/findings.ts';
import { createSuggester } from '../problems/suggest-name.ts';
import type { ContentArticle } from './article-meta.ts';
import { indexArticleIds, missingArticleMessage } from './check-article-links.ts';
import { describeWithheld } from './check-withheld.ts';

interface FrontReferences {
  readonly site: Site;
  /** Of all articles, also of those that cannot be read. */
  readonly ids: readonly string[];
  readonly articles: readonly ContentArticle[];
  readonly withheld: readonly ContentArticle[];
}

export function checkFront(dir: string, { site, ids, articles, withheld }: FrontReferences): Finding[] {
  const { lead, blocks = [] } = site.front;
  const named = [
    ...(lead === undefined ? [] : [{ id: lead, path: ['front', 'lead'] as JsonPath }]),
    ...blocks.flatMap((block, at) =>
      'articles' in block
        ? block.articles.map((id, place) => ({ id, path: ['front', 'blocks', at, 'articles', place] }))
        : [],
    ),
  ];
  const finding = { file: join(dir, 'site.json'), subject: 'site', path: [] } as const;
  const known = indexArticleIds(ids);
  const hidden = new Map(withheld.map((one) => [one.id, one]));
  const seen = new Set<string>();
  const wrong = named.flatMap(({ id, path }): Finding[] => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (isRepeated)
      return [
        {
          ...finding,
          path,
          severity: 'warning',
          message: 'is on the front page already; remove it here or there',
        },
      ];
    const at = { ...finding, stringQuery: { value: id, pathPattern: ARTICLE_PATH } };
    if (!known.ids.has(id))
      return [
        { ...at, severity: 'error', message: missingArticleMessage(id), suggestion: known.suggest(id) },
      ];
    const draft = hidden.get(id);
    if (!draft) return [];
    const until = id === lead ? 'the newest article leads' : 'it is left out';
    const message = `names ${draft.file}, which is ${describeWithheld(draft)}; until then ${until}`;
    return [{ ...at, severity: 'warning', message }];
  });
  const lists = listNames(site, [...articles, ...withheld]);
  const unlisted = blocks.flatMap((block) =>
    (['section', 'tag'] as const).flatMap((kind): Finding[] => {
      const name = (block as Partial<Record<typeof kind, string>>)[kind];
      if (name === undefined || lists[kind].has(slug(name))) return [];
      if (kind === 'section' && findSection(site, name)) return [];
      return [
        {
          ...finding,
          stringQuery: { value: name, pathPattern: kind === 'section' ? SECTION_PATH : TAG_PATH },
          severity: kind === 'section' ? 'error' : 'warning',
          message: `is not a ${kind} of any article; name one that is, or remove this block`,
          suggestion: createSuggester([...lists[kind].values()])(name),
        },
      ];
    }),
  );
  return [...wrong, ...unlisted];
}

const ARTICLE_PATH = /^front\.(?:lead|blocks\.\d+\.articles\.\d+)$/;
const SECTION_PATH = /^front\.blocks\.\d+\.section$/;
const TAG_PATH = /^front\.blocks\.\d+\.tag$/;

/** By slug, as they are written. */
function listNames(site: Site, articles: readonly ContentArticle[]) {
  const section = new Map(site.sections.map((one) => [slug(one.slug), one.slug]));
  const tag = new Map<string, string>();
  for (const { summary } of articles) {
    if (summary.article.section !== undefined)
      section.set(slug(summary.article.section), summary.article.section);
    for (const name of summary.article.tags ?? []) tag.set(slug(name), name);
  }
  return { section, tag };
}
