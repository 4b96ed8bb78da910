import { t as primary } from "./language-tag-M29gy1H3.js";
// src/search/match.ts
/** Rare words say more than frequent ones (BM25). */
var rarity = (having, articles) => Math.log(1 + (Math.max(0, articles - having) + .5) / (having + .5));
/**
* The articles that have all words of the query; those that have most of them where none has all. Best first, and of equally
* good ones the newest.
*/
function rank(found, articles) {
	const width = found[0]?.slots.length ?? 0;
	const weights = Array.from({ length: width }, (_, slot) => rarity(found.reduce((sum, { slots }) => sum + (slots[slot]?.size ?? 0), 0), articles));
	let most = 1;
	const all = [];
	for (const { segment, slots } of found) {
		const scores = /* @__PURE__ */ new Map();
		slots.forEach((slot, at) => {
			for (const [number, impact] of slot) {
				const known = scores.get(number) ?? {
					score: 0,
					has: 0
				};
				known.score += impact * (weights[at] ?? 0);
				known.has++;
				scores.set(number, known);
			}
		});
		for (const [number, { score, has }] of scores) {
			most = Math.max(most, has);
			if (has >= most) all.push({
				segment,
				number,
				score,
				has
			});
		}
	}
	return {
		hits: all.filter(({ has }) => has === most).sort((a, b) => b.score - a.score || newestFirst(a, b)).map(({ segment, number, score }) => ({
			segment,
			number,
			score
		})),
		hasAll: most >= width
	};
}
/** The order of dates: segments come newest first, and numbers rise with the date. */
var newestFirst = (a, b) => a.segment - b.segment || b.number - a.number;
// src/search/bytes.ts
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
// src/search/stemmers.ts
/** The stems of words by language: `harbours` and `harbour` are found by each other. A language is a file of 1 to 5 kB. */
var STEMMERS = {
	ar: () => import("./ar-BYGB5YVg.js"),
	bg: () => import("./bg-BzeosZjB.js"),
	da: () => import("./dk-CItC6OZz.js"),
	de: () => import("./de-CWWIzZgw.js"),
	el: () => import("./gr-DPgPv1qR.js"),
	en: () => import("./en-C2fHPMZF.js"),
	es: () => import("./es-BdM558xy.js"),
	fi: () => import("./fi-B-RdGlB9.js"),
	fr: () => import("./fr-DZMT6IK-.js"),
	ga: () => import("./ie-DqKpEblw.js"),
	hi: () => import("./in-49_VEUzW.js"),
	hu: () => import("./hu-DS_JJn1h.js"),
	hy: () => import("./am-B6JLYl48.js"),
	id: () => import("./id-C_30AALG.js"),
	it: () => import("./it-Dv97Ww_a.js"),
	lt: () => import("./lt-D2U521fg.js"),
	nb: () => import("./no-DtaB9cyq.js"),
	ne: () => import("./np-xh_vXLkW.js"),
	nl: () => import("./nl-B5nQGzgh.js"),
	nn: () => import("./no-DtaB9cyq.js"),
	no: () => import("./no-DtaB9cyq.js"),
	pt: () => import("./pt-Dbixy0Nd.js"),
	ro: () => import("./ro-DMD3jwiA.js"),
	ru: () => import("./ru-Cz4EVwJk.js"),
	sa: () => import("./sk-DQjVHiFO.js"),
	sr: () => import("./rs-D7Ceis8A.js"),
	sv: () => import("./se-CNXOM1d0.js"),
	ta: () => import("./ta-Ddny8E8M.js"),
	tr: () => import("./tr-B-DNKC3c.js"),
	uk: () => import("./uk-C6nXatlb.js")
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
/** A word without capitals and accents, not stemmed. */
var foldedWord = (word) => folded(lower(word, ""));
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
// src/search/query.ts
/** What a reader typed -> what is looked for. */
/** Longer queries are cut: each word is a file to fetch. */
var MOST_WORDS = 12;
/** One letter begins too many words. */
var SHORTEST_PREFIX = 2;
var RIGHT_TO_LEFT_ROOTS = /^[\u0600-\u06ff]/;
/**
* The slots of a text. Each language of the archive has a stem of its own for a word. The last word is taken for the
* beginning of one while no space follows it.
*/
function queryOf(text, analysers) {
	const slots = /* @__PURE__ */ new Map();
	for (const { tokens } of analysers) for (const { term, from, to } of tokens(text)) {
		const slot = slots.get(from) ?? {
			to,
			terms: /* @__PURE__ */ new Set()
		};
		slot.terms.add(term);
		slots.set(from, slot);
	}
	const sorted = [...slots].sort(([a], [b]) => a - b);
	return sorted.flatMap(([from, { to, terms }], at) => {
		const before = sorted[at - 1]?.[1].to;
		if (before !== void 0 && before >= to) return [];
		const all = [...terms];
		const word = text.slice(from, to);
		if (all.every((term) => Array.from(term).length === 1) && isUnspaced(word)) return [{
			terms: all,
			prefixes: all
		}];
		return [to === text.length && !isUnspaced(word) ? {
			terms: all,
			prefixes: prefixesOf(word, all),
			stubs: stubsOf(word)
		} : {
			terms: all,
			prefixes: []
		}];
	}).slice(0, MOST_WORDS);
}
var isUnspaced = (word) => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u.test(word);
/** Arabic puts its article before the stem, so that there what begins a word need not begin its term. */
function prefixesOf(word, terms) {
	const begun = [foldedWord(word), ...RIGHT_TO_LEFT_ROOTS.test(word) ? terms : []];
	return [...new Set(begun)].filter((prefix) => prefix.length >= SHORTEST_PREFIX);
}
var stubsOf = (word) => {
	const whole = foldedWord(word);
	return [
		1,
		2,
		3
	].map((less) => whole.slice(0, -less)).filter(({ length }) => length > 2 && length * 2 >= whole.length);
};
/** Whether a term is looked for by a slot. */
var hits = ({ terms, prefixes }, term) => terms.includes(term) || prefixes.some((prefix) => term.startsWith(prefix));
export { decodePostings as a, rank as c, foldedWord as i, queryOf as n, ByteReader as o, analyserFor as r, newestFirst as s, hits as t };
