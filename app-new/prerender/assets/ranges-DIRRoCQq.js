import { n as passageElement, r as passageIdAt, t as pagePassage } from "./page-passages-C-2eSE7A.js";
// src/reader/features/passages/ranges.ts
/** Between ranges of the document and stretches of passages. */
function place(range, edge, { node, from, at }, offset) {
	if (node instanceof Text) range[`set${edge}`](node, from + offset - at);
	else range[edge === "Start" ? "setStartBefore" : "setEndAfter"](node);
}
/** The range of a stretch, as far as the passage reaches; nothing when none of its words is there. */
function rangeOf(passage, start, end) {
	const first = passage.pieces.find((piece) => piece.at + piece.length > start);
	const last = passage.pieces.findLast((piece) => piece.at < end);
	if (!first || !last || last.at < first.at) return void 0;
	const range = new Range();
	place(range, "Start", first, Math.max(start, first.at));
	place(range, "End", last, Math.min(end, last.at + last.length));
	return range;
}
/** Offset in the passage of a point in the document: the first sign at or after it. */
function offsetAt({ text, pieces }, container, offset) {
	const point = new Range();
	for (const { node, at, from, length } of pieces) {
		if (node === container) return at + Math.max(0, Math.min(offset - from, length));
		point.setStartBefore(node);
		point.collapse(true);
		if (point.comparePoint(container, offset) <= 0) return at;
	}
	return text.length;
}
/** Ids of the passages that a range touches, in reading order. */
function idsIn(range) {
	const root = range.commonAncestorContainer;
	const ids = [root, ...(root instanceof Element ? [...root.querySelectorAll("[data-block], h1, .standfirst")] : []).filter((element) => range.intersectsNode(element))].map(passageIdAt);
	return [...new Set(ids)].filter((id) => id !== void 0).filter(Boolean);
}
/** The words of the article that a range holds, passage by passage, without white space around each stretch. */
function stretchesOf(range) {
	return idsIn(range).flatMap((id) => {
		const passage = pagePassage(id);
		const element = passageElement(id);
		if (!passage || !element || !range.intersectsNode(element)) return [];
		const from = offsetAt(passage, range.startContainer, range.startOffset);
		const to = offsetAt(passage, range.endContainer, range.endOffset);
		const words = passage.text.slice(from, to);
		const start = from + words.length - words.trimStart().length;
		const end = start + words.trim().length;
		return end > start ? [{
			id,
			start,
			end,
			passage
		}] : [];
	});
}
export { stretchesOf as n, rangeOf as t };
