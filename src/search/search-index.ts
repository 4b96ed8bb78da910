/** A published index, read a few small files at a time. Where they come from is the caller's matter. */
import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import type { Card } from '../article/schema.ts';
import { facetTable, type FacetTable } from './filters.ts';
import { Cards, Facets, Head, Root, ROOT } from './format.ts';
import { rank, type Found, type Hit, type SegmentFound } from './match.ts';
import { decodePostings } from './postings.ts';
import { queryOf, type Query, type Slot } from './query.ts';
import { decodeShard, shardsOf, type Entry } from './shard.ts';
import { analyserFor, type Analyser } from './terms.ts';

/** Brings files of the index, by their names below `/search/`. Both reject when a file does not come. */
export interface Load {
  json(name: string): Promise<unknown>;
  bytes(name: string): Promise<Uint8Array>;
}

/** A prefix that stands in more shards of a segment is not followed: a letter more, and it stands in few. */
const MOST_SHARDS = 6;
/** Terms that one prefix may stand for in a segment. */
const MOST_TERMS = 60;
/** Segments that are looked through together, the newest first. */
const TOGETHER = 6;
/** The share of impact that a word has which only begins like the one typed. */
const BEGUN = 0.5;

interface Segment {
  readonly firsts: readonly string[];
  readonly shards: readonly string[];
  /** Articles that have the one term of a heavy shard, by the shard's place. */
  readonly heavy: ReadonlyMap<number, number>;
  readonly numbers: readonly number[];
  readonly cards: readonly string[];
}

/** Results so far, and whether all of the archive has been looked through. */
export interface Results {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** Whether the hits have all words of the query, or only most of them because no article has all. */
  readonly hasAll: boolean;
  readonly whole: boolean;
}

export class SearchIndex {
  readonly #load: Load;
  readonly #root: Root;
  readonly #analysers: readonly Analyser[];
  readonly #kept = new Map<string, Promise<unknown>>();
  readonly articles: number;

  private constructor(load: Load, root: Root, analysers: readonly Analyser[]) {
    this.#load = load;
    this.#root = root;
    this.#analysers = analysers;
    this.articles = root.segments.reduce((sum, segment) => sum + segment.articles, 0);
  }

  /** Opens the index. Rejects when its root or the stems of a language do not come, or are none of ours. */
  static async open(load: Load): Promise<SearchIndex> {
    const root = checked(Root, await load.json(ROOT), ROOT);
    const analysers = await Promise.all(root.languages.map(analyserFor));
    const index = new SearchIndex(load, root, analysers);
    // Needed whatever is asked, so they come while the reader types.
    for (const place of root.segments.slice(0, TOGETHER).keys()) index.#segment(place).catch(() => undefined);
    return index;
  }

  /** Searches, and gives the results again whenever more of the archive has been looked through. */
  async *search(text: string): AsyncGenerator<Results> {
    const query = queryOf(text, this.#analysers);
    const { segments } = this.#root;
    if (query.length === 0) {
      yield { query, hits: [], hasAll: true, whole: true };
      return;
    }
    const looked = await this.#worthLooking(query);
    const found: SegmentFound[] = [];
    for (let from = 0; from < segments.length; from += TOGETHER) {
      const places = [...segments.keys()].slice(from, from + TOGETHER);
      found.push(...(await Promise.all(places.map((place) => this.#find(place, looked)))));
      yield { query, ...rank(found, this.articles), whole: from + TOGETHER >= segments.length };
    }
  }

  /** The cards of hits, in their order; a card that is not there is left out. */
  async cards(hits: readonly Hit[]): Promise<Card[]> {
    const cards = await Promise.all(hits.map((hit) => this.#card(hit)));
    return cards.filter((card) => card !== undefined);
  }

  /** What all articles can be filtered by. */
  facets(): Promise<FacetTable> {
    return this.#keep('facets', async () =>
      facetTable(await Promise.all(this.#root.segments.map(({ facets }) => this.#json(facets, Facets)))),
    );
  }

  async #card({ segment, number }: Hit): Promise<Card | undefined> {
    const { numbers, cards } = await this.#segment(segment);
    const place = numbers.findLastIndex((first) => first <= number);
    const name = cards[place];
    if (name === undefined) return undefined;
    return (await this.#json(name, Cards)).find(([own]) => own === number)?.[1];
  }

  /** Without the words that stand in most articles, where there are others: they tell little, and are the largest to fetch. */
  async #worthLooking(query: Query): Promise<Query> {
    if (query.length < 2) return query;
    const places = [...this.#root.segments.keys()].slice(0, TOGETHER);
    const segments = await Promise.all(places.map((place) => this.#segment(place)));
    const articles = places.reduce((sum, place) => sum + (this.#root.segments[place]?.articles ?? 0), 0);
    const having = (term: string): number =>
      segments.reduce((sum, { firsts, heavy }) => {
        const place = shardsOf(firsts, term)[0];
        return sum + (firsts[place] === term ? (heavy.get(place) ?? 0) : 0);
      }, 0);
    const telling = query.filter(({ terms }) => terms.every((term) => having(term) <= articles / 2));
    return telling.length > 0 ? telling : query;
  }

  async #find(segment: number, query: Query): Promise<SegmentFound> {
    const known = await this.#segment(segment);
    return { segment, slots: await Promise.all(query.map((slot) => this.#findSlot(known, slot))) };
  }

  async #findSlot(segment: Segment, slot: Slot): Promise<Found> {
    const impacts = new Map<number, number>();
    for (const [entry, factor] of await this.#entries(segment, slot)) {
      const { ids, impacts: given } = decodePostings(entry.postings);
      ids.forEach((id, at) => {
        const impact = (given[at] ?? 1) * factor;
        if (impact > (impacts.get(id) ?? 0)) impacts.set(id, impact);
      });
    }
    return impacts;
  }

  async #entries(segment: Segment, { terms, prefixes, stubs = [] }: Slot): Promise<[Entry, number][]> {
    const places = new Set(terms.map((term) => shardsOf(segment.firsts, term)[0]));
    for (const prefix of prefixes) {
      const [from, to] = shardsOf(segment.firsts, prefix);
      if (to - from <= MOST_SHARDS) for (let place = from; place < to; place++) places.add(place);
    }
    const exact: [Entry, number][] = [];
    const begun: [Entry, number][] = [];
    for (const entry of await this.#in(segment, places))
      if (terms.includes(entry.term)) exact.push([entry, 1]);
      else if (prefixes.some((prefix) => entry.term.startsWith(prefix))) begun.push([entry, BEGUN]);
    begun.sort(([a], [b]) => b.count - a.count);
    if (exact.length + begun.length > 0 || stubs.length === 0)
      return [...exact, ...begun.slice(0, MOST_TERMS)];
    const near = await this.#in(segment, new Set(stubs.map((stub) => shardsOf(segment.firsts, stub)[0])));
    const best = stubs.find((stub) => near.some(({ term }) => term === stub));
    return near.filter(({ term }) => term === best).map((entry) => [entry, BEGUN]);
  }

  /** The entries of some shards. */
  async #in(segment: Segment, places: ReadonlySet<number>): Promise<Entry[]> {
    return (await Promise.all([...places].map((place) => this.#shard(segment.shards[place])))).flat();
  }

  #shard(name: string | undefined): Promise<Entry[]> {
    if (name === undefined) return Promise.resolve([]);
    return this.#keep(name, async () => decodeShard(await this.#load.bytes(name)));
  }

  #segment(place: number): Promise<Segment> {
    const head = this.#root.segments[place]?.head ?? '';
    return this.#keep(`segment ${head}`, async () => {
      const { terms, heavy, ...rest } = checked(Head, await this.#load.json(head), head);
      return { ...rest, firsts: terms.split(' '), heavy: new Map(heavy) };
    });
  }

  #json<S extends GenericSchema>(name: string, schema: S): Promise<InferOutput<S>> {
    return this.#keep(name, async () => checked(schema, await this.#load.json(name), name));
  }

  /** What has come is kept; what has not is asked for again the next time. */
  #keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    this.#kept.set(name, made);
    made.catch(() => this.#kept.delete(name));
    return made;
  }
}

function checked<S extends GenericSchema>(schema: S, data: unknown, name: string): InferOutput<S> {
  const { success, output } = safeParse(schema, data);
  if (!success) throw new TypeError(`${name} is no part of a search index`);
  return output;
}
