import { t as pagePassage } from "./page-passages-C-2eSE7A.js";
import { n as stretchesOf, t as rangeOf } from "./ranges-DIRRoCQq.js";
// src/reader/features/place/where.ts
/** Between a line of the window and a place in the article's text. */
/** Share of the window above the line at which reading goes on. */
var LINE = .2;
function caretAt(x, y) {
	if ("caretPositionFromPoint" in document) {
		const position = document.caretPositionFromPoint(x, y);
		return position ? {
			node: position.offsetNode,
			offset: position.offset
		} : void 0;
	}
	const range = document.caretRangeFromPoint(x, y);
	return range ? {
		node: range.startContainer,
		offset: range.startOffset
	} : void 0;
}
/** The words at a point, if there are some of the article's. */
function spotAt(x, y) {
	const caret = caretAt(x, y);
	if (!(caret?.node instanceof Text)) return void 0;
	const range = new Range();
	range.setStart(caret.node, Math.min(caret.offset, Math.max(0, caret.node.length - 1)));
	range.setEnd(caret.node, caret.node.length);
	const box = range.getClientRects()[0];
	if (!box || Math.abs((box.top + box.bottom) / 2 - y) > 2 * box.height) return void 0;
	const [stretch] = stretchesOf(range);
	return stretch && {
		id: stretch.id,
		offset: stretch.start,
		line: y / innerHeight
	};
}
/** The first words at or below a line of the window; `y` in pixels. */
function spotBelow(y) {
	const story = document.querySelector(".story-body")?.getBoundingClientRect();
	if (!story) return void 0;
	const x = story.left + story.width / 2;
	for (let at = Math.max(y, story.top + 4); at < Math.min(innerHeight, story.bottom); at += 10) {
		const spot = spotAt(x, at);
		if (spot) return spot;
	}
}
/** The words at which reading would go on. */
var spotInView = () => spotBelow(innerHeight * LINE);
/**
* The words up to which the article is read. The line that counts moves down the window as the page moves up in it, so that
* the first word is at the beginning and the last at the end.
*/
function furthest() {
	const story = document.querySelector(".story-body")?.getBoundingClientRect();
	if (!story) return void 0;
	const way = story.height - innerHeight;
	const part = way <= 0 ? 1 : -story.top / way;
	if (part >= 1) return "end";
	return part <= 0 ? void 0 : spotBelow(part * innerHeight);
}
/** Where a stretch stands on the page. */
function rangeAt({ id, start, end }) {
	const passage = pagePassage(id);
	return passage && rangeOf(passage, start, Math.max(end, start + 1));
}
/** Scrolls so that a range begins with this share of the window above it. */
function scrollToRange(range, line = LINE) {
	const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
	window.scrollBy({
		top: (box.top + box.bottom) / 2 - innerHeight * line,
		behavior: "instant"
	});
}
/** Marks the words for a moment, where the browser can; nothing of the page is changed. */
function point(range) {
	if (!("highlights" in CSS)) return;
	const highlight = new Highlight(range);
	CSS.highlights.set("bs-place", highlight);
	setTimeout(() => {
		if (CSS.highlights.get("bs-place") === highlight) CSS.highlights.delete("bs-place");
	}, 4e3);
}
export { spotInView as a, scrollToRange as i, point as n, rangeAt as r, furthest as t };
