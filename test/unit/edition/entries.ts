/** Made-up articles for the tests of an edition. */
import * as v from 'valibot';
import { Site } from '../../../src/article/site.ts';
import type { Article, Card } from '../../../src/article/schema.ts';
import type { Entry } from '../../../src/edition/card.ts';
import { contents, type Near, type Page } from '../../../src/edition/edition.ts';
import type { Summary } from '../../../src/edition/summary.ts';

/** A site with its defaults filled in. */
export const site = (given: v.InferInput<typeof Site> = {}): Site => v.parse(Site, given);

/** An article with these fields beside a headline and a body. */
export const entry = (id: string, fields: Partial<Article> = {}): Entry => ({
  id,
  article: { headline: `Headline of ${id}`, body: [{ type: 'paragraph', text: 'Some words.' }], ...fields },
});

export const card = (name: string | number): Card => ({ url: `/articles/${name}/`, headline: String(name) });

/** The same data, which throws when anything changes it. */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const part of Object.values(data)) frozen(part);
  }
  return data;
}

/** Every page of a site, the articles' first. */
export function pagesOf(of: Site, summaries: readonly Summary[], near?: Near): Page[] {
  const { ids, article, lists } = contents(of, summaries, near);
  return [...ids.flatMap((id) => article(id) ?? []), ...lists()];
}
