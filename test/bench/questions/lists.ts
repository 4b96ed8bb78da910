import type { Card } from '../../../src/article/schema.ts';
import { cardOf } from '../../../src/edition/card.ts';
import { newestFirst } from '../../../src/edition/edition.ts';
import { listPages } from '../../../src/edition/lists.ts';
import { BENCH_SITE } from '../bench-site.ts';
import { corpus } from '../corpus/corpus.ts';
import { warmTimed, type Question } from '../question.ts';

export const lists: Question = {
  asks: 'cards made, and laid out on front, section, tag and author pages',
  answer: (articles) =>
    warmTimed(
      (count) => [...corpus(count)],
      articles,
      (entries) => {
        const sorted = [...entries].sort(newestFirst);
        const cards = new Map(sorted.map((entry) => [entry.id, cardOf(entry, BENCH_SITE)]));
        const card = (id: string): Card => cards.get(id) ?? { url: id, headline: id };
        return [...listPages(BENCH_SITE, sorted, card)];
      },
    ),
};
