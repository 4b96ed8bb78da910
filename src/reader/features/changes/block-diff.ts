/** Which passage of a version has become which of the next. Pure. */
import { diffArrays } from 'diff';
import type { Version } from './version.ts';

type Entry = Version['passages'][number];

/** A passage of the old version and the one of the new that it has become; one of them is absent. */
export interface Pair {
  readonly before?: Entry;
  readonly after?: Entry;
  /** Whether it stands in another place. */
  readonly moved?: boolean;
}

const MOST_EDITS = 4000;
/** Share of words that two passages must have in common to be one. */
const ALIKE = 0.4;
/** So many pairs are compared at most, where much was rewritten at once. */
const MOST_PAIRS = 20_000;
const MOST_BY_ID = 250_000;

const keyOf = ([, type, text]: Entry): string => `${type}\n${text}`;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words of a text; signs by twos where it has no spaces. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) =>
    word.length > 16 ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : [word],
  );
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Share of the words of both that both have. Source: Dice's coefficient, of multisets. */
function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

/** A stretch in which all passages differ, between two that are the same. */
interface Gap {
  readonly before: Entry[];
  readonly after: Entry[];
}

/** Pairs the passages of a gap: by id, then by words, the most alike first and none across another pair. */
function pairGap({ before, after }: Gap): Pair[] {
  const partner = new Map<number, number>();
  const crosses = (i: number, j: number): boolean =>
    [...partner].some(([a, b]) => a === i || b === j || a < i !== b < j);
  const pairs = before.length * after.length;
  const places = new Map(after.map(([id, type], j) => [`${type} ${id}`, j]));
  if (pairs <= MOST_BY_ID)
    before.forEach(([id, type], i) => {
      const j = places.get(`${type} ${id}`);
      if (j !== undefined && !crosses(i, j)) partner.set(i, j);
    });
  const close: { i: number; j: number; share: number }[] = [];
  if (pairs <= MOST_PAIRS) {
    const counts = after.map(([, , text]) => counted(text));
    before.forEach(([, type, text], i) => {
      const own = counted(text);
      counts.forEach((other, j) => {
        const share = after[j]?.[1] === type ? likeness(own, other) : 0;
        if (share >= ALIKE) close.push({ i, j, share });
      });
    });
  }
  for (const { i, j } of close.sort((a, b) => b.share - a.share)) if (!crosses(i, j)) partner.set(i, j);
  return inOrder({ before, after }, partner);
}

function inOrder({ before, after }: Gap, partner: ReadonlyMap<number, number>): Pair[] {
  const out: Pair[] = [];
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

/** A passage that is gone from one place and stands word for word in another has moved. */
function withMoves(pairs: readonly Pair[]): Pair[] {
  const gone = new Map(
    pairs.flatMap(({ before, after }) => (before && !after ? [[keyOf(before), before]] : [])),
  );
  const arrived = new Set<string>();
  const marked = pairs.map((pair): Pair => {
    const key = !pair.before && pair.after ? keyOf(pair.after) : '';
    const before = gone.get(key);
    if (!before || !pair.after || arrived.has(key)) return pair;
    arrived.add(key);
    return { before, after: pair.after, moved: true };
  });
  return marked.filter(({ before, after }) => !before || after !== undefined || !arrived.has(keyOf(before)));
}

/** All passages of both versions, in the order of the new one; those that are gone stand where they stood. */
export function pairBlocks(before: Version, after: Version): Pair[] {
  const [old, now] = [before.passages, after.passages];
  const runs = diffArrays(old.map(keyOf), now.map(keyOf), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  const pairs: Pair[] = [];
  let gap: Gap = { before: [], after: [] };
  let [i, j] = [0, 0];
  const close = (): void => {
    pairs.push(...pairGap(gap));
    gap = { before: [], after: [] };
  };
  for (const { removed, added, value } of runs)
    for (let left = value.length; left > 0; left--) {
      if (removed) gap.before.push(old[i++] as Entry);
      else if (added) gap.after.push(now[j++] as Entry);
      else {
        close();
        pairs.push({ before: old[i++], after: now[j++] });
      }
    }
  close();
  return withMoves(pairs);
}
