/** Made-up articles for the tests of an edition. */
import * as v from 'valibot';
import { Site } from '../../../src/article/site.ts';
import type { Article, Card } from '../../../src/article/schema.ts';
import type { Entry } from '../../../src/edition/card.ts';

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
