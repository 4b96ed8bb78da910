import { TERMS_PER_ARTICLE } from './signature.ts';
import type { TermIndex } from './term-index.ts';
import { UNDATED, type SignatureTable } from './signature-table.ts';

export const MAX_NEIGHBOURS = 6;
export const NO_NEIGHBOUR = 0xffffffff;
/** For a term with more articles than this, an article is compared only with those closest in time. */
export const FREQUENT_TERM_ARTICLES = 128;
export const TIME_WINDOW_ARTICLES = 24;

/** Pairs below this score are unrelated. */
const MIN_SCORE = 30_000;

/** Reuses its buffers, so only one search runs at a time. */
export class NeighbourSearch {
  readonly #table: SignatureTable;
  readonly #postings: TermIndex;
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;

  constructor(table: SignatureTable, postings: TermIndex) {
    this.#table = table;
    this.#postings = postings;
    this.#sums = new Float64Array(table.ids.length);
    this.#touched = new Uint32Array(table.ids.length);
  }

  /** Article numbers, the closest first, padded with {@link NO_NEIGHBOUR}. */
  nearest(article: number): Uint32Array {
    const count = this.#addUp(article);
    const same = new TopNeighbours();
    const other = new TopNeighbours();
    const { languages } = this.#table;
    for (let at = 0; at < count; at++) {
      const candidate = this.#touched[at] ?? 0;
      const score = (this.#sums[candidate] ?? 0) * this.#closeness(article, candidate);
      this.#sums[candidate] = 0;
      if (score < MIN_SCORE || candidate === article) continue;
      const best = languages[candidate] === languages[article] ? same : other;
      if (best.accepts(score, candidate) && !this.#isCurated(article, candidate))
        best.insert(score, candidate);
    }
    return same.isEmpty ? other.articles : same.articles;
  }

  #isCurated(article: number, candidate: number): boolean {
    return this.#table.curated[article]?.includes(this.#table.ids[candidate] ?? '') ?? false;
  }

  /** Adds up the scores of all articles that share a term; returns how many there are. */
  #addUp(article: number): number {
    const { weights, terms } = this.#table;
    const { levels, starts, termAt, postingAt } = this.#postings;
    let count = 0;
    for (
      let entry = article * TERMS_PER_ARTICLE;
      entry < (article + 1) * TERMS_PER_ARTICLE && entry < terms.length;
      entry++
    ) {
      const weight = weights[entry] ?? 0;
      const term = termAt[entry] ?? 0;
      const level = levels[term] ?? 0;
      if (weight === 0 || level === 0) continue;
      let [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
      if (to - from > FREQUENT_TERM_ARTICLES) {
        const place = postingAt[entry] ?? 0;
        from = Math.max(from, place - TIME_WINDOW_ARTICLES);
        to = Math.min(to, place + TIME_WINDOW_ARTICLES + 1);
      }
      count = this.#add(from, to, weight * level * level, count);
    }
    return count;
  }

  #add(from: number, to: number, factor: number, count: number): number {
    const { articles, weights } = this.#postings;
    const sums = this.#sums;
    for (let place = from; place < to; place++) {
      const other = articles[place] ?? 0;
      const before = sums[other] ?? 0;
      if (before === 0) this.#touched[count++] = other;
      sums[other] = before + factor * (weights[place] ?? 0);
    }
    return count;
  }

  /** Above 1 for the same section or time. The divisor is a power of two, so that products are exact. */
  #closeness(article: number, other: number): number {
    const { sections, minutes } = this.#table;
    const [here, there] = [minutes[article] ?? UNDATED, minutes[other] ?? UNDATED];
    const section = sections[article] !== 0 && sections[article] === sections[other] ? 18 : 16;
    return (section * timeCloseness(here, there)) / 256;
  }
}

const MINUTES_PER_DAY = 24 * 60;

function timeCloseness(here: number, there: number): number {
  if (here === UNDATED || there === UNDATED) return 16;
  const days = Math.abs(here - there) / MINUTES_PER_DAY;
  return days <= 3 ? 22 : days <= 10 ? 20 : days <= 40 ? 18 : days <= 400 ? 17 : 16;
}

/** Of equal scores the newer article wins. */
class TopNeighbours {
  readonly articles = new Uint32Array(MAX_NEIGHBOURS).fill(NO_NEIGHBOUR);
  readonly #scores = new Float64Array(MAX_NEIGHBOURS);

  get isEmpty(): boolean {
    return this.articles[0] === NO_NEIGHBOUR;
  }

  accepts(score: number, article: number): boolean {
    return this.#isBetter(score, article, MAX_NEIGHBOURS - 1);
  }

  #isBetter(score: number, article: number, place: number): boolean {
    const there = this.#scores[place] ?? 0;
    return score > there || (score === there && article > (this.articles[place] ?? 0));
  }

  insert(score: number, article: number): void {
    let place = MAX_NEIGHBOURS - 1;
    for (; place > 0 && this.#isBetter(score, article, place - 1); place--) {
      this.#scores[place] = this.#scores[place - 1] ?? 0;
      this.articles[place] = this.articles[place - 1] ?? NO_NEIGHBOUR;
    }
    this.#scores[place] = score;
    this.articles[place] = article;
  }
}
