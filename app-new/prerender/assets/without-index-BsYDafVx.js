import { n as __exportAll } from "./rolldown-runtime-DYf_mQCB.js";
import { A as plain, g as texts } from "../prerender.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { c as rank, n as queryOf, r as analyserFor, t as hits } from "./query-Coac-uCD.js";
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
// src/reader/features/search/without-index.ts
var without_index_exports = /* @__PURE__ */ __exportAll({
	searchArticles: () => searchArticles,
	searchWithoutIndex: () => searchWithoutIndex
});
/** Front pages that are looked through: some hundred and fifty headlines. */
var MOST_PAGES = 6;
/** The cards of the newest articles. Ends early where a page does not come. */
async function newest(source) {
	const cards = [];
	let address = "/";
	for (let page = 0; page < MOST_PAGES && address !== void 0; page++) {
		const list = await source.list(address).catch(() => void 0);
		cards.push(...list?.cards ?? []);
		address = list?.older;
	}
	return cards;
}
var ofCard = (card, language) => ({
	card,
	about: [
		card.standfirst ?? "",
		card.kicker ?? "",
		card.section ?? "",
		...card.authors ?? []
	],
	body: [],
	language: card.language ?? language
});
var ofArticle = (article, language) => ({
	card: {
		url: articleAddress(article.published?.id ?? ""),
		headline: article.headline,
		standfirst: plain(article.standfirst),
		...article.authors && { authors: article.authors.map(({ name }) => name) },
		...article.datePublished !== void 0 && { datePublished: article.datePublished }
	},
	about: [plain(article.standfirst), ...article.tags ?? []],
	body: texts(article.body),
	language: article.language ?? language
});
/** Searches a few articles in memory, best first. */
async function searchAmong(text, among) {
	const analysers = /* @__PURE__ */ new Map();
	for (const { language } of among) if (!analysers.has(language)) analysers.set(language, await analyserFor(language));
	const query = queryOf(text, [...analysers.values()]);
	const slots = query.map(() => /* @__PURE__ */ new Map());
	among.forEach(({ card, about, body, language }, number) => {
		const analyser = analysers.get(language);
		if (!analyser) return;
		for (const [term, impact] of impactsOf({
			headline: card.headline,
			about,
			body
		}, analyser)) query.forEach((slot, at) => {
			if (hits(slot, term)) slots[at]?.set(number, Math.max(impact, slots[at].get(number) ?? 0));
		});
	});
	return {
		query,
		cards: rank([{
			segment: 0,
			slots
		}], among.length).hits.flatMap(({ number }) => among[number]?.card ?? [])
	};
}
/** Searches articles in memory, best first. */
var searchArticles = (text, articles, language) => searchAmong(text, articles.map((article) => ofArticle(article, language)));
/** Searches the headlines of the newest articles and the articles given, each of them once. */
async function searchWithoutIndex(text, source, saved, language) {
	const known = saved.map((article) => ofArticle(article, language));
	const urls = new Set(known.map(({ card }) => card.url));
	const cards = (await newest(source)).filter(({ url }) => !urls.has(url));
	return searchAmong(text, [...known, ...cards.map((card) => ofCard(card, language))]);
}
export { without_index_exports as n, searchWithoutIndex as t };
