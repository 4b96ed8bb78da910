import { n as diffArrays, t as pairBlocks } from "./block-diff--bS0_F1b.js";
// src/reader/features/changes/figures.ts
var NUMBER = /\p{Sc}?\p{N}+(?:[.,:’'\u066b\u066c\u00a0\u202f]\p{N}+)*(?:\s?%)?/gu;
var numbersIn = (text) => text.match(NUMBER) ?? [];
/** The figures that stand in another's place: where something was replaced, and both have as many. */
function changedFigures(pieces) {
	return pieces.flatMap(({ kind, text }, at) => {
		const next = pieces[at + 1];
		if (kind !== "removed" || next?.kind !== "added") return [];
		const before = numbersIn(text);
		const after = numbersIn(next.text);
		if (before.length !== after.length) return [];
		return before.flatMap((number, index) => {
			const now = after[index] ?? number;
			return now === number ? [] : [{
				before: number,
				after: now
			}];
		});
	});
}
// src/reader/features/changes/word-diff.ts
/** What changed between two texts, by words. Pure. */
/** Beyond so many changed words two texts are two texts. */
var MOST_EDITS = 600;
/** Share of the longer text that must be common, for the words to be told apart. */
var COMMON = .25;
var segmenters = /* @__PURE__ */ new Map();
/** The words of a text and what stands between them, in any language: also where no spaces part them. */
function tokens(text, language) {
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, { granularity: "word" });
		segmenters.set(language, segmenter);
	}
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** A few words left over between two changes make them harder to read than one change would be. */
var isLeftOver = ({ kind, text }) => kind === "same" && (!/[\p{L}\p{N}]/u.test(text) || text.trim().length <= 3 && !/\n/.test(text));
/** Changes in a row as one, what was removed before what was added. */
function gathered(pieces) {
	const out = [];
	let removed = "";
	let added = "";
	const flush = () => {
		if (removed !== "") out.push({
			kind: "removed",
			text: removed
		});
		if (added !== "") out.push({
			kind: "added",
			text: added
		});
		removed = "";
		added = "";
	};
	pieces.forEach((piece, at) => {
		const between = removed + added !== "" && at + 1 < pieces.length;
		if (piece.kind !== "added" && (piece.kind === "removed" || between && isLeftOver(piece))) removed += piece.text;
		if (piece.kind !== "removed" && (piece.kind === "added" || between && isLeftOver(piece))) added += piece.text;
		if (piece.kind === "same" && !(between && isLeftOver(piece))) {
			flush();
			out.push(piece);
		}
	});
	flush();
	return out;
}
var whole = (before, after) => [{
	kind: "removed",
	text: before
}, {
	kind: "added",
	text: after
}].filter(({ text }) => text !== "");
/** The pieces of both texts: those that are not `added` make up the one before, those not `removed` the one after. */
function diffWords(before, after, language) {
	if (before === after) return [{
		kind: "same",
		text: after
	}];
	const found = diffArrays(tokens(before, language), tokens(after, language), { maxEditLength: MOST_EDITS });
	if (!found) return whole(before, after);
	const pieces = gathered(found.map(({ added, removed, value }) => ({
		kind: added ? "added" : removed ? "removed" : "same",
		text: value.join("")
	})));
	return pieces.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.trim().length : 0), 0) < COMMON * Math.max(before.length, after.length) ? whole(before, after) : pieces;
}
// src/reader/features/changes/compare.ts
/** What changed between two versions of an article, by passage and by word. Pure. */
function rowOf({ before, after, moved = false }, language) {
	const [id, type, now] = after ?? before ?? [
		"",
		"",
		""
	];
	const base = {
		type,
		figures: [],
		...after && { id }
	};
	if (!after) return {
		...base,
		kind: "removed",
		pieces: [{
			kind: "removed",
			text: now
		}]
	};
	if (!before) return {
		...base,
		kind: "added",
		pieces: [{
			kind: "added",
			text: now
		}]
	};
	const pieces = diffWords(before[2], now, language);
	const kind = before[2] !== now ? "changed" : moved ? "moved" : "same";
	return {
		...base,
		kind,
		pieces,
		figures: changedFigures(pieces)
	};
}
/** Compares the words of two versions; `language` is the article's, as BCP 47. */
function compare(before, after, language) {
	const rows = pairBlocks(before, after).map((pair) => rowOf(pair, language));
	return {
		rows,
		changes: rows.filter(({ kind }) => kind !== "same").length
	};
}
export { compare };
