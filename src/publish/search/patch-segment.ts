import { createHash } from 'node:crypto';
import type { Card } from '../../article/schema.ts';
import { hash } from '../../article/urls.ts';
import type { SegmentCards, SegmentFacets, SegmentHead, IndexRoot } from '../../search/format.ts';
import { patchChunks, type ChunkFormat, type ListChunk } from './chunked-list.ts';
import { decodePostings, encodePostings, type Postings } from '../../search/postings.ts';
import { splitIntoShards, decodeShard, encodeShard, type ShardEntry } from '../../search/shard.ts';
import { encodeFacets, facetRows, type FacetRow } from './facets.ts';
import { parseTerms, type IndexedArticle } from './forward-index.ts';

export interface IndexFiles {
  load(name: string): Uint8Array;
  save(name: string, content: Uint8Array): void;
}

export interface NumberedArticle {
  readonly number: number;
  readonly article: IndexedArticle;
}

export interface DatedArticle extends NumberedArticle {
  readonly year: number;
}

export type SegmentEntry = IndexRoot['segments'][number];

const EMPTY_HEAD: SegmentHead = { terms: '', shards: [], heavy: [], numbers: [], cards: [] };
const NO_FACETS: SegmentFacets = encodeFacets([]);
const CARDS_PER_FILE = 16;

const encodeJson = (data: unknown): Uint8Array => Buffer.from(JSON.stringify(data));
const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

function createSave(files: IndexFiles, folder: string, extension: string) {
  return (content: Uint8Array): string => {
    const name = `${folder}/${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${extension}`;
    files.save(name, content);
    return name;
  };
}

export function namesOf(entry: SegmentEntry, files: IndexFiles): string[] {
  const head = decodeJson(files.load(entry.head)) as SegmentHead;
  return [entry.head, entry.facets, ...head.shards, ...head.cards];
}

/** Removes and adds articles. Returns undefined if the segment becomes empty. */
export function patchSegment(
  name: string,
  before: SegmentEntry | undefined,
  removed: readonly NumberedArticle[],
  added: readonly DatedArticle[],
  files: IndexFiles,
): SegmentEntry | undefined {
  const head = before ? (decodeJson(files.load(before.head)) as SegmentHead) : EMPTY_HEAD;
  const articles = (before?.articles ?? 0) - removed.length + added.length;
  if (articles === 0) return undefined;
  const facets = patchFacets(before, removed, added, files);
  const cards = patchCards(head, removed, added, files);
  const { pieces, heavy } = patchTerms(head, removed, added, files);
  const next: SegmentHead = {
    terms: pieces.map(({ first }) => first).join(' '),
    shards: pieces.map((piece) => piece.name),
    heavy,
    numbers: cards.map(({ first }) => first),
    cards: cards.map((piece) => piece.name),
  };
  return { name, articles, head: createSave(files, 'h', 'json')(encodeJson(next)), facets };
}

function patchFacets(
  before: SegmentEntry | undefined,
  removed: readonly NumberedArticle[],
  added: readonly DatedArticle[],
  files: IndexFiles,
): string {
  const rows = new Map<number, FacetRow>();
  const known = before ? (decodeJson(files.load(before.facets)) as SegmentFacets) : NO_FACETS;
  for (const row of facetRows(known)) rows.set(row.number, row);
  for (const { number } of removed) rows.delete(number);
  for (const { number, year, article } of added) rows.set(number, { number, year, ...article.filters });
  const sorted = [...rows.values()].sort((a, b) => a.number - b.number);
  return createSave(files, 'f', 'json')(encodeJson(encodeFacets(sorted)));
}

type NumberedCard = SegmentCards[number];

const splitCards = (items: readonly NumberedCard[]): NumberedCard[][] => {
  const pieces: NumberedCard[][] = [];
  for (const item of items) {
    const begins = parseInt(hash(item[1].url), 36) % CARDS_PER_FILE === 0;
    const piece = pieces.at(-1);
    if (!piece || begins) pieces.push([item]);
    else piece.push(item);
  }
  return pieces;
};

function patchCards(
  head: SegmentHead,
  removed: readonly NumberedArticle[],
  added: readonly DatedArticle[],
  files: IndexFiles,
): ListChunk<number>[] {
  const cards = new Map<number, Card | undefined>(removed.map(({ number }) => [number, undefined]));
  for (const { number, article } of added) cards.set(number, article.card);
  const save = createSave(files, 'c', 'json');
  const format: ChunkFormat<number, NumberedCard> = {
    keyOf: ([number]) => number,
    load: (name) => decodeJson(files.load(name)) as SegmentCards,
    save: (items) => save(encodeJson(items)),
    cut: splitCards,
  };
  const pieces = head.cards.map((name, at) => ({ first: head.numbers[at] ?? 0, name }));
  return patchChunks<number, NumberedCard>(
    pieces,
    [...cards.keys()],
    (number): NumberedCard | undefined => {
      const card = cards.get(number);
      return card && [number, card];
    },
    format,
  );
}

/** Article numbers that lose a term, and new postings packed as number * 16 + impact. */
interface TermChange {
  readonly removed: number[];
  readonly added: number[];
}

function termChanges(
  removed: readonly NumberedArticle[],
  added: readonly NumberedArticle[],
): Map<string, TermChange> {
  const changes = new Map<string, TermChange>();
  const changeOf = (term: string): TermChange => {
    const known = changes.get(term);
    if (known) return known;
    const fresh: TermChange = { removed: [], added: [] };
    changes.set(term, fresh);
    return fresh;
  };
  const previous = new Map(removed.map(({ number, article }) => [number, article]));
  for (const { number, article } of added) {
    const before = previous.get(number);
    previous.delete(number);
    const previousImpacts = before && new Map(parseTerms(before.terms));
    for (const [term, impact] of parseTerms(article.terms)) {
      if (previousImpacts?.get(term) !== impact) changeOf(term).added.push(number * 16 + impact);
      previousImpacts?.delete(term);
    }
    for (const term of previousImpacts?.keys() ?? []) changeOf(term).removed.push(number);
  }
  for (const [number, article] of previous)
    for (const [term] of parseTerms(article.terms)) changeOf(term).removed.push(number);
  return changes;
}

function patchPostings(before: Postings | undefined, { removed, added }: TermChange): Postings {
  const numbers = new Set([...removed, ...added.map((packed) => packed >>> 4)]);
  const packed = added.slice();
  before?.ids.forEach((id, at) => {
    if (!numbers.has(id)) packed.push(id * 16 + (before.impacts[at] ?? 1));
  });
  packed.sort((a, b) => a - b);
  return { ids: packed.map((one) => one >>> 4), impacts: packed.map((one) => one & 15) };
}

function patchTerms(
  head: SegmentHead,
  removed: readonly NumberedArticle[],
  added: readonly NumberedArticle[],
  files: IndexFiles,
) {
  const changes = termChanges(removed, added);
  const heavyPieces = new Map(head.heavy.map(([place, count]) => [head.shards[place], count]));
  const save = createSave(files, 't', 'bin');
  const format: ChunkFormat<string, ShardEntry> = {
    keyOf: ({ term }) => term,
    load: (name) => decodeShard(files.load(name)),
    save: (entries) => {
      const name = save(encodeShard(entries));
      const [only] = entries;
      if (entries.length === 1 && only) heavyPieces.set(name, only.count);
      return name;
    },
    cut: splitIntoShards,
  };
  const firsts = head.terms.split(' ');
  const pieces = patchChunks(
    head.shards.map((name, at) => ({ first: firsts[at] ?? '', name })),
    [...changes.keys()],
    (term, before) => {
      const change = changes.get(term) ?? { removed: [], added: [] };
      const postings = patchPostings(before && decodePostings(before.postings), change);
      return postings.ids.length === 0
        ? undefined
        : { term, count: postings.ids.length, postings: encodePostings(postings) };
    },
    format,
  );
  const heavy = pieces.flatMap(({ name }, at): [number, number][] => {
    const count = heavyPieces.get(name);
    return count === undefined ? [] : [[at, count]];
  });
  return { pieces, heavy };
}
