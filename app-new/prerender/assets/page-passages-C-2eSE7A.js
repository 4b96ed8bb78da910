import { n as STANDFIRST, t as HEADLINE } from "./passages-DCjF-3wQ.js";
// src/reader/features/passages/page-passages.ts
/** The passages of an article as they stand on the page: the words of `article/passages.ts`, each with where it is drawn. */
/** What stands in a block without being its words: the interface's own, credits, numbers of notes, what words are repeated in. */
var FURNITURE = "[data-interface], button, .visually-hidden, .note-mark, .credit, .back, .math-label, .embed-card, .transcript > summary, .code > figcaption";
var SILENT = "[data-block=\"pullquote\"], [data-block=\"relatedLink\"], [data-block=\"math\"]";
var INLINE = new Set("A ABBR B BDI CITE CODE DEL EM I INS MARK S SMALL SPAN STRONG SUB SUP TIME U".split(" "));
var isShownDate = (element) => element.tagName === "TIME" && element.parentElement?.className === "timeline-date";
/** The block's own text nodes, gathered by the line that they stand in. */
function linesOf(block) {
	const lines = [];
	const add = (of, node, text) => {
		const last = lines.at(-1);
		if (last?.of === of) last.words.push({
			node,
			text
		});
		else lines.push({
			of,
			words: [{
				node,
				text
			}]
		});
	};
	const into = (element, line) => {
		for (const child of element.childNodes) if (child instanceof Text) add(line, child, child.data);
		else if (!(child instanceof Element) || isApart(child)) continue;
		else if (isShownDate(child)) add(line, child, child.dateTime);
		else into(child, INLINE.has(child.tagName.toUpperCase()) ? line : child);
	};
	into(block, block);
	return lines;
}
var isApart = (element) => element.matches(`[data-block], ${FURNITURE}`);
/** Reads the passage of one block's element. */
function readPassage(id, block) {
	const pieces = [];
	let text = "";
	for (const { words } of linesOf(block)) {
		const whole = words.map((word) => word.text).join("");
		const line = whole.trim();
		if (line === "") continue;
		if (text !== "") text += "\n";
		let start = whole.length - whole.trimStart().length;
		let left = line.length;
		for (const word of words) {
			const from = Math.min(start, word.text.length);
			const length = Math.min(word.text.length - from, left);
			start -= from;
			left -= length;
			if (length > 0) pieces.push({
				node: word.node,
				at: text.length,
				from,
				length
			});
			text += word.text.slice(from, from + length);
		}
	}
	return {
		id,
		text,
		pieces
	};
}
/** The element that holds the passage of this id, if it is shown. */
function passageElement(id) {
	if (id === "bs-headline") return document.querySelector(".story-header h1");
	if (id === "bs-standfirst") return document.querySelector(".story-header > .standfirst");
	const block = document.getElementById(id);
	return block?.hasAttribute("data-block") && !block.matches(SILENT) ? block : null;
}
/** The passage of this id; nothing when it is not on the page or has no words. */
function pagePassage(id) {
	const element = passageElement(id);
	if (!element) return void 0;
	const passage = readPassage(id, element);
	return passage.text === "" ? void 0 : passage;
}
/** Id of the passage that a node stands in; nothing for what is no part of the article's words. */
function passageIdAt(node) {
	const block = (node instanceof Element ? node : node.parentElement)?.closest(".story [data-block], .story-header > h1, .story-header > .standfirst");
	if (!block || block.matches(SILENT) || block.closest(SILENT)) return void 0;
	if (block.tagName === "H1") return HEADLINE;
	return block.hasAttribute("data-block") ? block.id : STANDFIRST;
}
export { passageElement as n, passageIdAt as r, pagePassage as t };
