import { A as unknown, D as transform, S as safeParse, g as object, k as union, t as array, y as pipe } from "./dist-wX_i5dNl.js";
import { i as wordsOf, n as annotationOf, r as highlightOf, t as Annotation } from "./annotation-D0DaCxYw.js";
// src/reader/features/highlights/exchange.ts
/** Highlights out of the reader's device and into it: Markdown to read on, CSV to sort, annotations to bring back. Pure. */
/** The same, grouped by article and in the order given. */
function byArticle(highlights) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of highlights) groups.set(one.article, [...groups.get(one.article) ?? [], one]);
	return groups;
}
/** Signs that Markdown takes for marks, and line starts that it takes for lists, headings and the like. */
var literally = (text) => text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm, "$1\\$2");
var quoted = (text) => text.split("\n").map((line) => `> ${literally(line)}`).join("\n>\n");
/** Highlights as Markdown: a heading an article, a quotation a highlight, note and tags below it. */
function toMarkdown(highlights, origin) {
	return `${[...byArticle(highlights)].map(([article, list]) => {
		const title = literally(list[0]?.headline || article).replace(/\n/g, " ");
		const items = list.map((one) => [
			quoted(wordsOf(one)),
			literally(one.note),
			one.tags.map((tag) => `\\#${tag.replace(/\s+/g, "-")}`).join(" ")
		].filter(Boolean).join("\n\n"));
		return [`## [${title}](<${origin}${article}>)`, ...items].join("\n\n");
	}).join("\n\n")}\n`;
}
/** A cell; what a spreadsheet would take for a formula is kept from being one. */
var cell = (text) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, "\"\"")}"`;
/** Highlights as CSV with a head (RFC 4180). */
function toCsv(highlights, origin) {
	return [[
		"headline",
		"address",
		"colour",
		"quote",
		"note",
		"tags",
		"created",
		"modified"
	], ...highlights.map((one) => [
		one.headline,
		origin + one.article,
		one.colour,
		wordsOf(one),
		one.note,
		one.tags.join(", "),
		one.created,
		one.modified
	])].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
/** Highlights as a W3C AnnotationCollection of one page. */
function toJson(highlights, origin, label) {
	const items = highlights.map((one) => annotationOf(one, origin));
	const collection = {
		"@context": "http://www.w3.org/ns/anno.jsonld",
		type: "AnnotationCollection",
		label,
		total: items.length,
		first: {
			type: "AnnotationPage",
			startIndex: 0,
			items
		}
	};
	return `${JSON.stringify(collection, void 0, 2)}\n`;
}
var Items = array(unknown());
var File = union([
	Items,
	pipe(object({ first: object({ items: Items }) }), transform(({ first }) => first.items)),
	pipe(object({ items: Items }), transform(({ items }) => items)),
	pipe(Annotation, transform((one) => [one]))
]);
/** The highlights in a file of annotations: a collection, a page, a list or one. What is none is passed over. */
function fromJson(json) {
	try {
		const file = safeParse(File, JSON.parse(json));
		if (!file.success) return [];
		return file.output.flatMap((item) => {
			const annotation = safeParse(Annotation, item);
			return annotation.success ? highlightOf(annotation.output) ?? [] : [];
		});
	} catch {
		return [];
	}
}
var signOf = (one) => JSON.stringify([one.article, one.quotes.map(({ exact, at }) => [exact, at])]);
/**
* What is to be kept of the highlights that come in: those that are new, and those that are here but were changed later there.
* The same words marked twice, on two devices, are one highlight.
*/
function newOf(coming, here) {
	const known = new Map(here.map((one) => [one.id, one]));
	const words = new Set(here.map(signOf));
	return coming.filter((one) => {
		const mine = known.get(one.id);
		if (mine ? mine.modified >= one.modified : words.has(signOf(one))) return false;
		known.set(one.id, one);
		words.add(signOf(one));
		return true;
	});
}
export { toMarkdown as a, toJson as i, newOf as n, toCsv as r, fromJson as t };
