#!/usr/bin/env node
import { f as primary, r as Card } from "./schema-ldZzadZl.js";
import { D as tuple, T as string, l as literal, m as object, p as number, t as array, x as regex, y as pipe } from "./dist-BSzKqBOc.js";
import { s as hash$1 } from "./urls-bdZ08zjj.js";
import { dirname, join } from "node:path";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
/** The one file of the index that keeps its name: what the index consists of. */
var ROOT = "root.json";
var FileName = pipe(string(), regex(/^[a-z]+\/[0-9a-f]{12}\.(?:json|bin)$/));
object({
	format: literal(1),
	/** Languages of the articles, the most frequent first. */
	languages: array(string()),
	segments: array(object({
		name: string(),
		articles: number(),
		head: FileName,
		facets: FileName
	}))
});
object({
	/** The first term of each shard, the terms by a space apart, and the shards' files. */
	terms: string(),
	shards: array(FileName),
	/** Places of the shards that hold one heavy term, and in how many articles it stands. */
	heavy: array(tuple([number(), number()])),
	/** The number of the first article of each file of cards, and the files. */
	numbers: array(number()),
	cards: array(FileName)
});
object({
	numbers: array(number()),
	years: array(number()),
	sections: array(string()),
	section: array(number()),
	tags: array(string()),
	tag: array(array(number())),
	authors: array(string()),
	author: array(array(number()))
});
array(tuple([number(), Card]));
// src/search/bytes.ts
/** Bytes written and read one after another. Numbers take 7 bits a byte, the lowest first. */
var ByteWriter = class {
	#bytes = /* @__PURE__ */ new Uint8Array(1024);
	#length = 0;
	get length() {
		return this.#length;
	}
	/** A whole number from 0 to 2^32 - 1. */
	number(value) {
		this.#need(5);
		let rest = value >>> 0;
		while (rest > 127) {
			this.#bytes[this.#length++] = rest & 127 | 128;
			rest >>>= 7;
		}
		this.#bytes[this.#length++] = rest;
	}
	bytes(bytes) {
		this.#need(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}
	/** A copy of what was written. */
	done() {
		return this.#bytes.slice(0, this.#length);
	}
	#need(more) {
		if (this.#length + more <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
};
var ByteReader = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	get ended() {
		return this.#at >= this.#bytes.length;
	}
	/** The next number. Throws where the bytes end within it. */
	number() {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.#bytes[this.#at++];
			if (byte === void 0) break;
			value |= (byte & 127) << shift;
			if (byte < 128) return value >>> 0;
		}
		throw new RangeError("The bytes end within a number");
	}
	/** The next bytes, not copied. Throws where there are fewer. */
	bytes(length) {
		const end = this.#at + length;
		if (end > this.#bytes.length) throw new RangeError("The bytes end too soon");
		const part = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return part;
	}
};
// src/search/postings.ts
/** In which articles of a segment a term stands, and how much it says of each. */
/** Each posting is one number: how far its id is from the last one, and its impact in the low four bits. */
function encodePostings({ ids, impacts }) {
	const writer = new ByteWriter();
	let last = 0;
	ids.forEach((id, at) => {
		writer.number(id - last << 4 | (impacts[at] ?? 1));
		last = id;
	});
	return writer.done();
}
/** Throws `RangeError` where the bytes are none of ours. */
function decodePostings(bytes) {
	const reader = new ByteReader(bytes);
	const ids = [];
	const impacts = [];
	let last = 0;
	while (!reader.ended) {
		const value = reader.number();
		last += value >>> 4;
		ids.push(last);
		impacts.push(value & 15);
	}
	return {
		ids,
		impacts
	};
}
// src/search/impact.ts
/** Words of an ordinary article, against which others are long or short: the archive's own mean would change with each article. */
var ORDINARY = 600;
var BODY = 7;
var HEADLINE = 7;
var ABOUT = 2;
/** Lengths count by steps, so that a small edit leaves the impact of the other words as it was. */
var stepped = (words) => 2 ** (Math.round(2 * Math.log2(Math.max(words, 1))) / 2);
/** The terms of an article, each with its impact (1 to 15). Repeating a word says less each time (BM25's saturation). */
function impactsOf({ headline, about, body }, { terms }) {
	const counts = /* @__PURE__ */ new Map();
	let words = 0;
	const count = (term) => {
		words++;
		counts.set(term, (counts.get(term) ?? 0) + 1);
	};
	for (const text of body) terms(text, count);
	const room = 1.2 * (.25 + .75 * stepped(words) / ORDINARY);
	const impacts = /* @__PURE__ */ new Map();
	for (const [term, times] of counts) impacts.set(term, Math.max(1, Math.round(BODY * times / (times + room))));
	const raise = (texts, by) => {
		const found = /* @__PURE__ */ new Set();
		for (const text of texts) terms(text, (term) => void found.add(term));
		for (const term of found) impacts.set(term, Math.min(15, (impacts.get(term) ?? 0) + by));
	};
	raise([headline], HEADLINE);
	raise(about, ABOUT);
	return impacts;
}
// src/search/segments.ts
/**
* An archive is indexed in segments, each a span of years. Which spans depends on how many articles each year has, and on
* nothing else; an article's number in its segment on when it was published, so that a new one leaves the others theirs.
*/
var UNDATED = {
	name: "undated",
	start: 0
};
/** Years of the widest span, which begins at a multiple of them. */
var WIDEST = 128;
/** A span of several years has at most so many articles. */
var MOST = 4e3;
var DAY = 1440;
/** The year (UTC) of a minute. */
var yearAt = (minute) => (/* @__PURE__ */ new Date(minute * 6e4)).getUTCFullYear();
var startOf = (year) => {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year, 0, 1);
	return date.getTime() / 6e4;
};
/**
* Minutes since 1970 of an article's date. A day without a time would put all of its articles on one minute, each in the way
* of the others: they are spread over the day by their paths.
*/
function minuteOf(id, datePublished) {
	const time = Date.parse(datePublished ?? "");
	if (Number.isNaN(time)) return void 0;
	const minute = Math.floor(time / 6e4);
	const year = yearAt(minute);
	if (year < 1 || year > 9999) return void 0;
	return minute % DAY === 0 ? minute + spread(id, DAY) : minute;
}
var spread = (id, over) => parseInt(hash$1(id), 36) % over;
/** Years in aligned groups of the widest span. */
function groups(years) {
	const found = /* @__PURE__ */ new Map();
	for (const year of years) {
		const group = found.get(Math.floor(year / WIDEST)) ?? [];
		group.push(year);
		found.set(Math.floor(year / WIDEST), group);
	}
	return [...found.values()];
}
/** The span of each year: an aligned group of 128 years, or a half of it where that has too many articles, and so on. */
function spans(counts) {
	const found = /* @__PURE__ */ new Map();
	const divide = (years, width) => {
		const [some] = years;
		if (some === void 0) return;
		const from = some - some % width;
		const total = years.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
		if (width > 1 && total > MOST) {
			const half = from + width / 2;
			divide(years.filter((year) => year < half), width / 2);
			divide(years.filter((year) => year >= half), width / 2);
			return;
		}
		const span = {
			name: width === 1 ? String(from) : `${from}-${from + width - 1}`,
			start: startOf(from)
		};
		for (const year of years) found.set(year, span);
	};
	for (const years of groups(counts.keys())) divide(years, WIDEST);
	return found;
}
/** Numbers are minutes since the span's start; who comes to a minute that is taken stands on the next. */
function numbered(start, documents) {
	const placed = documents.map(({ id, minute }) => ({
		id,
		wish: minute === void 0 ? spread(id, 2 ** 20) : minute - start
	}));
	placed.sort((a, b) => a.wish - b.wish || (a.id < b.id ? -1 : 1));
	let last = -1;
	return new Map(placed.map(({ id, wish }) => [id, last = Math.max(wish, last + 1)]));
}
/** Sorts an archive into its segments, by name. */
function segmentsOf(archive) {
	const byYear = /* @__PURE__ */ new Map();
	for (const document of archive) {
		const year = document.minute === void 0 ? void 0 : yearAt(document.minute);
		const known = byYear.get(year);
		if (known) known.push(document);
		else byYear.set(year, [document]);
	}
	const known = spans(new Map([...byYear].flatMap(([year, { length }]) => year === void 0 ? [] : [[year, length]])));
	const held = /* @__PURE__ */ new Map();
	for (const [year, documents] of byYear) {
		const span = (year === void 0 ? void 0 : known.get(year)) ?? UNDATED;
		held.set(span, [...held.get(span) ?? [], ...documents]);
	}
	const segments = [...held].map(([span, documents]) => ({
		...span,
		numbers: numbered(span.start, documents)
	}));
	return new Map(segments.map((segment) => [segment.name, segment]));
}
// src/search/stemmers.ts
/** The stems of words by language: `harbours` and `harbour` are found by each other. A language is a file of 1 to 5 kB. */
var STEMMERS = {
	ar: () => import("@orama/stemmers/arabic"),
	bg: () => import("@orama/stemmers/bulgarian"),
	da: () => import("@orama/stemmers/danish"),
	de: () => import("@orama/stemmers/german"),
	el: () => import("@orama/stemmers/greek"),
	en: () => import("@orama/stemmers/english"),
	es: () => import("@orama/stemmers/spanish"),
	fi: () => import("@orama/stemmers/finnish"),
	fr: () => import("@orama/stemmers/french"),
	ga: () => import("@orama/stemmers/irish"),
	hi: () => import("@orama/stemmers/indian"),
	hu: () => import("@orama/stemmers/hungarian"),
	hy: () => import("@orama/stemmers/armenian"),
	id: () => import("@orama/stemmers/indonesian"),
	it: () => import("@orama/stemmers/italian"),
	lt: () => import("@orama/stemmers/lithuanian"),
	nb: () => import("@orama/stemmers/norwegian"),
	ne: () => import("@orama/stemmers/nepali"),
	nl: () => import("@orama/stemmers/dutch"),
	nn: () => import("@orama/stemmers/norwegian"),
	no: () => import("@orama/stemmers/norwegian"),
	pt: () => import("@orama/stemmers/portuguese"),
	ro: () => import("@orama/stemmers/romanian"),
	ru: () => import("@orama/stemmers/russian"),
	sa: () => import("@orama/stemmers/sanskrit"),
	sr: () => import("@orama/stemmers/serbian"),
	sv: () => import("@orama/stemmers/swedish"),
	ta: () => import("@orama/stemmers/tamil"),
	tr: () => import("@orama/stemmers/turkish"),
	uk: () => import("@orama/stemmers/ukrainian")
};
var whole = (word) => word;
/** The stemmer of a language; words stay whole where there is none. Rejects when its file does not come. */
async function loadStemmer(language) {
	const code = primary(language);
	const load = Object.hasOwn(STEMMERS, code) ? STEMMERS[code] : void 0;
	return load ? (await load()).stemmer : whole;
}
// src/search/terms.ts
/**
* A text -> the terms that it is found by. Publishing and reading take the same way, which asks nothing of `Intl`: the
* dictionaries of two machines cut Chinese differently, and what is cut differently is not found.
*/
/** Scripts written without spaces between words. */
var UNSPACED_SIGN = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}";
var UNSPACED = new RegExp(`[${UNSPACED_SIGN}]`, "u");
var WORD = new RegExp(`[${UNSPACED_SIGN}][${UNSPACED_SIGN}\\p{M}]*|(?:(?![${UNSPACED_SIGN}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
/** Latin words, which most are, need no look at scripts. */
var PLAIN = /[a-z0-9]+/g;
var NOT_PLAIN = /[^\u0000-\u007f‘’“”–—…\u00a0]/;
/** A longer word is cut: what is no word (an address, a key) would only make the index larger. */
var LONGEST = 32;
/** Points and accents that readers leave out when they type. Not the vowel signs of Indic scripts, which are letters. */
var POINTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
var LETTERS = {
	ٱ: "ا",
	ى: "ي",
	ی: "ي",
	ک: "ك",
	ة: "ه",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ł: "l",
	ı: "i",
	ς: "σ"
};
var LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
var folded = (word) => word.normalize("NFD").replace(POINTS, "").normalize("NFC").replace(LETTER, (sign) => LETTERS[sign] ?? sign);
/** Languages in which a capital I has no dot when it is small. */
var DOTLESS = /^(?:tr|az)$/;
var lower = (word, language) => (DOTLESS.test(language) ? word.replaceAll("İ", "i").replaceAll("I", "ı") : word).normalize("NFKC").toLowerCase();
var pointed = /^[\u0590-\u06ff\u0750-\u077f]/;
/** The term of one word: stemmed as its language has it, then without accents. */
function termOf(word, language, stem) {
	const small = lower(word, language);
	const given = pointed.test(small) ? small.replace(POINTS, "").replace(/[أإآٱ]/g, "ا") : small;
	const term = folded(stem(given)) || folded(given);
	return term.length > LONGEST ? term.slice(0, LONGEST).replace(/\p{Surrogate}$/u, "") : term;
}
/** Words repeat, and to look one up is faster than to stem it; a bound keeps a large archive's words out of memory. */
var REMEMBERED = 2e5;
/** The analyser of a language. Rejects when the file with its stems does not come. */
async function analyserFor(language) {
	const stem = await loadStemmer(language);
	const code = primary(language);
	const known = /* @__PURE__ */ new Map();
	const term = (word) => {
		const found = known.get(word);
		if (found !== void 0) return found;
		const made = termOf(word, code, stem);
		if (known.size > REMEMBERED) known.clear();
		known.set(word, made);
		return made;
	};
	return {
		tokens: (text) => tokensOf(text, term),
		terms(text, each) {
			if (DOTLESS.test(code) || NOT_PLAIN.test(text)) for (const token of tokensOf(text, term)) each(token.term);
			else for (const word of text.toLowerCase().match(PLAIN) ?? []) each(term(word));
		}
	};
}
function tokensOf(text, term) {
	const tokens = [];
	for (const { 0: word, index } of text.matchAll(WORD)) if (UNSPACED.test(word)) pairs(word, index, tokens);
	else if (term(word) !== "") tokens.push({
		term: term(word),
		from: index,
		to: index + word.length
	});
	return tokens;
}
/** Each two neighbouring signs are a term, and the last sign alone: so every sign begins a term, and any run of them is found. */
function pairs(run, start, tokens) {
	const signs = Array.from(run);
	let from = start;
	signs.forEach((sign, at) => {
		const next = signs[at + 1] ?? "";
		tokens.push({
			term: (sign + next).normalize("NFKC"),
			from,
			to: from + sign.length + next.length
		});
		from += sign.length;
	});
}
// src/publish/search/forward.ts
/**
* What each article brought into the index, so that it can be taken out again without a look at the whole index. Articles of
* a day share a file; a line is an article.
*/
/** Impacts by term, as text. */
var termsText = (impacts) => Array.from(impacts, ([term, impact]) => impact.toString(16) + term).join(" ");
/** The terms that {@link termsText} wrote, and their impacts. */
function* impactsIn(terms) {
	if (terms === "") return;
	for (const pair of terms.split(" ")) yield [pair.slice(1), parseInt(pair.charAt(0), 16)];
}
/** A line: JSON, a tab, and the terms. */
var lineOf = ({ id, card, filters, terms }) => `${JSON.stringify([
	id,
	card,
	filters
])}\t${terms}\n`;
/** Our own line, which is only read where its publish was seen to be whole; throws where it is not. */
function indexedOf(line) {
	const tab = line.indexOf("	");
	const [id, card, filters] = JSON.parse(line.slice(0, tab));
	return {
		id,
		card,
		filters,
		terms: line.slice(tab + 1).trimEnd()
	};
}
/** The file of an article's day; articles without a date share 64 files. */
function dayFile({ id, minute }) {
	if (minute === void 0) return `undated/${parseInt(hash$1(id), 36) % 64}.tsv`;
	return `${(/* @__PURE__ */ new Date(minute * 6e4)).toISOString().slice(0, 10).replace("-", "/")}.tsv`;
}
/** Lines kept in a folder. Reads are kept for the last few days asked for, as articles are asked for by date. */
var ForwardStore = class {
	#dir;
	#read = /* @__PURE__ */ new Map();
	constructor(dir) {
		this.#dir = dir;
	}
	/** An article's line. Throws where there is none. */
	line(document) {
		const line = this.#day(dayFile(document)).get(document.id);
		if (line === void 0) throw new Error(`The search index does not know ${document.id}`);
		return line;
	}
	clear() {
		this.#read.clear();
		rmSync(this.#dir, {
			recursive: true,
			force: true
		});
	}
	/** Adds lines to days of which nothing has been read yet. */
	append(lines) {
		for (const [file, added] of lines) {
			const path = join(this.#dir, file);
			mkdirSync(dirname(path), { recursive: true });
			appendFileSync(path, added.join(""));
		}
	}
	/** Puts other lines in the place of articles' lines; none takes the article away. */
	change(changes) {
		const touched = /* @__PURE__ */ new Map();
		for (const [document, line] of changes) {
			const file = dayFile(document);
			const lines = touched.get(file) ?? new Map(this.#day(file));
			touched.set(file, lines);
			if (line === void 0) lines.delete(document.id);
			else lines.set(document.id, line);
		}
		for (const [file, lines] of touched) {
			const path = join(this.#dir, file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, [...lines.values()].join(""));
		}
		this.#read.clear();
	}
	#day(file) {
		const known = this.#read.get(file);
		if (known) return known;
		const lines = readLines(join(this.#dir, file));
		if (this.#read.size > 8) this.#read.clear();
		this.#read.set(file, lines);
		return lines;
	}
};
function readLines(path) {
	let text = "";
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	}
	const lines = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) if (line !== "") lines.set(JSON.parse(line.slice(0, line.indexOf("	")))[0], `${line}\n`);
	return lines;
}
// src/publish/search/pieces.ts
/** The place of the piece in which a key stands, or would. */
function placeOf(pieces, key) {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = low + high >> 1;
		const piece = pieces[middle];
		if (piece && piece.first <= key) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}
/**
* Changes the items of some keys: `change` gives what stands there from now on, if anything. Gives the pieces back that the
* whole list would be cut into: those next to a change are cut again with it, as a cut may have come to fall elsewhere.
*/
function patchPieces(pieces, keys, change, kind) {
	const changed = /* @__PURE__ */ new Map();
	for (const key of keys) {
		const place = placeOf(pieces, key);
		const known = changed.get(place);
		if (known) known.push(key);
		else changed.set(place, [key]);
	}
	const isOpen = (place) => [
		place - 1,
		place,
		place + 1
	].some((near) => changed.has(near));
	const out = [];
	let run = [];
	const close = () => {
		for (const items of kind.cut(run)) {
			const [first] = items;
			if (first !== void 0) out.push({
				first: kind.keyOf(first),
				name: kind.save(items)
			});
		}
		run = [];
	};
	for (let place = 0; place < Math.max(1, pieces.length); place++) {
		const piece = pieces[place];
		if (isOpen(place)) {
			const items = piece ? kind.load(piece.name) : [];
			for (const item of merged(items, changed.get(place) ?? [], change, kind.keyOf)) run.push(item);
		} else {
			close();
			if (piece) out.push(piece);
		}
	}
	close();
	return out;
}
function* merged(items, keys, change, keyOf) {
	const waiting = keys.sort((a, b) => a < b ? -1 : a > b ? 1 : 0).values();
	let next = waiting.next();
	for (const item of items) {
		const key = keyOf(item);
		for (; !next.done && next.value < key; next = waiting.next()) {
			const fresh = change(next.value, void 0);
			if (fresh !== void 0) yield fresh;
		}
		if (next.done || next.value !== key) {
			yield item;
			continue;
		}
		const fresh = change(key, item);
		if (fresh !== void 0) yield fresh;
		next = waiting.next();
	}
	for (; !next.done; next = waiting.next()) {
		const fresh = change(next.value, void 0);
		if (fresh !== void 0) yield fresh;
	}
}
// src/search/shard.ts
/**
* The terms of a segment in alphabetical order, cut into shards of a few kilobytes. Where a cut falls is decided by the terms
* on either side of it alone: what one article changes in the index stays in the shards of its own words, and an index that
* was changed step by step is byte for byte the one that was made at once.
*/
/** One term in so many begins a shard. */
var TERMS = 96;
/** Postings of so many bytes stand alone, so that nobody fetches them for a neighbour's sake. */
var HEAVY = 6e3;
var begins = (term) => parseInt(hash$1(term).slice(-4), 36) % TERMS === 0;
var isHeavy = ({ postings }) => postings.length > HEAVY;
/** Cuts entries, which come in order, into shards. */
function cut(entries) {
	const shards = [];
	let before;
	for (const entry of entries) {
		const shard = shards.at(-1);
		if (!shard || !before || isHeavy(entry) || isHeavy(before) || begins(entry.term)) shards.push([entry]);
		else shard.push(entry);
		before = entry;
	}
	return shards;
}
function shared(a, b) {
	let length = 0;
	while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
	return length;
}
/** A shard as bytes; of each term only what differs from the one before. */
function encodeShard(entries) {
	const writer = new ByteWriter();
	let last = "";
	for (const { term, count, postings } of entries) {
		const same = shared(term, last);
		writer.number(same);
		writer.number(term.length - same);
		for (let at = same; at < term.length; at++) writer.number(term.charCodeAt(at));
		writer.number(count);
		writer.number(postings.length);
		writer.bytes(postings);
		last = term;
	}
	return writer.done();
}
/** The entries of a shard. Throws `RangeError` where the bytes are none of ours. */
function decodeShard(bytes) {
	const reader = new ByteReader(bytes);
	const entries = [];
	let last = "";
	while (!reader.ended) {
		let term = last.slice(0, reader.number());
		for (let left = reader.number(); left > 0; left--) term += String.fromCharCode(reader.number());
		const count = reader.number();
		entries.push({
			term,
			count,
			postings: reader.bytes(reader.number())
		});
		last = term;
	}
	return entries;
}
// src/publish/search/facets.ts
/** The names that occur, sorted, and the place of each. */
function dictionary(rows, of) {
	const names = [...new Set(rows.flatMap(of))].sort();
	const places = new Map(names.map((name, place) => [name, place]));
	return {
		names,
		placesOf: (row) => of(row).map((name) => places.get(name) ?? 0)
	};
}
/** Rows, in the order of their numbers, as they are published. An article without a section has -1 for one. */
function facetsOf(rows) {
	const section = dictionary(rows, (row) => row.section);
	const tags = dictionary(rows, (row) => row.tags);
	const authors = dictionary(rows, (row) => row.authors);
	return {
		numbers: rows.map(({ number }, at) => number - (rows[at - 1]?.number ?? 0)),
		years: rows.map(({ year }) => year),
		sections: section.names,
		section: rows.map((row) => section.placesOf(row)[0] ?? -1),
		tags: tags.names,
		tag: rows.map(tags.placesOf),
		authors: authors.names,
		author: rows.map(authors.placesOf)
	};
}
var named = (names, places) => (places ?? []).flatMap((place) => names[place] ?? []);
/** The rows that published facets were made of. */
function rowsOf(facets) {
	let number = 0;
	return facets.numbers.map((step, at) => ({
		number: number += step,
		year: facets.years[at] ?? 0,
		section: named(facets.sections, [facets.section[at] ?? -1]),
		tags: named(facets.tags, facets.tag[at]),
		authors: named(facets.authors, facets.author[at])
	}));
}
// src/publish/search/segment.ts
/** The files of one segment, made from those it had and from what has changed. */
var NONE = {
	terms: "",
	shards: [],
	heavy: [],
	numbers: [],
	cards: []
};
var NO_FACETS = facetsOf([]);
/** One file of cards has about so many. */
var CARDS = 32;
var utf8 = (data) => Buffer.from(JSON.stringify(data));
var json = (bytes) => JSON.parse(Buffer.from(bytes).toString("utf8"));
function saveIn(files, folder, extension) {
	return (content) => {
		const name = `${folder}/${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${extension}`;
		files.save(name, content);
		return name;
	};
}
/** The files that a segment consists of. */
function namesOf(entry, files) {
	const head = json(files.load(entry.head));
	return [
		entry.head,
		entry.facets,
		...head.shards,
		...head.cards
	];
}
/** Takes articles out of a segment and puts others in. Gives nothing back when none is left. */
function patchSegment(name, before, going, coming, files) {
	const head = before ? json(files.load(before.head)) : NONE;
	const articles = (before?.articles ?? 0) - going.length + coming.length;
	if (articles === 0) return void 0;
	const facets = patchFacets(before, going, coming, files);
	const cards = patchCards(head, going, coming, files);
	const { pieces, heavy } = patchTerms(head, going, coming, files);
	const next = {
		terms: pieces.map(({ first }) => first).join(" "),
		shards: pieces.map((piece) => piece.name),
		heavy,
		numbers: cards.map(({ first }) => first),
		cards: cards.map((piece) => piece.name)
	};
	return {
		name,
		articles,
		head: saveIn(files, "h", "json")(utf8(next)),
		facets
	};
}
function patchFacets(before, going, coming, files) {
	const rows = /* @__PURE__ */ new Map();
	const known = before ? json(files.load(before.facets)) : NO_FACETS;
	for (const row of rowsOf(known)) rows.set(row.number, row);
	for (const { number } of going) rows.delete(number);
	for (const { number, year, article } of coming) rows.set(number, {
		number,
		year,
		...article.filters
	});
	const sorted = [...rows.values()].sort((a, b) => a.number - b.number);
	return saveIn(files, "f", "json")(utf8(facetsOf(sorted)));
}
var cutCards = (items) => {
	const pieces = [];
	for (const item of items) {
		const begins = parseInt(hash$1(item[1].url), 36) % CARDS === 0;
		const piece = pieces.at(-1);
		if (!piece || begins) pieces.push([item]);
		else piece.push(item);
	}
	return pieces;
};
function patchCards(head, going, coming, files) {
	const cards = new Map(going.map(({ number }) => [number, void 0]));
	for (const { number, article } of coming) cards.set(number, article.card);
	const save = saveIn(files, "c", "json");
	const kind = {
		keyOf: ([number]) => number,
		load: (name) => json(files.load(name)),
		save: (items) => save(utf8(items)),
		cut: cutCards
	};
	return patchPieces(head.cards.map((name, at) => ({
		first: head.numbers[at] ?? 0,
		name
	})), [...cards.keys()], (number) => {
		const card = cards.get(number);
		return card && [number, card];
	}, kind);
}
function termChanges(going, coming) {
	const changes = /* @__PURE__ */ new Map();
	const changeOf = (term) => {
		const known = changes.get(term);
		if (known) return known;
		const fresh = {
			lost: [],
			given: []
		};
		changes.set(term, fresh);
		return fresh;
	};
	const was = new Map(going.map(({ number, article }) => [number, article]));
	for (const { number, article } of coming) {
		const before = was.get(number);
		was.delete(number);
		const left = before && new Map(impactsIn(before.terms));
		for (const [term, impact] of impactsIn(article.terms)) {
			if (left?.get(term) !== impact) changeOf(term).given.push(number * 16 + impact);
			left?.delete(term);
		}
		for (const term of left?.keys() ?? []) changeOf(term).lost.push(number);
	}
	for (const [number, article] of was) for (const [term] of impactsIn(article.terms)) changeOf(term).lost.push(number);
	return changes;
}
function patchPostings(before, { lost, given }) {
	const numbers = /* @__PURE__ */ new Set([...lost, ...given.map((packed) => packed >>> 4)]);
	const packed = given.slice();
	before?.ids.forEach((id, at) => {
		if (!numbers.has(id)) packed.push(id * 16 + (before.impacts[at] ?? 1));
	});
	packed.sort((a, b) => a - b);
	return {
		ids: packed.map((one) => one >>> 4),
		impacts: packed.map((one) => one & 15)
	};
}
function patchTerms(head, going, coming, files) {
	const changes = termChanges(going, coming);
	const heavyPieces = new Map(head.heavy.map(([place, count]) => [head.shards[place], count]));
	const save = saveIn(files, "t", "bin");
	const kind = {
		keyOf: ({ term }) => term,
		load: (name) => decodeShard(files.load(name)),
		save: (entries) => {
			const name = save(encodeShard(entries));
			const [only] = entries;
			if (entries.length === 1 && only) heavyPieces.set(name, only.count);
			return name;
		},
		cut
	};
	const firsts = head.terms.split(" ");
	const pieces = patchPieces(head.shards.map((name, at) => ({
		first: firsts[at] ?? "",
		name
	})), [...changes.keys()], (term, before) => {
		const change = changes.get(term) ?? {
			lost: [],
			given: []
		};
		const postings = patchPostings(before && decodePostings(before.postings), change);
		return postings.ids.length === 0 ? void 0 : {
			term,
			count: postings.ids.length,
			postings: encodePostings(postings)
		};
	}, kind);
	return {
		pieces,
		heavy: pieces.flatMap(({ name }, at) => {
			const count = heavyPieces.get(name);
			return count === void 0 ? [] : [[at, count]];
		})
	};
}
// src/publish/search/indexer.ts
/** The search index of a site: made once, then changed article by article. */
var digest = (data) => createHash("sha256").update(data).digest("hex");
/** The index as the last publish left it; none when a part of it is missing, or not the one that is published. */
function lastIndex({ cache, published, full }) {
	if (full) return void 0;
	try {
		const state = JSON.parse(readFileSync(join(cache, "state.json"), "utf8"));
		const bytes = readFileSync(join(published, ROOT));
		if (state.format !== 1 || state.root !== digest(bytes)) return void 0;
		const root = JSON.parse(bytes.toString("utf8"));
		const documents = state.documents.map(([id, minute, language]) => [id, {
			id,
			minute: minute ?? void 0,
			language
		}]);
		return {
			root,
			documents: new Map(documents)
		};
	} catch {
		return;
	}
}
/** Lines of a first publish wait here until they are this many characters. */
var WAITING = 32e6;
/** Opens the index of a site for a publish. */
function openIndexer(options) {
	const last = lastIndex(options);
	const forward = new ForwardStore(join(options.cache, "articles"));
	const statePath = join(options.cache, "state.json");
	const before = last?.documents ?? /* @__PURE__ */ new Map();
	const now = new Map(before);
	const changed = /* @__PURE__ */ new Set();
	const lines = /* @__PURE__ */ new Map();
	const waiting = /* @__PURE__ */ new Map();
	let waitingLength = 0;
	let result = "";
	const analysers = /* @__PURE__ */ new Map();
	if (!last) {
		rmSync(statePath, { force: true });
		forward.clear();
	}
	function flush() {
		forward.append(waiting);
		waiting.clear();
		waitingLength = 0;
	}
	function keep(document, line) {
		now.set(document.id, document);
		if (last) {
			lines.set(document.id, line);
			return;
		}
		const file = dayFile(document);
		waiting.set(file, [...waiting.get(file) ?? [], line]);
		waitingLength += line.length;
		if (waitingLength > WAITING) flush();
	}
	function remove(id) {
		if (now.delete(id)) changed.add(id);
		lines.delete(id);
	}
	const analyser = (language) => {
		const code = primary(language);
		const known = analysers.get(code) ?? analyserFor(code);
		analysers.set(code, known);
		return known;
	};
	const lineNow = (id) => lines.get(id) ?? forward.line(now.get(id) ?? missing(id));
	const lineBefore = (id) => forward.line(before.get(id) ?? missing(id));
	return {
		needsAll: last === void 0,
		async put({ id, language, datePublished, words, card, filters }) {
			const impacts = impactsOf(words, await analyser(language));
			changed.add(id);
			keep({
				id,
				minute: minuteOf(id, datePublished),
				language: primary(language)
			}, lineOf({
				id,
				card,
				filters,
				terms: termsText(impacts)
			}));
		},
		remove,
		keepOnly(ids) {
			const kept = new Set(ids);
			for (const id of now.keys()) if (!kept.has(id)) remove(id);
		},
		finish() {
			flush();
			const files = indexFiles(options);
			const old = segmentsOf(before.values());
			const known = new Map(last?.root.segments.map((entry) => [entry.name, entry]));
			const entries = [...segmentsOf(now.values()).values()].sort((a, b) => b.start - a.start || (a.name < b.name ? -1 : 1)).flatMap((segment) => {
				return renew(segment, old.get(segment.name), known.get(segment.name)) ?? [];
			});
			function renew(segment, was, entry) {
				const going = [...was?.numbers ?? []].filter(([id, number]) => changed.has(id) || segment.numbers.get(id) !== number);
				const coming = [...segment.numbers].filter(([id, number]) => changed.has(id) || was?.numbers.get(id) !== number);
				if (entry && going.length === 0 && coming.length === 0) return entry;
				return patchSegment(segment.name, entry, going.map(([id, number]) => ({
					number,
					article: indexedOf(lineBefore(id))
				})), coming.map(([id, number]) => {
					const minute = now.get(id)?.minute;
					return {
						number,
						year: minute === void 0 ? 0 : yearAt(minute),
						article: indexedOf(lineNow(id))
					};
				}), files);
			}
			const root = {
				format: 1,
				languages: languagesOf(now.values()),
				segments: entries
			};
			const bytes = Buffer.from(JSON.stringify(root));
			options.write(ROOT, bytes);
			result = digest(bytes);
			return { names: [ROOT, ...entries.flatMap((entry) => namesOf(entry, files))] };
		},
		commit() {
			rmSync(statePath, { force: true });
			if (last) forward.change(forwardChanges(before, now, changed, lines));
			const documents = [...now.values()].map(({ id, minute, language }) => [
				id,
				minute ?? null,
				language
			]);
			const state = {
				format: 1,
				root: result,
				documents
			};
			mkdirSync(options.cache, { recursive: true });
			writeFileSync(`${statePath}.new`, JSON.stringify(state));
			renameSync(`${statePath}.new`, statePath);
		}
	};
}
function missing(id) {
	throw new Error(`The search index does not know ${id}`);
}
function* forwardChanges(before, now, changed, lines) {
	for (const id of changed) {
		const [was, is] = [before.get(id), now.get(id)];
		if (was) yield [was, void 0];
		if (is) yield [is, lines.get(id)];
	}
}
/** The published files, and above them those that this publish has made. */
function indexFiles({ published, write }) {
	const made = /* @__PURE__ */ new Set();
	const fresh = /* @__PURE__ */ new Map();
	return {
		load: (name) => fresh.get(name) ?? readFileSync(join(published, name)),
		save(name, content) {
			if (made.has(name)) return;
			made.add(name);
			if (name.startsWith("h/")) fresh.set(name, content);
			write(name, content);
		}
	};
}
/** The languages of an archive, the most frequent first. */
function languagesOf(documents) {
	const counts = /* @__PURE__ */ new Map();
	for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([language]) => language);
}
export { openIndexer as t };
