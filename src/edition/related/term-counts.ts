/** Counts the terms of one article and chooses the strongest. Pure, but for tables that are used again for the next article. */

export interface Terms {
  /** In rising order. */
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
}

const LENGTH = 100;
const [LIGHTEST, HEAVIEST] = [1, 63];

/** Beyond so many points more of the same say little more. */
const DAMPED = Float64Array.from({ length: 256 }, (_, points) => Math.log2(1 + points));
const damped = (points: number): number => DAMPED[Math.min(points, 255)] ?? 0;

/** Words of three letters are rarely what a story is about, words of six often. No list of words is needed to know that. */
const likely = (letters: number): number => Math.min(letters, 6) / 6;

const SLOTS = 4096;
const keys = new Uint32Array(SLOTS);
const points = new Uint16Array(SLOTS);
const letters = new Uint8Array(SLOTS);
/** The slots in use. More terms than these have no place; no article begins with so many. */
const used = new Uint16Array(SLOTS / 2);
const strengths = new Float64Array(SLOTS / 2);

/** Strength before the comma of 2^32, and the term behind it, the lower of two equals being the stronger. */
const SCALE = 4096;
const packed = (weight: number, term: number): number =>
  Math.round(weight * SCALE) * 2 ** 32 + (0xffffffff - term);
const termOf = (strength: number): number => 0xffffffff - (strength % 2 ** 32);
const weightOf = (strength: number): number => Math.floor(strength / 2 ** 32) / SCALE;

/** Begins to count the terms of an article: the count of the one before is lost. */
export function countTerms(): TermCounts {
  let count = 0;
  keys.fill(0);
  return {
    add(term, length, more) {
      let slot = Math.imul(term, 0x9e3779b1) >>> 20;
      while (keys[slot] !== term && keys[slot] !== 0) slot = (slot + 1) % SLOTS;
      if (keys[slot] === term) {
        points[slot] = (points[slot] ?? 0) + more;
      } else if (count < used.length && term !== 0) {
        used[count++] = slot;
        keys[slot] = term;
        points[slot] = more;
        letters[slot] = Math.min(length, 255);
      }
    },
    strongest(most, tags, tagPoints) {
      for (let at = 0; at < count; at++) {
        const slot = used[at] ?? 0;
        strengths[at] = packed(damped(points[slot] ?? 0) * likely(letters[slot] ?? 0), keys[slot] ?? 0);
      }
      const tagged = [...new Set(tags)].slice(0, most / 4).map((tag) => packed(damped(tagPoints), tag));
      const words = strengths
        .subarray(0, count)
        .sort()
        .subarray(Math.max(0, count + tagged.length - most));
      const chosen = new Float64Array(tagged.length + words.length);
      chosen.set(tagged);
      chosen.set(words, tagged.length);
      return weighted(chosen);
    },
  };
}

export interface TermCounts {
  /** Adds an occurrence of a term: how many letters it has, and what it counts. */
  add(term: number, letters: number, points: number): void;
  /** At most `most` terms, tags before words, with their weights as parts of a vector of one length. */
  strongest(most: number, tags: readonly number[], tagPoints: number): Terms;
}

function weighted(strengths: Float64Array): Terms {
  let squares = 0;
  for (const strength of strengths) squares += weightOf(strength) ** 2;
  const scale = LENGTH / Math.sqrt(squares);
  const ordered = strengths
    .map((strength) => termOf(strength) * 64 + bounded(Math.round(weightOf(strength) * scale)))
    .sort();
  return {
    terms: Uint32Array.from(ordered, (one) => Math.floor(one / 64)),
    weights: Uint8Array.from(ordered, (one) => one % 64),
  };
}

const bounded = (weight: number): number => Math.min(HEAVIEST, Math.max(LIGHTEST, weight));
