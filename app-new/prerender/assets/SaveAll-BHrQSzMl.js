import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { E as formatCount, F as useLocation, I as useMatches, O as formatNumber, T as fill, n as lost, t as LoadError } from "../prerender.js";
import { l as withBase, r as dataAddress } from "./urls-uvUvwZjo.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { n as searchIndex, r as askedIn, s as filtered } from "./index-files-CPlNx3a4.js";
import { s as newestFirst } from "./query-Coac-uCD.js";
import { t as askToLast } from "./device-u81c2xI5.js";
import { r as releaseSoon, t as keepPictures } from "./keep-pictures-BqqmtFnM.js";
import { i as saveArticle, r as removeSaved, t as isSaved } from "./keeping-ChB3K8B9.js";
import { t as Pick } from "./Pick-P7v-OZiM.js";
import { n as storageHealth } from "./health-Bl_IKGwG.js";
// src/reader/fetch-source.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var KEPT = 40;
/** Milliseconds for which a page in memory is as good as the network's. */
var FRESH = 3e5;
async function request(url, signal) {
	let response;
	try {
		response = await fetch(url, {
			signal: signal ?? null,
			headers: { accept: "application/json" }
		});
	} catch (error) {
		signal?.throwIfAborted();
		throw new LoadError("offline", `${url} cannot be reached`, { cause: error });
	}
	if (response.status === 404 || response.status === 410) throw new LoadError("missing", `${url} is not there`);
	if (!response.ok) throw new LoadError("server", `${url} answered ${response.status}`);
	try {
		return await response.json();
	} catch (error) {
		signal?.throwIfAborted();
		throw new LoadError("broken", `${url} is not JSON`, { cause: error });
	}
}
var reading = () => import("./read-page-BJwmzEoi.js").catch(lost);
/** A source that reads the site published under `base`. */
function fetchSource(base) {
	const kept = /* @__PURE__ */ new Map();
	async function load(address, signal) {
		const url = withBase(base, dataAddress(address));
		const [data, { readPage }] = await Promise.all([request(url, signal), reading()]);
		return readPage(address, data);
	}
	function keep(address, page) {
		kept.set(address, {
			at: Date.now(),
			page
		});
		page.catch(() => {
			if (kept.get(address)?.page === page) kept.delete(address);
		});
		const oldest = kept.keys().next();
		if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
	}
	const known = (address) => {
		const entry = kept.get(address);
		return entry && Date.now() - entry.at < FRESH ? entry.page : void 0;
	};
	/** What a navigation asks for is kept when it is there: until then it is that navigation's own, to break off. */
	async function page(address, signal) {
		const ahead = known(address);
		if (ahead) return ahead;
		const own = await load(address, signal);
		keep(address, Promise.resolve(own));
		return own;
	}
	return {
		article: async (address, signal) => await page(address, signal),
		list: async (address, signal) => await page(address, signal),
		prefetch: (address) => {
			if (!known(address)) keep(address, load(address));
		}
	};
}
async function listed(first, source, most) {
	const cards = [];
	let list = first;
	while (list && cards.length < most) {
		cards.push(...list.cards);
		list = list.older === void 0 ? void 0 : await source.list(list.older);
	}
	return cards;
}
async function found(base, search, most) {
	const { text, chosen, byDate } = askedIn(search);
	const index = await searchIndex(base);
	let hits = [];
	for await (const results of index.search(text)) hits = results.hits;
	if (Object.keys(chosen).length > 0) hits = filtered(hits, await index.facets(), chosen);
	if (byDate) hits = hits.toSorted(newestFirst);
	return index.cards(hits.slice(0, most));
}
/** Articles of this site, the first of the list or of the results, at most so many. Rejects when they do not come. */
async function cardsHere(page, source, base, search, most = 100) {
	const own = (page.kind === "search" ? await found(base, search, most) : await listed(page, source, most)).filter(({ url }) => url.startsWith("/articles/"));
	return [...new Map(own.map((card) => [card.url, card])).values()].slice(0, most);
}
// src/reader/features/keep/save-many.ts
/** Saves many articles, one after another, until it is told to stop. */
/** Saves the articles at these addresses, and tells after each how far it is. */
async function* saveMany(base, source, addresses, signal) {
	const total = addresses.length;
	const fresh = [];
	let failed = 0;
	for (const [at, address] of addresses.entries()) {
		if (signal.aborted) return;
		const article = await source.article(address, signal).catch(() => void 0);
		const id = article?.published?.id;
		if (article && id !== void 0) {
			if (!await isSaved(base, id)) fresh.push(id);
			await saveArticle(base, article);
			await keepPictures(base, id, article);
		} else if (!signal.aborted) failed++;
		const health = storageHealth("rows");
		yield {
			total,
			done: at + 1,
			fresh: [...fresh],
			failed,
			health
		};
		if (health === "full") return;
	}
}
// src/reader/features/keep/SaveAll.tsx
var import_jsx_runtime = require_jsx_runtime();
var COUNTS = [
	10,
	25,
	50,
	100
];
function useSaving(say) {
	const { base } = useSetting();
	const { search } = useLocation();
	const page = useMatches().at(-1)?.loaderData;
	const stop = (0, import_react.useRef)(void 0);
	const [state, set] = (0, import_react.useState)({ phase: "asking" });
	(0, import_react.useEffect)(() => () => stop.current?.abort(), []);
	const run = async (most) => {
		stop.current = new AbortController();
		set({ phase: "running" });
		const source = fetchSource(base);
		let last;
		try {
			const cards = await cardsHere(page, source, base, search, most);
			await askToLast();
			const addresses = cards.map(({ url }) => url);
			for await (const progress of saveMany(base, source, addresses, stop.current.signal)) {
				last = progress;
				set({
					phase: "running",
					progress
				});
			}
			set({
				phase: "over",
				...last && { progress: last }
			});
			if (last) say(last);
		} catch {
			set({ phase: "lost" });
		}
	};
	return {
		state,
		run,
		stop: () => stop.current?.abort()
	};
}
/** How far it is, and what came of it. */
function Account({ state: { phase, progress } }) {
	const { language, messages } = useSetting();
	const words = useWords("keep");
	const number = (value) => formatNumber(value, language);
	if (phase === "lost") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		role: "alert",
		children: messages.offlineText
	});
	if (phase === "over" && !progress) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		role: "status",
		children: words.nothing
	});
	if (phase === "asking") return null;
	const saved = (progress?.done ?? 0) - (progress?.failed ?? 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
		value: progress?.done ?? 0,
		max: progress?.total ?? 1,
		"aria-label": words.allTitle
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		role: "status",
		children: [phase === "running" && progress ? fill(words.progress, {
			at: number(progress.done),
			total: number(progress.total)
		}) : "", phase === "over" && [
			formatCount(words.savedMany, saved, language),
			progress?.failed ? formatCount(words.failedMany, progress.failed, language) : "",
			progress && progress.health !== "kept" ? words.savedForNow : ""
		].filter(Boolean).join(". ")]
	})] });
}
/** Saves the articles of a list or a search, the first so many. */
function SaveAll({ close }) {
	const { base, language } = useSetting();
	const words = useWords("keep");
	const [most, choose] = (0, import_react.useState)(String(COUNTS[1]));
	const { state, run, stop } = useSaving(({ fresh, done, failed }) => say(formatCount(words.savedMany, done - failed, language), async () => {
		await removeSaved(base, fresh);
		releaseSoon(base);
	}));
	const isRunning = state.phase === "running";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: words.allTitle,
		close,
		kind: "keep",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pick, {
				label: words.howMany,
				value: most,
				options: COUNTS.map((count) => [String(count), formatNumber(count, language)]),
				onPick: choose
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "save-all",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						disabled: isRunning,
						onClick: () => void run(Number(most)),
						children: words.start
					}),
					" ",
					isRunning && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: stop,
						children: words.stop
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Account, { state })
		]
	});
}
export { SaveAll };
