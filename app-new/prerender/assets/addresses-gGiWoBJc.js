import { n as articleAddress, o as isSafeUrl } from "./urls-uvUvwZjo.js";
// src/article/markup.ts
var ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** What XML 1.0 has no place for, however it is escaped: control signs, halves of characters, non-characters. */
var IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** The words with what no document can hold replaced by U+FFFD, and line ends as XML reads them. */
var possible = (words) => words.replace(/\r\n?/g, "\n").replace(IMPOSSIBLE, "�");
/** ASCII with nothing to escape: most of the addresses and dates of a large archive. */
var PLAIN = /^[ !#-%(-;=?-~]*$/;
/** Words as markup: every sign of theirs is escaped. */
var escaped = (words) => PLAIN.test(words) ? words : possible(words).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
/** Pieces of markup one after another. */
var joined = (pieces) => pieces.join("");
var written = ([name, value]) => value === void 0 || value === false ? "" : value === true ? ` ${name}=""` : ` ${name}="${escaped(String(value))}"`;
var start = (name, attributes) => `<${name}${Object.entries(attributes).map(written).join("")}`;
/** An XML element. Its name and the names of its attributes are ours, never an article's. */
var xml = (name, attributes, ...children) => children.length === 0 ? `${start(name, attributes)}/>` : `${start(name, attributes)}>${joined(children)}</${name}>`;
/** A whole XML document. */
var xmlDocument = (root) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
// src/reader/features/take/epub/book.ts
/** Name of a chapter's file, by its place in the book from 0. */
var chapterFile = (at) => `article-${at + 1}.xhtml`;
/** Name of a picture's file, by its place among the book's pictures from 0. */
var pictureFile = ({ type }, at) => `picture-${at + 1}.${type === "image/png" ? "png" : "jpg"}`;
// src/reader/features/take/epub/addresses.ts
/** Where the links of a book lead: to another of its chapters, or to the web. Pure. */
/** A percent sign that encodes nothing, and signs that RFC 3986 has no place for or only a use that is not theirs here. */
var STRAY = /%(?![0-9a-fA-F]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]|(?<=#.*)#/g;
var encodedSign = (sign) => sign === "%" || sign === "#" || sign === "[" || sign === "]" ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign.replace(/\p{Surrogate}/gu, "�"));
/** An address of the article at `own` as the web has it; nothing where it is none. `root` is the site's front page, whole. */
function webAddress(url, root, own = "") {
	if (!isSafeUrl(url)) return void 0;
	try {
		return (url.startsWith("/") ? new URL(`.${url}`, root) : new URL(url, root + own.slice(1))).href.replace(STRAY, encodedSign);
	} catch {
		return;
	}
}
/** Address of an article on the web. */
var ownAddress = (id, root) => webAddress(articleAddress(id), root) ?? root;
/** Finds where a chapter's links lead. `ids` are those of each chapter, by what articles call them. */
function linksOf(book, ids) {
	const places = new Map(book.chapters.map(({ id }, at) => [articleAddress(id), at]));
	return book.chapters.map(({ id }, here) => {
		const own = articleAddress(id);
		return (url) => {
			const [path = "", fragment] = url.split("#", 2);
			const at = places.get(path === "" ? own : path);
			if (at === void 0) return webAddress(url, book.root, own);
			const place = fragment === void 0 ? "" : ids[at]?.get(decoded(fragment));
			if (place === void 0) return webAddress(path === "" ? own + url : url, book.root, own);
			const file = at === here && place !== "" ? "" : chapterFile(at);
			return place === "" ? file : `${file}#${place}`;
		};
	});
}
function decoded(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
export { pictureFile as a, xml as c, chapterFile as i, xmlDocument as l, ownAddress as n, escaped as o, webAddress as r, joined as s, linksOf as t };
