import { n as __exportAll } from "./rolldown-runtime-DYf_mQCB.js";
import { a as stretchesIn, r as offsetOf } from "./quote-DBt4l172.js";
// node_modules/approx-string-match/build/src/index.js
/**
* Implementation of Myers' online approximate string matching algorithm [1],
* with additional optimizations suggested by [2].
*
* This has O((k/w) * n) expected-time where `n` is the length of the
* text, `k` is the maximum number of errors allowed (always <= the pattern
* length) and `w` is the word size. Because JS only supports bitwise operations
* on 32 bit integers, `w` is 32.
*
* As far as I am aware, there aren't any online algorithms which are
* significantly better for a wide range of input parameters. The problem can be
* solved faster using "filter then verify" approaches which first filter out
* regions of the text that cannot match using a "cheap" check and then verify
* the remaining potential matches. The verify step requires an algorithm such
* as this one however.
*
* The algorithm's approach is essentially to optimize the classic dynamic
* programming solution to the problem by computing columns of the matrix in
* word-sized chunks (ie. dealing with 32 chars of the pattern at a time) and
* avoiding calculating regions of the matrix where the minimum error count is
* guaranteed to exceed the input threshold.
*
* The paper consists of two parts, the first describes the core algorithm for
* matching patterns <= the size of a word (implemented by `advanceBlock` here).
* The second uses the core algorithm as part of a larger block-based algorithm
* to handle longer patterns.
*
* [1] G. Myers, “A Fast Bit-Vector Algorithm for Approximate String Matching
* Based on Dynamic Programming,” vol. 46, no. 3, pp. 395–415, 1999.
*
* [2] Šošić, M. (2014). An simd dynamic programming c/c++ library (Doctoral
* dissertation, Fakultet Elektrotehnike i računarstva, Sveučilište u Zagrebu).
*/
function reverse(s) {
	return s.split("").reverse().join("");
}
/**
* Given the ends of approximate matches for `pattern` in `text`, find
* the start of the matches.
*
* @param findEndFn - Function for finding the end of matches in
* text.
* @return Matches with the `start` property set.
*/
function findMatchStarts(text, pattern, matches) {
	const patRev = reverse(pattern);
	return matches.map((m) => {
		const minStart = Math.max(0, m.end - pattern.length - m.errors);
		return {
			start: findMatchEnds(reverse(text.slice(minStart, m.end)), patRev, m.errors).reduce((min, rm) => {
				if (m.end - rm.end < min) return m.end - rm.end;
				return min;
			}, m.end),
			end: m.end,
			errors: m.errors
		};
	});
}
/**
* Return 1 if a number is non-zero or zero otherwise, without using
* conditional operators.
*
* This should get inlined into `advanceBlock` below by the JIT.
*
* Adapted from https://stackoverflow.com/a/3912218/434243
*/
function oneIfNotZero(n) {
	return (n | -n) >> 31 & 1;
}
/**
* Block calculation step of the algorithm.
*
* From Fig 8. on p. 408 of [1], additionally optimized to replace conditional
* checks with bitwise operations as per Section 4.2.3 of [2].
*
* @param ctx - The pattern context object
* @param peq - The `peq` array for the current character (`ctx.peq.get(ch)`)
* @param b - The block level
* @param hIn - Horizontal input delta ∈ {1,0,-1}
* @return Horizontal output delta ∈ {1,0,-1}
*/
function advanceBlock(ctx, peq, b, hIn) {
	let pV = ctx.P[b];
	let mV = ctx.M[b];
	const hInIsNegative = hIn >>> 31;
	const eq = peq[b] | hInIsNegative;
	const xV = eq | mV;
	const xH = (eq & pV) + pV ^ pV | eq;
	let pH = mV | ~(xH | pV);
	let mH = pV & xH;
	const hOut = oneIfNotZero(pH & ctx.lastRowMask[b]) - oneIfNotZero(mH & ctx.lastRowMask[b]);
	pH <<= 1;
	mH <<= 1;
	mH |= hInIsNegative;
	pH |= oneIfNotZero(hIn) - hInIsNegative;
	pV = mH | ~(xV | pH);
	mV = pH & xV;
	ctx.P[b] = pV;
	ctx.M[b] = mV;
	return hOut;
}
/**
* Find the ends and error counts for matches of `pattern` in `text`.
*
* Only the matches with the lowest error count are reported. Other matches
* with error counts <= maxErrors are discarded.
*
* This is the block-based search algorithm from Fig. 9 on p.410 of [1].
*/
function findMatchEnds(text, pattern, maxErrors) {
	if (pattern.length === 0) return [];
	maxErrors = Math.min(maxErrors, pattern.length);
	const matches = [];
	const w = 32;
	const bMax = Math.ceil(pattern.length / w) - 1;
	const ctx = {
		P: new Uint32Array(bMax + 1),
		M: new Uint32Array(bMax + 1),
		lastRowMask: new Uint32Array(bMax + 1)
	};
	ctx.lastRowMask.fill(1 << 31);
	ctx.lastRowMask[bMax] = 1 << (pattern.length - 1) % w;
	const emptyPeq = new Uint32Array(bMax + 1);
	const peq = /* @__PURE__ */ new Map();
	const asciiPeq = [];
	for (let i = 0; i < 256; i++) asciiPeq.push(emptyPeq);
	for (let c = 0; c < pattern.length; c += 1) {
		const val = pattern.charCodeAt(c);
		if (peq.has(val)) continue;
		const charPeq = new Uint32Array(bMax + 1);
		peq.set(val, charPeq);
		if (val < asciiPeq.length) asciiPeq[val] = charPeq;
		for (let b = 0; b <= bMax; b += 1) {
			charPeq[b] = 0;
			for (let r = 0; r < w; r += 1) {
				const idx = b * w + r;
				if (idx >= pattern.length) continue;
				if (pattern.charCodeAt(idx) === val) charPeq[b] |= 1 << r;
			}
		}
	}
	let y = Math.max(0, Math.ceil(maxErrors / w) - 1);
	const score = new Uint32Array(bMax + 1);
	for (let b = 0; b <= y; b += 1) score[b] = (b + 1) * w;
	score[bMax] = pattern.length;
	for (let b = 0; b <= y; b += 1) {
		ctx.P[b] = -1;
		ctx.M[b] = 0;
	}
	for (let j = 0; j < text.length; j += 1) {
		const charCode = text.charCodeAt(j);
		let charPeq;
		if (charCode < asciiPeq.length) charPeq = asciiPeq[charCode];
		else {
			charPeq = peq.get(charCode);
			if (typeof charPeq === "undefined") charPeq = emptyPeq;
		}
		let carry = 0;
		for (let b = 0; b <= y; b += 1) {
			carry = advanceBlock(ctx, charPeq, b, carry);
			score[b] += carry;
		}
		if (score[y] - carry <= maxErrors && y < bMax && (charPeq[y + 1] & 1 || carry < 0)) {
			y += 1;
			ctx.P[y] = -1;
			ctx.M[y] = 0;
			let maxBlockScore;
			if (y === bMax) {
				const remainder = pattern.length % w;
				maxBlockScore = remainder === 0 ? w : remainder;
			} else maxBlockScore = w;
			score[y] = score[y - 1] + maxBlockScore - carry + advanceBlock(ctx, charPeq, y, carry);
		} else while (y > 0 && score[y] >= maxErrors + w) y -= 1;
		if (y === bMax && score[y] <= maxErrors) {
			if (score[y] < maxErrors) matches.splice(0, matches.length);
			matches.push({
				start: -1,
				end: j + 1,
				errors: score[y]
			});
			maxErrors = score[y];
		}
	}
	return matches;
}
/**
* Search for matches for `pattern` in `text` allowing up to `maxErrors` errors.
*
* Returns the start, and end positions and error counts for each lowest-cost
* match. Only the "best" matches are returned.
*/
function search(text, pattern, maxErrors) {
	return findMatchStarts(text, pattern, findMatchEnds(text, pattern, maxErrors));
}
// src/reader/features/highlights/anchor.ts
/**
* Finds quoted words again in an article that has since been changed. Every place that the words could be at is scored by how
* much of the words, and of what stood around them, is there; what does not fit well enough has no place. Pure.
*/
var anchor_exports = /* @__PURE__ */ __exportAll({ anchor: () => anchor });
/** Signs on either side of the old place that are looked through before the whole article is. */
var NEAR = 6e3;
/** Share of the quoted words that may be changed, and share of words and surroundings together. */
var EDITED = .3;
var SURROUNDED = .45;
/** From so many signs on, words are unlikely to stand in two places by chance. */
var TELLING = 24;
var MOST = 40;
var likeness = (errors, length) => length === 0 ? 0 : 1 - errors / length;
/**
* Share of some surroundings that stands in the text on this side of the words, and `away` signs from them. What stands
* elsewhere counts less; and of two texts that have nothing to do with each other some part is alike, which counts as nothing.
*/
function share(text, wanted, side, away) {
	const chance = wanted.length > 40 ? .5 : .6;
	const match = search(text, wanted, wanted.length)[0];
	if (!match) return 0;
	const gap = side === "before" ? text.length - match.end : match.start;
	const astray = Math.max(0, Math.abs(gap - away) - 8) / (.6 * wanted.length);
	return Math.max(0, (likeness(match.errors, wanted.length) - chance) / (1 - chance) - astray);
}
/** How much of one side's surroundings is there, or of the half of them that was changed less. Few signs say little. */
function support(text, wanted, side) {
	if (wanted.trim().length < 8) return 0;
	const middle = wanted.length >> 1;
	const [first, second] = [wanted.slice(0, middle), wanted.slice(middle)];
	const [near, far] = side === "before" ? [second, first] : [first, second];
	return Math.max(share(text, wanted, side, 0), share(text, near, side, 0), share(text, far, side, near.length) * .8) * Math.min(1, wanted.length / 32);
}
var isWordSign = (sign) => sign !== void 0 && /[\p{L}\p{N}\p{M}]/u.test(sign);
/** Whether an offset is within a word. */
var isCut = (text, at) => isWordSign(text[at - 1]) && isWordSign(text[at]);
/** Everywhere that the words stand, but for parts of longer words where they were none. */
function occurrences(text, { exact, prefix, suffix }) {
	const found = [];
	const cutBefore = isCut(prefix + exact, prefix.length);
	const cutAfter = isCut(exact + suffix, exact.length);
	for (let start = text.indexOf(exact); start >= 0 && found.length < 400;) {
		const end = start + exact.length;
		if ((cutBefore || !isCut(text, start)) && (cutAfter || !isCut(text, end))) found.push({
			start,
			end
		});
		start = text.indexOf(exact, start + 1);
	}
	return found;
}
var shifted = (spans, by) => spans.map(({ start, end }) => ({
	start: start + by,
	end: end + by
}));
/** Places in the text where the words stand with at most so many of a hundred signs changed. */
var alike = (text, words, share) => search(text, words, Math.floor(words.length * share)).slice(0, MOST);
/** Places where the words stand, whole or edited, anywhere or where their surroundings are. */
function spansIn(text, quote) {
	const { exact, prefix, suffix } = quote;
	const spans = occurrences(text, quote);
	if (exact.length >= TELLING && spans.length === 0) spans.push(...alike(text, exact, EDITED));
	const room = 16;
	for (const region of alike(text, prefix + exact + suffix, SURROUNDED)) {
		const from = Math.max(0, region.start - room);
		spans.push(...shifted(alike(text.slice(from, region.end + room), exact, EDITED), from));
	}
	return spans;
}
/** A match of part of a word takes the whole word, where the quoted words began and ended with whole words. */
function wholeWords(text, { start, end }, { exact, prefix, suffix }) {
	let [from, to] = [start, end];
	if (!isCut(prefix + exact, prefix.length)) while (isCut(text, from) && start - from < 24) from--;
	if (!isCut(exact + suffix, exact.length)) while (isCut(text, to) && to - end < 24) to++;
	return {
		start: from,
		end: to
	};
}
function candidate(text, span, quote, expected) {
	const { exact, prefix, suffix } = quote;
	const { start, end } = wholeWords(text, span, quote);
	const words = text.slice(start, end);
	const errors = words === exact ? 0 : distance(words, exact);
	return {
		start,
		end,
		words: Math.max(0, likeness(errors, exact.length)),
		before: support(text.slice(Math.max(0, start - 2 * prefix.length), start), prefix, "before"),
		after: support(text.slice(end, end + 2 * suffix.length), suffix, "after"),
		near: 1 - Math.min(1, Math.abs(start - expected) / Math.max(1, text.length))
	};
}
/** Changes of one sign that turn one text into the other, at least: signs beside the match count in full. */
function distance(text, words) {
	const best = search(text, words, words.length)[0];
	return best ? best.errors + best.start + (text.length - best.end) : words.length;
}
var score = ({ words, before, after, near }) => .5 * words + .2 * before + .2 * after + .1 * near;
/** How much must stand around words for them to be no others: the fewer they are and the more of them was changed, the more. */
function needed(words, length) {
	if (words === 1) return length >= TELLING ? 0 : length >= TELLING / 2 ? .35 : .6;
	if (words < .7 || length < TELLING / 2) return Infinity;
	if (words < .85 || length < TELLING) return .45;
	return length >= 48 ? 0 : .2;
}
var fits = ({ words, before, after }, length) => Math.max(before, after, .7 * (before + after)) >= needed(words, length);
var overlap = (one, other) => one.start < other.end && other.start < one.end;
/** The best place, if there is one that fits and no other is as good. */
function best(candidates, length) {
	const fitting = candidates.filter((one) => fits(one, length)).toSorted((a, b) => score(b) - score(a));
	const [first] = fitting;
	if (!first) return void 0;
	const rival = fitting.find((one) => !overlap(one, first));
	if (!rival || score(first) - score(rival) > .03) return first;
	return first.words === 1 && rival.words === 1 && first.near - rival.near > .002 ? first : void 0;
}
/** A text longer than this is not looked through as a whole. */
var LONG = 15e4;
var PIECE = 16;
/** Where in a long text some piece of the words or their surroundings stands as it was. */
function likely(text, { prefix, exact, suffix }) {
	const whole = prefix + exact + suffix;
	const step = Math.max(PIECE, Math.floor(whole.length / 8));
	const spans = [];
	for (let from = 0; from + PIECE <= whole.length && spans.length < MOST; from += step) {
		const piece = whole.slice(from, from + PIECE);
		for (let at = text.indexOf(piece), count = 0; at >= 0 && count < 3; at = text.indexOf(piece, at + 1), count++) spans.push({
			start: Math.max(0, at - whole.length),
			end: at + 2 * whole.length
		});
	}
	return spans;
}
/** Where in a text the quoted words stand now; `expected` is the offset where they would be if nothing had changed. */
function locate(text, quote, expected) {
	const spans = (text.length > LONG ? likely(text, quote) : [{
		start: 0,
		end: text.length
	}]).flatMap(({ start, end }) => shifted(spansIn(text.slice(start, end), quote), start));
	return best([...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()].map((span) => candidate(text, span, quote, expected)), quote.exact.length);
}
/** Whether the words stand where they stood, and something around them as well. */
function unmoved({ text }, at, { exact, prefix, suffix }) {
	if (text.slice(at, at + exact.length) !== exact) return false;
	const to = at + exact.length;
	const before = prefix.slice(-8);
	const after = suffix.slice(0, 8);
	return text.slice(at - before.length, at) === before || text.slice(to, to + after.length) === after;
}
/** Where quoted words stand in an article now; nothing when they are gone, or cannot be told from others. */
function anchor(sheet, quote) {
	const { text } = sheet;
	const known = offsetOf(sheet, quote.block, quote.start);
	const end = quote.exact.length;
	if (known !== void 0 && unmoved(sheet, known, quote)) return {
		stretches: stretchesIn(sheet, known, known + end),
		edited: false
	};
	const expected = known ?? quote.at;
	const from = Math.max(0, expected - NEAR);
	const near = text.slice(from, expected + end + NEAR);
	const found = locate(near, quote, expected - from);
	const place = found && found.words === 1 && found.before + found.after > 1.2 || near.length === text.length ? found : locate(text, quote, expected);
	if (!place) return void 0;
	const start = place.start + (place === found ? from : 0);
	const stretches = stretchesIn(sheet, start, start + place.end - place.start);
	return stretches.length > 0 ? {
		stretches,
		edited: place.words < 1
	} : void 0;
}
export { anchor_exports as n, anchor as t };
