import { O as tuple, T as string, d as maxLength, g as object, h as number, t as array, y as pipe } from "./dist-wX_i5dNl.js";
import { A as plain, _ as rebuild, y as visitor } from "../prerender.js";
import { r as passagesIn } from "./passages-DCjF-3wQ.js";
// src/reader/features/changes/version.ts
/** An article's words as they were on one day, which is all that is kept of it to tell later what has changed. Pure. */
var Version = object({
	headline: string(),
	/** When it was read: milliseconds since 1970. */
	readAt: number(),
	/** Id, type and words of each passage, in reading order. */
	passages: pipe(array(tuple([
		string(),
		string(),
		string()
	])), maxLength(2e5)),
	/** The words of the corrections that stood there. */
	corrections: array(string())
});
/** What a block says without words of its own: what its pictures show, and formulas. */
function wordless(block) {
	const id = block.id ?? "";
	const out = [];
	const image = (given) => (out.push({
		id,
		type: "picture",
		text: given.alt
	}), given);
	const body = (inner) => (out.push(...inner.flatMap(wordless)), inner);
	rebuild(block, visitor({
		image,
		body
	}));
	if (block.type === "math") out.push({
		id,
		type: "math",
		text: block.tex ?? block.mathml ?? ""
	});
	return out.filter(({ text }) => text.trim() !== "");
}
/** Id that stands for the lead picture. */
var LEAD = "bs-lead";
function* contentsOf(block) {
	yield* passagesIn({
		headline: "",
		body: [block]
	});
	yield* wordless(block);
}
/** Everything that a reader would miss, in reading order; what a block's pictures show stands after its words. */
function* contentsIn(article) {
	const { headline, standfirst, image, body, footnotes = [] } = article;
	yield* passagesIn({
		headline,
		standfirst,
		body: []
	});
	if (image) {
		if (image.image.alt.trim() !== "") yield {
			id: LEAD,
			type: "picture",
			text: image.image.alt
		};
		const caption = plain(image.caption).trim();
		if (caption !== "") yield {
			id: LEAD,
			type: "figure",
			text: caption
		};
	}
	for (const block of body) yield* contentsOf(block);
	for (const note of footnotes) for (const block of note.body) yield* contentsOf(block);
}
/** The version of an article that has these {@link contentsIn}. */
var versionFrom = (article, contents, readAt) => ({
	headline: article.headline,
	readAt,
	passages: contents.map(({ id, type, text }) => [
		id,
		type,
		text
	]),
	corrections: (article.corrections ?? []).map(({ text }) => plain(text))
});
export { contentsIn as n, versionFrom as r, Version as t };
