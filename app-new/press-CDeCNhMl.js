#!/usr/bin/env node
import { f as primary, m as Spans, p as MarkedSpan, t as Article } from "./schema-ldZzadZl.js";
import { a as fromArticle, n as articleAddress, s as hash$1, u as slug } from "./urls-bdZ08zjj.js";
import { C as strictObject, S as safeParse, T as string$1, a as getDescription, h as optional, i as description, n as boolean, r as check, s as is, t as array, v as picklist, x as regex, y as pipe } from "./dist-BSzKqBOc.js";
import { c as Language, f as Url, i as ArticleId, s as Id } from "./math-node-CmGQgJSV.js";
import { n as loadRenderer } from "./page-assets-xBcLZJum.js";
import { dirname, join, posix } from "node:path";
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from "jsonc-parser";
import { closestMatch } from "leven";
import { mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { hash } from "node:crypto";
import { brotliCompressSync, constants as constants$1, gzipSync } from "node:zlib";
import { threadId } from "node:worker_threads";
// src/article/anatomy.ts
var string = (visit, text, role) => {
	const next = visit.text(text, role);
	return typeof next === "string" ? next : text;
};
/** Visits the parts of a figure. */
var rebuildFigure = (figure, visit) => ({
	...figure,
	image: visit.image(figure.image),
	...figure.caption !== void 0 && { caption: visit.text(figure.caption, "caption") }
});
function rebuildMedia(block, visit) {
	return {
		...block,
		...block.src !== void 0 && { src: visit.url(block.src) },
		...block.sources && { sources: block.sources.map((source) => ({
			...source,
			src: visit.url(source.src)
		})) },
		...block.tracks && { tracks: block.tracks.map((track) => ({
			...track,
			src: visit.url(track.src)
		})) },
		...block.poster && { poster: visit.image(block.poster) },
		...block.caption !== void 0 && { caption: visit.text(block.caption, "caption") },
		...block.transcript && { transcript: visit.body(block.transcript, "caption") }
	};
}
var rebuildRows = (rows, visit) => rows.map((row) => row.map((cell) => typeof cell === "string" || Array.isArray(cell) ? visit.text(cell, "body") : {
	...cell,
	text: visit.text(cell.text, "body")
}));
var REBUILD = {
	paragraph: (block, visit) => ({
		...block,
		text: visit.text(block.text, "body")
	}),
	heading: (block, visit) => ({
		...block,
		text: visit.text(block.text, "body")
	}),
	list: (block, visit) => ({
		...block,
		items: block.items.map((item) => typeof item === "string" || Array.isArray(item) ? visit.text(item, "body") : {
			...item,
			body: visit.body(item.body, "body")
		})
	}),
	blockquote: (block, visit) => ({
		...block,
		body: visit.body(block.body, "body"),
		...block.attribution !== void 0 && { attribution: visit.text(block.attribution, "body") },
		...block.url !== void 0 && { url: visit.url(block.url) }
	}),
	pullquote: (block, visit) => ({
		...block,
		text: string(visit, block.text, "furniture")
	}),
	figure: (block, visit) => ({
		...block,
		...rebuildFigure(block, visit)
	}),
	gallery: (block, visit) => ({
		...block,
		figures: block.figures.map((figure) => rebuildFigure(figure, visit)),
		...block.caption !== void 0 && { caption: visit.text(block.caption, "caption") }
	}),
	video: rebuildMedia,
	audio: rebuildMedia,
	embed: (block, visit) => ({
		...block,
		url: visit.url(block.url),
		...block.caption !== void 0 && { caption: visit.text(block.caption, "caption") }
	}),
	table: (block, visit) => ({
		...block,
		...block.caption !== void 0 && { caption: visit.text(block.caption, "caption") },
		...block.head && { head: rebuildRows(block.head, visit) },
		body: rebuildRows(block.body, visit)
	}),
	code: (block, visit) => ({
		...block,
		text: string(visit, block.text, "body")
	}),
	math: (block) => block,
	aside: (block, visit) => ({
		...block,
		...block.title !== void 0 && { title: string(visit, block.title, "body") },
		body: visit.body(block.body, "body")
	}),
	details: (block, visit) => ({
		...block,
		summary: visit.text(block.summary, "body"),
		body: visit.body(block.body, "body")
	}),
	definitions: (block, visit) => ({
		...block,
		items: block.items.map((item) => ({
			term: visit.text(item.term, "body"),
			body: visit.body(item.body, "body")
		}))
	}),
	keyPoints: (block, visit) => ({
		...block,
		...block.title !== void 0 && { title: string(visit, block.title, "body") },
		items: block.items.map((item) => visit.text(item, "body"))
	}),
	timeline: (block, visit) => ({
		...block,
		items: block.items.map((item) => ({
			...item,
			date: string(visit, item.date, "body"),
			...item.title !== void 0 && { title: string(visit, item.title, "body") },
			body: visit.body(item.body, "body")
		}))
	}),
	relatedLink: (block, visit) => visit.related(block),
	divider: (block) => block,
	unknown: (block, visit) => ({
		...block,
		text: string(visit, block.text, "body")
	})
};
/** A visitor that gives everything back as it was, for who looks at a part only. */
var visitor = (parts) => ({
	text: (text) => text,
	url: (url) => url,
	image: (image) => image,
	body: (body) => body,
	related: (related) => related,
	...parts
});
/** The block with each of its parts as the visitor gave it back. */
var rebuild = (block, visit) => REBUILD[block.type](block, visit);
// src/article/parts.ts
/** Gathers what an article points to. Pure. */
/** Everything an article points to, at any depth. */
function partsOf(article) {
	const urls = /* @__PURE__ */ new Set();
	const related = /* @__PURE__ */ new Set();
	const text = (words) => {
		if (typeof words === "string") return words;
		for (const span of words) if (typeof span !== "string" && span.link !== void 0) urls.add(span.link);
		return words;
	};
	const parts = visitor({
		text,
		url: (url) => (urls.add(url), url),
		image: (image) => (urls.add(image.src), image),
		related: (pointer) => {
			related.add(pointer);
			if (pointer.image) urls.add(pointer.image.src);
			return pointer;
		},
		body: (body) => {
			for (const block of body) rebuild(block, parts);
			return body;
		}
	});
	const bodies = [article.body, ...(article.footnotes ?? []).map((footnote) => footnote.body)];
	for (const body of bodies) parts.body(body, "body");
	for (const pointer of article.related ?? []) parts.related(pointer);
	for (const author of article.authors ?? []) if (author.image !== void 0) urls.add(author.image);
	for (const { text: words } of article.corrections ?? []) text(words);
	if (article.standfirst !== void 0) text(article.standfirst);
	if (article.image) rebuildFigure(article.image, parts);
	return {
		urls,
		related
	};
}
// src/article/faults.ts
/** How it is said what is wrong with a value. */
var KINDS = /* @__PURE__ */ new Map([
	["string", "a string"],
	["number", "a number"],
	["boolean", "true or false"]
]);
/** What a schema expects, in words. */
var expectation = (expected) => KINDS.get(expected ?? "") ?? (expected ?? "something else").replace(/[()]/g, "").replaceAll(" | ", " or ");
/** What is right, and what is there. */
var mustBe = (right, value) => `must be ${right}, not ${nameOf(value)}`;
/** A value in words: itself if it is short, else its kind. */
function nameOf(value) {
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
	if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
	if (typeof value === "object") return value === null ? "null" : "an object";
	return typeof value === "number" || typeof value === "boolean" ? String(value) : `a ${typeof value}`;
}
/** That a field is missing, and what it would be. */
function missing(key, schema) {
	const description = getDescription(schema);
	return `is missing; add ${JSON.stringify(key)}${description === void 0 ? "" : ` (${description})`}`;
}
// src/article/loose-words.ts
/** Whether a value is an object with fields. */
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var WORDLESS = /^(?:type|id|of|.*url|src|href|link|language|lang|align|size|kind|format|variant|layout|article|provider|datetime|original|class|style|tokens|tree)$/i;
/**
* The words of data whose shape nobody knows: strings, but for what is an address or a switch by its name; and numbers where
* words should be, but not in the fields of objects, where they are measures.
*/
function wordsOf(value, key = "", found = []) {
	if (typeof value === "number" && Number.isFinite(value)) found.push(String(value));
	else if (typeof value === "string" && value.trim() !== "" && !WORDLESS.test(key)) found.push(value);
	else if (Array.isArray(value)) for (const inner of value) wordsOf(inner, key, found);
	else if (isObject(value)) {
		for (const [name, inner] of Object.entries(value)) if (typeof inner !== "number") wordsOf(inner, name, found);
	}
	return found;
}
// src/article/schema-shape.ts
/** What a walk along a schema has to know of it. */
/** The schema of a part; where none is told, anything goes. */
var of = (schema) => schema ?? { type: "unknown" };
/** The schema that a lazy one stands for. */
var unwrapped = (schema) => schema.getter?.(void 0) ?? schema;
/** Whether a value is of the kind that a schema describes: string, list, object. */
var isOfKind = ({ type }, value) => type === "strict_object" ? isObject(value) : type === "array" ? Array.isArray(value) : typeof value === type;
/** Of several shapes the one with the fewest fields amiss. */
function closest$1(options, value) {
	if (options.length < 2 || !isObject(value)) return options[0];
	const amiss = ({ entries = {} }) => Object.keys(entries).filter((key) => entries[key]?.type !== "optional" && value[key] === void 0).length + Object.keys(value).filter((key) => !Object.hasOwn(entries, key)).length;
	return options.map((option) => ({
		option,
		amiss: amiss(option)
	})).sort((a, b) => a.amiss - b.amiss)[0]?.option;
}
/** What a list must be beside a list of items. */
var checks = ({ pipe = [] }) => pipe.flatMap((item) => item.pipe ? checks(item) : item.kind === "validation" ? [item] : []);
/** The value, if the schema takes it. */
var fitting = (schema, value) => value !== void 0 && is(schema, value) ? value : void 0;
// src/article/plain.ts
/** The words of a text without their properties. */
var plain$1 = (text) => text === void 0 ? "" : typeof text === "string" ? text : text.map((span) => typeof span === "string" ? span : span.text).join("");
// src/article/text.ts
/** What follows from an article's words: plain text, word count, reading time, excerpt. Pure. */
/**
* The words of blocks in reading order, a string for each text. Pull-quotes, captions and related links are not among them:
* they are not the article's own text, or are it a second time.
*/
function texts(body) {
	const out = [];
	const add = (text, role) => {
		const words = role === "body" ? plain$1(text).trim() : "";
		if (words !== "") out.push(words);
		return text;
	};
	const into = (inner, role) => {
		if (role === "body") for (const block of inner) rebuild(block, visit);
		return inner;
	};
	const visit = visitor({
		text: add,
		body: into
	});
	into(body, "body");
	return out;
}
/** The words of one block, as {@link texts} sees them; those of its captions and furniture when it has no others. */
function blockText(block) {
	const own = texts([block]);
	if (own.length > 0) return own.join(" ");
	const out = [];
	rebuild(block, visitor({
		text: (text) => (out.push(plain$1(text)), text),
		image: (image) => (out.push(image.src, image.alt), image),
		url: (url) => (out.push(url), url),
		related: (related) => (out.push("url" in related ? related.url : related.article), related)
	}));
	if (block.type === "math") out.push(block.tex ?? block.mathml ?? "");
	return out.join(" ");
}
/** The whole body as plain text, a paragraph a line. */
var plainText = (article) => texts(article.body).join("\n");
/** Languages written without spaces between words, whose words only a dictionary finds. */
var UNSPACED = /^(?:zh|ja|th|lo|km|my|bo|dz|yue)\b/i;
var WORD = /[\p{L}\p{N}\p{M}]+(?:['’‑\-.,][\p{L}\p{N}\p{M}]+)*/gu;
/** The language itself of a tag, which `Intl` takes whatever stands after it. */
/** Whether a language (BCP 47) is written without spaces between its words. */
var isUnspaced = (language) => UNSPACED.test(language);
/** How many words a text has in a language (BCP 47). */
function countWords(text, language = "en") {
	if (!isUnspaced(language)) return text.match(WORD)?.length ?? 0;
	let count = 0;
	const segmenter = new Intl.Segmenter(primary(language), { granularity: "word" });
	for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++;
	return count;
}
/**
* Characters (without spaces) that a reader takes in a minute, by language. Source: Trauzettel-Klosinski and Dietz,
* Standardized Assessment of Reading Performance (IReST), 2012, table 1; related languages stand for those not measured.
*/
var SPEED = new Map(Object.entries({
	ar: 612,
	fa: 612,
	ur: 612,
	he: 833,
	zh: 255,
	ja: 357,
	ko: 357,
	th: 700,
	nl: 978,
	en: 987,
	fi: 1078,
	fr: 998,
	de: 920,
	it: 950,
	pl: 916,
	pt: 913,
	ru: 986,
	uk: 986,
	sl: 885,
	es: 1025,
	sv: 917,
	tr: 1054
}));
var ORDINARY_SPEED = 950;
/** Spaces, and the points of Hebrew and Arabic vowels, which the measured texts did not have. */
var UNREAD = /[\s\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670]+/g;
/** Reading time in whole minutes, at least 1. */
function readingMinutes(text, language = "en") {
	const speed = SPEED.get(primary(language)) ?? ORDINARY_SPEED;
	const characters = text.replace(UNREAD, "").length;
	return Math.max(1, Math.round(characters / speed));
}
/** The beginning of a text, cut between words and at most `length` characters long. */
function excerpt(text, length = 200) {
	const line = text.replace(/\s+/g, " ").trim();
	if (line.length <= length) return line;
	const cut = line.slice(0, length - 1).replace(/\p{Surrogate}$/u, "");
	const space = cut.lastIndexOf(" ");
	return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, "")}…`;
}
// src/article/stand-ins.ts
/** What stands in for what is missing, or of no known shape, so that no words are lost. */
/** The block that keeps the words of what is none. */
function unknownBlock(raw) {
	const own = isObject(raw) ? raw : {};
	const known = own["type"] === "unknown";
	const type = known ? own["of"] : own["type"];
	return {
		type: "unknown",
		...is(Id, own["id"]) && { id: own["id"] },
		of: typeof type === "string" ? type : "none",
		text: wordsOf(raw).join("\n"),
		...isObject(raw) && !known && { original: raw }
	};
}
/** What stands in for a field that is required and missing or wrong, so that the rest of its object is read. */
var STAND_INS = /* @__PURE__ */ new Map([
	["alt", () => ""],
	["term", () => "…"],
	["date", () => "…"],
	["summary", () => "…"],
	["title", ({ url }) => url],
	["level", ({ level }) => typeof level === "number" ? Math.round(Math.min(4, Math.max(2, level))) : 2],
	["headline", (raw) => raw["url"] ?? headline(raw)],
	["text", (raw, entries) => wordsOf(unknownPart(raw, entries)).join(" ") || void 0],
	["body", (raw, entries) => wordsIn(unknownPart(raw, entries))]
]);
/** The fields nobody knows: where the words of a missing field most likely are. */
var unknownPart = (raw, entries) => Object.fromEntries(Object.entries(raw).filter(([key]) => !Object.hasOwn(entries, key)));
var wordsIn = (raw) => {
	const text = wordsOf(raw).join("\n");
	return text === "" ? [] : [{
		type: "unknown",
		of: "none",
		text
	}];
};
function headline(raw) {
	const other = raw["alternativeHeadline"];
	const [first = "…"] = typeof other === "string" && other.trim() !== "" ? [other] : wordsOf(raw["body"]);
	return excerpt(first, 120);
}
// src/article/mend.ts
/**
* Walks unknown data beside its schema, once: what is wrong becomes an issue, and what can be kept is kept, the smallest part
* being lost first. (Valibot's own verdict names one unknown field an object and takes lists for objects; and a repair
* that follows its issues has to validate again after each step.) Linear, but for the depth.
*/
/** Issues of one article that are told one by one; the next says that there are more. */
var MOST_ISSUES = 1e3;
/** What of the input fits the schema, and all that does not. Throws nothing, changes nothing. */
function mend(schema, input) {
	const walk = {
		path: [],
		issues: [],
		silent: false
	};
	return {
		value: read(schema, input, walk),
		issues: walk.issues
	};
}
var READERS = {
	optional: (schema, value, walk) => read(of(schema.wrapped), value, walk),
	lazy: (schema, value, walk) => read(unwrapped(schema), value, walk),
	strict_object: object,
	record,
	array: list,
	strict_tuple: tuple,
	union: either,
	variant: block,
	unknown: (_, value) => value
};
var read = (schema, value, walk) => (READERS[schema.type] ?? leaf)(schema, value, walk);
function inside$1(walk, key, schema, value) {
	walk.path.push(key);
	const kept = read(schema, value, walk);
	walk.path.pop();
	return kept;
}
function report(walk, message, key, unknownName) {
	if (walk.silent) return;
	const { issues } = walk;
	const severity = unknownName === void 0 ? "error" : "warning";
	const path = key === void 0 ? [...walk.path] : [...walk.path, key];
	if (issues.length < MOST_ISSUES) issues.push({
		path,
		message,
		severity,
		...unknownName !== void 0 && { unknownName }
	});
	else if (issues[MOST_ISSUES]?.severity !== "error") issues[MOST_ISSUES] = {
		path: [],
		message: `has more problems than these ${MOST_ISSUES}; mend them first`,
		severity
	};
}
function leaf(schema, value, walk) {
	const { issues } = safeParse(schema, value);
	if (!issues) return value;
	for (const issue of issues) report(walk, issue.kind === "validation" ? issue.message : mustBe(expectation(issue.expected), value));
	return schema.type === "string" && typeof value !== "string" ? fitting(schema, words$1(value, walk) || void 0) : void 0;
}
function object(schema, value, walk, others = []) {
	if (!isObject(value)) return report(walk, mustBe("an object { }", value));
	const entries = schema.entries ?? {};
	const kept = {};
	let whole = true;
	for (const [key, entry] of Object.entries(entries)) {
		const given = value[key];
		const required = entry.type !== "optional";
		const absent = given === void 0 || given === null;
		let part = absent ? void 0 : inside$1(walk, key, entry, given);
		if (absent && required) report(walk, missing(key, entry), key);
		else if (given === null) report(walk, "is null; leave it out when there is none", key);
		if (part === void 0 && required) part = fitting(entry, STAND_INS.get(key)?.(value, entries));
		if (part !== void 0) kept[key] = part;
		else if (required) whole = false;
	}
	for (const key of Object.keys(value)) if (!Object.hasOwn(entries, key) && value[key] !== void 0) {
		if (others.some((other) => Object.hasOwn(other.entries ?? {}, key))) report(walk, "cannot stand beside the other fields here; keep the one or the others", key);
		else report(walk, "is not a field of the format; remove or rename it", key, key);
	}
	return whole ? kept : void 0;
}
function record(schema, value, walk) {
	if (!isObject(value)) return report(walk, mustBe("an object { }", value));
	const kept = Object.entries(value).flatMap(([name, given]) => {
		const key = inside$1(walk, name, of(schema.key), name);
		const part = inside$1(walk, name, of(schema.value), given);
		return key === void 0 || part === void 0 ? [] : [[name, part]];
	});
	return Object.fromEntries(kept);
}
function list(schema, value, walk) {
	const item = of(schema.item);
	if (!Array.isArray(value)) {
		report(walk, `${mustBe("a list [ ]", value)}; write [ ] around it`);
		const only = silently(walk, () => read(item, value, walk));
		return only === void 0 ? void 0 : [only];
	}
	const kept = [];
	for (let at = 0; at < value.length; at++) {
		const part = inside$1(walk, at, item, value[at]);
		if (part !== void 0) kept.push(part);
	}
	const faults = checks(schema).flatMap((check) => check["~run"]({
		typed: true,
		value: kept
	}, {}).issues ?? []);
	for (const fault of faults) report(walk, fault.message);
	return faults.length === 0 ? kept : void 0;
}
function tuple(schema, value, walk) {
	const items = schema.items ?? [];
	if (!Array.isArray(value) || value.length !== items.length) return report(walk, mustBe(`a list of ${items.length}`, value));
	const kept = items.map((item, at) => inside$1(walk, at, item, value[at]));
	return kept.includes(void 0) ? void 0 : kept;
}
/** One of several shapes: the one of the value's kind, and of objects the one with the fewest fields amiss. */
function either(schema, value, walk) {
	const options = (schema.options ?? []).map(unwrapped).filter((option) => isOfKind(option, value));
	const option = closest$1(options, value);
	const kept = option && (option.entries ? object(option, value, walk, options) : read(option, value, walk));
	if (!option) report(walk, `${String(schema.message)}, not ${nameOf(value)}`);
	const holdsText = schema.options?.some((one) => TEXTS.has(one)) ?? false;
	return kept === void 0 && holdsText ? words$1(value, walk) || void 0 : kept;
}
var TEXTS = /* @__PURE__ */ new Set([Spans, MarkedSpan]);
function block(schema, value, walk) {
	if (!isObject(value)) {
		report(walk, mustBe("a block { \"type\": … }", value));
		return words$1(value, walk) === "" ? void 0 : unknownBlock(value);
	}
	const type = value["type"];
	const options = schema.options?.filter((option) => option.entries?.["type"]?.literal === type) ?? [];
	const option = closest$1(options, value);
	if (option) return object(option, value, walk, options) ?? unknownBlock(value);
	if (typeof type === "string") report(walk, `${nameOf(type)} is not a block type; its words are shown in its place`, "type", type);
	else if (type === void 0) report(walk, "is missing; add \"type\", such as \"paragraph\"", "type");
	else report(walk, mustBe("the name of a block type, such as \"paragraph\"", type), "type");
	return unknownBlock(value);
}
function silently(walk, act) {
	const before = walk.silent;
	walk.silent = true;
	const result = act();
	walk.silent = before;
	return result;
}
/** The words of a value that should have been text. */
var words$1 = (value, walk) => wordsOf(value, walk.path.findLast((key) => typeof key === "string") ?? "").join(" ").replace(/ +/g, " ");
// src/article/parse.ts
/**
* Unknown data in, an article and its issues out. Publishing is strict (any error stops it); the reader is lenient (what is
* wrong is left out or shown by its words). Both read the same result.
*/
/** The most an article may hold: characters of JSON, blocks, and blocks within blocks. */
var BOUNDS = {
	json: 5e6,
	blocks: 1e4,
	nesting: 32
};
/** Lists and objects within each other: more than blocks at their deepest need, less than a recursion can bear. */
var DEEPEST_JSON = 400;
/** `['body', 3, 'text']` as `body.3.text`; the whole document is `(article)`. */
var formatPath = (path) => path.length === 0 ? "(article)" : path.join(".");
var fault = (path, message) => ({
	path,
	message,
	severity: "error"
});
/** Parses the text of an article file. Never throws. */
function readArticle(json) {
	if (json.length > BOUNDS.json) return {
		article: void 0,
		issues: [fault([], "is longer than 5 MB; split it into several articles")]
	};
	try {
		return parseArticle(JSON.parse(json.replace(/^\uFEFF/, "")));
	} catch (error) {
		return {
			article: void 0,
			issues: [fault([], `is not JSON (${error instanceof Error ? error.message : String(error)}); check for a missing comma or quote`)]
		};
	}
}
/** Parses an article from unknown data, in time linear in its size. Never throws and never changes its input. */
function parseArticle(input) {
	const excess = overBounds(input);
	if (excess) return {
		article: void 0,
		issues: [excess]
	};
	const { value, issues } = mend(Article, input);
	return {
		article: value,
		issues
	};
}
/** Measures before anything recurses, by a stack of its own. Ends on input that holds itself, too: it is too deep. */
function overBounds(input) {
	let blocks = 0;
	let values = 0;
	const open = [];
	const enter = (value, field, path, depth, nesting) => {
		if (typeof value === "object" && value !== null) open.push({
			value,
			field,
			path,
			depth,
			nesting
		});
	};
	enter(input, "", [], 0, 0);
	for (let at = open.pop(); at; at = open.pop()) {
		const { value, path, depth, nesting } = at;
		const isBody = Array.isArray(value) && (at.field === "body" || at.field === "transcript");
		if (nesting > BOUNDS.nesting) return fault(path, `nests blocks more than ${BOUNDS.nesting} deep; flatten it`);
		if (depth > DEEPEST_JSON) return fault(path, `nests lists and objects more than ${DEEPEST_JSON} deep; flatten it`);
		if (isBody) blocks += value.length;
		if (blocks > BOUNDS.blocks) return fault(["body"], `holds more than ${BOUNDS.blocks} blocks; split it into several articles`);
		const isTable = "type" in value && value.type === "table";
		for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
			if (++values > BOUNDS.json) return fault([], "is longer than 5 MB; split it into several articles");
			const field = Array.isArray(value) ? "" : isTable ? "rows" : String(key);
			const next = depth < 2 ? [...path, key] : path;
			enter(value[key], field, next, depth + 1, nesting + (isBody ? 1 : 0));
		}
	}
}
// src/article/site.ts
/** The format of `site.json`: what a publisher says of the site as a whole. All of it is optional. */
var words = (description$1) => optional(pipe(string$1(), description(description$1)));
var HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
var isTimeZone = (zone) => {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
};
var Section = strictObject({
	slug: pipe(string$1(), regex(/^[\p{L}\p{M}\p{N}-]+$/u, "is not a slug; write letters, digits and hyphens")),
	name: pipe(string$1(), regex(/\S/, "is empty; name the section")),
	description: words("A sentence about the section")
});
var Site = strictObject({
	$schema: words("Address of a schema, for editors"),
	name: optional(pipe(string$1(), regex(/\S/, "is empty; name the site")), "Articles"),
	tagline: words("A line under the name"),
	origin: optional(pipe(string$1(), regex(/^https?:\/\/[^/?#\s@\\]+$/, "is not an origin; write https://example.org without a path"), description("Where the site is published, for addresses that must be absolute"))),
	language: optional(Language, "en"),
	direction: optional(picklist(["ltr", "rtl"])),
	timeZone: optional(pipe(string$1(), check(isTimeZone, "is not a time zone; write one such as Europe/London")), "UTC"),
	sections: optional(array(Section), []),
	lead: optional(pipe(ArticleId, description("The article that opens the front page; the newest when absent"))),
	theme: optional(strictObject({
		accent: optional(pipe(string$1(), regex(/^#[0-9a-fA-F]{6}$/, "is not a colour; write one such as #8a1c1c"))),
		dropCap: optional(boolean())
	}), {}),
	copyright: words("Copyright notice at the foot"),
	search: optional(pipe(boolean(), description("Whether readers can search the site; they can when absent"))),
	offline: optional(pipe(boolean(), description("Whether readers can read without a connection; true when absent"))),
	embedHosts: optional(array(pipe(string$1(), regex(HOST, "is not a host; write one such as www.youtube-nocookie.com"))), []),
	links: optional(array(strictObject({
		name: string$1(),
		url: Url
	})), [])
});
// src/publish/content/bounded.ts
/** Maps a list through an asynchronous function, at most `limit` at a time; the results keep the list's order. */
async function mapBounded(items, limit, map) {
	const results = [];
	const rest = items.entries();
	const work = async () => {
		for (const [at, item] of rest) results[at] = await map(item);
	};
	await Promise.all(Array.from({ length: limit }, work));
	return results;
}
// src/publish/problems/json-position.ts
/** Where things stand in a JSON text. Pure. */
/** Reads a JSON text with the places of its parts. Never throws: a text nested too deep for it has no tree. */
function jsonTree(text) {
	const errors = [];
	const root = treeOf$1(text, errors);
	const starts = lineStarts(text);
	const at = (offset) => positionAt(starts, offset);
	const [first] = errors;
	return {
		root,
		fault: first && {
			...at(first.offset),
			message: reasonOf$1(first)
		},
		position: (path, what) => {
			const node = root && closest(root, path);
			if (!node) return void 0;
			const key = what === "key" && node.parent?.type === "property" ? node.parent.children?.[0] : void 0;
			return at((key ?? node).offset);
		}
	};
}
function treeOf$1(text, errors) {
	try {
		return parseTree(text, errors, { disallowComments: true });
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function closest(root, path) {
	for (let length = path.length; length > 0; length--) {
		const node = findNodeAtLocation(root, path.slice(0, length));
		if (node) return node;
	}
	return root;
}
var lineStarts = (text) => [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
function positionAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1
	};
}
var REASONS$1 = /* @__PURE__ */ new Map([
	["InvalidSymbol", "a word without quotes stands here; write it in double quotes"],
	["InvalidNumberFormat", "a number is written wrong; write one such as 12 or 0.5"],
	["PropertyNameExpected", "the name of a field is missing; write one in double quotes, or take out the comma"],
	["ValueExpected", "a value is missing; write one, or take out the comma before"],
	["ColonExpected", "a colon is missing; write : after the name of the field"],
	["CommaExpected", "a comma is missing; write , before this"],
	["CloseBraceExpected", "a closing } is missing"],
	["CloseBracketExpected", "a closing ] is missing"],
	["EndOfFileExpected", "something stands behind the end; take it out"],
	["InvalidCommentToken", "JSON has no comments; take it out"],
	["UnexpectedEndOfComment", "JSON has no comments; take it out"],
	["UnexpectedEndOfString", "a string does not end on its line; write the closing \""],
	["UnexpectedEndOfNumber", "a number does not end; write its digits"],
	["InvalidUnicode", "an escape is wrong; write \\u and four hexadecimal digits"],
	["InvalidEscapeCharacter", "an escape is wrong; write \\\\ for a backslash"],
	["InvalidCharacter", "a control character stands in a string; write \\n or \\t"]
]);
var reasonOf$1 = (error) => {
	const code = printParseErrorCode(error.error);
	return `is not JSON: ${REASONS$1.get(code) ?? code}`;
};
// src/publish/problems/known-names.ts
/**
* The names that could stand in place of an unknown one: the fields of the object that holds it, or, when it is the value
* of `type`, the block types. `value` is the whole document and `path` leads to the unknown name in it.
*/
function knownNames(schema, value, path, unknownName) {
	let schemas = [schema];
	let at = value;
	for (const key of path.slice(0, -1)) {
		schemas = schemas.flatMap((one) => plain(one, at)).flatMap((one) => step(one, key));
		at = inside(at, key);
	}
	const found = unknownName === path.at(-1) ? schemas.flatMap((one) => plain(one, at)).flatMap((one) => Object.keys(one.entries ?? {})) : schemas.flatMap((one) => blockTypes(one, at));
	return [...new Set(found)].filter((name) => name !== NOT_WRITTEN);
}
/** The type that the parser gives to blocks it does not know: nobody means to write it. */
var NOT_WRITTEN = "unknown";
/** The schemas that may decide on a value, without what is wrapped around them. */
function plain(schema, value) {
	if (schema.wrapped) return plain(schema.wrapped, value);
	if (schema.getter) return plain(schema.getter(value), value);
	if (schema.type === "union") return optionsOf(schema).flatMap((one) => plain(one, value));
	if (schema.type === "variant") return chosen(schema, value).flatMap((one) => plain(one, value));
	return [schema];
}
/** The options of a variant whose discriminator has the value's. */
function chosen(schema, value) {
	const key = String(schema.key);
	return optionsOf(schema).filter((one) => one.entries?.[key]?.literal === inside(value, key));
}
function step(schema, key) {
	const next = typeof key === "number" ? schema.items?.[key] ?? schema.item : schema.entries?.[key];
	return next ? [next] : [];
}
function blockTypes(schema, value) {
	if (schema.wrapped) return blockTypes(schema.wrapped, value);
	if (schema.getter) return blockTypes(schema.getter(value), value);
	if (schema.type === "union") return optionsOf(schema).flatMap((one) => blockTypes(one, value));
	if (schema.type !== "variant") return [];
	return optionsOf(schema).map((one) => String(one.entries?.[String(schema.key)]?.literal));
}
/** Options are schemas in a union and in a variant, and plain values in a pick-list, which has no names to give. */
var optionsOf = (schema) => schema.options ?? [];
var inside = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
// src/publish/problems/nearest.ts
/** Proposes the known name that somebody most likely meant. Pure. */
var FARTHEST = 3;
/**
* How many names one proposer compares in all. People read the first hundred proposals; ten thousand wrong names against ten
* thousand known ones would take a minute.
*/
var COMPARISONS = 2e6;
/** Proposes from a list of names: at most three slips away and fewer for short names, or the same but for its case. */
function proposer(known) {
	const folded = new Map(known.map((name) => [fold$1(name), name]));
	let left = COMPARISONS;
	return (name) => {
		const same = folded.get(fold$1(name));
		if (same !== void 0) return same === name ? void 0 : same;
		left -= known.length;
		const maxDistance = Math.min(FARTHEST, Math.ceil(name.length / 3));
		return left < 0 ? void 0 : closestMatch(name, known, { maxDistance });
	};
}
/** {@link proposer} for a single question. */
var nearest = (name, known) => proposer(known)(name);
var fold$1 = (name) => name.normalize("NFC").toLowerCase();
// src/publish/content/places.ts
/** Finds where in a document a string stands. Pure. */
/**
* The paths of a string in a document, in document order. Who looks through an article meets it mended and by a visitor that
* knows no paths; the place in the file is looked for only when something is wrong.
*/
function placesOf(document, { value, at }) {
	const found = [];
	const look = (part, path) => {
		if (part === value && at.test(formatPath(path))) found.push(path);
		if (Array.isArray(part)) part.forEach((inner, index) => look(inner, [...path, index]));
		else if (typeof part === "object" && part !== null) for (const [name, inner] of Object.entries(part)) look(inner, [...path, name]);
	};
	look(document, []);
	return found;
}
// src/publish/problems/problems.ts
/** Names and words of a file can hold line breaks and terminal codes: they must not break a line in two or run. */
var escapeControls = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** One line: `file: path.in.json: what is wrong, and what would be right (line 12, column 5)`. */
function formatProblem(problem) {
	const proposal = problem.suggestion === void 0 ? "" : `; did you mean ${JSON.stringify(problem.suggestion)}?`;
	const position = problem.line === void 0 ? "" : ` (line ${problem.line}, column ${problem.column ?? 1})`;
	return escapeControls(`${problem.file}: ${problem.path}: ${problem.message}${proposal}${position}`);
}
/** Orders problems by file, and in a file by place. */
var byFile$1 = (a, b) => a.file === b.file ? byPlace(a, b) : a.file < b.file ? -1 : 1;
/** Orders the problems of one file. */
var byPlace = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
/** Whether any of them stops publishing. */
var hasErrors = (problems) => problems.some((problem) => problem.severity === "error");
// src/publish/problems/system-reason.ts
var REASONS = /* @__PURE__ */ new Map([
	["EACCES", "permission denied; allow reading and writing it"],
	["EPERM", "permission denied; allow reading and writing it"],
	["ENOENT", "no such file"],
	["ELOOP", "its links go round in a circle"],
	["ENOTDIR", "a file stands where a folder should"],
	["EISDIR", "it is a folder"],
	["EMFILE", "too many files are open"],
	["ENOSPC", "no space left on the disk"]
]);
/** Why the system refused, in words; takes whatever was thrown. */
function systemReason(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}
// src/publish/content/read-text.ts
/** A file that cannot be read as text; the message says why, and what would be right. */
var UnreadableError = class extends Error {};
/**
* The text of a UTF-8 file, without its byte order mark. Throws {@link UnreadableError}. In the foreground: for files of this
* size the way to a thread and back costs more than the reading.
*/
function readText(file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
	} catch (error) {
		throw new UnreadableError(error instanceof TypeError ? "is not UTF-8 text; save it with the encoding UTF-8" : `cannot be read: ${systemReason(error)}`, { cause: error });
	}
}
// src/publish/problems/findings.ts
/** From what is found wrong to problems with positions and proposals; only files with findings are read again. */
var FILES_AT_ONCE$1 = 32;
var SCHEMAS = {
	article: Article,
	site: Site
};
/** The findings as problems, by file and place. */
async function toProblems(findings) {
	return (await mapBounded([...byFile(findings)].sort(([a], [b]) => a < b ? -1 : 1), FILES_AT_ONCE$1, async ([file, own]) => {
		const tree = own.some((finding) => finding.of in SCHEMAS) ? treeOf(file) : void 0;
		const value = tree?.root && getNodeValue(tree.root);
		return own.flatMap((finding) => atItsPlaces(finding, value)).map((finding) => toProblem(finding, tree, value)).sort(byPlace);
	})).flat();
}
function byFile(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const own = files.get(finding.file);
		if (own) own.push(finding);
		else files.set(finding.file, [finding]);
	}
	return files;
}
function treeOf(file) {
	try {
		return jsonTree(readText(file));
	} catch (error) {
		if (error instanceof UnreadableError) return void 0;
		throw error;
	}
}
function atItsPlaces(finding, value) {
	const places = finding.named ? placesOf(value, finding.named) : [];
	return places.length === 0 ? [finding] : places.map((path) => ({
		...finding,
		path
	}));
}
function toProblem(finding, tree, value) {
	const { file, path, severity, of } = finding;
	const syntax = path.length === 0 && finding.message.startsWith("is not JSON") ? tree?.fault : void 0;
	const isKey = finding.unknownName !== void 0 && finding.unknownName === path.at(-1);
	const place = syntax ?? tree?.position(path, isKey ? "key" : "value");
	const suggestion = finding.suggestion ?? proposal(finding, value);
	return {
		file,
		path: path.length === 0 ? `(${of})` : formatPath(path),
		message: syntax?.message ?? finding.message,
		severity,
		...place && {
			line: place.line,
			column: place.column
		},
		...suggestion !== void 0 && { suggestion }
	};
}
function proposal({ of, path, unknownName }, value) {
	if (unknownName === void 0 || of !== "article" && of !== "site") return void 0;
	return nearest(unknownName, knownNames(SCHEMAS[of], value, path, unknownName));
}
// src/article/references.ts
/** What authors did not write, or what nobody knows. */
var CLOSED = /* @__PURE__ */ new Set([
	"original",
	"tree",
	"tokens",
	"published"
]);
/** Finds block ids and footnote ids that stand twice, and spans that name a footnote which the article does not have. */
function checkReferences(article) {
	const issues = [];
	const blocks = /* @__PURE__ */ new Map();
	const notes = /* @__PURE__ */ new Map();
	const fault = (path, message) => void issues.push({
		path,
		message,
		severity: "error"
	});
	const once = (known, id, path) => {
		const first = known.get(id);
		if (first) fault(path, `${JSON.stringify(id)} is the id of ${formatPath(first)} too; write another`);
		else known.set(id, path.slice(0, -1));
	};
	article.footnotes?.forEach((footnote, at) => once(notes, footnote.id, [
		"footnotes",
		at,
		"id"
	]));
	walk(article, [], (part, path) => {
		if (typeof part["type"] === "string" && typeof part["id"] === "string") once(blocks, part["id"], [...path, "id"]);
		if (typeof part["footnote"] === "string" && !notes.has(part["footnote"])) fault([...path, "footnote"], `no footnote has the id ${JSON.stringify(part["footnote"])}; add it to "footnotes", or remove it here`);
	});
	return issues;
}
/** Looks at every object of the article, with the way to it. Of all of them only blocks have both `type` and `id`. */
function walk(value, path, look) {
	if (typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) return value.forEach((item, at) => walk(item, [...path, at], look));
	look(value, path);
	for (const [key, inner] of Object.entries(value)) if (!CLOSED.has(key)) walk(inner, [...path, key], look);
}
// src/publish/content/article-file.ts
/** One article's file: what stands in it, and what is wrong with it. */
/** How the name of an article's file ends. */
var EXTENSION = ".json";
/** Where the file of an article is, as the caller can open it. */
var articleFile = (dir, id) => join(dir, "articles", `${id}${EXTENSION}`);
var hashOf$1 = (text) => hash("sha256", text, "base64url").slice(0, 22);
/** Reads one article of a content folder by itself. Never throws: a file that cannot be read is a finding. */
function readArticleFile(dir, id) {
	const file = articleFile(dir, id);
	try {
		const text = readText(file);
		const { article, issues: own } = readArticle(text);
		const findings = (article ? [...own, ...checkReferences(article)] : own).map((issue) => ({
			...issue,
			file,
			of: "article"
		}));
		return {
			id,
			file,
			hash: hashOf$1(text),
			article,
			findings
		};
	} catch (error) {
		return {
			id,
			file,
			hash: "",
			article: void 0,
			findings: [{
				file,
				of: "article",
				path: [],
				message: error instanceof Error ? error.message : String(error),
				severity: "error"
			}]
		};
	}
}
// src/edition/card.ts
var EXCERPT = 220;
/** The section of `site.json` that an article names by slug or by name, in any case. */
function knownSection({ sections }, section) {
	const key = slug(section);
	return sections.find((known) => slug(known.slug) === key) ?? sections.find((known) => slug(known.name) === key);
}
/** The name that readers see of an article's section; a slug that `site.json` does not know becomes a title. */
var sectionName = (site, section) => knownSection(site, section)?.name ?? (section === slug(section) ? titled(section, site.language) : section);
var titled = (words, language) => words.charAt(0).toLocaleUpperCase(language) + words.slice(1).replaceAll("-", " ");
/** The card of an article. */
function cardOf({ id, article }, site) {
	const language = article.language ?? site.language;
	const text = plainText(article);
	const standfirst = article.standfirst === void 0 ? excerpt(text, EXCERPT) : plain$1(article.standfirst);
	return {
		url: articleAddress(id),
		headline: article.alternativeHeadline || article.headline,
		...article.kicker !== void 0 && { kicker: article.kicker },
		...standfirst !== "" && { standfirst },
		...article.section !== void 0 && { section: sectionName(site, article.section) },
		...article.language !== void 0 && article.language !== site.language && { language },
		...article.authors && { authors: article.authors.map((author) => author.name) },
		...article.datePublished !== void 0 && { datePublished: article.datePublished },
		minutes: readingMinutes(text, language),
		...article.image && { image: {
			...article.image.image,
			src: fromArticle(id, article.image.image.src)
		} }
	};
}
// src/edition/moments.ts
/** Where a format asks for a date and the article has none. The day of publishing would change a file that says the same. */
var NO_DATE = "1970-01-01T00:00:00Z";
/**
* A date or moment of an article as RFC 3339 in UTC, in whole seconds, so that two are in the order of their letters;
* undefined for one that no calendar has.
*/
function instant(moment) {
	const time = Date.parse(moment ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
/** When an article was last changed, corrections included. */
function lastChange({ datePublished, dateModified, corrections = [] }) {
	return latest([
		datePublished,
		dateModified,
		...corrections.map(({ date }) => date)
	].map(instant));
}
/** The latest of several instants. */
var latest = (instants) => instants.reduce((a, b) => a === void 0 || b !== void 0 && b > a ? b : a, void 0);
/** An instant as RFC 822 wants it: `Tue, 10 Oct 2023 12:00:00 GMT`. */
var rfc822 = (moment) => new Date(moment).toUTCString();
// src/edition/digest.ts
/** As much of an article as the files need that list all articles: a few hundred bytes, however long the article. Pure. */
/** Pictures that a search engine is told of; it takes no more than 1,000 a page. */
var MOST_IMAGES = 100;
function imagesOf({ id, article }) {
	const found = /* @__PURE__ */ new Set();
	const look = (blocks) => (blocks.forEach((block) => rebuild(block, into)), blocks);
	const into = visitor({
		image: (image) => (found.add(fromArticle(id, image.src)), image),
		body: look
	});
	if (article.image) rebuildFigure(article.image, into);
	look(article.body);
	return [...found].slice(0, MOST_IMAGES);
}
/** The digest of an article as it was written. */
var digestOf = (entry) => {
	const { id, article } = entry;
	return {
		id,
		headline: article.headline,
		language: article.language,
		section: article.section,
		tags: article.tags ?? [],
		authors: (article.authors ?? []).map(({ name }) => name),
		published: instant(article.datePublished),
		changed: lastChange(article),
		images: imagesOf(entry),
		canonical: article.canonicalUrl && fromArticle(id, article.canonicalUrl)
	};
};
// src/edition/summary.ts
/** What the rest of an edition needs to know of an article: all but its body. Pure. */
var LISTED = [
	"headline",
	"language",
	"section",
	"series",
	"tags",
	"authors",
	"datePublished",
	"dateModified",
	"image",
	"aliases",
	"canonicalUrl"
];
/** Sums an article up for the site it stands in. */
function summarise(entry, site) {
	const { id, article } = entry;
	const listed = Object.fromEntries(LISTED.flatMap((key) => article[key] === void 0 ? [] : [[key, article[key]]]));
	const mentions = [...partsOf(article).related].flatMap((one) => "article" in one ? [one.article] : []);
	return {
		id,
		article: listed,
		card: cardOf(entry, site),
		mentions: [...new Set(mentions)],
		digest: digestOf(entry)
	};
}
// src/publish/enrich/enrich.ts
/** What is done once when publishing and not in every reader's browser: formulas set, code highlighted. */
/** Block types that need work before they are published. */
var NEEDY = /* @__PURE__ */ new Set(["code", "math"]);
function blocksOf(article) {
	const found = [];
	const into = (body) => {
		for (const block of body) {
			if (NEEDY.has(block.type)) found.push(block);
			rebuild(block, visit);
		}
		return body;
	};
	const visit = visitor({ body: into });
	into(article.body);
	for (const note of article.footnotes ?? []) into(note.body);
	return found;
}
/** Where in an article a block stands. */
function pathOf(part, block) {
	if (part === block) return [];
	if (typeof part !== "object" || part === null) return void 0;
	for (const [key, inner] of Object.entries(part)) {
		const path = pathOf(inner, block);
		if (path) return [Array.isArray(part) ? Number(key) : key, ...path];
	}
}
/** A message of another program as part of a line: without its line breaks and what points at signs in other lines. */
var reasonOf = (error) => (error instanceof Error ? error.message : String(error)).replace(/\u0332/g, "").replace(/\s+/g, " ").replace(/ \^?$/, "").trim();
/** The article with its formulas and code made ready. One without any is given back at once; the libraries load when needed. */
async function enrich(article) {
	const blocks = blocksOf(article);
	if (blocks.length === 0) return {
		article,
		faults: []
	};
	const code = await import("./code-xWeCFpUc.js");
	const math = await import("./math-C9RsSq0j.js");
	const faults = [];
	const ready = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block.type === "code" && code.isLanguage(block.language)) ready.set(block, code.highlight(block, await code.highlighterOf(block.language)));
		if (block.type !== "math") continue;
		try {
			ready.set(block, math.typeset(block));
		} catch (error) {
			const message = `is not a formula that can be set (${reasonOf(error)}); correct it`;
			faults.push({
				path: pathOf(article, block) ?? [],
				message
			});
		}
	}
	const visit = visitor({ body: (body) => body.map((block) => ready.get(block) ?? rebuild(block, visit)) });
	const body = (blocks) => visit.body(blocks, "body");
	const footnotes = article.footnotes?.map((note) => ({
		...note,
		body: body(note.body)
	}));
	return {
		article: {
			...article,
			body: body(article.body),
			...footnotes && { footnotes }
		},
		faults
	};
}
// src/article/ids.ts
/** Stable ids of blocks: from their own words alone, so that no other block's change moves them. Pure. */
/** What begins so belongs to the page's own furniture. */
var RESERVED = /^bs-/;
var derived = (block) => {
	if (block.type === "heading") return slug(plain$1(block.text)).replace(RESERVED, "h-");
	return `${block.type.slice(0, 1)}-${hash$1(`${block.type} ${blockText(block)}`)}`;
};
/**
* The article with an id on every block, no two alike. What an author wrote stays, the first time it stands; of blocks with
* the same words, the second is numbered `_2`, with a sign that no derived id has, so that it takes no other block's id.
*/
function withIds(article) {
	const own = [article.body, ...(article.footnotes ?? []).map((footnote) => footnote.body)].flatMap(writtenIds);
	if (!own.includes(void 0) && new Set(own).size === own.length) return article;
	const written = new Set((article.footnotes ?? []).map((footnote) => footnote.id));
	for (const id of own) if (id !== void 0) written.add(id);
	const used = /* @__PURE__ */ new Set();
	const counts = /* @__PURE__ */ new Map();
	const numbered = (wanted) => {
		let id = wanted;
		for (let count = counts.get(wanted) ?? 2; used.has(id) || written.has(id); count++) {
			id = `${wanted}_${count}`;
			counts.set(wanted, count + 1);
		}
		return id;
	};
	const name = (block) => {
		const id = block.id !== void 0 && !used.has(block.id) ? block.id : numbered(block.id ?? derived(block));
		used.add(id);
		return id;
	};
	const into = visitor({ body: (body) => identify(body) });
	const identify = (body) => body.map((block) => rebuild({
		...block,
		id: name(block)
	}, into));
	return {
		...article,
		body: identify(article.body),
		...article.footnotes && { footnotes: article.footnotes.map((footnote) => ({
			...footnote,
			body: identify(footnote.body)
		})) }
	};
}
/** The ids that blocks have, at whatever depth; undefined for each without one. */
function writtenIds(body) {
	const ids = [];
	const note = (blocks) => {
		for (const block of blocks) {
			ids.push(block.id);
			rebuild(block, into);
		}
		return blocks;
	};
	const into = visitor({ body: note });
	note(body);
	return ids;
}
// src/publish/content/media-references.ts
/** Checks that the media files an article names are there. */
/** Addresses of the media files at these paths below `media/`. */
var mediaAddresses = (files) => new Set(files.map((file) => `/media/${file}`));
/** Builds the library from paths below `media/`, in time linear in their number. */
function mediaLibrary(files) {
	const addresses = [...mediaAddresses(files)];
	const names = /* @__PURE__ */ new Map();
	for (const address of addresses) {
		const beside = names.get(posix.dirname(address));
		if (beside) beside.push(posix.basename(address));
		else names.set(posix.dirname(address), [posix.basename(address)]);
	}
	const near = new Map([...names].map(([folder, own]) => [folder, proposer(own)]));
	const byName = new Map(addresses.map((address) => [posix.basename(address), address]));
	const propose = (address) => {
		const folder = posix.dirname(address);
		const beside = near.get(folder)?.(posix.basename(address));
		return beside === void 0 ? byName.get(posix.basename(address)) : posix.join(folder, beside);
	};
	return {
		addresses: new Set(addresses),
		propose
	};
}
/** An error for each `/media/…` address of an article that names no file, proposing the nearest. */
function checkMedia({ id, file }, parts, library) {
	return [...parts.urls].flatMap((url) => {
		const address = mediaAddress(id, url);
		if (address === void 0 || library.addresses.has(address)) return [];
		return [{
			file,
			of: "article",
			path: [],
			named: {
				value: url,
				at: ADDRESS
			},
			severity: "error",
			message: `names ${address}, which is no file in the content folder; add it, or name one that is there`,
			suggestion: library.propose(address)
		}];
	});
}
/** The fields that hold addresses; the same words in a caption are only words. */
var ADDRESS = /(?:^|\.)(?:src|url|link|image)$/;
/** The media file that an address names, decoded and without query; undefined for an address of anything else. */
function mediaAddress(id, url) {
	const path = fromArticle(id, url).replace(/[?#].*$/, "");
	if (!path.startsWith("/media/")) return void 0;
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// src/article/renditions.ts
/** Address of one file of a picture on the site. */
var renditionAddress = (name, width, ending) => `/pictures/${name}-${width}.${ending}`;
// src/publish/pictures/widths.ts
/** In which widths a picture is published. Pure. */
/** From a small phone's column to a large screen's full width, each about half as much again as the one before. */
var STEPS = [
	480,
	800,
	1200,
	1600,
	2400
];
var WIDEST = 2400;
/** WebP can hold no more lines than 16,383. */
var TALLEST = 16e3;
/** A step this near to the largest file saves nothing. */
var NEAR = .85;
/** For browsers that take neither format, and for feeds and cards elsewhere. */
var FALLBACK = 1200;
/** Rising, never wider than the picture; the last is as wide as the picture where that is within bounds. */
function renditionWidths(width, height) {
	const largest = Math.max(1, Math.min(width, WIDEST, Math.floor(TALLEST * width / height)));
	return [...STEPS.filter((step) => step < largest * NEAR), largest];
}
/** The width of the one file in a format that every browser takes. */
var fallbackWidth = (widths) => widths.findLast((width) => width <= FALLBACK) ?? widths[0] ?? 1;
// src/publish/pictures/plan.ts
/** Which files are made of a picture, and what an article's data say of them. Pure. */
var FORMATS = ["avif", "webp"];
/** The format that every browser takes: the picture's own where that is one, else one that keeps what shines through. */
function fallbackEnding({ kind, colour }) {
	if (kind === "webp") return "webp";
	if (kind === "png" || kind === "gif") return "png";
	return kind === "jpeg" || colour !== void 0 ? "jpg" : "png";
}
var widthsOf = ({ width = 1, height = 1 }) => renditionWidths(width, height);
/** A portrait is small and one file. */
var portraitOf = (picture) => ({
	width: widthsOf(picture)[0] ?? 1,
	ending: fallbackEnding(picture)
});
/** The files that a picture needs for its uses, none of them twice. */
function renditionsOf(picture, uses) {
	const widths = widthsOf(picture);
	const ending = fallbackEnding(picture);
	const all = uses.portrait ? [portraitOf(picture)] : [];
	if (uses.figure) {
		for (const width of widths) for (const format of FORMATS) all.push({
			width,
			ending: format
		});
		all.push({
			width: fallbackWidth(widths),
			ending
		});
	}
	return [...new Map(all.map((one) => [`${one.width}.${one.ending}`, one])).values()];
}
/** An image with its size filled in, and with its files when they are made. */
function published(image, { name, picture }, made) {
	const measured = {
		...image,
		...sizeOf(image, picture)
	};
	if (!made || !picture.scales) return measured;
	const widths = widthsOf(picture);
	const { colour } = picture;
	return {
		...measured,
		src: renditionAddress(name, fallbackWidth(widths), fallbackEnding(picture)),
		renditions: {
			name,
			widths,
			formats: [...FORMATS],
			...colour !== void 0 && { colour }
		}
	};
}
/** Address of a portrait's file. */
function portraitAddress({ name, picture }) {
	const { width, ending } = portraitOf(picture);
	return renditionAddress(name, width, ending);
}
/** An author may show a picture smaller than it is, but not out of shape. A drawing has no pixels: its author's word counts. */
function sizeOf(image, { kind, width, height }) {
	if (width === void 0 || height === void 0) return {};
	if (kind === "svg" && image.width !== void 0 && image.height !== void 0) return {};
	const shown = Math.min(image.width ?? width, kind === "svg" ? Infinity : width);
	return {
		width: shown,
		height: Math.max(1, Math.round(shown * height / width))
	};
}
// src/publish/pictures/attach.ts
/** The pictures of an article, at whatever depth. Pure. */
/** The article with each of its pictures as the change gave it back. */
function mapImages(article, change) {
	const { image, footnotes, related, authors } = article;
	const ofRelated = (one) => one.image ? {
		...one,
		image: change.image(one.image)
	} : one;
	const visit = visitor({
		image: change.image,
		related: ofRelated,
		body: (body) => body.map((block) => rebuild(block, visit))
	});
	const into = (body) => visit.body(body, "body");
	const ofAuthor = (author) => author.image === void 0 ? author : {
		...author,
		image: change.portrait(author.image)
	};
	return {
		...article,
		body: into(article.body),
		...image && { image: rebuildFigure(image, visit) },
		...footnotes && { footnotes: footnotes.map((note) => ({
			...note,
			body: into(note.body)
		})) },
		...related && { related: related.map(ofRelated) },
		...authors && { authors: authors.map(ofAuthor) }
	};
}
/** The path below the content folder that an article's address names, if it can be a file of `media/`. */
var picturePath = (id, address) => mediaAddress(id, address)?.slice(1);
/**
* The article with the sizes and the files of its pictures. Blocks get their ids before: they come of addresses too, and a
* picture that is made again must move none.
*/
function showing(id, article, see) {
	const of = (address) => see(picturePath(id, address) ?? "");
	return mapImages(withIds(article), {
		image: (image) => {
			const found = of(image.src);
			const { renditions: _, ...own } = image;
			return found ? published(own, found, found.made) : own;
		},
		portrait: (address) => {
			const found = of(address);
			return found?.made ? portraitAddress(found) : address;
		}
	});
}
/** The summary of an article with its pictures as the article has them. */
function showingSummary(summary, see) {
	const { id, article, card } = summary;
	const seen = (address) => see(picturePath(id, address) ?? "");
	const lead = card.image && seen(card.image.src);
	const authors = article.authors?.map((author) => {
		const portrait = author.image === void 0 ? void 0 : seen(author.image);
		return portrait?.made ? {
			...author,
			image: portraitAddress(portrait)
		} : author;
	});
	return {
		...summary,
		article: {
			...article,
			...authors && { authors }
		},
		card: {
			...card,
			...card.image && lead && { image: published(card.image, lead, lead.made) }
		}
	};
}
// src/publish/pictures/references.ts
/** The pictures of an article, in the order of their first use. */
function picturesOf(id, article) {
	const [figures, portraits] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const note = (address, as) => {
		const path = picturePath(id, address);
		if (path !== void 0) as.add(path);
	};
	mapImages(article, {
		image: (image) => (note(image.src, figures), image),
		portrait: (address) => (note(address, portraits), address)
	});
	return {
		figures: [...figures],
		portraits: [...portraits]
	};
}
/** The pictures of all articles that are among the known files, in the order of their first use. */
function usedPictures(articles, known) {
	const used = /* @__PURE__ */ new Map();
	const note = (paths, as) => {
		for (const path of paths) {
			if (!known.has(path)) continue;
			const uses = used.get(path) ?? {
				figure: false,
				portrait: false
			};
			uses[as] = true;
			used.set(path, uses);
		}
	};
	for (const { figures, portraits } of articles) {
		note(figures, "figure");
		note(portraits, "portrait");
	}
	return used;
}
// src/publish/content/learn.ts
/** What publishing knows of an article: enough to lay out everything but the article's own page. Runs in any thread. */
var NONE = {
	figures: [],
	portraits: []
};
/** Reads an article and makes it ready, all but what depends on others. Never throws for what stands in it. */
async function learn(dir, id, site) {
	const { article: read, file, findings, hash } = readArticleFile(dir, id);
	if (!read) return {
		article: read,
		known: {
			id,
			hash,
			media: [],
			shows: NONE,
			problems: await toProblems(findings)
		}
	};
	const { article, faults } = await enrich(read);
	const wrong = faults.map((fault) => ({
		...fault,
		file,
		of: "article",
		severity: "error"
	}));
	const named = [...partsOf(read).urls].flatMap((url) => mediaAddress(id, url) ?? []);
	const problems = await toProblems([...findings, ...wrong]);
	return {
		article,
		known: {
			id,
			hash,
			summary: summarise({
				id,
				article
			}, site),
			media: [...new Set(named)],
			shows: picturesOf(id, article),
			problems
		}
	};
}
var FILES_AT_ONCE = 16;
/** What there is to know of these articles, in their order. */
var learnEach = (dir, site, ids) => mapBounded(ids, FILES_AT_ONCE, async (id) => (await learn(dir, id, site)).known);
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
var NOTHING = "";
/** Pieces of markup one after another. */
var joined = (pieces) => pieces.join("");
var written = ([name, value]) => value === void 0 || value === false ? "" : value === true ? ` ${name}=""` : ` ${name}="${escaped(String(value))}"`;
var start = (name, attributes) => `<${name}${Object.entries(attributes).map(written).join("")}`;
/** An XML element. Its name and the names of its attributes are ours, never an article's. */
var xml = (name, attributes, ...children) => children.length === 0 ? `${start(name, attributes)}/>` : `${start(name, attributes)}>${joined(children)}</${name}>`;
/** An XML element that holds words; nothing when there are none. */
var xmlWords = (name, words, attributes = {}) => words === void 0 || words === "" ? NOTHING : xml(name, attributes, escaped(words));
/** A whole XML document. */
var xmlDocument = (root) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
var VOID = /^(?:br|hr|img|source|track)$/;
/** An HTML element. */
var html = (name, attributes, ...children) => VOID.test(name) ? `${start(name, attributes)}>` : `${start(name, attributes)}>${joined(children)}</${name}>`;
// src/edition/share/width.ts
/** How wide words come out in bold serif type. Close enough to break lines by; nothing here can ask a font. Pure. */
/** Advance of the signs from space to `~` in hundredths of the type size, measured in the bold face that is brought along. */
var ASCII = [
	26,
	38,
	51,
	56,
	56,
	91,
	80,
	29,
	40,
	40,
	50,
	56,
	29,
	31,
	29,
	29,
	56,
	56,
	56,
	56,
	56,
	56,
	56,
	56,
	56,
	56,
	30,
	30,
	56,
	56,
	56,
	55,
	92,
	75,
	67,
	67,
	77,
	65,
	62,
	77,
	82,
	40,
	40,
	73,
	65,
	95,
	79,
	79,
	64,
	79,
	71,
	58,
	65,
	75,
	70,
	107,
	73,
	69,
	67,
	41,
	29,
	41,
	56,
	46,
	33,
	60,
	65,
	53,
	65,
	57,
	41,
	56,
	67,
	35,
	34,
	64,
	35,
	99,
	67,
	61,
	64,
	65,
	52,
	48,
	40,
	67,
	61,
	86,
	65,
	58,
	53,
	44,
	56,
	44,
	56
];
/** The mean of other scripts, from the widest. */
var SCRIPTS = [
	[/[\p{M}\p{Cf}]/u, 0],
	[/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uFF01-\uFF60]|\p{Extended_Pictographic}/u, 1],
	[/\p{scx=Arabic}/u, .46],
	[/\p{scx=Hebrew}/u, .5],
	[/[–“”„«»]/u, .5],
	[/[‘’‚·]/u, .3],
	[/[—…]/u, 1],
	[/\p{Lu}/u, .78]
];
var OTHER = .64;
var widthOf = (sign) => {
	const ascii = ASCII[(sign.codePointAt(0) ?? 0) - 32];
	if (ascii !== void 0) return ascii / 100;
	return SCRIPTS.find(([script]) => script.test(sign))?.[1] ?? OTHER;
};
/** Width of words in sizes of their type. */
function typeWidth(words) {
	let width = 0;
	for (const sign of words) width += widthOf(sign);
	return width;
}
// src/edition/share/lines.ts
/** A headline broken into lines, in any script. Pure. */
/** Signs of scripts that may be broken after each of them, but for punctuation that may not open or end a line. */
var SIGN = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
var OPENING = String.raw`[\p{Ps}\p{Pi}]`;
var CLOSING = String.raw`[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]`;
/** One such sign with its punctuation, or a run of others up to a hyphen or dash. */
var PIECE = new RegExp(`${OPENING}*${SIGN}${CLOSING}*|(?:(?!${OPENING}*${SIGN})[^\\p{Pd}])+\\p{Pd}*|\\p{Pd}+`, "gu");
/** Scripts without spaces whose words only a dictionary finds. */
var DICTIONARY = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
function dictionaryWords(word) {
	return [...new Intl.Segmenter("th", { granularity: "word" }).segment(word)].map(({ segment }) => segment);
}
/** What may not be broken within. */
function piecesOf(text) {
	return text.trim().split(/\s+/).flatMap((word) => {
		return (DICTIONARY.test(word) ? dictionaryWords(word) : word.match(PIECE) ?? [word]).map((words, at) => ({
			words,
			spaced: at === 0
		}));
	});
}
/** Width, in type sizes, of the widest piece of a text that should not be broken. */
var widestWord = (text) => Math.max(0, ...piecesOf(text).map(({ words }) => typeWidth(words)));
/** A word that is wider than a whole line is cut where it must be. */
function cut({ words, spaced }, width) {
	if (typeWidth(words) <= width) return [{
		words,
		spaced
	}];
	const parts = [""];
	for (const { segment } of new Intl.Segmenter().segment(words)) {
		const last = parts.at(-1) ?? "";
		if (last !== "" && typeWidth(last + segment) > width) parts.push(segment);
		else parts[parts.length - 1] = last + segment;
	}
	return parts.map((part, at) => ({
		words: part,
		spaced: spaced && at === 0
	}));
}
function filled(pieces, width) {
	const lines = [];
	for (const { words, spaced } of pieces) {
		const last = lines.at(-1);
		const longer = last === void 0 ? words : last + (spaced ? " " : "") + words;
		if (last === void 0 || typeWidth(longer) > width) lines.push(words);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
/** The lines of a text at most `width` type sizes wide, about equally long. */
function linesOf(text, width) {
	const pieces = piecesOf(text).flatMap((piece) => cut(piece, width));
	let lines = filled(pieces, width);
	let [low, high] = [width / 2, width];
	for (let round = 0; round < 8 && lines.length > 1; round++) {
		const middle = (low + high) / 2;
		const narrower = filled(pieces, middle);
		if (narrower.length === lines.length && narrower.every((line) => typeWidth(line) <= middle)) [lines, high] = [narrower, middle];
		else low = middle;
	}
	return lines;
}
// src/edition/share/share-svg.ts
/** Pixels, as share cards are cut. */
var SHARE_WIDTH = 1200;
var SHARE_HEIGHT = 630;
var MARGIN = 84;
var MEASURE = 1032;
var PAPER = "#fffdf9";
var INK = "#1d1a17";
var ACCENT = "#8a1c1c";
var FAMILY = "'Noto Serif', 'Noto Serif Hebrew', 'Noto Naskh Arabic', serif";
/** Where the headline may stand, from top to bottom. */
var TOP = 206;
/** Sizes of type to try, the largest first. */
var SIZES = [
	96,
	88,
	80,
	72,
	66,
	60,
	54,
	48,
	42
];
/** Widths are estimates: a tenth is left free. */
var SAFE = .93;
var RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/** Whether words run from right to left, by their first letter. */
var runsLeft = (words) => RIGHT_TO_LEFT.test(/\p{L}/u.exec(words)?.[0] ?? "");
/** Scripts with deep letters need more room between lines. */
var leading = (words) => /[\p{sc=Arabic}\p{sc=Thai}\p{sc=Devanagari}]/u.test(words) ? 1.5 : 1.18;
/** The largest type in which the headline fits without cutting a word; in the smallest, what does not fit is left out. */
function setHeadline(headline) {
	const line = leading(headline);
	const longest = widestWord(headline);
	let fitting = {
		size: 0,
		line,
		lines: []
	};
	for (const size of SIZES) {
		const room = Math.floor(374 / (size * line));
		const width = MEASURE / size * SAFE;
		fitting = {
			size,
			line,
			lines: linesOf(headline, width)
		};
		if (fitting.lines.length <= room && longest <= width) return fitting;
	}
	const room = Math.floor(374 / (fitting.size * line));
	const kept = fitting.lines.slice(0, room);
	const last = kept.at(-1) ?? "";
	if (kept.length === fitting.lines.length) return fitting;
	return {
		...fitting,
		lines: [...kept.slice(0, -1), `${last.replace(/\s+\S*$/u, "")}…`]
	};
}
var lineOf = (words, y, { size, fill, right }) => xml("text", {
	x: right ? 1116 : MARGIN,
	y,
	"font-size": size,
	fill,
	direction: runsLeft(words) ? "rtl" : "ltr",
	"text-anchor": right === runsLeft(words) ? "start" : "end"
}, escaped(words));
var oneLine = (words) => possible(words).replace(/\s+/g, " ").trim();
/** Words on one line: cut where they are too long. */
function fitted(words, size) {
	const signs = Array.from(new Intl.Segmenter().segment(oneLine(words)), ({ segment }) => segment);
	while (typeWidth(signs.join("")) * size > MEASURE * SAFE) signs.splice(-2, 2, "…");
	return signs.join("");
}
/** Room above and below a line of type, in its size, for the highest marks and the deepest letters. */
var ABOVE = 1.4;
var BELOW = .8;
/** Lines one below another, `y` telling where each stands. */
function strip(lines, style, y) {
	const last = Math.max(0, lines.length - 1);
	const top = Math.max(0, Math.floor(y(0) - ABOVE * style.size));
	const bottom = Math.min(SHARE_HEIGHT, Math.ceil(y(last) + BELOW * style.size));
	const set = lines.map((words, at) => lineOf(words, y(at), style));
	return {
		top,
		height: bottom - top,
		fill: style.fill,
		lines: joined(set)
	};
}
var ruled = (y, height) => ({
	x: MARGIN,
	y,
	width: MEASURE,
	height,
	fill: INK
});
/** Lays the picture of an article out. */
function shareDesign({ headline: words, section }, site) {
	const headline = oneLine(words);
	const { size, line, lines } = setHeadline(headline);
	const accent = site.theme.accent ?? ACCENT;
	const right = runsLeft(headline);
	const kicker = section === void 0 ? "" : sectionName(site, section);
	const height = lines.length * size * line;
	const first = TOP + Math.max(0, (374 - height) / 2) + size * (line / 2 + .34);
	return {
		width: SHARE_WIDTH,
		height: SHARE_HEIGHT,
		paper: PAPER,
		bars: [
			{
				x: 0,
				y: 0,
				width: SHARE_WIDTH,
				height: 18,
				fill: accent
			},
			ruled(116, 4),
			ruled(124, 1)
		],
		strips: [
			strip([fitted(site.name, 36)], {
				size: 36,
				fill: INK,
				right
			}, () => 92),
			strip([fitted(kicker, 30)], {
				size: 30,
				fill: accent,
				right
			}, () => 182),
			strip(lines, {
				size,
				fill: INK,
				right
			}, (at) => Math.round(first + at * size * line))
		]
	};
}
var document = (top, height, ...parts) => xml("svg", {
	xmlns: "http://www.w3.org/2000/svg",
	width: SHARE_WIDTH,
	height,
	viewBox: `0 ${top} ${SHARE_WIDTH} ${height}`
}, ...parts);
var type = (lines) => xml("g", {
	"font-family": FAMILY,
	"font-weight": 700
}, lines);
/** A strip as an SVG document of its own: its letters on nothing. */
var stripSvg = ({ top, height, lines }) => document(top, height, type(lines));
/** The whole picture as an SVG document that asks for nothing from outside. */
function shareSvg({ width, height, paper, bars, strips }) {
	const stripes = bars.map((bar) => xml("rect", { ...bar }));
	const lines = joined(strips.map((one) => one.lines));
	return document(0, height, xml("rect", {
		width,
		height,
		fill: paper
	}), ...stripes, type(lines));
}
// src/edition/share/share-address.ts
/** The scripts that are set in what a machine has of its own, each with a letter to try. */
var OTHER_SCRIPTS = {
	Han: "永",
	Hiragana: "あ",
	Katakana: "ア",
	Hangul: "한",
	Thai: "ก",
	Lao: "ກ",
	Khmer: "ក",
	Myanmar: "က",
	Devanagari: "क",
	Bengali: "ক",
	Gurmukhi: "ਕ",
	Gujarati: "ક",
	Tamil: "க",
	Telugu: "క",
	Kannada: "ಕ",
	Malayalam: "ക",
	Sinhala: "ක",
	Armenian: "Ա",
	Georgian: "ა",
	Ethiopic: "አ"
};
/** The scripts of {@link OTHER_SCRIPTS} that words are in. */
var otherScripts = (words) => Object.keys(OTHER_SCRIPTS).filter((script) => new RegExp(`\\p{sc=${script}}`, "u").test(words));
/** Goes up when the same SVG is to come out otherwise. */
var RECIPE = 2;
/** Address of an article's picture, which follows from all that is in it; undefined when its letters cannot be drawn. */
function shareAddress(article, site, { version, without }) {
	const svg = shareSvg(shareDesign(article, site));
	if (without.length > 0 && otherScripts(svg).some((script) => without.includes(script))) return void 0;
	return `/share/${[`${RECIPE} ${version} ${svg}`, `${svg} ${version} ${RECIPE}`].map(hash$1).join("")}.png`;
}
/** A published article with its share picture named, if it has one. */
function withShare(article, share) {
	const { published } = article;
	return published && share !== void 0 ? {
		...article,
		published: {
			...published,
			share
		}
	} : article;
}
// src/publish/build/compress.ts
/** The compressed forms of a text file, which hosts send as they stand. Pure. */
/**
* Weighed on the sample edition's pages (28 kB each): brotli 5 takes 0.8 ms and leaves 28 %, 4 takes 0.6 and leaves 30,
* 9 takes 2.5 and leaves 28, 11 takes 40 and leaves 25. The app's own files are compressed at 11, once, when it is built.
*/
var BROTLI_LEVEL = 5;
var GZIP_LEVEL = 6;
/** Below this many bytes a file fits the first packet either way. */
var LEAST = 1024;
var TEXT = /\.(?:html?|json|xml|txt|svg|css|m?js|vtt|webmanifest|md|csv|geojson)$/i;
/** The app's files bring their own. */
var APP = /^assets\//;
/** All forms that a file gets. */
var FORMS = [{
	ending: ".br",
	make: (data) => brotliCompressSync(data, { params: {
		[constants$1.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
		[constants$1.BROTLI_PARAM_SIZE_HINT]: data.length
	} })
}, {
	ending: ".gz",
	make: (data) => gzipSync(data, { level: GZIP_LEVEL })
}];
/** From how many bytes on the file at a path below the published folder gets compressed forms; undefined when it never does. */
var compressFrom = (path) => TEXT.test(path) && !APP.test(path) ? LEAST : void 0;
/** What the record keeps of a form in the place of its own hash: it follows from the file's and from how it is made. */
var formHash = (hash, { ending }) => `${hash}${ending}${ending === ".br" ? BROTLI_LEVEL : GZIP_LEVEL}`;
/** Whether a path is that of a compressed form. */
var isForm = (path) => FORMS.some(({ ending }) => path.endsWith(ending));
// src/edition/prepare.ts
/** An article as it is published: ids on its blocks, addresses from the root, related headlines filled in. Pure. */
/** Characters that search engines show of a description. */
var DESCRIPTION = 160;
var folded$1 = (words) => words.replace(/[\s“”"'‘’«»„]+/g, " ").trim().toLowerCase();
/**
* The article made ready for readers: its section named by slug; a related article that does not exist, or stands there
* already, left out. `computed` are ids of further related articles, the nearest first.
*/
function prepare({ id, article }, site, cards, computed = []) {
	const text = plainText(article);
	const language = article.language ?? site.language;
	let said;
	const visit = settle(id, cards, (words) => text.includes(words) || (said ??= folded$1(text)).includes(folded$1(words)));
	const { $schema: _, section, ...rest } = withIds(article);
	const curated = (rest.related ?? []).flatMap((one) => relatedCard(one, cards, (url) => visit.url(url)) ?? []);
	return {
		...rest,
		...section !== void 0 && { section: knownSection(site, section)?.slug ?? section },
		...settleFields(rest, visit),
		published: {
			id,
			words: countWords(text, language),
			minutes: cards(id)?.minutes ?? readingMinutes(text, language),
			related: withComputed(curated, computed.flatMap((one) => cards(one) ?? [])),
			...rest.standfirst === void 0 && { description: excerpt(text, DESCRIPTION) }
		}
	};
}
var [MOST_COMPUTED, MOST_RELATED] = [4, 6];
/** All curated ones, and as many computed ones behind them as have room; none twice. */
function withComputed(curated, computed) {
	const cards = /* @__PURE__ */ new Map();
	for (const card of curated) if (!cards.has(card.url)) cards.set(card.url, card);
	const room = Math.max(cards.size, Math.min(MOST_RELATED, cards.size + MOST_COMPUTED));
	for (const card of computed) if (cards.size < room && !cards.has(card.url)) cards.set(card.url, card);
	return [...cards.values()];
}
/** Every field of an article that holds an address somewhere. */
function settleFields(article, visit) {
	const { standfirst, image, discussionUrl, canonicalUrl, corrections, authors, source } = article;
	const body = (blocks) => visit.body(blocks, "body");
	return {
		...standfirst !== void 0 && { standfirst: visit.text(standfirst, "body") },
		...image && { image: rebuildFigure(image, visit) },
		...discussionUrl !== void 0 && { discussionUrl: visit.url(discussionUrl) },
		...canonicalUrl !== void 0 && { canonicalUrl: visit.url(canonicalUrl) },
		...corrections && { corrections: corrections.map((entry) => ({
			...entry,
			text: visit.text(entry.text, "body")
		})) },
		...authors && { authors: authors.map((author) => settleAuthor(author, (url) => visit.url(url))) },
		...source?.url !== void 0 && { source: {
			...source,
			url: visit.url(source.url)
		} },
		...article.related && { related: article.related.map((one) => visit.related(one)) },
		body: body(article.body),
		...article.footnotes && { footnotes: article.footnotes.map((note) => ({
			...note,
			body: body(note.body)
		})) }
	};
}
/** An author with addresses that lead from the root. */
var settleAuthor = (author, settled) => ({
	...author,
	...author.url !== void 0 && { url: settled(author.url) },
	...author.image !== void 0 && { image: settled(author.image) }
});
function settle(id, cards, repeats) {
	const url = (address) => fromArticle(id, address);
	const text = (words) => typeof words === "string" ? words : words.map((span) => typeof span === "string" || span.link === void 0 ? span : {
		...span,
		link: url(span.link)
	});
	const finish = (block) => block.type === "pullquote" ? {
		...block,
		repeats: repeats(block.text)
	} : rebuild(block, visit);
	const visit = visitor({
		url,
		text,
		image: (image) => ({
			...image,
			src: url(image.src)
		}),
		body: (body) => body.filter((block) => leads(block, cards)).map(finish),
		related: (related) => withHeadline(related, cards, url)
	});
	return visit;
}
var leads = (block, cards) => block.type !== "relatedLink" || !("article" in block) || cards(block.article) !== void 0;
function withHeadline(related, cards, url) {
	const card = "article" in related ? cards(related.article) : void 0;
	const image = related.image ? {
		...related.image,
		src: url(related.image.src)
	} : card?.image;
	return {
		...related,
		..."url" in related && { url: url(related.url) },
		...card && { headline: related.headline ?? card.headline },
		...image && { image }
	};
}
function relatedCard(related, cards, url) {
	const own = {
		...related.headline !== void 0 && { headline: related.headline },
		...related.label !== void 0 && { label: related.label },
		...related.kicker !== void 0 && { kicker: related.kicker },
		...related.image && { image: {
			...related.image,
			src: url(related.image.src)
		} }
	};
	if ("url" in related) return {
		...own,
		url: url(related.url),
		headline: related.headline
	};
	const card = cards(related.article);
	return card && {
		...card,
		...own
	};
}
// src/publish/build/ink.ts
/** UTF-8 takes at most three bytes for a unit of a string. */
var most = (piece) => typeof piece === "string" ? piece.length * 3 : piece.length;
/**
* Opens an inkwell: what it gives stands in the same memory each time, and is good until the next call. A buffer of its own for
* every file costs more than all of the encoding.
*/
function openInk() {
	let memory = Buffer.allocUnsafeSlow(2 ** 17);
	return (pieces) => {
		const needed = pieces.reduce((sum, piece) => sum + most(piece), 0);
		if (needed > memory.length) memory = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(needed)));
		let end = 0;
		for (const piece of pieces) if (typeof piece === "string") end += memory.write(piece, end);
		else {
			memory.set(piece, end);
			end += piece.length;
		}
		return memory.subarray(0, end);
	};
}
// src/publish/build/stage.ts
/** One file of a publish, written beside the site until all are there. Runs in any thread. */
var hashOf = (data) => hash("sha256", data, "base64url").slice(0, 22);
var ink = openInk();
/** Writes a file to its place, unless the published one is the same. */
function stage(slot, content) {
	const { place, before, compressFrom = Infinity } = slot;
	const data = content instanceof Uint8Array ? content : ink(content);
	const hash = hashOf(data);
	const isNew = hash !== before;
	const hasForms = data.length >= compressFrom;
	if (isNew) put(place, data);
	if (hasForms && (isNew || !slot.hasForms)) for (const { ending, make } of FORMS) put(place + ending, make(data));
	return {
		hash,
		isNew,
		hasForms
	};
}
/** In the foreground: for files of this size the way to a thread and back costs more than the writing. */
function put(place, data) {
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(place, data);
}
// src/edition/related/curated.ts
/** The articles that an article itself points to. Pure. */
/** Ids of the articles that stand among the curated ones or are pointed to amid the text, in order, each once. */
function curatedIds(article) {
	const ids = /* @__PURE__ */ new Set();
	const add = (related) => {
		if ("article" in related) ids.add(related.article);
	};
	const into = (body) => {
		for (const block of body) if (block.type !== "paragraph") rebuild(block, visit);
		return body;
	};
	const visit = visitor({
		body: into,
		related: (related) => (add(related), related)
	});
	for (const one of article.related ?? []) add(one);
	into(article.body);
	return [...ids].sort();
}
// src/edition/related/term-counts.ts
var LENGTH = 100;
var [LIGHTEST, HEAVIEST] = [1, 63];
/** Beyond so many points more of the same say little more. */
var DAMPED = Float64Array.from({ length: 256 }, (_, points) => Math.log2(1 + points));
var damped = (points) => DAMPED[Math.min(points, 255)] ?? 0;
/** Words of three letters are rarely what a story is about, words of six often. No list of words is needed to know that. */
var likely = (letters) => Math.min(letters, 6) / 6;
var SLOTS = 4096;
var keys = new Uint32Array(SLOTS);
var points = new Uint16Array(SLOTS);
var letters = new Uint8Array(SLOTS);
/** The slots in use. More terms than these have no place; no article begins with so many. */
var used = new Uint16Array(SLOTS / 2);
var strengths = new Float64Array(SLOTS / 2);
/** Strength before the comma of 2^32, and the term behind it, the lower of two equals being the stronger. */
var SCALE = 4096;
var packed = (weight, term) => Math.round(weight * SCALE) * 2 ** 32 + (4294967295 - term);
var termOf$1 = (strength) => 4294967295 - strength % 2 ** 32;
var weightOf = (strength) => Math.floor(strength / 2 ** 32) / SCALE;
/** Begins to count the terms of an article: the count of the one before is lost. */
function countTerms() {
	let count = 0;
	keys.fill(0);
	return {
		add(term, length, more) {
			let slot = Math.imul(term, 2654435761) >>> 20;
			while (keys[slot] !== term && keys[slot] !== 0) slot = (slot + 1) % SLOTS;
			if (keys[slot] === term) points[slot] = (points[slot] ?? 0) + more;
			else if (count < used.length && term !== 0) {
				used[count++] = slot;
				keys[slot] = term;
				points[slot] = more;
				letters[slot] = Math.min(length, 255);
			}
		},
		strongest(most, tags, tagPoints) {
			for (let at = 0; at < count; at++) {
				const slot = used[at] ?? 0;
				strengths[at] = packed(damped(points[slot] ?? 0) * likely(letters[slot] ?? 0), keys[slot] ?? 0);
			}
			const tagged = [...new Set(tags)].slice(0, most / 4).map((tag) => packed(damped(tagPoints), tag));
			const words = strengths.subarray(0, count).sort().subarray(Math.max(0, count + tagged.length - most));
			const chosen = new Float64Array(tagged.length + words.length);
			chosen.set(tagged);
			chosen.set(words, tagged.length);
			return weighted(chosen);
		}
	};
}
function weighted(strengths) {
	let squares = 0;
	for (const strength of strengths) squares += weightOf(strength) ** 2;
	const scale = LENGTH / Math.sqrt(squares);
	const ordered = strengths.map((strength) => termOf$1(strength) * 64 + bounded(Math.round(weightOf(strength) * scale))).sort();
	return {
		terms: Uint32Array.from(ordered, (one) => Math.floor(one / 64)),
		weights: Uint8Array.from(ordered, (one) => one % 64)
	};
}
var bounded = (weight) => Math.min(HEAVIEST, Math.max(LIGHTEST, weight));
var folded = /* @__PURE__ */ new Uint16Array(65536);
/** The letter that stands for a UTF-16 code unit; found out once for each. */
function fold(unit) {
	const known = folded[unit] ?? 0;
	return known > 0 ? known : folded[unit] = found(unit);
}
var SURROGATE = /^\p{Surrogate}$/u;
function found(unit) {
	const letter = String.fromCharCode(unit);
	if (SURROGATE.test(letter)) return unit;
	if (letter === "ـ" || /^\p{M}$/u.test(letter)) return 2;
	if (!/^[\p{L}\p{N}]$/u.test(letter)) return 1;
	const parts = letter.toLowerCase().normalize("NFD");
	return /^.\p{M}+$/u.test(parts) ? parts.charCodeAt(0) : letter.toLowerCase().charCodeAt(0);
}
/** Whether a code unit is a capital letter. */
var isCapital = (unit) => unit < 128 ? unit >= 65 && unit <= 90 : fold(unit) > 2 && lowered(unit) !== unit;
var lowered = (unit) => String.fromCharCode(unit).toLowerCase().charCodeAt(0);
// src/edition/related/arabic.ts
/** Where an Arabic word begins behind what is written as part of it: its article, and `and`, `with` or `like` before that. Pure. */
var [ALEF, LAM] = [1575, 1604];
var BEFORE = /* @__PURE__ */ new Set([
	1608,
	1601,
	1576,
	1603
]);
var isLetter = (text, at) => {
	const letter = at < text.length ? fold(text.charCodeAt(at)) : 1;
	return letter !== 1 && letter !== 2;
};
/** The place in a text where the word that begins at a place goes on behind its article. */
function arabicStart(text, at) {
	const first = text.charCodeAt(at);
	if (first < 1568 || first > 1610) return at;
	const from = BEFORE.has(first) ? at + 1 : at;
	if (fold(text.charCodeAt(from)) !== ALEF || text.charCodeAt(from + 1) !== LAM) return at;
	for (let ahead = 2; ahead < 5; ahead++) if (!isLetter(text, from + ahead)) return at;
	return from + 2;
}
// src/edition/related/words.ts
/** The words of a text as numbers that are alike where the words are: cut, folded and hashed. Pure. */
/** Beyond so many letters words differ by their endings. */
var STEM = 7;
var [SEED, PRIME] = [2166136261, 16777619];
var segmenters = /* @__PURE__ */ new Map();
function segmenterOf(language) {
	const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
	segmenters.set(language, known);
	return known;
}
/**
* Goes through the words of a text, `language` being the first part of a language tag. Where words stand apart, spaces and
* signs tell as much as `Intl.Segmenter` does, in a hundredth of its time; where they do not, it finds them.
*/
function eachWord(text, language, take) {
	if (!isUnspaced(language)) return spacedWords(text, 3, take);
	for (const { segment, isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) spacedWords(segment, 2, take);
}
var [SPACE, COMMA, HYPHEN] = [
	32,
	44,
	45
];
/** Every letter of every article passes here: no string is made, and no word is looked at twice. */
function spacedWords(text, shortest, take) {
	const end = text.length;
	let sentence = true;
	for (let at = 0; at < end; at++) {
		const first = text.charCodeAt(at);
		if (fold(first) <= 2) {
			if (first !== SPACE && first !== COMMA && first !== HYPHEN) sentence = true;
			continue;
		}
		at = arabicStart(text, at);
		let [hash, length] = [SEED, 0];
		for (let letter = 0; at < end && (letter = fold(text.charCodeAt(at))) !== 1; at++) if (letter !== 2 && length++ < STEM) hash = Math.imul(hash ^ letter, PRIME);
		at--;
		if (length >= shortest) take(mixed(hash), length, !sentence && isCapital(first));
		sentence = false;
	}
}
/** Spreads the bits of a hash, and keeps 25. */
function mixed(hash) {
	let bits = Math.imul(hash ^ hash >>> 16, 569420461);
	bits = Math.imul(bits ^ bits >>> 15, 1935289751);
	return (bits ^ bits >>> 15) >>> 7;
}
/** A name (a tag, a language, an id) as a number of 25 bits. */
function nameNumber(name) {
	let hash = SEED;
	for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
	return mixed(hash);
}
/** The words that are looked at: what a story is about is said at its beginning. */
var [SPACED_BODY, UNSPACED_BODY] = [6e3, 800];
/** What a word counts in each place; a name amid a sentence counts once more. */
var POINTS = {
	headline: 6,
	standfirst: 3,
	body: 2,
	name: 1
};
var TAG_POINTS = 14;
/** Makes the signature of an article; `text` is its {@link plainText}, where it is at hand. */
function signature({ id, article }, site, text = plainText(article)) {
	const language = primary(article.language ?? site.language);
	const counts = countTerms();
	const bucket = bucketOf(language);
	const take = (words, points) => eachWord(words, language, (word, letters, name) => counts.add(termOf(bucket, word), letters, name ? points + POINTS.name : points));
	take(`${article.headline}\n${article.alternativeHeadline ?? ""}`, POINTS.headline);
	take(plain$1(article.standfirst), POINTS.standfirst);
	take(text.slice(0, isUnspaced(language) ? UNSPACED_BODY : SPACED_BODY), POINTS.body);
	const minute = Math.floor(Date.parse(article.datePublished ?? "") / 6e4);
	return {
		id,
		language,
		...!Number.isNaN(minute) && { minute },
		section: sectionNumber(article, site),
		...counts.strongest(48, tagTerms(article), TAG_POINTS),
		curated: curatedIds(article)
	};
}
var termOf = (bucket, word) => (bucket << 26 | word << 1) >>> 0;
var letter = (language, at) => language.charCodeAt(at) || 0;
var bucketOf = (language) => (letter(language, 0) * 6 + letter(language, 1)) % 61;
/** The bucket of the language that a word is of. */
var bucketOfTerm = (term) => term >>> 26;
var isTag = (term) => (term & 1) === 1;
/** Tags are the same in every language. */
var tagTerms = ({ tags = [], series }) => [...tags.map(slug), ...series === void 0 ? [] : [`series ${slug(series)}`]].map((name) => (nameNumber(name) << 1 | 1) >>> 0);
var sectionNumber = ({ section }, site) => section === void 0 ? 0 : nameNumber(slug(knownSection(site, section)?.slug ?? section)) + 1;
// src/publish/build/shelf.ts
/** Articles put aside until their pages are printed: on the disk, since an archive of any size must not fill the memory. */
/** Opens a shelf in a folder. Its file has no name there, so that nothing is left of it however the publish ends. */
function openShelf(folder) {
	const ink = openInk();
	const places = /* @__PURE__ */ new Map();
	let file;
	let end = 0;
	return {
		put(id, article) {
			file ??= openNameless(folder);
			const data = ink([JSON.stringify(article)]);
			for (let done = 0; done < data.length;) done += writeSync(file, data, done, data.length - done, end + done);
			places.set(id, [end, data.length]);
			end += data.length;
		},
		take(id) {
			const place = places.get(id);
			if (!place || file === void 0) return void 0;
			places.delete(id);
			const [start, bytes] = place;
			const data = Buffer.allocUnsafe(bytes);
			for (let done = 0; done < bytes;) {
				const more = readSync(file, data, done, bytes - done, start + done);
				if (more === 0) return void 0;
				done += more;
			}
			return JSON.parse(data.toString());
		}
	};
}
function openNameless(folder) {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `shelf-${process.pid}-${threadId}`);
	const file = openSync(path, "w+");
	rmSync(path);
	return file;
}
// src/publish/build/press.ts
/** Articles -> what is known of them; pages -> staged files. Runs in any thread: what it takes and gives can be cloned. */
/** Makes a press for a publish. */
function createPress({ content, cache, site, base, share, touchIcon }) {
	const shelf = openShelf(cache);
	const ink = openInk();
	let renderer;
	async function learnOne(id) {
		const { known, article } = await learn(content, id, site);
		if (!article) return { known };
		shelf.put(id, withIds(article));
		const address = share && shareAddress(article, site, share);
		return {
			known: {
				...known,
				...address !== void 0 && { share: address }
			},
			signature: signature({
				id,
				article
			}, site)
		};
	}
	async function dataOf({ article: wanted, pictures, list }) {
		if (!wanted) return list;
		const { id, cards, related } = wanted;
		const article = shelf.take(id) ?? (await learn(content, id, site)).article;
		if (!article) throw new Error(`${id} was taken away or spoilt while it was being published; build again`);
		return withShare(prepare({
			id,
			article: pictures?.size ? showing(id, article, (path) => pictures.get(path)) : article
		}, site, (one) => cards.get(one), related), share && shareAddress(article, site, share));
	}
	return {
		learn: (ids) => inTurn(ids, learnOne),
		async print(jobs) {
			const { render, dataJson } = await (renderer ??= loadRenderer(site, base, touchIcon));
			return inTurn(jobs, async (job) => {
				const data = await dataOf(job);
				const json = ink([dataJson(data)]);
				return {
					html: stage(job.html, render(job.address, data, json)),
					...job.json && { json: stage(job.json, json) }
				};
			});
		}
	};
}
async function inTurn(items, work) {
	const done = [];
	for (const item of items) done.push(await work(item));
	return done;
}
export { formatPath as $, NO_DATE as A, readArticleFile as B, usedPictures as C, mediaAddress as D, checkMedia as E, cardOf as F, byFile$1 as G, UnreadableError as H, knownSection as I, nearest as J, formatProblem as K, sectionName as L, lastChange as M, latest as N, mediaAddresses as O, rfc822 as P, BOUNDS as Q, EXTENSION as R, learnEach as S, renditionsOf as T, readText as U, toProblems as V, systemReason as W, mapBounded as X, proposer as Y, Site as Z, joined as _, nameNumber as a, plainText as at, xmlDocument as b, FORMS as c, partsOf as ct, isForm as d, parseArticle as et, OTHER_SCRIPTS as f, html as g, escaped as h, isTag as i, excerpt as it, instant as j, mediaLibrary as k, compressFrom as l, rebuild as lt, stripSvg as m, bucketOf as n, blockText as nt, stage as o, texts as ot, shareDesign as p, hasErrors as q, bucketOfTerm as r, countWords as rt, settleAuthor as s, plain$1 as st, createPress as t, mend as tt, formHash as u, visitor as ut, possible as v, showingSummary as w, xmlWords as x, xml as y, articleFile as z };
