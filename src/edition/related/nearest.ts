/** The articles that are nearest to one. Pure. */
import { TERMS } from './signature.ts';
import type { Postings } from './postings.ts';
import { UNDATED, type Table } from './table.ts';

/** Neighbours that are kept of each article. */
export const NEIGHBOURS = 6;
export const NONE = 0xffffffff;
/** Of a term with more holders than this, an article is compared only with those nearest in time. */
export const HOLDERS = 128;
export const WINDOW = 24;

/** Two articles that have less in common than this have nothing to do with each other. */
const LEAST = 30_000;

/** Compares articles of one archive; holds the sums of one comparison at a time. */
export class Comparison {
  readonly #table: Table;
  readonly #postings: Postings;
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;

  constructor(table: Table, postings: Postings) {
    this.#table = table;
    this.#postings = postings;
    this.#sums = new Float64Array(table.ids.length);
    this.#touched = new Uint32Array(table.ids.length);
  }

  /** Numbers of the articles nearest to that of a number, the nearest first, filled up with {@link NONE}. */
  nearest(article: number): Uint32Array {
    const count = this.#addUp(article);
    const same = new Nearest();
    const other = new Nearest();
    const { languages } = this.#table;
    for (let at = 0; at < count; at++) {
      const candidate = this.#touched[at] ?? 0;
      const score = (this.#sums[candidate] ?? 0) * this.#closeness(article, candidate);
      this.#sums[candidate] = 0;
      if (score < LEAST || candidate === article) continue;
      const best = languages[candidate] === languages[article] ? same : other;
      if (best.wants(score, candidate) && !this.#isCurated(article, candidate)) best.put(score, candidate);
    }
    return same.isEmpty ? other.articles : same.articles;
  }

  #isCurated(article: number, candidate: number): boolean {
    return this.#table.curated[article]?.includes(this.#table.ids[candidate] ?? '') ?? false;
  }

  /** Sums up what each other article has in common with one; gives the number of those that have anything. */
  #addUp(article: number): number {
    const { weights, terms } = this.#table;
    const { levels, starts, termAt, holderAt } = this.#postings;
    let count = 0;
    for (let entry = article * TERMS; entry < (article + 1) * TERMS && entry < terms.length; entry++) {
      const weight = weights[entry] ?? 0;
      const term = termAt[entry] ?? 0;
      const level = levels[term] ?? 0;
      if (weight === 0 || level === 0) continue;
      let [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
      if (to - from > HOLDERS) {
        const place = holderAt[entry] ?? 0;
        from = Math.max(from, place - WINDOW);
        to = Math.min(to, place + WINDOW + 1);
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

  /** Over 1 for articles of one section and of about the same time. A power of two below the line: products stay exact. */
  #closeness(article: number, other: number): number {
    const { sections, minutes } = this.#table;
    const [here, there] = [minutes[article] ?? UNDATED, minutes[other] ?? UNDATED];
    const section = sections[article] !== 0 && sections[article] === sections[other] ? 18 : 16;
    return (section * timeCloseness(here, there)) / 256;
  }
}

const DAY = 24 * 60;

function timeCloseness(here: number, there: number): number {
  if (here === UNDATED || there === UNDATED) return 16;
  const days = Math.abs(here - there) / DAY;
  return days <= 3 ? 22 : days <= 10 ? 20 : days <= 40 ? 18 : days <= 400 ? 17 : 16;
}

/** The best so far; of two that are equally near, the newer. */
class Nearest {
  readonly articles = new Uint32Array(NEIGHBOURS).fill(NONE);
  readonly #scores = new Float64Array(NEIGHBOURS);

  get isEmpty(): boolean {
    return this.articles[0] === NONE;
  }

  wants(score: number, article: number): boolean {
    return this.#isBetter(score, article, NEIGHBOURS - 1);
  }

  #isBetter(score: number, article: number, place: number): boolean {
    const there = this.#scores[place] ?? 0;
    return score > there || (score === there && article > (this.articles[place] ?? 0));
  }

  put(score: number, article: number): void {
    let place = NEIGHBOURS - 1;
    for (; place > 0 && this.#isBetter(score, article, place - 1); place--) {
      this.#scores[place] = this.#scores[place - 1] ?? 0;
      this.articles[place] = this.articles[place - 1] ?? NONE;
    }
    this.#scores[place] = score;
    this.articles[place] = article;
  }
}
