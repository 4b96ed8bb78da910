import { A as unknown, T as string, _ as optional, b as record, d as maxLength, g as object, h as number, l as literal, n as boolean, t as array, v as picklist, x as regex, y as pipe } from "./dist-wX_i5dNl.js";
import { t as openShelf } from "./shelf-DC5lp4cI.js";
var Picture = object({
	src: string(),
	alt: string(),
	width: optional(number()),
	height: optional(number()),
	renditions: optional(object({
		name: pipe(string(), regex(/^[0-9a-f]{8,64}$/)),
		widths: array(number()),
		formats: array(picklist(["avif", "webp"])),
		colour: optional(pipe(string(), regex(/^#[0-9a-f]{6}$/)))
	}))
});
/** What came of an article's pictures: how many there are, and how many of them the device keeps. */
var Pictures = object({
	wanted: number(),
	kept: number(),
	reason: optional(literal("full"))
});
/** A saved article as the list of them shows it. */
var Saved = object({
	card: object({
		url: pipe(string(), regex(/^\/articles\//)),
		headline: string(),
		kicker: optional(string()),
		standfirst: optional(string()),
		section: optional(string()),
		language: optional(string()),
		authors: optional(array(string())),
		datePublished: optional(string()),
		minutes: optional(number()),
		image: optional(Picture)
	}),
	/** Milliseconds since 1970. */
	savedAt: number(),
	archived: boolean(),
	tags: pipe(array(pipe(string(), maxLength(60))), maxLength(20)),
	/** Absent until the pictures were looked for. */
	pictures: optional(Pictures)
});
/** What can be saved is an object; whoever shows it parses it. */
var Text = record(string(), unknown());
/** Saved articles by id, as lists show them. */
var savedShelf = (base) => openShelf(base, "saved", Saved);
/** Their data as published, by id; read through `savedArticle` of articles.ts, which parses them. */
var savedTexts = (base) => openShelf(base, "savedArticles", Text);
export { savedShelf as n, savedTexts as r, Saved as t };
