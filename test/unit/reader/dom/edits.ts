/** Articles with random edits, in which each character keeps its original offset. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withIds } from '../../../../src/article/ids.ts';
import { parseArticle } from '../../../../src/article/parse.ts';
import { HEADLINE } from '../../../../src/article/passage-ids.ts';
import { iteratePassages } from '../../../../src/article/passages.ts';
import type { AnchoredQuote } from '../../../../src/reader/dom/anchor-quote.ts';
import { toTextOffset, articleTextOf, type ArticleText } from '../../../../src/reader/dom/article-text.ts';

/** A character, and its offset in the text before the edits; -1 for a new one. */
export interface Sign {
  readonly sign: string;
  readonly from: number;
}

const signsOf = (text: string): Sign[] =>
  [...text].length === text.length
    ? Array.from(text, (sign, from) => ({ sign, from }))
    : text.split('').map((sign, from) => ({ sign, from }));
const textOf = (signs: readonly Sign[]): string => signs.map(({ sign }) => sign).join('');
const fresh = (text: string): Sign[] => text.split('').map((sign) => ({ sign, from: -1 }));

/** Returns a generator of numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FOLDER = fileURLToPath(new URL('../../../../public/articles/', import.meta.url));

/** The passages of every article of the sample site. */
export const SAMPLE = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => {
    const { article } = parseArticle(JSON.parse(readFileSync(FOLDER + name, 'utf8')));
    return article ? [[...iteratePassages(withIds(article))]] : [];
  })
  .filter((passages) => passages.reduce((sum, { text }) => sum + text.length, 0) > 1500);

export type Random = () => number;
const upTo = (random: Random, most: number): number => Math.floor(random() * most);

/** Words for insertions: those of the article itself. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export interface Case {
  readonly sheet: ArticleText;
  readonly start: number;
  readonly end: number;
}

/** Returns a random quote within one passage, from a word boundary to another. */
export function pick(random: Random): Case {
  for (;;) {
    const sheet = articleTextOf(SAMPLE[upTo(random, SAMPLE.length)]!);
    const place = upTo(random, sheet.passages.length);
    const { text } = sheet.passages[place]!;
    const borders = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => [index, index + segment.length] as const);
    if (borders.length < 4) continue;
    const first = upTo(random, borders.length);
    const last = Math.min(borders.length - 1, first + upTo(random, random() < 0.3 ? 6 : 40));
    const start = sheet.starts[place]! + borders[first]![0];
    const end = sheet.starts[place]! + borders[last]![1];
    if (end - start >= 4) return { sheet, start, end };
  }
}

/** Like `pick`, in an article into which one to four almost identical texts have been inserted, often next to the quote. */
export function pickAmongAlike(random: Random): Case {
  for (;;) {
    const { sheet, start, end } = pick(random);
    const words = sheet.text.slice(start, end).split(' ');
    if (end - start < 30 || words.length < 5 || words.some((word) => word.includes('\n'))) continue;
    const before = sheet.passages.map(({ text }) => text);
    const own = sheet.starts.findLastIndex((at) => at <= start);
    const offset = start - sheet.starts[own]!;
    const alike = Array.from({ length: 1 + upTo(random, 4) }, () => {
      const changed = words.map((word) => word);
      for (let times = upTo(random, 3); times >= 0; times--)
        changed[upTo(random, words.length)] = wordsOf(sheet.text)[upTo(random, wordsOf(sheet.text).length)]!;
      return random() < 0.1 ? words.join(' ') : changed.join(' ');
    });
    const texts = before.flatMap((text, at) => (at === own ? [text] : [text]));
    let place = own;
    for (const text of alike) {
      const at = random() < 0.5 ? place + (random() < 0.5 ? 0 : 1) : 1 + upTo(random, texts.length);
      texts.splice(
        at,
        0,
        random() < 0.5 ? text : `${text} ${before[upTo(random, before.length)]!.slice(0, 80)}`,
      );
      if (at <= place) place++;
    }
    const passages = texts.map((text, at) => ({
      id: at === 0 ? HEADLINE : `m${at}`,
      type: 'paragraph',
      text,
    }));
    const among = articleTextOf(passages);
    return {
      sheet: among,
      start: among.starts[place]! + offset,
      end: among.starts[place]! + offset + end - start,
    };
  }
}

/** Edits the article, and in every second case removes the quote or its whole paragraph. */
export function editAmongAlike(given: Case, random: Random): Sign[] {
  const signs = edit(given, random);
  if (random() < 0.5) return signs;
  const place = given.sheet.starts.findLastIndex((at) => at <= given.start);
  const from = given.sheet.starts[place]!;
  const to = given.sheet.starts[place + 1] ?? given.sheet.text.length;
  const isAll = random() < 0.7;
  return signs.filter(({ from: at }) =>
    isAll ? at < from || at >= to : at < given.start || at >= given.end,
  );
}

/** Removes, replaces or inserts a word at an offset. */
function editWord(signs: Sign[], at: number, words: readonly string[], random: Random): void {
  let from = at;
  while (from > 0 && /\S/.test(signs[from - 1]!.sign)) from--;
  let to = from;
  while (to < signs.length && /\S/.test(signs[to]!.sign)) to++;
  const word = words[upTo(random, words.length)]!;
  const kind = random();
  if (kind < 0.3) signs.splice(from, to - from + 1);
  else if (kind < 0.6) signs.splice(from, to - from, ...fresh(word));
  else signs.splice(from, 0, ...fresh(`${word} `));
}

/** Edits text around the quote, from a few words to whole paragraphs, and sometimes a few characters of the quote. */
export function edit({ sheet, start, end }: Case, random: Random): Sign[] {
  const signs = signsOf(sheet.text);
  const words = wordsOf(sheet.text);
  const nowOf = (from: number): number => signs.findIndex((sign) => sign.from >= from);
  const lost = random() < 0.12;
  if (lost)
    signs.splice(
      nowOf(start),
      end - start,
      ...(random() < 0.5
        ? []
        : fresh(Array.from({ length: 12 }, () => words[upTo(random, words.length)]).join(' '))),
    );
  else if (end - start > 24 && random() < 0.35)
    for (let times = 1 + upTo(random, Math.min(3, (end - start) / 40)); times > 0; times--) {
      const at = nowOf(start + 1 + upTo(random, end - start - 2));
      if (random() < 0.5) signs.splice(at, 1, ...fresh('x'));
      else
        signs.splice(at, 0, ...fresh(`${words[upTo(random, words.length)]} `.slice(0, (end - start) * 0.1)));
    }
  for (let times = 1 + upTo(random, 14); times > 0; times--) {
    const distance = Math.floor(2 + random() * random() * 300);
    const before = random() < 0.5;
    const near = before ? start - distance : end + distance;
    if (near < 2 || near > sheet.text.length - 2) continue;
    const at = nowOf(near);
    const sign = signs[at]?.from ?? -1;
    // A word that overlaps the quote belongs to it.
    const reach = before
      ? /\s/.test(sheet.text.slice(sign, start)) && !/^\S+$/.test(sheet.text.slice(sign, start))
      : /\s/.test(sheet.text.slice(end, sign + 1));
    if (at > 0 && sign >= 0 && reach) editWord(signs, at, words, random);
  }
  // Elsewhere, paragraphs are inserted and removed.
  for (let times = upTo(random, 4); times > 0; times--) {
    const at = upTo(random, signs.length);
    const clear = signs[at]?.from ?? -1;
    if (clear < 0 || (clear > start - 200 && clear < end + 200)) continue;
    if (random() < 0.5)
      signs.splice(
        at,
        0,
        ...fresh(`\n${Array.from({ length: 60 }, () => words[upTo(random, words.length)]).join(' ')}\n`),
      );
    else if (clear > end) signs.splice(at, Math.min(400, signs.length - at));
  }
  return signs;
}

export type Verdict = 'right' | 'lost' | 'off' | 'wrong';

/** Compares where the quote was found with where its characters are. */
export function judge(
  signs: readonly Sign[],
  { start, end }: Case,
  now: ArticleText,
  found: AnchoredQuote | undefined,
): Verdict {
  const own = signs.flatMap(({ from }, at) => (from >= start && from < end ? [at] : []));
  const alive = own.length / (end - start);
  if (!found) return alive >= 0.8 ? 'lost' : 'right';
  const first = found.stretches[0]!;
  const last = found.stretches.at(-1)!;
  const from = toTextOffset(now, first.id, first.start)!;
  const to = toTextOffset(now, last.id, last.end)!;
  const painted = signs.slice(from, to);
  const foreign = painted.filter((sign) => sign.from >= 0 && (sign.from < start || sign.from >= end)).length;
  const covered = painted.filter((sign) => sign.from >= start && sign.from < end).length;
  if (covered < own.length * 0.6 || foreign > painted.length * 0.3) return 'wrong';
  const edges = Math.abs(from - own[0]!) + Math.abs(to - own.at(-1)! - 1);
  return edges === 0 || (found.edited && edges <= 12) ? 'right' : 'off';
}

/** Splits the edited text into passages with new ids, as if every block had been changed. */
export const sheetAfter = (signs: readonly Sign[]): ArticleText =>
  articleTextOf(
    textOf(signs)
      .split('\n')
      .map((text, at) => ({ id: at === 0 ? HEADLINE : `n${at}`, type: 'paragraph', text })),
  );
