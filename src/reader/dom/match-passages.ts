/** Matches the passages of two versions of an article. Pure. */
import { diffArrays } from 'diff';
import type { ArticleVersion } from '../storage/stores/article-version.ts';

type VersionPassage = ArticleVersion['passages'][number];

/** A passage of the old version and its counterpart in the new one; one of them may be missing. */
export interface PassagePair {
  readonly before?: VersionPassage;
  readonly after?: VersionPassage;
  readonly moved?: boolean;
}

const MAX_EDITS = 4000;
const MIN_SIMILARITY = 0.4;
/** Limits the pairs that are compared where much was rewritten at once. */
const MAX_SIMILARITY_PAIRS = 20_000;
const MAX_ID_PAIRS = 250_000;

const passageKey = ([, type, text]: VersionPassage): string => `${type}\n${text}`;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words of a text; pairs of characters for scripts without spaces. */
function comparableWords(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) =>
    word.length > 16 ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : [word],
  );
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of comparableWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Share of words that two texts have in common. Source: Dice's coefficient for multisets. */
function diceSimilarity(one: Map<string, number>, other: Map<string, number>): number {
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

interface UnmatchedRun {
  readonly before: VersionPassage[];
  readonly after: VersionPassage[];
}

/** Matches the passages of a run, first by id, then by similarity with the best first; no two matches cross. */
function matchRun({ before, after }: UnmatchedRun): PassagePair[] {
  const partner = new Map<number, number>();
  const crosses = (i: number, j: number): boolean =>
    [...partner].some(([a, b]) => a === i || b === j || a < i !== b < j);
  const pairs = before.length * after.length;
  const places = new Map(after.map(([id, type], j) => [`${type} ${id}`, j]));
  if (pairs <= MAX_ID_PAIRS)
    before.forEach(([id, type], i) => {
      const j = places.get(`${type} ${id}`);
      if (j !== undefined && !crosses(i, j)) partner.set(i, j);
    });
  const close: { i: number; j: number; share: number }[] = [];
  if (pairs <= MAX_SIMILARITY_PAIRS) {
    const counts = after.map(([, , text]) => wordCounts(text));
    before.forEach(([, type, text], i) => {
      const own = wordCounts(text);
      counts.forEach((other, j) => {
        const share = after[j]?.[1] === type ? diceSimilarity(own, other) : 0;
        if (share >= MIN_SIMILARITY) close.push({ i, j, share });
      });
    });
  }
  for (const { i, j } of close.sort((a, b) => b.share - a.share)) if (!crosses(i, j)) partner.set(i, j);
  return mergeInOrder({ before, after }, partner);
}

function mergeInOrder({ before, after }: UnmatchedRun, partner: ReadonlyMap<number, number>): PassagePair[] {
  const out: PassagePair[] = [];
  let next = 0;
  before.forEach((entry, i) => {
    const j = partner.get(i);
    if (j === undefined) {
      out.push({ before: entry });
      return;
    }
    for (; next < j; next++) out.push({ after: after[next] });
    out.push({ before: entry, after: after[next++] });
  });
  for (; next < after.length; next++) out.push({ after: after[next] });
  return out;
}

/** A passage that disappears in one place and appears unchanged in another has moved. */
function detectMoves(pairs: readonly PassagePair[]): PassagePair[] {
  const gone = new Map(
    pairs.flatMap(({ before, after }) => (before && !after ? [[passageKey(before), before]] : [])),
  );
  const arrived = new Set<string>();
  const marked = pairs.map((pair): PassagePair => {
    const key = !pair.before && pair.after ? passageKey(pair.after) : '';
    const before = gone.get(key);
    if (!before || !pair.after || arrived.has(key)) return pair;
    arrived.add(key);
    return { before, after: pair.after, moved: true };
  });
  return marked.filter(
    ({ before, after }) => !before || after !== undefined || !arrived.has(passageKey(before)),
  );
}

/** All passages of both versions in the new order; removed ones stay where they were. */
export function matchPassages(before: ArticleVersion, after: ArticleVersion): PassagePair[] {
  const [old, now] = [before.passages, after.passages];
  const runs = diffArrays(old.map(passageKey), now.map(passageKey), { maxEditLength: MAX_EDITS }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  const pairs: PassagePair[] = [];
  let gap: UnmatchedRun = { before: [], after: [] };
  let [i, j] = [0, 0];
  const close = (): void => {
    pairs.push(...matchRun(gap));
    gap = { before: [], after: [] };
  };
  for (const { removed, added, value } of runs)
    for (let left = value.length; left > 0; left--) {
      if (removed) gap.before.push(old[i++] as VersionPassage);
      else if (added) gap.after.push(now[j++] as VersionPassage);
      else {
        close();
        pairs.push({ before: old[i++], after: now[j++] });
      }
    }
  close();
  return detectMoves(pairs);
}
