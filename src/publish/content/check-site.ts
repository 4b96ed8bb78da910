/** What `site.json` names: sections, editions, scripts, and the articles, sections and tags of the front page. */
import type { JsonPath } from '../../article/issue.ts';
import type { Site } from '../../article/site.ts';
import { isPageId, slug as slugOf } from '../../article/urls.ts';
import { findSection } from '../../site/card.ts';
import { siteError, siteWarning, type Finding } from '../problems/finding.ts';
import { createSuggester, suggestName } from '../problems/suggest-name.ts';
import { findRepeats } from '../repeats.ts';
import { byEdition, type ContentArticle } from './article-meta.ts';
import { describeWithheld } from './check-references.ts';
import type { ContentCheck } from './checked-content.ts';
import { indexArticleIds, missingArticleMessage, missingFileMessage } from './known-names.ts';

/** Sections of an edition that have the same address, where articles of both would be in the first. */
export const checkSectionSlugs: ContentCheck = ({ dir, site: { sections, languages = {} } }) => {
  const repeated = (list: Site['sections'], path: JsonPath): Finding[] =>
    [...findRepeats(list.entries(), ([, { slug }]) => slugOf(slug))].map(([[at], [, owner]]) =>
      siteWarning(
        dir,
        [...path, 'sections', at, 'slug'],
        `is the slug of the section ${JSON.stringify(owner.name)} too; choose another`,
      ),
    );
  return [
    ...repeated(sections, []),
    ...Object.entries(languages).flatMap(([tag, own]) => repeated(own.sections ?? [], ['languages', tag])),
  ];
};

/** Editions whose lists, feeds and search would be empty. */
export const checkEditions: ContentCheck = ({ dir, site, published }) => {
  const news = published.filter(({ id }) => !isPageId(id));
  const [, ...others] = byEdition(site, news);
  return others.flatMap(([{ language }, own]) =>
    own.length > 0
      ? []
      : siteWarning(
          dir,
          ['languages', language],
          `has no article, so its pages are empty; write "language": ${JSON.stringify(language)} into the articles of this language, or remove it`,
        ),
  );
};

/** Scripts of the content folder that are not there. */
export const checkPolicyScripts: ContentCheck = ({ dir, site, files }) =>
  (site.policy.scripts ?? []).flatMap(({ src }) => {
    const path = src.replace(/[?#].*$/, '').slice(1);
    const known = files.publicFiles.files;
    if (!src.startsWith('/') || known.includes(path)) return [];
    const nearest = suggestName(path, known);
    return siteError(
      dir,
      { value: src, pathPattern: /^policy\.scripts\.\d+\.src$/ },
      missingFileMessage(src),
      nearest === undefined ? undefined : `/${nearest}`,
    );
  });

const FRONT_ARTICLE_PATH = /^front\.(?:lead|blocks\.\d+\.articles\.\d+)$/;
const FRONT_LIST_PATHS = { section: /^front\.blocks\.\d+\.section$/, tag: /^front\.blocks\.\d+\.tag$/ };

/** Articles of the front page that are there, each once. */
export const checkFrontArticles: ContentCheck = ({ dir, site, ids, withheld }) => {
  const { lead, blocks = [] } = site.front;
  const named: { id: string; path: JsonPath }[] = [
    ...(lead === undefined ? [] : [{ id: lead, path: ['front', 'lead'] }]),
    ...blocks.flatMap((block, at) =>
      'articles' in block
        ? block.articles.map((id, place) => ({ id, path: ['front', 'blocks', at, 'articles', place] }))
        : [],
    ),
  ];
  const known = indexArticleIds(ids.filter((id) => !isPageId(id)));
  const hidden = new Map(withheld.map((one) => [one.id, one]));
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (seen.has(id)) return siteWarning(dir, path, 'is on the front page already; remove it here or there');
    seen.add(id);
    const place = { value: id, pathPattern: FRONT_ARTICLE_PATH };
    if (!known.has(id)) return siteError(dir, place, missingArticleMessage(id), known.suggest(id));
    const draft = hidden.get(id);
    if (!draft) return [];
    const until = id === lead ? 'the newest article leads' : 'it is left out';
    return siteWarning(
      dir,
      place,
      `names ${draft.file}, which is ${describeWithheld(draft)}; until then ${until}`,
    );
  });
};

/** Sections and tags of the front page that no article has. */
export const checkFrontLists: ContentCheck = ({ dir, site, articles }) => {
  const { blocks = [] } = site.front;
  const lists = listNames(site, articles);
  return blocks.flatMap((block) =>
    (['section', 'tag'] as const).flatMap((kind) => {
      const name = (block as Partial<Record<typeof kind, string>>)[kind];
      if (name === undefined || lists[kind].has(slugOf(name))) return [];
      if (kind === 'section' && findSection(site, name)) return [];
      return (kind === 'section' ? siteError : siteWarning)(
        dir,
        { value: name, pathPattern: FRONT_LIST_PATHS[kind] },
        `is not a ${kind} of any article; name one that is, or remove this block`,
        createSuggester([...lists[kind].values()])(name),
      );
    }),
  );
};

/** By slug, as they are written. */
function listNames(site: Site, articles: readonly ContentArticle[]) {
  const section = new Map(site.sections.map(({ slug }) => [slugOf(slug), slug]));
  const tag = new Map<string, string>();
  for (const { summary } of articles) {
    const { section: own, tags = [] } = summary.article;
    if (own !== undefined) section.set(slugOf(own), own);
    for (const name of tags) tag.set(slugOf(name), name);
  }
  return { section, tag };
}
