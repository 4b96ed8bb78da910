import { a as pictureFile, c as xml, i as chapterFile, l as xmlDocument, n as ownAddress, o as escaped, s as joined, t as linksOf } from "./addresses-gGiWoBJc.js";
import { A as plain, D as formatDate, E as formatCount, O as formatNumber, T as fill, _ as rebuild, k as listParts, p as notesOf, y as visitor } from "../prerender.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { a as hash, n as articleAddress } from "./urls-uvUvwZjo.js";
import { t as outline } from "./outline-BXRLs4av.js";
// src/reader/features/take/epub/xhtml.ts
/** XHTML as e-books want it: every element closed, and none that holds something written as empty. Pure. */
var VOID = /^(?:br|hr|img|link|meta)$/;
/** An element; its name and the names of its attributes are ours. */
var element = (name, attributes, ...children) => VOID.test(name) ? xml(name, attributes) : xml(name, attributes, joined(children));
/** An element that holds words; nothing when there are none. */
var words = (name, text, attributes = {}) => text ? element(name, attributes, escaped(text)) : joined([]);
/** The attributes that say which language an element is in, and how that is written. */
var inLanguage = (language, direction = directionOf(language)) => ({
	"xml:lang": language,
	lang: language,
	dir: direction
});
/** A whole page of a book. */
var page = ({ title, language, direction }, body) => xmlDocument(element("html", {
	xmlns: "http://www.w3.org/1999/xhtml",
	"xmlns:epub": "http://www.idpf.org/2007/ops",
	...inLanguage(language, direction)
}, element("head", {}, element("meta", { charset: "utf-8" }), element("title", {}, escaped(title)), element("link", {
	rel: "stylesheet",
	type: "text/css",
	href: "book.css"
})), element("body", {}, body)));
// src/reader/features/take/epub/text-xhtml.ts
/** Running text as XHTML. Pure. */
/** From the innermost element to the outermost. */
var ELEMENTS = [
	["code", "code"],
	["superscript", "sup"],
	["subscript", "sub"],
	["underline", "u"],
	["strikethrough", "s"],
	["mark", "mark"],
	["emphasis", "em"],
	["strong", "strong"]
];
/** The mark of a footnote, which e-book readers open beside the text. */
function noteMark(span, { notes, messages, language }) {
	const number = notes.numbers.get(span.footnote ?? "");
	if (number === void 0) return joined([]);
	const shown = formatNumber(number, language);
	return element("sup", {}, element("a", {
		id: notes.first.has(span) ? `mark-${number}` : void 0,
		href: `#note-${number}`,
		"epub:type": "noteref",
		role: "doc-noteref",
		"aria-label": fill(messages.footnote, { number: shown })
	}, escaped(shown)));
}
function spanXhtml(span, place) {
	let words = escaped(span.text);
	for (const [mark, name] of ELEMENTS) if (span[mark]) words = element(name, {}, words);
	if (span.abbreviation !== void 0) words = element("abbr", { title: span.abbreviation }, words);
	if (span.language !== void 0) words = element("span", inLanguage(span.language), words);
	const href = span.link === void 0 ? void 0 : place.link(span.link);
	if (href !== void 0) words = element("a", { href }, words);
	return span.footnote === void 0 ? words : joined([words, noteMark(span, place)]);
}
/** A text of the article. */
var textXhtml = (text, place) => typeof text === "string" ? escaped(text) : joined(text.map((span) => typeof span === "string" ? escaped(span) : spanXhtml(span, place)));
// src/reader/features/take/epub/figure-xhtml.ts
/** Pictures, films and recordings in an e-book: what of them a page without a network can show. Pure. */
/** A picture; its alternative text where it could not be had. */
function pictureXhtml({ src, alt }, place) {
	const picture = place.picture(src);
	if (!picture) return words("p", alt.trim(), { class: "missing" });
	const { file, width, height } = picture;
	return element("img", {
		src: file,
		alt,
		width,
		height
	});
}
/** Caption and credit; nothing when there is neither. */
function captionXhtml(caption, credit, place) {
	const said = caption === void 0 ? joined([]) : textXhtml(caption, place);
	if (said === "" && !credit) return said;
	return element("figcaption", {}, said, escaped(said !== "" && credit ? " " : ""), words("small", credit));
}
/** A picture with caption and credit. */
var figureXhtml = (figure, place, id) => element("figure", { id: place.takeId(id) }, pictureXhtml(figure.image, place), captionXhtml(figure.caption, figure.credit, place));
var link = (url, name, place) => {
	const href = place.link(url);
	return element("p", { class: "elsewhere" }, href === void 0 ? escaped(name) : element("a", { href }, escaped(name)));
};
/** A film or recording: its picture, where it is to be found, and what is said in it. */
function mediaXhtml(block, place, transcript) {
	const src = block.src ?? block.sources?.[0]?.src ?? "";
	return joined([element("figure", { id: place.takeId(block.id) }, block.poster ? pictureXhtml(block.poster, place) : joined([]), link(src, block.title ?? src, place), captionXhtml(block.caption, block.credit, place)), transcript === "" ? transcript : element("section", { class: "box" }, words("p", place.messages.transcript, { class: "label" }), transcript)]);
}
/** What another site shows: its name, and where it is. */
var embedXhtml = (block, place) => element("figure", { id: place.takeId(block.id) }, link(block.url, [block.title, block.provider].filter(Boolean).join(" – "), place), captionXhtml(block.caption, void 0, place));
// src/reader/features/take/epub/math-rules.ts
var TOKEN = /^(?:mi|mn|mo|ms|mtext)$/;
/** How many elements stand in those that hold a certain number. */
var COUNT = {
	mspace: 0,
	semantics: 1,
	mfrac: 2,
	mroot: 2,
	msub: 2,
	msup: 2,
	munder: 2,
	mover: 2,
	msubsup: 3,
	munderover: 3
};
/** What stands in one element only, and is all that stands there. */
var ONLY_IN = {
	mtr: "mtable",
	mtd: "mtr"
};
/** Scripts before their base keep to an order that is not worth telling right from wrong. */
var NEVER = /^(?:math|mmultiscripts|mprescripts|none)$/;
function holds(parent, child) {
	if (typeof child === "string") return TOKEN.test(parent) || child.trim() === "";
	if (TOKEN.test(parent) || NEVER.test(child.name)) return false;
	return (Object.entries(ONLY_IN).find(([, within]) => within === parent)?.[0] ?? child.name) === child.name && (ONLY_IN[child.name] ?? parent) === parent && isWell(child);
}
function isWell({ name, children = [] }) {
	const elements = children.filter((child) => typeof child !== "string").length;
	return elements === (COUNT[name] ?? elements) && !(COUNT[name] === 0 && children.length > 0) && children.every((child) => holds(name, child));
}
/** Whether a formula keeps to the order of MathML. */
var isFitting = (tree) => tree.name === "math" && isWell(tree);
var LENGTH = "[-+]?\\d*\\.?\\d+(?:em|ex|px|pt|%)";
var YES_OR_NO = "true|false";
/** The attributes that are kept: the elements that have them, and what they may say. */
var ATTRIBUTES = {
	display: ["math", "block|inline"],
	dir: ["math|mi|mn|mo|ms|mtext|mrow|mstyle", "ltr|rtl"],
	mathvariant: ["mi|mn|mo|ms|mtext|mstyle", "normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched"],
	displaystyle: ["mstyle|mtable", YES_OR_NO],
	scriptlevel: ["mstyle", "[-+]?\\d"],
	linethickness: ["mfrac", LENGTH],
	notation: ["menclose", "longdiv|actuarial|radical|box|roundedbox|circle|left|right|top|bottom|updiagonalstrike|downdiagonalstrike|verticalstrike|horizontalstrike"],
	form: ["mo", "prefix|infix|postfix"],
	fence: ["mo", YES_OR_NO],
	separator: ["mo", YES_OR_NO],
	stretchy: ["mo", YES_OR_NO],
	symmetric: ["mo", YES_OR_NO],
	largeop: ["mo", YES_OR_NO],
	movablelimits: ["mo", YES_OR_NO],
	lspace: ["mo|mpadded", LENGTH],
	rspace: ["mo", LENGTH],
	minsize: ["mo", LENGTH],
	maxsize: ["mo", LENGTH],
	width: ["mspace|mpadded", LENGTH],
	height: ["mspace|mpadded", LENGTH],
	depth: ["mspace|mpadded", LENGTH],
	voffset: ["mpadded", LENGTH],
	accent: ["mover|munderover", YES_OR_NO],
	accentunder: ["munder|munderover", YES_OR_NO],
	columnalign: ["mtable|mtr|mtd", "(?:left|center|right)(?: (?:left|center|right))*"],
	rowspan: ["mtd", "[1-9]\\d*"],
	columnspan: ["mtd", "[1-9]\\d*"]
};
var is = (words, word) => words !== "" && new RegExp(`^(?:${words})$`).test(word);
/** The value of an attribute where the element may have it; nothing where it may not. */
function valueOf(element, attribute, value) {
	const [elements = "", values = ""] = Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] ?? [] : [];
	return is(elements, element) && is(values, value) ? value : void 0;
}
// src/reader/features/take/epub/math-xhtml.ts
/** Formulas as MathML 3, which is what e-books are held to; what does not keep to it is shown as its source. Pure. */
function nodeXhtml(node) {
	if (typeof node === "string") return escaped(node);
	const given = Object.entries(node.attributes ?? {});
	const attributes = Object.fromEntries(given.map(([name, value]) => [name, valueOf(node.name, name, value)]));
	return element(node.name, attributes, ...(node.children ?? []).map(nodeXhtml));
}
function formula({ tree, tex, mathml }) {
	if (!tree || !isFitting(tree)) return element("code", {}, escaped(tex ?? mathml ?? ""));
	const { display, dir } = tree.attributes ?? {};
	return element("math", {
		xmlns: "http://www.w3.org/1998/Math/MathML",
		display: valueOf("math", "display", display ?? "block"),
		dir: dir && valueOf("math", "dir", dir),
		alttext: tex
	}, ...(tree.children ?? []).map(nodeXhtml));
}
/** A formula with its number. */
var mathXhtml = (block, place) => element("div", {
	id: place.takeId(block.id),
	class: "math",
	dir: "ltr"
}, formula(block), escaped(block.label ? " " : ""), words("span", block.label));
// src/reader/features/take/epub/table-xhtml.ts
/** Tables as XHTML. Pure. */
function cellXhtml(cell, isHead, place) {
	const { text, header, align, colspan, rowspan } = typeof cell === "string" || Array.isArray(cell) ? { text: cell } : cell;
	const isHeader = isHead || header === true;
	return element(isHeader ? "th" : "td", {
		colspan,
		rowspan,
		class: align,
		scope: isHeader ? isHead ? "col" : "row" : void 0
	}, textXhtml(text, place));
}
var rowsXhtml = (rows, isHead, place) => joined(rows.map((row) => element("tr", {}, ...row.map((cell) => cellXhtml(cell, isHead, place)))));
/** A table with its caption. */
var tableXhtml = (block, place) => element("table", { id: place.takeId(block.id) }, block.caption === void 0 ? joined([]) : element("caption", {}, textXhtml(block.caption, place)), block.head?.length ? element("thead", {}, rowsXhtml(block.head, true, place)) : joined([]), element("tbody", {}, rowsXhtml(block.body, false, place)));
// src/reader/features/take/epub/block-xhtml.ts
/** Every block as XHTML for an e-book. Pure. */
var NOTHING$1 = joined([]);
var isText = (item) => typeof item === "string" || Array.isArray(item);
var label = (text) => words("p", text, { class: "label" });
/** A paragraph that says who said what stands above it. */
var said = (attribution) => attribution === "" ? NOTHING$1 : element("p", { class: "said" }, escaped("— "), attribution);
var itemsXhtml = (items, place) => items.map((item) => element("li", {}, isText(item) ? textXhtml(item, place) : bodyXhtml(item.body, place)));
function relatedXhtml(block, place) {
	const url = "article" in block ? articleAddress(block.article) : block.url;
	const href = place.link(url);
	const name = escaped(block.headline ?? url);
	return element("p", {
		id: place.takeId(block.id),
		class: "elsewhere"
	}, words("small", block.label ?? place.messages.read), escaped(" "), href === void 0 ? name : element("a", { href }, name));
}
var RENDERERS = {
	paragraph: (block, place) => element("p", { id: place.takeId(block.id) }, textXhtml(block.text, place)),
	heading: (block, place) => element(`h${block.level}`, { id: place.takeId(block.id) }, textXhtml(block.text, place)),
	list: (block, place) => element(block.ordered ? "ol" : "ul", {
		id: place.takeId(block.id),
		start: block.ordered ? block.start : void 0
	}, ...itemsXhtml(block.items, place)),
	blockquote: (block, place) => element("blockquote", { id: place.takeId(block.id) }, bodyXhtml(block.body, place), said(block.attribution === void 0 ? NOTHING$1 : textXhtml(block.attribution, place))),
	pullquote: (block, place) => element("aside", {
		id: place.takeId(block.id),
		class: "pullquote",
		role: "doc-pullquote"
	}, words("p", block.text), said(escaped(block.attribution ?? ""))),
	figure: (block, place) => figureXhtml(block, place, block.id),
	gallery: (block, place) => element("figure", { id: place.takeId(block.id) }, ...block.figures.map((figure) => figureXhtml(figure, place)), captionXhtml(block.caption, void 0, place)),
	video: (block, place) => mediaXhtml(block, place, bodyXhtml(block.transcript ?? [], place)),
	audio: (block, place) => mediaXhtml(block, place, bodyXhtml(block.transcript ?? [], place)),
	embed: embedXhtml,
	table: tableXhtml,
	code: (block, place) => element("figure", { id: place.takeId(block.id) }, words("figcaption", block.filename), element("pre", { dir: "ltr" }, element("code", {}, escaped(block.text)))),
	math: mathXhtml,
	aside: (block, place) => element("aside", {
		id: place.takeId(block.id),
		class: "box"
	}, label(block.title || place.messages[block.tone ?? "note"]), bodyXhtml(block.body, place)),
	details: (block, place) => element("section", {
		id: place.takeId(block.id),
		class: "box"
	}, element("p", { class: "label" }, textXhtml(block.summary, place)), bodyXhtml(block.body, place)),
	definitions: (block, place) => element("dl", { id: place.takeId(block.id) }, ...block.items.flatMap(({ term, body }) => [element("dt", {}, textXhtml(term, place)), element("dd", {}, bodyXhtml(body, place))])),
	keyPoints: (block, place) => element("section", {
		id: place.takeId(block.id),
		class: "box"
	}, label(block.title || place.messages.keyPoints), element("ul", {}, ...itemsXhtml(block.items, place))),
	timeline: (block, place) => element("ol", {
		id: place.takeId(block.id),
		class: "timeline"
	}, ...block.items.map(({ date, title, body }) => element("li", {}, label(formatDate(date, place.language, place.timeZone)), title ? element("p", {}, words("strong", title)) : NOTHING$1, bodyXhtml(body, place)))),
	relatedLink: relatedXhtml,
	divider: (block, place) => element("hr", { id: place.takeId(block.id) }),
	unknown: (block, place) => element("div", { id: place.takeId(block.id) }, ...block.text.split("\n").map((line) => words("p", line.trim())))
};
/** The blocks of a body, in order. */
var bodyXhtml = (body, place) => joined(body.map((block) => RENDERERS[block.type](block, place)));
// src/reader/features/take/epub/footnotes-xhtml.ts
/** Footnotes as e-book readers open them: beside the text, or at its end. Pure. */
/** The notes under their heading; nothing when there are none. */
function footnotesXhtml(footnotes, place) {
	if (footnotes.length === 0) return joined([]);
	const { messages, language, notes } = place;
	const back = (number) => element("p", {}, element("a", {
		href: `#mark-${number}`,
		role: "doc-backlink",
		"aria-label": messages.backToText
	}, escaped("↩︎")));
	return element("section", {
		"epub:type": "footnotes",
		class: "notes"
	}, words("h2", messages.footnotes), ...footnotes.map(({ id, body }, at) => element("aside", {
		id: `note-${at + 1}`,
		"epub:type": "footnote",
		role: "doc-footnote"
	}, words("p", `${formatNumber(at + 1, language)}.`, { class: "label" }), bodyXhtml(body, place), notes.named.has(id) ? back(at + 1) : joined([]))));
}
// src/reader/features/take/epub/chapter.ts
/** An article as a chapter of an e-book. Pure. */
var NOTHING = joined([]);
function byline({ authors = [] }, { language, messages }) {
	const names = [...new Set(authors.map(({ name }) => name))];
	if (names.length === 0) return "";
	return `${messages.by} ${listParts(names, language).map(({ value }) => value).join("")}`;
}
function times({ dateline, datePublished, dateModified }, { language, timeZone, messages }) {
	const updated = dateModified === datePublished ? void 0 : dateModified;
	return [
		dateline,
		datePublished && formatDate(datePublished, language, timeZone),
		updated && `${messages.updated} ${formatDate(updated, language, timeZone)}`
	].filter(Boolean).join(" · ");
}
function corrections({ corrections: all = [] }, place) {
	if (all.length === 0) return NOTHING;
	const { language, timeZone, messages } = place;
	return element("section", { class: "box" }, words("p", formatCount(messages.corrections, all.length, language), { class: "label" }), ...all.map(({ date, text }) => element("p", {}, escaped(`${formatDate(date, language, timeZone)}: `), textXhtml(text, place))));
}
var headXhtml = (article, place) => element("header", {}, words("p", article.kicker, { class: "kicker" }), words("h1", article.headline, { id: "headline" }), article.standfirst === void 0 ? NOTHING : element("p", { class: "standfirst" }, textXhtml(article.standfirst, place)), words("p", byline(article, place), { class: "meta" }), words("p", times(article, place), { class: "meta" }));
var named = (name, url, place) => {
	const href = url === void 0 ? void 0 : place.link(url);
	return href === void 0 ? escaped(name) : element("a", { href }, escaped(name));
};
var line = (...parts) => element("p", {}, ...parts);
function footXhtml({ source, license, copyright }, own, place) {
	const { messages } = place;
	return element("footer", {}, source ? line(escaped(`${messages.source} `), named(source.name, source.url, place)) : NOTHING, license ? line(escaped(`${messages.license}: `), named(license, license, place)) : NOTHING, words("p", copyright), line(element("a", { href: own }, escaped(own))));
}
/** The file of a chapter. `own` is its address on the web. */
function chapterPage(article, own, place) {
	const direction = article.direction ?? directionOf(place.language);
	const body = element("article", { "epub:type": "chapter" }, headXhtml(article, place), article.image ? figureXhtml(article.image, place) : NOTHING, corrections(article, place), bodyXhtml(article.body, place), footnotesXhtml(article.footnotes ?? [], place), footXhtml(article, own, place));
	return page({
		title: article.headline,
		language: place.language,
		direction
	}, body);
}
// src/reader/features/take/epub/cover.ts
/** The first page of an e-book: its picture, or its title in words. Pure. */
/** Name of the cover picture's file. */
var coverFile = (cover) => pictureFile(cover, 0).replace("picture-1", "cover");
/** The cover. `day` is the day of the newest article, ISO 8601. */
function coverPage({ title, language, site, cover, chapters }, day) {
	const [first, ...others] = chapters;
	const authors = others.length === 0 ? (first?.article.authors ?? []).map(({ name }) => name) : [];
	const said = cover ? element("img", {
		src: coverFile(cover),
		alt: `${title}. ${site.name}`,
		role: "doc-cover"
	}) : joined([
		words("p", site.name),
		words("p", title, { class: "title" }),
		words("p", authors.join(" · ")),
		words("p", day && formatDate(day, language, "UTC"))
	]);
	return page({
		title,
		language
	}, element("section", {
		"epub:type": "cover",
		class: "cover"
	}, said));
}
// src/reader/features/take/epub/ids.ts
/** Ids of a book's blocks: what articles call them may hold signs that e-books have no place for. Pure. */
/** An id of the book for each id of the article, in reading order. */
function idsOf(article) {
	const ids = /* @__PURE__ */ new Map();
	const into = (body) => {
		for (const block of body) {
			if (block.id !== void 0 && !ids.has(block.id)) ids.set(block.id, `b${ids.size + 1}`);
			rebuild(block, visit);
		}
		return body;
	};
	const visit = visitor({ body: into });
	into(article.body);
	for (const note of article.footnotes ?? []) into(note.body);
	return ids;
}
// src/reader/features/take/epub/nav.ts
/** The contents of an e-book, as its readers show them and as a page of it. Pure. */
var list = (items) => items.length === 0 ? joined([]) : element("ol", {}, ...items);
var landmark = (type, href, name) => element("li", {}, element("a", {
	"epub:type": type,
	href
}, escaped(name)));
/** Headings below one another as their levels say; one that skips a level stands where it can. */
function headings(entries, file, ids) {
	const items = [];
	for (let at = 0; at < entries.length;) {
		const entry = entries[at];
		if (!entry) break;
		let end = at + 1;
		while ((entries[end]?.level ?? 0) > entry.level) end++;
		const link = element("a", { href: `${file}#${ids.get(entry.id) ?? ""}` }, escaped(entry.text));
		items.push(element("li", {}, link, headings(entries.slice(at + 1, end), file, ids)));
		at = end;
	}
	return list(items);
}
/** The page of contents. `ids` are those of each chapter, by what articles call them. */
function navPage({ title, language, chapters, words }, ids) {
	const items = chapters.map(({ article, language: own }, at) => {
		const file = chapterFile(at);
		const name = element("span", inLanguage(own), escaped(article.headline));
		return element("li", {}, element("a", { href: file }, own === language ? escaped(article.headline) : name), headings(outline(article), file, ids[at] ?? /* @__PURE__ */ new Map()));
	});
	return page({
		title,
		language,
		direction: directionOf(language)
	}, joined([element("nav", {
		"epub:type": "toc",
		role: "doc-toc",
		id: "contents",
		"aria-labelledby": "contents-title"
	}, element("h1", { id: "contents-title" }, escaped(words.contents)), list(items)), element("nav", {
		"epub:type": "landmarks",
		hidden: "hidden",
		"aria-label": title
	}, list([
		landmark("cover", "cover.xhtml", words.cover),
		landmark("toc", "contents.xhtml#contents", words.contents),
		landmark("bodymatter", chapterFile(0), title)
	]))]));
}
// src/reader/features/take/epub/package.ts
/** What an e-book says of itself and of its files: the package document. Pure. */
var dc = (name, value, id) => value ? xml(`dc:${name}`, { id }, escaped(value)) : joined([]);
var meta = (property, value) => xml("meta", { property }, escaped(value));
var each = (values) => [...new Set(values)].filter((value) => value !== void 0 && value.trim() !== "");
/** An address for the book: that of its one article, or one that follows from all of them. */
function identifier({ root, chapters }) {
	const [first] = chapters;
	if (first && chapters.length === 1) return ownAddress(first.id, root);
	return `${root}#issue-${hash(chapters.map(({ id }) => id).join("\n"))}`;
}
var YEAR_NOUGHT = "1970-01-01T00:00:00Z";
/** The last change of any article, to the second, so that the same articles give the same book. */
function lastChange({ chapters }) {
	const times = chapters.flatMap(({ article: { dateModified, datePublished } }) => [dateModified, datePublished].map((date) => Date.parse(date ?? "")).filter((time) => !Number.isNaN(time)));
	return times.length === 0 ? YEAR_NOUGHT : new Date(Math.max(...times)).toISOString().replace(/\.\d+Z$/, "Z");
}
function accessibility({ words, pictures, cover }, hasMath) {
	const hasPictures = pictures.size > 0 || cover !== void 0;
	const features = [
		"tableOfContents",
		"structuralNavigation",
		"readingOrder",
		"displayTransformability",
		...hasPictures ? ["alternativeText"] : [],
		...hasMath ? ["MathML"] : []
	];
	return [
		meta("schema:accessMode", "textual"),
		...hasPictures ? [meta("schema:accessMode", "visual")] : [],
		meta("schema:accessModeSufficient", "textual"),
		...features.map((feature) => meta("schema:accessibilityFeature", feature)),
		meta("schema:accessibilityHazard", "none"),
		meta("schema:accessibilitySummary", words.accessible)
	];
}
function metadata(book, hasMath) {
	const { title, language, site, chapters } = book;
	const articles = chapters.map(({ article }) => article);
	const only = articles.length === 1 ? articles[0] : void 0;
	return xml("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, dc("identifier", identifier(book), "identifier"), dc("title", title, "title"), ...each([language, ...chapters.map((chapter) => chapter.language)]).map((tag) => dc("language", tag)), ...each(articles.flatMap(({ authors = [] }) => authors.map(({ name }) => name))).map((name) => dc("creator", name)), dc("publisher", site.name), dc("date", only?.datePublished?.slice(0, 10)), dc("description", plain(only?.standfirst)), ...each(articles.flatMap(({ tags = [] }) => tags)).map((tag) => dc("subject", tag)), ...each(articles.map(({ copyright }) => copyright)).map((right) => dc("rights", right)), dc("source", only && identifier(book)), meta("dcterms:modified", lastChange(book)), ...accessibility(book, hasMath), ...book.cover ? [xml("meta", {
		name: "cover",
		content: "cover-picture"
	})] : []);
}
/** The package document of a book with these files. */
function packageDocument(book, items) {
	const { language, chapters } = book;
	const hasMath = items.some(({ properties }) => properties === "mathml");
	const direction = directionOf(language);
	return xmlDocument(xml("package", {
		xmlns: "http://www.idpf.org/2007/opf",
		version: "3.0",
		"unique-identifier": "identifier",
		"xml:lang": language,
		dir: direction
	}, metadata(book, hasMath), xml("manifest", {}, ...items.map(({ id, file, type, properties }) => xml("item", {
		id,
		href: file,
		"media-type": type,
		properties
	}))), xml("spine", { "page-progression-direction": direction }, xml("itemref", { idref: "cover" }), xml("itemref", {
		idref: "contents",
		linear: chapters.length > 1 ? void 0 : "no"
	}), ...chapters.map((_, at) => xml("itemref", { idref: idOf(chapterFile(at)) })))));
}
/** The id of a file in the package: its name without its ending. */
var idOf = (file) => file.replace(/\.\w+$/, "");
// src/reader/features/take/epub/style.ts
/** The style sheet of e-books. It says little: size, face and colours are the reader's own. */
var BOOK_CSS = `
body { line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-align: start; hyphens: none; break-after: avoid; }
h1 { font-size: 1.8em; margin: 0.2em 0 0.5em; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; text-align: center; break-inside: avoid; }
figcaption, .meta, .kicker, .label, footer, small { font-size: 0.85em; }
figcaption { margin-top: 0.4em; }
.kicker, .label { margin: 0; font-weight: bold; }
.standfirst { font-size: 1.15em; }
.meta { margin: 0; }
header { margin-bottom: 2em; }
footer { margin-top: 2.5em; padding-top: 0.5em; border-top: 1px solid; }
blockquote { margin: 1em 1.5em; }
.said { font-size: 0.9em; }
.pullquote { margin: 1.5em 0; font-size: 1.3em; line-height: 1.3; text-align: center; break-inside: avoid; }
.pullquote .said { font-size: 0.65em; }
.box { margin: 1.5em 0; padding: 0.8em 1em; border: 1px solid; }
.missing, .elsewhere { padding: 0.5em 0; }
.missing { font-style: italic; }
table { border-collapse: collapse; margin: 1.5em 0; font-size: 0.9em; }
caption { font-weight: bold; text-align: start; }
th, td { padding: 0.3em 0.6em; border: 1px solid; text-align: start; vertical-align: top; }
td.center, th.center { text-align: center; }
td.end, th.end { text-align: end; }
pre { white-space: pre-wrap; text-align: left; font-size: 0.85em; }
.math { margin: 1.2em 0; text-align: center; }
.timeline { list-style: none; padding: 0; }
.notes { margin-top: 2em; font-size: 0.9em; }
.cover { margin-top: 20%; text-align: center; }
.cover p { text-align: center; }
.cover img { max-height: 100%; }
.cover .title { font-size: 2em; line-height: 1.2; font-weight: bold; }
nav ol { list-style: none; padding-inline-start: 1em; }
`;
// src/reader/features/take/epub/epub.ts
/** A book as the files of an EPUB 3, in their order. Pure, and the same bytes for the same book. */
var XHTML = "application/xhtml+xml";
var FOLDER = "book/";
var CONTAINER = xmlDocument(xml("container", {
	version: "1.0",
	xmlns: "urn:oasis:names:tc:opendocument:xmlns:container"
}, xml("rootfiles", {}, xml("rootfile", {
	"full-path": `${FOLDER}book.opf`,
	"media-type": "application/oebps-package+xml"
}))));
/** The pages of the articles. */
function chapterFiles(book, ids) {
	const links = linksOf(book, ids);
	const placed = new Map([...book.pictures].map(([src, picture], at) => [src, {
		file: pictureFile(picture, at),
		width: picture.width,
		height: picture.height
	}]));
	return book.chapters.map(({ id, article, language, messages }, at) => {
		const taken = /* @__PURE__ */ new Set();
		const content = chapterPage(article, ownAddress(id, book.root), {
			language,
			messages,
			timeZone: book.site.timeZone,
			link: links[at] ?? (() => void 0),
			picture: (src) => placed.get(src),
			notes: notesOf(article),
			takeId: (wanted) => {
				if (wanted === void 0 || taken.has(wanted)) return void 0;
				taken.add(wanted);
				return ids[at]?.get(wanted);
			}
		});
		return {
			path: chapterFile(at),
			content
		};
	});
}
var pageItem = ({ path, content }) => ({
	id: idOf(path),
	file: path,
	type: XHTML,
	properties: typeof content === "string" && content.includes("<math ") ? "mathml" : void 0
});
/** All files of the book; the first says what the others are, and stands in the archive uncompressed. */
function epubFiles(book) {
	const ids = book.chapters.map(({ article }) => idsOf(article));
	const chapters = chapterFiles(book, ids);
	const day = lastChange(book).slice(0, 10);
	const pictures = [...book.pictures.values()].map((picture, at) => ({
		path: pictureFile(picture, at),
		content: picture.bytes,
		type: picture.type
	}));
	const cover = book.cover && {
		path: coverFile(book.cover),
		content: book.cover.bytes
	};
	const items = [
		{
			id: "contents",
			file: "contents.xhtml",
			type: XHTML,
			properties: "nav"
		},
		{
			id: "cover",
			file: "cover.xhtml",
			type: XHTML
		},
		{
			id: "style",
			file: "book.css",
			type: "text/css"
		},
		...chapters.map(pageItem),
		...pictures.map(({ path, type }) => ({
			id: idOf(path),
			file: path,
			type
		}))
	];
	if (book.cover && cover) items.push({
		id: "cover-picture",
		file: cover.path,
		type: book.cover.type,
		properties: "cover-image"
	});
	return [
		{
			path: "mimetype",
			content: "application/epub+zip"
		},
		{
			path: "META-INF/container.xml",
			content: CONTAINER
		},
		...[
			{
				path: "book.opf",
				content: packageDocument(book, items)
			},
			{
				path: "contents.xhtml",
				content: navPage(book, ids)
			},
			{
				path: "cover.xhtml",
				content: coverPage(book, day === "1970-01-01" ? "" : day)
			},
			{
				path: "book.css",
				content: BOOK_CSS
			},
			...chapters,
			...pictures,
			...cover ? [cover] : []
		].map(({ path, content }) => ({
			path: FOLDER + path,
			content
		}))
	];
}
export { epubFiles };
