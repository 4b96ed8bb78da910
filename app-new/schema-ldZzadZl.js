#!/usr/bin/env node
import { A as variant, C as strictObject, E as title, O as union, T as string, b as record, c as lazy, d as minLength, h as optional, i as description, k as unknown, l as literal, o as integer, p as number, t as array, v as picklist, w as strictTuple, x as regex, y as pipe } from "./dist-BSzKqBOc.js";
import { a as Cells, c as Language, d as Size, f as Url, g as words, h as optional$1, i as ArticleId, l as Moment, m as flag, o as Count, p as described, s as Id, t as MathNode, u as NonEmpty } from "./math-node-CmGQgJSV.js";
// src/article/spans.ts
/** Running text as data. */
/** A run of text with its properties. */
var MarkedSpan = strictObject({
	text: described(string(), "The words"),
	strong: flag("Of strong importance"),
	emphasis: flag("Stressed"),
	code: flag("Computer code"),
	underline: flag("Annotated by an underline"),
	strikethrough: flag("No longer right"),
	superscript: flag("Raised"),
	subscript: flag("Lowered"),
	mark: flag("Marked as relevant"),
	link: optional$1(Url, "Where the words lead"),
	abbreviation: words("What the abbreviation stands for"),
	time: words("The moment or duration the words name, machine-readable"),
	language: optional$1(Language, "The language of the words, when another than the article’s"),
	footnote: words("The id of the footnote that hangs here")
});
/** Strings and spans in a row. */
var Spans = array(union([string(), MarkedSpan], "must be a string or a span { \"text\": \"…\" }"));
/** Running text: a string, or a list of strings and spans. */
var Text = pipe(union([string(), Spans], "must be text: a string, or a list of strings and spans { \"text\": \"…\" }"), description("A string, or a list of spans"));
// src/article/language-tag.ts
/** The language itself of a BCP 47 tag, in lower case: `pt` of `pt-BR`. */
var primary = (language) => language.split("-")[0]?.toLowerCase() ?? "";
// src/article/pictures.ts
/** Pictures: a file and its words, with the sizes that publishing makes of it. */
var FROM_PUBLISHING = "leave renditions out, publishing makes them";
/** The sizes and formats of a picture. Made when publishing; their files are named by `renditions.ts`. */
var Renditions = strictObject({
	name: described(pipe(string(), regex(/^[0-9a-f]{8,64}$/, `is not the name of files; ${FROM_PUBLISHING}`)), "What the names of the files begin with: a hash of the picture"),
	widths: described(pipe(array(Size), minLength(1, `holds no width; ${FROM_PUBLISHING}`)), "Widths in pixels, rising"),
	formats: described(array(picklist(["avif", "webp"])), "Formats beside that of src, the best first"),
	colour: optional$1(pipe(string(), regex(/^#[0-9a-f]{6}$/, `is not a colour such as #8a1c1c; ${FROM_PUBLISHING}`)), "Shown in its place until it is there; none where it lets the page shine through")
});
var image = {
	src: described(Url, "Address of the picture; /media/… for a file of the content folder"),
	alt: described(string(), "What the picture shows, for who cannot see it; empty when it only decorates"),
	width: optional$1(Size, "Width in pixels"),
	height: optional$1(Size, "Height in pixels"),
	renditions: optional$1(Renditions, "Added when publishing; left out by who writes")
};
/** A picture file and its alternative text. */
var Image = strictObject(image);
/** The fields of a figure, and of the block that is one. */
var figure = {
	image: described(Image, "The picture"),
	caption: optional$1(Text, "The caption"),
	credit: words("Who made the picture or owns the right to it"),
	size: optional$1(picklist([
		"column",
		"wide",
		"full"
	]), "How far it reaches beyond the column")
};
/** A picture with caption and credit. */
var Figure = strictObject(figure);
// src/article/media.ts
/** Films and recordings: their files, their tracks, and what stands around them. */
var Source = strictObject({
	src: described(Url, "Address of the file"),
	type: words("Its media type, such as video/mp4")
});
var Track = strictObject({
	src: described(Url, "Address of a WebVTT file"),
	kind: optional$1(picklist([
		"captions",
		"subtitles",
		"descriptions",
		"chapters"
	]), "What the track holds"),
	language: optional$1(Language, "Language of the track"),
	label: words("Name of the track in the menu"),
	default: flag("On unless the reader chooses otherwise")
});
var source = described(Url, "Address of the file");
var sources = pipe(array(Source), minLength(1, "is empty; name a file, such as { \"src\": \"/media/film.mp4\" }"), description("The file in several formats, best first"));
/** The fields of who names one file, and perhaps its other formats. */
var oneFile = {
	src: source,
	sources: optional(sources)
};
/** The fields of who names the formats alone. */
var manyFiles = {
	src: optional(source),
	sources
};
/** What a film or a recording has beside its files and its transcript. */
var media = {
	poster: optional$1(Image, "Picture shown before it plays"),
	tracks: optional$1(array(Track), "Captions and other tracks"),
	title: words("What is played"),
	caption: optional$1(Text, "The caption"),
	credit: words("Who made it")
};
// src/article/related.ts
/** Pointers to other articles. */
var relatedExtras = {
	label: words("Words before the headline, such as READ"),
	kicker: words("The kicker shown above the headline"),
	image: optional$1(Image, "A picture beside the headline")
};
/** The fields of a pointer into this edition. */
var relatedArticle = {
	article: described(ArticleId, "An article of this edition"),
	headline: words("Shown in place of the article’s own headline; filled in when publishing"),
	...relatedExtras
};
/** The fields of a pointer elsewhere. */
var relatedUrl = {
	url: described(Url, "Where it leads"),
	headline: described(NonEmpty, "The headline over there"),
	...relatedExtras
};
/** A pointer to another article, of this edition or elsewhere. */
var Related = union([strictObject(relatedArticle), strictObject(relatedUrl)], "must name an article of the edition { \"article\": … } or a page { \"url\": …, \"headline\": … }");
// src/article/blocks.ts
/** The blocks of an article's body. */
var Body = lazy(() => Blocks);
var block = (type, description$1, entries) => pipe(strictObject({
	type: described(literal(type), "The type of the block"),
	id: optional$1(Id, "Stable id of the block; derived from its words when absent"),
	...entries
}), description(description$1));
/** A field of blocks. */
var nested = (description) => described(Body, description);
var Item = union([
	string(),
	Spans,
	strictObject({ body: nested("The blocks of the item") })
], "must be text, or { \"body\": [blocks] }");
var Cell = union([
	string(),
	Spans,
	strictObject({
		text: described(Text, "The words of the cell"),
		header: flag("Heads its row or column"),
		colspan: optional$1(Cells, "Columns it spans"),
		rowspan: optional$1(Cells, "Rows it spans"),
		align: optional$1(picklist([
			"start",
			"center",
			"end"
		]), "Alignment of its words")
	})
], "must be text, or { \"text\": … }");
var Rows = array(array(Cell));
var transcript = optional$1(Body, "What is said and shown, in words");
var tex = described(NonEmpty, "The formula in TeX");
var mathml = described(NonEmpty, "The formula in MathML");
var math = {
	label: words("Its number"),
	tree: optional$1(MathNode, "The formula as MathML in data; added when publishing")
};
/** One schema a block type. A new block type is one entry here, and the compiler lists what else it needs. */
var BLOCKS = {
	paragraph: block("paragraph", "A paragraph", { text: described(Text, "The words") }),
	heading: block("heading", "A heading within the article", {
		level: described(picklist([
			2,
			3,
			4
		]), "Depth; the headline is 1"),
		text: described(Text, "The words")
	}),
	list: block("list", "A list, ordered or not", {
		ordered: flag("Numbered"),
		start: optional$1(pipe(number(), integer("is not a whole number; write one such as 1")), "First number"),
		items: described(array(Item), "The items")
	}),
	blockquote: block("blockquote", "A quotation that stands by itself", {
		body: nested("What is quoted"),
		attribution: optional$1(Text, "Who said it"),
		url: optional$1(Url, "Where it was said")
	}),
	pullquote: block("pullquote", "Words of the article repeated large, as an ornament", {
		text: described(string(), "Words of the article, repeated large; never counted, spoken, indexed or copied"),
		attribution: words("Who said them"),
		repeats: flag("Whether the article’s text has these words; found when publishing")
	}),
	figure: block("figure", "A picture", figure),
	gallery: block("gallery", "Several pictures", {
		figures: described(array(Figure), "The pictures"),
		caption: optional$1(Text, "Caption of them all")
	}),
	video: block("video", "A film: one file, or the same in several formats", {
		...oneFile,
		...media,
		transcript
	}),
	audio: block("audio", "A recording: one file, or the same in several formats", {
		...oneFile,
		...media,
		transcript
	}),
	embed: block("embed", "Something of another site, shown as a card until the reader asks for it", {
		url: described(Url, "What is embedded; asked for only when the reader chooses to"),
		title: described(NonEmpty, "What it is"),
		provider: words("Who serves it"),
		caption: optional$1(Text, "The caption")
	}),
	table: block("table", "A table", {
		caption: optional$1(Text, "The caption"),
		head: optional$1(Rows, "Heading rows"),
		body: described(Rows, "Rows of cells")
	}),
	code: block("code", "Source code", {
		text: described(string(), "The source, line breaks and all"),
		language: words("Programming language"),
		filename: words("Name of its file"),
		tokens: optional$1(array(strictTuple([string(), string()])), "The source cut into [words, kind] for highlighting; added when publishing")
	}),
	math: block("math", "A formula, in TeX or MathML", {
		tex,
		mathml: optional(mathml),
		...math
	}),
	aside: block("aside", "Something beside the run of the article", {
		title: words("Heading of the aside"),
		body: nested("What it says"),
		tone: optional$1(picklist([
			"note",
			"background",
			"warning"
		]), "Its purpose")
	}),
	details: block("details", "Something that the reader opens", {
		summary: described(Text, "What is always shown"),
		body: nested("What is shown when opened")
	}),
	definitions: block("definitions", "Terms and what they mean", { items: described(array(strictObject({
		term: described(Text, "The term"),
		body: nested("What it means")
	})), "Terms and their meanings") }),
	keyPoints: block("keyPoints", "The article in a few points", {
		title: words("Heading of the points"),
		items: described(array(Text), "The article in a few points")
	}),
	timeline: block("timeline", "Events in order", { items: described(array(strictObject({
		date: described(NonEmpty, "When: ISO 8601, or words"),
		title: words("What happened"),
		body: nested("More of it")
	})), "Events, in order") }),
	relatedLink: block("relatedLink", "A pointer to another article, in the midst of this one", relatedArticle),
	divider: block("divider", "A break between two parts", {}),
	unknown: block("unknown", "A block of a type that this version does not know, as the parser keeps it", {
		of: described(string(), "The type this version does not know"),
		text: described(string(), "Its words, which are shown in its place"),
		original: optional(pipe(record(string(), unknown()), description("The block as it was written")))
	})
};
/** The second way to write a block that may name its subject in either of two fields. */
var ALTERNATIVES = {
	relatedLink: block("relatedLink", "A pointer to another article, in the midst of this one", relatedUrl),
	video: block("video", "A film: one file, or the same in several formats", {
		...manyFiles,
		...media,
		transcript
	}),
	audio: block("audio", "A recording: one file, or the same in several formats", {
		...manyFiles,
		...media,
		transcript
	}),
	math: block("math", "A formula, in TeX or MathML", {
		tex: optional(tex),
		mathml,
		...math
	})
};
/** One block of an article's body. */
var Block = variant("type", [...Object.values(BLOCKS), ...Object.values(ALTERNATIVES)]);
/** Blocks in a row: the body of an article, or of a block that holds others. */
var Blocks = array(Block);
// src/article/schema.ts
/**
* The article format, version 1. The schemas here and in the files that this one imports are its specification: the types, the parser and the published JSON Schema
* all come from them. Terms follow schema.org NewsArticle where it has one and newsroom usage elsewhere.
*/
/** Someone who wrote the article. */
var Author = strictObject({
	name: described(NonEmpty, "Full name"),
	role: words("Role, such as Middle East correspondent"),
	url: optional$1(Url, "A page about the author elsewhere"),
	image: optional$1(Url, "Portrait")
});
/** An article as lists and related links show it. Made when publishing. */
var Card = strictObject({
	url: described(Url, "Address: of the site (/articles/…/) or elsewhere"),
	headline: described(string(), "Headline"),
	label: words("Words before the headline"),
	kicker: words("Kicker"),
	standfirst: words("Introduction, as plain text"),
	section: words("Section"),
	language: optional$1(Language, "Language, when another than the site’s"),
	authors: optional$1(array(string()), "Names of the authors"),
	datePublished: optional$1(Moment, "When it was published"),
	minutes: optional$1(number(), "Reading time in minutes"),
	image: optional$1(Image, "Picture")
});
/** What publishing adds to an article. */
var Published = strictObject({
	id: described(ArticleId, "Path of its file"),
	words: described(Count, "Words of the body"),
	minutes: described(Count, "Reading time in minutes"),
	related: described(array(Card), "Related articles: the curated ones, then computed ones"),
	description: words("How its text begins, where it has no standfirst"),
	share: optional$1(Url, "Picture of the headline for who shares the article, 1200 by 630 pixels")
});
/** A footnote: its id is what a span names. */
var Footnote = strictObject({
	id: described(Id, "What spans name it by"),
	body: nested("The note")
});
/** An article. Only `headline` and `body` are required. */
var Article = pipe(strictObject({
	$schema: words("Address of this schema, for editors"),
	version: optional$1(literal(1), "Version of the format"),
	language: optional$1(Language, "Language of the article; the site’s when absent"),
	direction: optional$1(picklist(["ltr", "rtl"]), "Writing direction, where it does not follow from the language"),
	kicker: words("A word or two above the headline"),
	headline: described(NonEmpty, "The headline"),
	alternativeHeadline: words("Shown in lists and to search engines instead of the headline"),
	standfirst: optional$1(Text, "The introduction under the headline"),
	section: words("The section it belongs to, by slug or name"),
	tags: optional$1(array(NonEmpty), "What it is about"),
	series: words("The series it is part of"),
	authors: optional$1(array(Author), "Who wrote it"),
	dateline: words("Where it was written"),
	datePublished: optional$1(Moment, "When it was first published"),
	dateModified: optional$1(Moment, "When it was last changed"),
	image: optional$1(Figure, "The lead picture"),
	counts: optional$1(strictObject({
		comments: optional$1(Count, "How many comments"),
		shares: optional$1(Count, "How often shared"),
		views: optional$1(Count, "How often seen")
	}), "Zero is a count, absence is none"),
	discussionUrl: optional$1(Url, "Where it is discussed"),
	corrections: optional$1(array(strictObject({
		date: described(Moment, "When it was corrected"),
		text: described(Text, "What was wrong and what is right")
	})), "Corrections, shown with the article"),
	aliases: optional$1(array(pipe(string(), regex(/^\/[^\s?#]*$/, "is not a path of this site; write /old/address"))), "Addresses it had before"),
	source: optional$1(strictObject({
		name: described(NonEmpty, "Who published it first"),
		url: optional$1(Url, "Where")
	}), "Where it was first published"),
	canonicalUrl: optional$1(Url, "The address that search engines should prefer"),
	license: words("Licence: its name, or its address"),
	copyright: words("Copyright notice"),
	body: nested("The article, block by block"),
	footnotes: optional$1(array(Footnote), "Notes that spans hang on"),
	related: optional$1(array(Related), "Articles to read next, chosen by hand"),
	published: optional$1(Published, "Added when publishing; left out by who writes")
}), title("Broadsheet article, version 1"));
export { Published as a, Related as c, Renditions as d, primary as f, Text as h, Footnote as i, Figure as l, Spans as m, Author as n, Block as o, MarkedSpan as p, Card as r, Blocks as s, Article as t, Image as u };
