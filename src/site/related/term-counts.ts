/** The hash table is reused for the next article. */

interface WeightedTerms {
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
}

const VECTOR_LENGTH = 100;
const [LIGHTEST, HEAVIEST] = [1, 63];

/** Logarithmic: further occurrences add little. */
const LOG_POINTS = Float64Array.from({ length: 256 }, (_, points) => Math.log2(1 + points));
const logPoints = (points: number): number => LOG_POINTS[Math.min(points, 255)] ?? 0;

/** Short words rarely say what a story is about; this replaces stop-word lists. */
const lengthFactor = (letters: number): number => Math.min(letters, 6) / 6;

const HASH_SLOTS = 4096;
const keys = new Uint32Array(HASH_SLOTS);
const points = new Uint16Array(HASH_SLOTS);
const letters = new Uint8Array(HASH_SLOTS);
/** Occupied slots. Further terms are ignored; no article begins with so many. */
const used = new Uint16Array(HASH_SLOTS / 2);
const strengths = new Float64Array(HASH_SLOTS / 2);

/** Packs weight and term in one number, for sorting; of equal weights the lower term is stronger. */
const WEIGHT_SCALE = 4096;
const packStrength = (weight: number, term: number): number =>
  Math.round(weight * WEIGHT_SCALE) * 2 ** 32 + (0xffffffff - term);
const unpackTerm = (strength: number): number => 0xffffffff - (strength % 2 ** 32);
const unpackWeight = (strength: number): number => Math.floor(strength / 2 ** 32) / WEIGHT_SCALE;

export function createTermCounter(): TermCounter {
  let count = 0;
  keys.fill(0);
  return {
    add(term, length, more) {
      let slot = Math.imul(term, 0x9e3779b1) >>> 20;
      while (keys[slot] !== term && keys[slot] !== 0) slot = (slot + 1) % HASH_SLOTS;
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
        strengths[at] = packStrength(
          logPoints(points[slot] ?? 0) * lengthFactor(letters[slot] ?? 0),
          keys[slot] ?? 0,
        );
      }
      const tagged = [...new Set(tags)]
        .slice(0, most / 4)
        .map((tag) => packStrength(logPoints(tagPoints), tag));
      const words = strengths
        .subarray(0, count)
        .sort()
        .subarray(Math.max(0, count + tagged.length - most));
      const chosen = new Float64Array(tagged.length + words.length);
      chosen.set(tagged);
      chosen.set(words, tagged.length);
      return normalizeWeights(chosen);
    },
  };
}

export interface TermCounter {
  add(term: number, letters: number, points: number): void;
  /** At most `most` terms, tags before words; weights are normalised to a fixed vector length. */
  strongest(most: number, tags: readonly number[], tagPoints: number): WeightedTerms;
}

function normalizeWeights(strengths: Float64Array): WeightedTerms {
  let squares = 0;
  for (const strength of strengths) squares += unpackWeight(strength) ** 2;
  const scale = VECTOR_LENGTH / Math.sqrt(squares);
  const ordered = strengths
    .map((strength) => unpackTerm(strength) * 64 + clampWeight(Math.round(unpackWeight(strength) * scale)))
    .sort();
  return {
    terms: Uint32Array.from(ordered, (one) => Math.floor(one / 64)),
    weights: Uint8Array.from(ordered, (one) => one % 64),
  };
}

const clampWeight = (weight: number): number => Math.min(HEAVIEST, Math.max(LIGHTEST, weight));
