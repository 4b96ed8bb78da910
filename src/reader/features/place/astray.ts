/** What became of a passage that a link names and the article no longer has. Pure. */
import { pairBlocks } from '../changes/block-diff.ts';
import type { Version } from '../changes/version.ts';
import { anchor } from '../highlights/anchor.ts';
import { quoteOf, type Quote } from '../highlights/quote.ts';
import { rivalsOf } from '../highlights/rivals.ts';
import { sheetOf, type Sheet } from '../passages/sheet.ts';
import type { Stretch } from '../passages/stretch.ts';

export interface Whereabouts {
  /** Id of the passage to go to. */
  readonly id: string;
  /** Whether it is what the link meant, and not only what stands in its place. */
  readonly isIt: boolean;
}

/** Signs of a passage that are looked for at a time: an edit may have left one part of it alone. */
const PART = 160;

/** A passage in parts, as each can be found again. */
function partsOf(sheet: Sheet, id: string): Quote[] {
  const length = sheet.passages[sheet.places.get(id) ?? -1]?.text.length ?? 0;
  const count = Math.min(8, Math.ceil(length / PART));
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((length * at) / count);
    const end = Math.floor((length * (at + 1)) / count);
    const quote = quoteOf(sheet, { id, start, end });
    return quote && { ...quote, rivals: rivalsOf(sheet, quote) };
  }).filter((quote) => quote !== undefined);
}

/** The passage that most of the words stand in: what was found may begin with a sign or two of the one before. */
const mainOf = (stretches: readonly Stretch[]): string | undefined =>
  stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]?.id;

/** Where the quoted words stand, or one of them. */
export function whereQuoted(now: Sheet, quotes: readonly Quote[]): string | undefined {
  for (const quote of quotes) {
    const id = mainOf(anchor(now, quote)?.stretches ?? []);
    if (id !== undefined) return id;
  }
  return undefined;
}

const hasWords = ([, type]: Version['passages'][number]): boolean => type !== 'picture' && type !== 'math';

/** A version's words; what it says of pictures and formulas stands under the ids of their blocks too. */
export const sheetOfVersion = ({ passages }: Version): Sheet =>
  sheetOf(passages.filter(hasWords).map(([id, type, text]) => ({ id, type, text })));

/** What has become of a passage of an earlier version; nothing when that did not have it, or nothing of either is left. */
export function whereRemembered(before: Version, now: Version, id: string): Whereabouts | undefined {
  const pairs = pairBlocks(before, now);
  const at = pairs.findIndex(({ before: old }) => old?.[0] === id && hasWords(old));
  if (at < 0) return undefined;
  const whole = pairs[at]?.after?.[0];
  const found = whole ?? whereQuoted(sheetOfVersion(now), partsOf(sheetOfVersion(before), id));
  if (found !== undefined) return { id: found, isIt: true };
  const beside =
    pairs.slice(at).find(({ after }) => after)?.after ??
    pairs.slice(0, at).findLast(({ after }) => after)?.after;
  return beside && { id: beside[0], isIt: false };
}

const wordsIn = (slug: string): string[] => slug.toLowerCase().split(/[-_]+/).filter(Boolean);

/** Share of the words of both that both have. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((word) => other.includes(word)).length;
  return (2 * common) / Math.max(1, one.length + other.length);
}

/** A heading's id is its words: the heading that has most of them now. Two that are as good as each other are none. */
export function likelyHeading(ids: readonly string[], lost: string): string | undefined {
  const wanted = wordsIn(lost);
  const scored = ids.map((id) => ({ id, score: likeness(wordsIn(id), wanted) }));
  const [first, second] = scored.toSorted((a, b) => b.score - a.score);
  return first && first.score >= 0.6 && first.score > (second?.score ?? 0) ? first.id : undefined;
}
