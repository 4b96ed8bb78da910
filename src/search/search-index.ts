/** Reads a published index, a few small files at a time. The caller provides the files. */
import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import type { Card } from '../article/schema.ts';
import { createFacetTable, type FacetTable } from './filters.ts';
import { SegmentCards, SegmentFacets, SegmentHead, IndexRoot, ROOT_FILE } from './format.ts';
import { rank, type SlotMatches, type Hit, type SegmentMatches } from './match.ts';
import { decodePostings } from './postings.ts';
import { formsOf, parseQuery, parseQueryWords, type Query, type QuerySlot, type QueryWord } from './query.ts';
import { decodeShard, findShards, type ShardEntry } from './shard.ts';
import { maxSlips, mostSimilar, similarShards, type MisspeltWord } from './similar-terms.ts';
import { createAnalyser, type Analyser } from './terms.ts';

/** Loads files of the index, named below `/search/`. Both reject on failure. */
export interface LoadIndexFile {
  json(name: string): Promise<unknown>;
  bytes(name: string): Promise<Uint8Array>;
}

/** A prefix that covers more shards of a segment is ignored; one more letter narrows it. */
const MAX_PREFIX_SHARDS = 6;
/** Terms per segment that a prefix may match. */
const MAX_PREFIX_TERMS = 60;
/** Segments searched in parallel, the newest first. */
const SEGMENTS_PER_BATCH = 6;
/** Weight of a prefix match relative to an exact one. */
const PREFIX_MATCH_FACTOR = 0.5;

interface LoadedSegment {
  readonly firsts: readonly string[];
  readonly shards: readonly string[];
  readonly heavy: ReadonlyMap<number, number>;
  readonly numbers: readonly number[];
  readonly cards: readonly string[];
}

export interface SearchProgress {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly hasAll: boolean;
  readonly isComplete: boolean;
}

export interface SimilarTerm {
  readonly term: string;
  readonly hit: Hit;
}

export class SearchIndex {
  readonly #load: LoadIndexFile;
  readonly #root: IndexRoot;
  readonly #analysers: readonly Analyser[];
  readonly #kept = new Map<string, Promise<unknown>>();
  readonly articles: number;

  private constructor(load: LoadIndexFile, root: IndexRoot, analysers: readonly Analyser[]) {
    this.#load = load;
    this.#root = root;
    this.#analysers = analysers;
    this.articles = root.segments.reduce((sum, segment) => sum + segment.articles, 0);
  }

  /** Rejects when the root file or a stemmer cannot be loaded or is invalid. */
  static async open(load: LoadIndexFile): Promise<SearchIndex> {
    const root = parseIndexFile(IndexRoot, await load.json(ROOT_FILE), ROOT_FILE);
    const analysers = await Promise.all(root.languages.map(createAnalyser));
    const index = new SearchIndex(load, root, analysers);
    // Needed by every query, so they are loaded while the reader types.
    for (const place of root.segments.slice(0, SEGMENTS_PER_BATCH).keys())
      index.#segment(place).catch(() => undefined);
    return index;
  }

  /** Yields results again each time a further batch of segments has been searched. */
  async *search(text: string): AsyncGenerator<SearchProgress> {
    const query = parseQuery(text, this.#analysers);
    const { segments } = this.#root;
    if (query.length === 0) {
      yield { query, hits: [], hasAll: true, isComplete: true };
      return;
    }
    const looked = await this.#worthLooking(query);
    const found: SegmentMatches[] = [];
    for (let from = 0; from < segments.length; from += SEGMENTS_PER_BATCH) {
      const places = [...segments.keys()].slice(from, from + SEGMENTS_PER_BATCH);
      found.push(...(await Promise.all(places.map((place) => this.#find(place, looked)))));
      yield {
        query,
        ...rank(found, this.articles),
        isComplete: from + SEGMENTS_PER_BATCH >= segments.length,
      };
    }
  }

  async misspeltWords(text: string): Promise<MisspeltWord<SimilarTerm>[]> {
    const places = [...this.#root.segments.keys()].slice(0, SEGMENTS_PER_BATCH);
    const found = await Promise.all(
      parseQueryWords(text, this.#analysers).map(async (word) => {
        const forms = formsOf(text, word);
        if (maxSlips(forms[0] ?? '') === 0 || (await this.#isFound(word, places))) return [];
        const near = mostSimilar(await this.#nearEntries(forms, places), forms);
        const terms = near.map(({ term, segment, postings }) => ({
          term,
          hit: { segment, ...strongest(postings) },
        }));
        return [{ from: word.from, to: word.to, word: forms[0] ?? '', terms }];
      }),
    );
    return found.flat();
  }

  async #isFound({ slot }: QueryWord, places: readonly number[]): Promise<boolean> {
    const found = await Promise.all(
      places.map(async (place) => this.#findSlot(await this.#segment(place), slot)),
    );
    return found.some(({ size }) => size > 0);
  }

  /** What the segments have near a word; of a term in several of them, the entry of the newest, and the count of all. */
  async #nearEntries(
    forms: readonly string[],
    places: readonly number[],
  ): Promise<Iterable<ShardEntry & { segment: number }>> {
    const entries = new Map<string, ShardEntry & { segment: number }>();
    for (const segment of places) {
      const known = await this.#segment(segment);
      for (const entry of await this.#in(known, similarShards(known.firsts, forms))) {
        const newer = entries.get(entry.term);
        entries.set(
          entry.term,
          newer ? { ...newer, count: newer.count + entry.count } : { ...entry, segment },
        );
      }
    }
    return entries.values();
  }

  async cards(hits: readonly Hit[]): Promise<Card[]> {
    const cards = await Promise.all(hits.map((hit) => this.#card(hit)));
    return cards.filter((card) => card !== undefined);
  }

  facets(): Promise<FacetTable> {
    return this.#keep('facets', async () =>
      createFacetTable(
        await Promise.all(this.#root.segments.map(({ facets }) => this.#json(facets, SegmentFacets))),
      ),
    );
  }

  async #card({ segment, number }: Hit): Promise<Card | undefined> {
    const { numbers, cards } = await this.#segment(segment);
    const place = numbers.findLastIndex((first) => first <= number);
    const name = cards[place];
    if (name === undefined) return undefined;
    return (await this.#json(name, SegmentCards)).find(([own]) => own === number)?.[1];
  }

  /** Words that most articles contain say little and have the largest files. */
  async #worthLooking(query: Query): Promise<Query> {
    if (query.length < 2 && query.every(({ parts }) => parts === undefined)) return query;
    const places = [...this.#root.segments.keys()].slice(0, SEGMENTS_PER_BATCH);
    const segments = await Promise.all(places.map((place) => this.#segment(place)));
    const articles = places.reduce((sum, place) => sum + (this.#root.segments[place]?.articles ?? 0), 0);
    const having = (term: string): number =>
      segments.reduce((sum, { firsts, heavy }) => {
        const place = findShards(firsts, term)[0];
        return sum + (firsts[place] === term ? (heavy.get(place) ?? 0) : 0);
      }, 0);
    const isTelling = ({ terms }: QuerySlot): boolean => terms.every((term) => having(term) <= articles / 2);
    const onlyTelling = (slots: Query): Query => {
      const telling = slots.filter(isTelling);
      return telling.length > 0 ? telling : slots;
    };
    return onlyTelling(query).map((slot) =>
      slot.parts ? { ...slot, parts: onlyTelling(slot.parts) } : slot,
    );
  }

  async #find(segment: number, query: Query): Promise<SegmentMatches> {
    const known = await this.#segment(segment);
    return { segment, slots: await Promise.all(query.map((slot) => this.#findSlot(known, slot))) };
  }

  async #findSlot(segment: LoadedSegment, slot: QuerySlot): Promise<SlotMatches> {
    const impacts = new Map<number, number>();
    for (const [entry, factor] of await this.#entries(segment, slot)) {
      const { ids, impacts: given } = decodePostings(entry.postings);
      ids.forEach((id, at) => {
        const impact = (given[at] ?? 1) * factor;
        if (impact > (impacts.get(id) ?? 0)) impacts.set(id, impact);
      });
    }
    const { parts = [] } = slot;
    if (parts.length === 0) return impacts;
    const [first, ...others] = await Promise.all(parts.map((part) => this.#findSlot(segment, part)));
    for (const [id, impact] of first ?? []) {
      const least = Math.min(impact, ...others.map((other) => other.get(id) ?? 0));
      if (least > (impacts.get(id) ?? 0)) impacts.set(id, least);
    }
    return impacts;
  }

  async #entries(
    segment: LoadedSegment,
    { terms, prefixes, stubs = [] }: QuerySlot,
  ): Promise<[ShardEntry, number][]> {
    const places = new Set(terms.map((term) => findShards(segment.firsts, term)[0]));
    for (const prefix of prefixes) {
      const [from, to] = findShards(segment.firsts, prefix);
      if (to - from <= MAX_PREFIX_SHARDS) for (let place = from; place < to; place++) places.add(place);
    }
    const exact: [ShardEntry, number][] = [];
    const begun: [ShardEntry, number][] = [];
    for (const entry of await this.#in(segment, places))
      if (terms.includes(entry.term)) exact.push([entry, 1]);
      else if (prefixes.some((prefix) => entry.term.startsWith(prefix)))
        begun.push([entry, PREFIX_MATCH_FACTOR]);
    begun.sort(([a], [b]) => b.count - a.count);
    if (exact.length + begun.length > 0 || stubs.length === 0)
      return [...exact, ...begun.slice(0, MAX_PREFIX_TERMS)];
    const near = await this.#in(segment, new Set(stubs.map((stub) => findShards(segment.firsts, stub)[0])));
    const best = stubs.find((stub) => near.some(({ term }) => term === stub));
    return near.filter(({ term }) => term === best).map((entry) => [entry, PREFIX_MATCH_FACTOR]);
  }

  async #in(segment: LoadedSegment, places: ReadonlySet<number>): Promise<ShardEntry[]> {
    return (await Promise.all([...places].map((place) => this.#shard(segment.shards[place])))).flat();
  }

  #shard(name: string | undefined): Promise<ShardEntry[]> {
    if (name === undefined) return Promise.resolve([]);
    return this.#keep(name, async () => decodeShard(await this.#load.bytes(name)));
  }

  #segment(place: number): Promise<LoadedSegment> {
    const head = this.#root.segments[place]?.head ?? '';
    return this.#keep(`segment ${head}`, async () => {
      const { terms, heavy, ...rest } = parseIndexFile(SegmentHead, await this.#load.json(head), head);
      return { ...rest, firsts: terms.split(' '), heavy: new Map(heavy) };
    });
  }

  #json<S extends GenericSchema>(name: string, schema: S): Promise<InferOutput<S>> {
    return this.#keep(name, async () => parseIndexFile(schema, await this.#load.json(name), name));
  }

  /** Caches results; failures are retried on the next call. */
  #keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    this.#kept.set(name, made);
    made.catch(() => this.#kept.delete(name));
    return made;
  }
}

function strongest(postings: Uint8Array): Pick<Hit, 'number' | 'score'> {
  const { ids, impacts } = decodePostings(postings);
  let best = 0;
  impacts.forEach((impact, at) => {
    if (impact > (impacts[best] ?? 0)) best = at;
  });
  return { number: ids[best] ?? 0, score: impacts[best] ?? 0 };
}

function parseIndexFile<S extends GenericSchema>(schema: S, data: unknown, name: string): InferOutput<S> {
  const { success, output } = safeParse(schema, data);
  if (!success) throw new TypeError(`${name} is no part of a search index`);
  return output;
}
