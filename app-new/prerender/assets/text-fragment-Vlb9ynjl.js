import { r as passageIdAt } from "./page-passages-C-2eSE7A.js";
// src/reader/features/share/selected.ts
/** What the reader has selected in the article, and what stands around it. */
/** The words selected in the story; nothing when none are. */
function selectedWords() {
	const selection = getSelection();
	const story = document.querySelector(".story-body");
	if (!story || !selection || selection.isCollapsed || selection.rangeCount === 0) return void 0;
	const range = selection.getRangeAt(0);
	if (!story.contains(range.commonAncestorContainer)) return void 0;
	const text = selection.toString().trim();
	const before = document.createRange();
	before.setStart(story, 0);
	before.setEnd(range.startContainer, range.startOffset);
	const after = document.createRange();
	after.setStart(range.endContainer, range.endOffset);
	after.setEnd(story, story.childNodes.length);
	const block = passageIdAt(range.startContainer) || void 0;
	return text === "" ? void 0 : {
		text,
		before: before.toString(),
		after: after.toString(),
		block
	};
}
// src/reader/features/share/text-fragment.ts
/** A link to words in a page, which browsers seek and mark: `#block:~:text=…`. Pure. */
/** A hyphen and a comma have a meaning of their own in these links; half a character cannot be encoded. */
var encoded = (words) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, "�")).replaceAll("-", "%2D");
var oneLine = (text) => text.replace(/\s+/g, " ").trim();
/** Words longer than this are named by their beginning and end. */
var LONGEST = 120;
/** Words of the beginning, the end, and of what stands around. */
var EDGE = 4;
var MOST_AROUND = 12;
var wordsOf = (text) => oneLine(text).split(" ").filter(Boolean);
/** How often a text has some words, one after the other. */
function occurrences(text, words) {
	let count = 0;
	for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1)) count++;
	return count;
}
/** The words themselves, or their beginning and end where they are many or stand in several blocks. */
function target(text) {
	const words = wordsOf(text);
	if (oneLine(text).length <= LONGEST && !/\n/.test(text.trim()) || words.length < 8) return encoded(oneLine(text));
	return `${encoded(words.slice(0, EDGE).join(" "))},${encoded(words.slice(-4).join(" "))}`;
}
/** The fragment for some words of a page, with as many words around them as it takes to mean no others. */
function textFragment({ text, before, after, block = "" }) {
	const page = oneLine(`${before} ${text} ${after}`).toLowerCase();
	const own = oneLine(text).toLowerCase();
	const [prior, next] = [wordsOf(before), wordsOf(after)];
	let around = 0;
	const sought = () => [
		...prior.slice(prior.length - around),
		own,
		...next.slice(0, around)
	].join(" ").toLowerCase();
	while (around < MOST_AROUND && occurrences(page, sought()) > 1) around++;
	const prefix = around && prior.length ? `${encoded(prior.slice(-around).join(" "))}-,` : "";
	const suffix = around && next.length ? `,-${encoded(next.slice(0, around).join(" "))}` : "";
	return `#${encodeURIComponent(block)}:~:text=${prefix}${target(text)}${suffix}`;
}
export { selectedWords as n, textFragment as t };
