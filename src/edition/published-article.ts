/** One article as it is published, for who needs a few of many. Pure. */
import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { cardOf, type Entry } from './card.ts';
import { prepare } from './prepare.ts';

/** Finds articles of an edition by the path of their file, and makes them ready one by one. */
export function publishedArticles(
  site: Site,
  entries: readonly Entry[],
): (id: string) => Article | undefined {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const card = (id: string): Card | undefined => {
    const entry = byId.get(id);
    return entry && cardOf(entry, site);
  };
  return (id) => {
    const entry = byId.get(id);
    return entry && prepare(entry, site, card);
  };
}
