import { A as plain, _ as rebuild, y as visitor } from "../prerender.js";
// src/article/passages.ts
/**
* The article as a list of passages: the one text that highlights are anchored in and versions are compared by. The page holds
* the same text; see `reader/features/passages`. Pure.
*/
/** Ids that no block can have. */
var HEADLINE = "bs-headline";
var STANDFIRST = "bs-standfirst";
/** Blocks that repeat words, or lead to another article. */
var SILENT = /* @__PURE__ */ new Set(["pullquote", "relatedLink"]);
/** A text is one line, whatever signs are in it; an unknown block's lines are shown as paragraphs. */
var linesOf = (text, { type }) => (type === "unknown" ? plain(text).split("\n") : [plain(text)]).map((line) => line.trim());
/** The block as it is shown: coloured code by its tokens, a file without a caption with its title as one. */
function shown(block) {
	if (block.type === "code" && block.tokens) return {
		...block,
		text: block.tokens.map(([words]) => words).join("")
	};
	if ((block.type === "video" || block.type === "audio") && block.title !== void 0) return {
		...block,
		caption: block.caption ?? block.title
	};
	return block;
}
function* visitBlock(block) {
	const lines = [];
	const inner = [];
	rebuild(shown(block), visitor({
		text: (text) => (lines.push(...linesOf(text, block)), text),
		body: (body) => (inner.push(body), body)
	}));
	const text = lines.filter(Boolean).join("\n");
	if (text !== "" && !SILENT.has(block.type)) yield {
		id: block.id ?? "",
		type: block.type,
		text
	};
	for (const body of inner) for (const one of body) yield* visitBlock(one);
}
/** The passages of an article whose blocks have ids, one by one in reading order: headline, standfirst, body, footnotes. */
function* passagesIn(article) {
	const head = {
		headline: article.headline.trim(),
		standfirst: plain(article.standfirst).trim()
	};
	if (head.headline !== "") yield {
		id: HEADLINE,
		type: "headline",
		text: head.headline
	};
	if (head.standfirst !== "") yield {
		id: STANDFIRST,
		type: "standfirst",
		text: head.standfirst
	};
	for (const block of article.body) yield* visitBlock(block);
	for (const note of article.footnotes ?? []) for (const block of note.body) yield* visitBlock(block);
}
export { STANDFIRST as n, passagesIn as r, HEADLINE as t };
