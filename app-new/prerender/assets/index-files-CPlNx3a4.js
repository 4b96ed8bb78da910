import { c as slug, l as withBase } from "./urls-uvUvwZjo.js";
import { O as tuple, S as safeParse, T as string, g as object, h as number, l as literal, t as array, x as regex, y as pipe } from "./dist-wX_i5dNl.js";
import { r as Card } from "./schema-DiRQo7oF.js";
import { a as decodePostings, c as rank, n as queryOf, o as ByteReader, r as analyserFor } from "./query-Coac-uCD.js";
// src/search/filters.ts
/** Narrowing results by section, tag, author and year, and how many each choice would leave. */
var FILTERS = [
	"section",
	"tag",
	"author",
	"year"
];
/** Brings the facets of the segments (newest first) into one table. */
function facetTable(segments) {
	const names = /* @__PURE__ */ new Map();
	const places = segments.map(({ numbers }) => {
		let number = 0;
		return new Map(numbers.map((step, at) => [number += step, at]));
	});
	const valued = (filter, list) => list.map((name) => {
		const value = slug(name);
		names.set(`${filter} ${value}`, names.get(`${filter} ${value}`) ?? name);
		return value;
	});
	const known = segments.map((facets) => ({
		section: {
			values: valued("section", facets.sections),
			of: (at) => [facets.section[at] ?? -1]
		},
		tag: {
			values: valued("tag", facets.tags),
			of: (at) => facets.tag[at] ?? []
		},
		author: {
			values: valued("author", facets.authors),
			of: (at) => facets.author[at] ?? []
		},
		years: facets.years
	}));
	return {
		of({ segment, number }, filter) {
			const facets = known[segment];
			const at = places[segment]?.get(number);
			if (!facets || at === void 0) return [];
			if (filter === "year") return facets.years[at] ? [String(facets.years[at])] : [];
			return facets[filter].of(at).flatMap((place) => facets[filter].values[place] ?? []);
		},
		nameOf: (filter, value) => names.get(`${filter} ${value}`) ?? value
	};
}
var passes = (hit, table, chosen, but) => FILTERS.every((filter) => {
	const value = chosen[filter];
	return value === void 0 || filter === but || table.of(hit, filter).includes(value);
});
/** The hits that have all that is chosen. */
var filtered = (hits, table, chosen) => hits.filter((hit) => passes(hit, table, chosen));
/** What each filter offers, and how many of the hits that pass the other filters have it; most first, years newest first. */
function choices(hits, table, chosen) {
	const of = (filter) => {
		const counts = /* @__PURE__ */ new Map();
		const own = chosen[filter];
		if (own !== void 0) counts.set(own, 0);
		for (const hit of hits) if (passes(hit, table, chosen, filter)) for (const value of new Set(table.of(hit, filter))) counts.set(value, (counts.get(value) ?? 0) + 1);
		return [...counts].map(([value, count]) => ({
			value,
			count,
			name: table.nameOf(filter, value)
		})).sort((a, b) => filter === "year" ? Number(b.value) - Number(a.value) : b.count - a.count || (a.name < b.name ? -1 : 1));
	};
	return {
		section: of("section"),
		tag: of("tag"),
		author: of("author"),
		year: of("year")
	};
}
// src/reader/features/search/asked.ts
/** What is asked for, as the address of the search page holds it. Pure. */
/** Nobody types a longer query; a link may hold one. */
var LONGEST = 200;
/** Reads a query string, in which anything may stand. */
function askedIn(search) {
	const given = new URLSearchParams(search);
	const chosen = {};
	for (const filter of FILTERS) {
		const value = given.get(filter)?.slice(0, LONGEST);
		if (value) chosen[filter] = value;
	}
	return {
		text: (given.get("q") ?? "").slice(0, LONGEST),
		chosen,
		byDate: given.get("sort") === "date"
	};
}
/** The query string of it: empty, or with its question mark. */
function searchOf({ text, chosen, byDate }) {
	const given = new URLSearchParams();
	if (text.trim() !== "") given.set("q", text);
	for (const filter of FILTERS) {
		const value = chosen[filter];
		if (value !== void 0) given.set(filter, value);
	}
	if (byDate) given.set("sort", "date");
	const search = given.toString();
	return search === "" ? "" : `?${search}`;
}
/** The one file of the index that keeps its name: what the index consists of. */
var ROOT = "root.json";
/** The address of a file of the index. */
var fileAddress = (name) => `/search/${name}`;
var FileName = pipe(string(), regex(/^[a-z]+\/[0-9a-f]{12}\.(?:json|bin)$/));
/** What an index consists of. Segments come newest first. */
var Root = object({
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
/** Where the terms and cards of a segment stand. */
var Head = object({
	/** The first term of each shard, the terms by a space apart, and the shards' files. */
	terms: string(),
	shards: array(FileName),
	/** Places of the shards that hold one heavy term, and in how many articles it stands. */
	heavy: array(tuple([number(), number()])),
	/** The number of the first article of each file of cards, and the files. */
	numbers: array(number()),
	cards: array(FileName)
});
/** What the articles of a segment can be filtered by; lists run side by side, names are given by place. */
var Facets = object({
	numbers: array(number()),
	years: array(number()),
	sections: array(string()),
	section: array(number()),
	tags: array(string()),
	tag: array(array(number())),
	authors: array(string()),
	author: array(array(number()))
});
/** Cards by the number of their article. */
var Cards = array(tuple([number(), Card]));
// src/search/shard.ts
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
/** The places in a sorted list of first terms whose shards may hold terms that begin with `prefix` (or are it). */
function shardsOf(firsts, prefix) {
	let from = 0;
	let high = firsts.length;
	while (from < high) {
		const middle = from + high >> 1;
		if ((firsts[middle] ?? "") <= prefix) from = middle + 1;
		else high = middle;
	}
	const first = Math.max(0, from - 1);
	let to = from;
	while (to < firsts.length && (firsts[to] ?? "").startsWith(prefix)) to++;
	return [first, Math.max(to, Math.min(first + 1, firsts.length))];
}
// src/search/search-index.ts
/** A published index, read a few small files at a time. Where they come from is the caller's matter. */
/** Languages whose stems a query is tried in. */
var MOST_LANGUAGES = 6;
/** A prefix that stands in more shards of a segment is not followed: a letter more, and it stands in few. */
var MOST_SHARDS = 4;
/** Terms that one prefix may stand for in a segment. */
var MOST_TERMS = 60;
/** Segments that are looked through together, the newest first. */
var TOGETHER = 6;
/** The share of impact that a word has which only begins like the one typed. */
var BEGUN = .5;
var SearchIndex = class SearchIndex {
	#load;
	#root;
	#analysers;
	#kept = /* @__PURE__ */ new Map();
	articles;
	constructor(load, root, analysers) {
		this.#load = load;
		this.#root = root;
		this.#analysers = analysers;
		this.articles = root.segments.reduce((sum, segment) => sum + segment.articles, 0);
	}
	/** Opens the index. Rejects when its root or the stems of a language do not come, or are none of ours. */
	static async open(load) {
		const root = checked(Root, await load.json(ROOT), ROOT);
		const analysers = await Promise.all(root.languages.slice(0, MOST_LANGUAGES).map(analyserFor));
		const index = new SearchIndex(load, root, analysers);
		for (const place of root.segments.slice(0, TOGETHER).keys()) index.#segment(place).catch(() => void 0);
		return index;
	}
	/** Searches, and gives the results again whenever more of the archive has been looked through. */
	async *search(text) {
		const query = queryOf(text, this.#analysers);
		const { segments } = this.#root;
		if (query.length === 0) {
			yield {
				query,
				hits: [],
				hasAll: true,
				whole: true
			};
			return;
		}
		const looked = await this.#worthLooking(query);
		const found = [];
		for (let from = 0; from < segments.length; from += TOGETHER) {
			const places = [...segments.keys()].slice(from, from + TOGETHER);
			found.push(...await Promise.all(places.map((place) => this.#find(place, looked))));
			yield {
				query,
				...rank(found, this.articles),
				whole: from + TOGETHER >= segments.length
			};
		}
	}
	/** The cards of hits, in their order; a card that is not there is left out. */
	async cards(hits) {
		return (await Promise.all(hits.map((hit) => this.#card(hit)))).filter((card) => card !== void 0);
	}
	/** What all articles can be filtered by. */
	facets() {
		return this.#keep("facets", async () => facetTable(await Promise.all(this.#root.segments.map(({ facets }) => this.#json(facets, Facets)))));
	}
	async #card({ segment, number }) {
		const { numbers, cards } = await this.#segment(segment);
		const name = cards[numbers.findLastIndex((first) => first <= number)];
		if (name === void 0) return void 0;
		return (await this.#json(name, Cards)).find(([own]) => own === number)?.[1];
	}
	/** Without the words that stand in most articles, where there are others: they tell little, and are the largest to fetch. */
	async #worthLooking(query) {
		if (query.length < 2) return query;
		const places = [...this.#root.segments.keys()].slice(0, TOGETHER);
		const segments = await Promise.all(places.map((place) => this.#segment(place)));
		const articles = places.reduce((sum, place) => sum + (this.#root.segments[place]?.articles ?? 0), 0);
		const having = (term) => segments.reduce((sum, { firsts, heavy }) => {
			const place = shardsOf(firsts, term)[0];
			return sum + (firsts[place] === term ? heavy.get(place) ?? 0 : 0);
		}, 0);
		const telling = query.filter(({ terms }) => terms.every((term) => having(term) <= articles / 2));
		return telling.length > 0 ? telling : query;
	}
	async #find(segment, query) {
		const known = await this.#segment(segment);
		return {
			segment,
			slots: await Promise.all(query.map((slot) => this.#findSlot(known, slot)))
		};
	}
	async #findSlot(segment, slot) {
		const impacts = /* @__PURE__ */ new Map();
		for (const [entry, factor] of await this.#entries(segment, slot)) {
			const { ids, impacts: given } = decodePostings(entry.postings);
			ids.forEach((id, at) => {
				const impact = (given[at] ?? 1) * factor;
				if (impact > (impacts.get(id) ?? 0)) impacts.set(id, impact);
			});
		}
		return impacts;
	}
	async #entries(segment, { terms, prefixes, stubs = [] }) {
		const places = new Set(terms.map((term) => shardsOf(segment.firsts, term)[0]));
		for (const prefix of prefixes) {
			const [from, to] = shardsOf(segment.firsts, prefix);
			if (to - from <= MOST_SHARDS) for (let place = from; place < to; place++) places.add(place);
		}
		const exact = [];
		const begun = [];
		for (const entry of await this.#in(segment, places)) if (terms.includes(entry.term)) exact.push([entry, 1]);
		else if (prefixes.some((prefix) => entry.term.startsWith(prefix))) begun.push([entry, BEGUN]);
		begun.sort(([a], [b]) => b.count - a.count);
		if (exact.length + begun.length > 0 || stubs.length === 0) return [...exact, ...begun.slice(0, MOST_TERMS)];
		const near = await this.#in(segment, new Set(stubs.map((stub) => shardsOf(segment.firsts, stub)[0])));
		const best = stubs.find((stub) => near.some(({ term }) => term === stub));
		return near.filter(({ term }) => term === best).map((entry) => [entry, BEGUN]);
	}
	/** The entries of some shards. */
	async #in(segment, places) {
		return (await Promise.all([...places].map((place) => this.#shard(segment.shards[place])))).flat();
	}
	#shard(name) {
		if (name === void 0) return Promise.resolve([]);
		return this.#keep(name, async () => decodeShard(await this.#load.bytes(name)));
	}
	#segment(place) {
		const head = this.#root.segments[place]?.head ?? "";
		return this.#keep(`segment ${head}`, async () => {
			const { terms, heavy, ...rest } = checked(Head, await this.#load.json(head), head);
			return {
				...rest,
				firsts: terms.split(" "),
				heavy: new Map(heavy)
			};
		});
	}
	#json(name, schema) {
		return this.#keep(name, async () => checked(schema, await this.#load.json(name), name));
	}
	/** What has come is kept; what has not is asked for again the next time. */
	#keep(name, make) {
		const known = this.#kept.get(name);
		if (known) return known;
		const made = make();
		this.#kept.set(name, made);
		made.catch(() => this.#kept.delete(name));
		return made;
	}
};
function checked(schema, data, name) {
	const { success, output } = safeParse(schema, data);
	if (!success) throw new TypeError(`${name} is no part of a search index`);
	return output;
}
// src/reader/features/search/index-files.ts
/** The published index, from the network. One for each site, opened when the first reader asks. */
async function bring(url, isRoot) {
	const response = await fetch(url, isRoot ? { cache: "no-cache" } : {});
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return response;
}
var files = (base) => ({
	json: async (name) => (await bring(withBase(base, fileAddress(name)), name === ROOT)).json(),
	bytes: async (name) => new Uint8Array(await (await bring(withBase(base, fileAddress(name)), false)).arrayBuffer())
});
var opened = /* @__PURE__ */ new Map();
/** The index of the site under `base`. Rejects when it does not come; the next call tries again. */
function searchIndex(base) {
	const known = opened.get(base);
	if (known) return known;
	const index = SearchIndex.open(files(base));
	opened.set(base, index);
	index.catch(() => opened.delete(base));
	return index;
}
/** Lets the next call open the index anew: a file of it was gone, as after a publish. */
var forgetIndex = (base) => void opened.delete(base);
export { FILTERS as a, searchOf as i, searchIndex as n, choices as o, askedIn as r, filtered as s, forgetIndex as t };
