/** The files of one segment, made from those it had and from what has changed. */
import { createHash } from 'node:crypto';
import type { Card } from '../../article/schema.ts';
import { hash } from '../../article/urls.ts';
import type { Cards, Facets, Head, Root } from '../../search/format.ts';
import { patchPieces, type Kind, type Piece } from './pieces.ts';
import { decodePostings, encodePostings, type Postings } from '../../search/postings.ts';
import { cut, decodeShard, encodeShard, type Entry } from '../../search/shard.ts';
import { facetsOf, rowsOf, type FacetRow } from './facets.ts';
import { impactsIn, type Indexed } from './forward.ts';

/** The published files of an index, by name. `save` gives the name of what it is given, which follows from its content. */
export interface IndexFiles {
  load(name: string): Uint8Array;
  save(name: string, content: Uint8Array): void;
}

/** An article that leaves a segment or its number in it, or comes to one. */
export interface Move {
  readonly number: number;
  readonly article: Indexed;
}

export interface Coming extends Move {
  readonly year: number;
}

export type SegmentEntry = Root['segments'][number];

const NONE: Head = { terms: '', shards: [], heavy: [], numbers: [], cards: [] };
const NO_FACETS: Facets = facetsOf([]);
/** One file of cards has about so many. */
const CARDS = 16;

const utf8 = (data: unknown): Uint8Array => Buffer.from(JSON.stringify(data));
const json = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

function saveIn(files: IndexFiles, folder: string, extension: string) {
  return (content: Uint8Array): string => {
    const name = `${folder}/${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${extension}`;
    files.save(name, content);
    return name;
  };
}

/** The files that a segment consists of. */
export function namesOf(entry: SegmentEntry, files: IndexFiles): string[] {
  const head = json(files.load(entry.head)) as Head;
  return [entry.head, entry.facets, ...head.shards, ...head.cards];
}

/** Takes articles out of a segment and puts others in. Gives nothing back when none is left. */
export function patchSegment(
  name: string,
  before: SegmentEntry | undefined,
  going: readonly Move[],
  coming: readonly Coming[],
  files: IndexFiles,
): SegmentEntry | undefined {
  const head = before ? (json(files.load(before.head)) as Head) : NONE;
  const articles = (before?.articles ?? 0) - going.length + coming.length;
  if (articles === 0) return undefined;
  const facets = patchFacets(before, going, coming, files);
  const cards = patchCards(head, going, coming, files);
  const { pieces, heavy } = patchTerms(head, going, coming, files);
  const next: Head = {
    terms: pieces.map(({ first }) => first).join(' '),
    shards: pieces.map((piece) => piece.name),
    heavy,
    numbers: cards.map(({ first }) => first),
    cards: cards.map((piece) => piece.name),
  };
  return { name, articles, head: saveIn(files, 'h', 'json')(utf8(next)), facets };
}

function patchFacets(
  before: SegmentEntry | undefined,
  going: readonly Move[],
  coming: readonly Coming[],
  files: IndexFiles,
): string {
  const rows = new Map<number, FacetRow>();
  const known = before ? (json(files.load(before.facets)) as Facets) : NO_FACETS;
  for (const row of rowsOf(known)) rows.set(row.number, row);
  for (const { number } of going) rows.delete(number);
  for (const { number, year, article } of coming) rows.set(number, { number, year, ...article.filters });
  const sorted = [...rows.values()].sort((a, b) => a.number - b.number);
  return saveIn(files, 'f', 'json')(utf8(facetsOf(sorted)));
}

type NumberedCard = Cards[number];

const cutCards = (items: readonly NumberedCard[]): NumberedCard[][] => {
  const pieces: NumberedCard[][] = [];
  for (const item of items) {
    const begins = parseInt(hash(item[1].url), 36) % CARDS === 0;
    const piece = pieces.at(-1);
    if (!piece || begins) pieces.push([item]);
    else piece.push(item);
  }
  return pieces;
};

function patchCards(
  head: Head,
  going: readonly Move[],
  coming: readonly Coming[],
  files: IndexFiles,
): Piece<number>[] {
  const cards = new Map<number, Card | undefined>(going.map(({ number }) => [number, undefined]));
  for (const { number, article } of coming) cards.set(number, article.card);
  const save = saveIn(files, 'c', 'json');
  const kind: Kind<number, NumberedCard> = {
    keyOf: ([number]) => number,
    load: (name) => json(files.load(name)) as Cards,
    save: (items) => save(utf8(items)),
    cut: cutCards,
  };
  const pieces = head.cards.map((name, at) => ({ first: head.numbers[at] ?? 0, name }));
  return patchPieces<number, NumberedCard>(
    pieces,
    [...cards.keys()],
    (number): NumberedCard | undefined => {
      const card = cards.get(number);
      return card && [number, card];
    },
    kind,
  );
}

/** What becomes of a term: articles that lose it; and postings that it has from now on, packed as number * 16 + impact. */
interface TermChange {
  readonly lost: number[];
  readonly given: number[];
}

function termChanges(going: readonly Move[], coming: readonly Move[]): Map<string, TermChange> {
  const changes = new Map<string, TermChange>();
  const changeOf = (term: string): TermChange => {
    const known = changes.get(term);
    if (known) return known;
    const fresh = { lost: [], given: [] };
    changes.set(term, fresh);
    return fresh;
  };
  const was = new Map(going.map(({ number, article }) => [number, article]));
  for (const { number, article } of coming) {
    const before = was.get(number);
    was.delete(number);
    const left = before && new Map(impactsIn(before.terms));
    for (const [term, impact] of impactsIn(article.terms)) {
      if (left?.get(term) !== impact) changeOf(term).given.push(number * 16 + impact);
      left?.delete(term);
    }
    for (const term of left?.keys() ?? []) changeOf(term).lost.push(number);
  }
  for (const [number, article] of was)
    for (const [term] of impactsIn(article.terms)) changeOf(term).lost.push(number);
  return changes;
}

function patchPostings(before: Postings | undefined, { lost, given }: TermChange): Postings {
  const numbers = new Set([...lost, ...given.map((packed) => packed >>> 4)]);
  const packed = given.slice();
  before?.ids.forEach((id, at) => {
    if (!numbers.has(id)) packed.push(id * 16 + (before.impacts[at] ?? 1));
  });
  packed.sort((a, b) => a - b);
  return { ids: packed.map((one) => one >>> 4), impacts: packed.map((one) => one & 15) };
}

function patchTerms(head: Head, going: readonly Move[], coming: readonly Move[], files: IndexFiles) {
  const changes = termChanges(going, coming);
  const heavyPieces = new Map(head.heavy.map(([place, count]) => [head.shards[place], count]));
  const save = saveIn(files, 't', 'bin');
  const kind: Kind<string, Entry> = {
    keyOf: ({ term }) => term,
    load: (name) => decodeShard(files.load(name)),
    save: (entries) => {
      const name = save(encodeShard(entries));
      const [only] = entries;
      if (entries.length === 1 && only) heavyPieces.set(name, only.count);
      return name;
    },
    cut,
  };
  const firsts = head.terms.split(' ');
  const pieces = patchPieces(
    head.shards.map((name, at) => ({ first: firsts[at] ?? '', name })),
    [...changes.keys()],
    (term, before) => {
      const change = changes.get(term) ?? { lost: [], given: [] };
      const postings = patchPostings(before && decodePostings(before.postings), change);
      return postings.ids.length === 0
        ? undefined
        : { term, count: postings.ids.length, postings: encodePostings(postings) };
    },
    kind,
  );
  const heavy = pieces.flatMap(({ name }, at): [number, number][] => {
    const count = heavyPieces.get(name);
    return count === undefined ? [] : [[at, count]];
  });
  return { pieces, heavy };
}
