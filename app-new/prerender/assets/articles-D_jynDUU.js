import { n as __exportAll } from "./rolldown-runtime-DYf_mQCB.js";
import { S as safeParse, a as getDescription, s as is } from "./dist-wX_i5dNl.js";
import { a as Spans, i as MarkedSpan, o as Id, t as Article } from "./schema-DiRQo7oF.js";
import { m as excerpt } from "../prerender.js";
import { n as savedShelf, r as savedTexts } from "./saved-D7rzPgii.js";
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
function closest(options, value) {
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
		value: read$1(schema, input, walk),
		issues: walk.issues
	};
}
var READERS = {
	optional: (schema, value, walk) => read$1(of(schema.wrapped), value, walk),
	lazy: (schema, value, walk) => read$1(unwrapped(schema), value, walk),
	strict_object: object,
	record,
	array: list,
	strict_tuple: tuple,
	union: either,
	variant: block,
	unknown: (_, value) => value
};
var read$1 = (schema, value, walk) => (READERS[schema.type] ?? leaf)(schema, value, walk);
function inside(walk, key, schema, value) {
	walk.path.push(key);
	const kept = read$1(schema, value, walk);
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
	return schema.type === "string" && typeof value !== "string" ? fitting(schema, words(value, walk) || void 0) : void 0;
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
		let part = absent ? void 0 : inside(walk, key, entry, given);
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
		const key = inside(walk, name, of(schema.key), name);
		const part = inside(walk, name, of(schema.value), given);
		return key === void 0 || part === void 0 ? [] : [[name, part]];
	});
	return Object.fromEntries(kept);
}
function list(schema, value, walk) {
	const item = of(schema.item);
	if (!Array.isArray(value)) {
		report(walk, `${mustBe("a list [ ]", value)}; write [ ] around it`);
		const only = silently(walk, () => read$1(item, value, walk));
		return only === void 0 ? void 0 : [only];
	}
	const kept = [];
	for (let at = 0; at < value.length; at++) {
		const part = inside(walk, at, item, value[at]);
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
	const kept = items.map((item, at) => inside(walk, at, item, value[at]));
	return kept.includes(void 0) ? void 0 : kept;
}
/** One of several shapes: the one of the value's kind, and of objects the one with the fewest fields amiss. */
function either(schema, value, walk) {
	const options = (schema.options ?? []).map(unwrapped).filter((option) => isOfKind(option, value));
	const option = closest(options, value);
	const kept = option && (option.entries ? object(option, value, walk, options) : read$1(option, value, walk));
	if (!option) report(walk, `${String(schema.message)}, not ${nameOf(value)}`);
	const holdsText = schema.options?.some((one) => TEXTS.has(one)) ?? false;
	return kept === void 0 && holdsText ? words(value, walk) || void 0 : kept;
}
var TEXTS = /* @__PURE__ */ new Set([Spans, MarkedSpan]);
function block(schema, value, walk) {
	if (!isObject(value)) {
		report(walk, mustBe("a block { \"type\": … }", value));
		return words(value, walk) === "" ? void 0 : unknownBlock(value);
	}
	const type = value["type"];
	const options = schema.options?.filter((option) => option.entries?.["type"]?.literal === type) ?? [];
	const option = closest(options, value);
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
var words = (value, walk) => wordsOf(value, walk.path.findLast((key) => typeof key === "string") ?? "").join(" ").replace(/ +/g, " ");
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
var fault = (path, message) => ({
	path,
	message,
	severity: "error"
});
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
// src/reader/features/keep/articles.ts
/** The articles themselves that the reader has saved, checked as everything is that was stored. */
var articles_exports = /* @__PURE__ */ __exportAll({
	savedArticle: () => savedArticle,
	savedArticles: () => savedArticles
});
var read = (data) => parseArticle(data).article;
/** A saved article; nothing when it is not saved, or too broken to be shown. */
async function savedArticle(base, id) {
	const text = await savedTexts(base).get(id);
	return text && read(text);
}
/** Every saved article that can be shown, archived ones included, in the order of their ids. */
async function savedArticles(base) {
	const [saved, texts] = await Promise.all([savedShelf(base).entries(), savedTexts(base).entries()]);
	const listed = new Set(saved.map(([id]) => id));
	return texts.flatMap(([id, text]) => listed.has(id) ? read(text) ?? [] : []);
}
export { savedArticle as n, parseArticle as r, articles_exports as t };
