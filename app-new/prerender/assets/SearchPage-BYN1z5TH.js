import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { C as searchWordsNow, E as formatCount, I as useMatches, O as formatNumber, S as searchWords, d as When, g as texts, l as Tools } from "../prerender.js";
import { s as listAddress } from "./urls-uvUvwZjo.js";
import { a as FILTERS, i as searchOf, n as searchIndex, o as choices, r as askedIn, s as filtered, t as forgetIndex } from "./index-files-CPlNx3a4.js";
import { i as foldedWord, r as analyserFor, s as newestFirst, t as hits } from "./query-Coac-uCD.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { t as searchWithoutIndex } from "./without-index-BsYDafVx.js";
import { t as adopt } from "./style-YuQnRu4L.js";
// src/reader/features/search/Filters.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Names of the most frequent; nobody looks through a longer list. */
var MOST = 100;
/** A choice of section, tag, author and year, with how many articles each leaves, and the order of the results. */
function Filters({ asked, choices, words, change }) {
	const { messages, language } = useSetting();
	const id = (0, import_react.useId)();
	const labels = {
		section: messages.section,
		tag: messages.tag,
		author: messages.author,
		year: words.year
	};
	const choose = (filter, value) => {
		const { [filter]: _, ...others } = asked.chosen;
		change({ chosen: value === "" ? others : {
			...others,
			[filter]: value
		} });
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "search-filters",
		children: [
			FILTERS.map((filter) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
				htmlFor: `${id}${filter}`,
				children: labels[filter]
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				id: `${id}${filter}`,
				value: asked.chosen[filter] ?? "",
				disabled: choices[filter].length === 0,
				onChange: (event) => choose(filter, event.target.value),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "",
					children: words.all
				}), choices[filter].slice(0, MOST).map(({ value, name, count }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("option", {
					value,
					children: [
						name,
						" (",
						formatNumber(count, language),
						")"
					]
				}, value))]
			})] }, filter)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
				htmlFor: `${id}sort`,
				children: words.sort
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				id: `${id}sort`,
				value: asked.byDate ? "date" : "",
				onChange: (event) => change({ byDate: event.target.value === "date" }),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "",
					children: words.relevance
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "date",
					children: words.date
				})]
			})] }),
			Object.keys(asked.chosen).length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => change({ chosen: {} }),
				children: words.clear
			})
		]
	});
}
// src/search/marks.ts
/** Where in a text the words of a query stand. */
/** The runs of a text that a query looks for, in order; those that touch are one. */
function marksIn(text, query, { tokens }) {
	const runs = [];
	for (const { term, from, to } of tokens(text)) {
		if (!query.some((slot) => hits(slot, term) || slot.prefixes.length > 0 && slot.prefixes.some((prefix) => foldedWord(text.slice(from, to)).startsWith(prefix)))) continue;
		const last = runs.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else runs.push({
			from,
			to
		});
	}
	return runs;
}
/** A text as parts. */
function partsOf(text, marks) {
	const parts = [];
	let at = 0;
	const add = (to, marked) => {
		if (to > at) parts.push({
			text: text.slice(at, to),
			marked
		});
		at = to;
	};
	for (const { from, to } of marks) {
		add(from, false);
		add(to, true);
	}
	add(text.length, false);
	return parts;
}
/** Characters of an excerpt, and how many of them may stand before the first mark. */
var LENGTH = 220;
var LEAD = 60;
var dots = (when) => when ? [{
	text: "…",
	marked: false
}] : [];
/** The stretch of a text that has the most marks, cut between words, as parts. Nothing when there is no mark. */
function stretch(text, marks) {
	let best;
	for (const { from } of marks) {
		const start = Math.max(0, from - LEAD);
		const found = new Set(marks.filter((mark) => mark.from >= start && mark.to <= start + LENGTH).map((mark) => text.slice(mark.from, mark.to).toLowerCase())).size;
		if (!best || found > best.found) best = {
			from: start,
			found
		};
	}
	if (!best) return void 0;
	const space = best.from === 0 ? 0 : text.indexOf(" ", best.from) + 1;
	const from = space > 0 && space <= best.from + LEAD ? space : best.from;
	const end = text.length <= from + LENGTH ? text.length : text.lastIndexOf(" ", from + LENGTH);
	const to = end > from + LENGTH / 2 ? end : Math.min(text.length, from + LENGTH);
	const inside = marks.filter((mark) => mark.from >= from && mark.to <= to).map((mark) => ({
		from: mark.from - from,
		to: mark.to - from
	}));
	const parts = partsOf(text.slice(from, to), inside);
	return {
		parts: [
			...dots(from > 0),
			...parts,
			...dots(to < text.length)
		],
		found: best.found
	};
}
/** The best stretch of an article's texts; nothing when none of them has a word of the query. */
function excerptOf(texts, query, analyser) {
	let best;
	for (const text of texts) {
		const one = stretch(text, marksIn(text, query, analyser));
		if (one && one.found > (best?.found ?? 0)) best = one;
		if (best && best.found >= query.length) break;
	}
	return best?.parts;
}
// src/reader/features/search/Result.tsx
/** Milliseconds without a keystroke after which articles are fetched for their excerpts. */
var REST = 250;
var Parts = ({ parts }) => parts.map(({ text, marked }, at) => marked ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("mark", { children: text }, at) : text);
var analysers = /* @__PURE__ */ new Map();
function analyserOnce(language) {
	const known = analysers.get(language) ?? analyserFor(language);
	analysers.set(language, known);
	known.catch(() => analysers.delete(language));
	return known;
}
/** The words of a result with those of the query marked; the excerpt comes from the article itself, a moment later. */
function useMarked({ card, query, source }, language) {
	const [shown, show] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		let isShown = true;
		const mark = async () => {
			const analyser = await analyserOnce(language);
			const marked = (text) => partsOf(text, marksIn(text, query, analyser));
			const first = {
				of: query,
				headline: marked(card.headline),
				standfirst: marked(card.standfirst ?? "")
			};
			if (isShown) show((last) => ({
				...first,
				excerpt: last?.excerpt
			}));
			await new Promise((resolve) => setTimeout(resolve, REST));
			if (!isShown) return;
			const article = await source.article(card.url);
			if (isShown) show({
				...first,
				excerpt: excerptOf(texts(article.body), query, analyser)
			});
		};
		mark().catch(() => void 0);
		return () => {
			isShown = false;
		};
	}, [
		card,
		query,
		source,
		language
	]);
	return shown;
}
/** An article that was found. */
function Result(props) {
	const { card, text } = props;
	const { site, language, href } = useSetting();
	const own = card.language ?? site.language;
	const shown = useMarked(props, own);
	const excerpt = shown?.excerpt ?? shown?.standfirst;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: "search-result",
		lang: own,
		dir: directionOf(own),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				href: `${href(card.url)}#q=${encodeURIComponent(text.trim())}`,
				children: shown ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Parts, { parts: shown.headline }) : card.headline
			}) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "search-excerpt",
				children: excerpt ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Parts, { parts: excerpt }) : card.standfirst
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "card-meta",
				lang: language,
				dir: directionOf(language),
				children: [
					card.section !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: card.section }),
					card.authors && card.authors.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: card.authors.join(", ") }),
					card.datePublished !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(When, { iso: card.datePublished })
				]
			})
		]
	});
}
// src/reader/features/search/Found.tsx
/** What is said of the results, also to who cannot see them. */
function statusOf(outcome, words, language) {
	if (!outcome) return words.searching;
	const { count, hasAll, whole } = outcome;
	if (count === 0) return whole ? words.none : words.searching;
	return [hasAll ? "" : words.someWords, formatCount(words.count, count, language)].filter(Boolean).join(" ");
}
/** What was found, with a way to narrow it. */
function Found({ asked, outcome, words, source, change, more, retry }) {
	const { messages } = useSetting();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		outcome?.choices && !outcome.failed && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Filters, {
			asked,
			choices: outcome.choices,
			words,
			change
		}),
		outcome?.failed && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "search-failed",
			role: "alert",
			children: [
				words.failed,
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: retry,
					children: messages.retry
				})
			]
		}),
		outcome && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
			className: "search-results",
			children: outcome.cards.map((card) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Result, {
				card,
				text: outcome.text,
				query: outcome.query,
				source
			}, card.url))
		}),
		outcome && outcome.count > outcome.cards.length && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			className: "search-more",
			type: "button",
			onClick: more,
			children: words.more
		})
	] });
}
// src/reader/features/search/keys.ts
/** Going through the results by keyboard: the field and the results are one column. */
var isEditable = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
/** Whether a key was pressed alone. */
var isAlone = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;
var stops = (page) => [...page.querySelectorAll("input[type=\"search\"], .search-result a")];
function step(page, by) {
	const all = stops(page);
	const at = all.findIndex((stop) => stop === document.activeElement);
	const next = at < 0 ? void 0 : all[at + by];
	next?.focus();
	return next !== void 0;
}
/** Handles a key on the search page; `leave` is told when Escape is pressed in the field. */
function press(event, page, leave) {
	if (!isAlone(event) || event.isComposing) return;
	const { key, target } = event;
	const field = page.querySelector("input[type=\"search\"]");
	const inField = target === field;
	if (key === "ArrowDown" || key === "ArrowUp") {
		if ((inField || !isEditable(target)) && step(page, key === "ArrowDown" ? 1 : -1)) event.preventDefault();
	} else if (key === "Enter" && inField) {
		event.preventDefault();
		step(page, 1);
	} else if (key === "Escape") {
		if (inField) leave();
		else if (target instanceof Element && page.contains(target)) field?.focus();
	} else if (key === "/" && !isEditable(target)) {
		event.preventDefault();
		field?.focus();
		field?.select();
	} else if (key.length === 1 && key !== " " && !isEditable(target)) field?.focus();
}
/** Listens on the document until the function that it gives is called. */
function listenForKeys(page, leave) {
	const listen = (event) => press(event, page, leave);
	document.addEventListener("keydown", listen);
	return () => document.removeEventListener("keydown", listen);
}
// src/reader/features/search/search.css?inline
var search_default = ".search-form input{border:1px solid var(--ink-2);background:var(--paper);min-block-size:3rem;color:var(--ink);font:1.125rem / 1.4 var(--serif);border-radius:2px;padding:.4em .7em}.search-keys{font:.8125rem / 1.5 var(--sans);color:var(--ink-2);margin-block-start:.5rem}@media (hover:none){.search-keys{display:none}}.search-filters{font:.8125rem / 1.4 var(--sans);flex-wrap:wrap;align-items:end;gap:.75rem;margin-block:1.25rem;display:flex}.search-filters>div{flex:6.5rem;min-inline-size:0}.search-filters label{color:var(--ink-2);margin-block-end:.25rem;display:block}.search-filters select{border:1px solid var(--rule);background:var(--paper);min-block-size:2.75rem;inline-size:100%;color:var(--ink);font:.875rem / 1.4 var(--sans);border-radius:2px;padding:.3em .5em}.search-filters select:disabled{color:var(--ink-2)}.search-status{min-block-size:1.6em;font:600 .875rem / 1.5 var(--sans);color:var(--ink-2);margin-block:1rem}.search-failed{background:var(--paper-2);border-inline-start:3px solid var(--accent-ink);font:.9375rem / 1.5 var(--sans);margin-block-end:1.25rem;padding:.8rem 1rem}.search-results{padding:0;list-style:none}.search-result{border-block-start:1px solid var(--rule);padding-block:1.1rem;position:relative}.search-result h2{font-size:1.3rem;line-height:1.25}.search-result h2 a{text-decoration:none}.search-result h2 a:after{content:\"\";position:absolute;inset:0}.search-result:hover h2 a{text-decoration:underline .06em}.search-result h2 a:focus-visible{outline:none}.search-result:has(a:focus-visible){outline:2px solid var(--accent-ink);outline-offset:4px}.search-excerpt{color:var(--ink-2);margin-block-start:.4em;font-size:1rem;line-height:1.55}.search-result mark{background:var(--mark);color:var(--ink)}.search-more{margin-block-start:1rem}";
// src/reader/features/search/saved.ts
/** The saved articles of the site under `base`; none when they cannot be read. */
var savedArticles = (base) => import("./articles-D_jynDUU.js").then((n) => n.t).then((keep) => keep.savedArticles(base)).catch(() => []);
// src/reader/features/search/use-search.ts
/** Searching while the reader types: the newest question wins, and what was found stays until something else is. */
/** Outcomes of this visit, so that a reader who comes back finds the page as it was left, at once. */
var remembered = /* @__PURE__ */ new Map();
var KEPT = 30;
function remember(key, outcome) {
	remembered.delete(key);
	remembered.set(key, outcome);
	const oldest = remembered.keys().next();
	if (remembered.size > KEPT && !oldest.done) remembered.delete(oldest.value);
}
var keyOf = (asked, shown) => `${shown} ${searchOf(asked)}`;
/** Searches the index, and again from its root where a file of it is gone: the site was published anew meanwhile. */
async function* fromIndex(asked, shown, { base }) {
	for (let trial = 0;; trial++) try {
		yield* outcomes(asked, shown, await searchIndex(base));
		return;
	} catch (error) {
		forgetIndex(base);
		if (trial > 0) throw error;
	}
}
async function* outcomes(asked, shown, index) {
	const { text, chosen, byDate } = asked;
	const isFiltered = Object.keys(chosen).length > 0;
	for await (const { query, hits, whole, hasAll } of index.search(text)) {
		const outcome = async (some, more) => {
			const sorted = byDate ? some.toSorted(newestFirst) : some;
			const cards = await index.cards(sorted.slice(0, shown));
			return {
				text,
				query,
				count: some.length,
				cards,
				hasAll,
				failed: false,
				whole,
				...more && { choices: more }
			};
		};
		if (!isFiltered) yield outcome(hits);
		if (hits.length === 0 && !isFiltered) continue;
		const table = await index.facets();
		yield outcome(filtered(hits, table, chosen), choices(hits, table, chosen));
	}
}
async function withoutIndex({ text }, shown, { base, source, language }) {
	const { query, cards } = await searchWithoutIndex(text, source, await savedArticles(base), language);
	return {
		text,
		query,
		count: cards.length,
		cards: cards.slice(0, shown),
		hasAll: true,
		failed: true,
		whole: true
	};
}
/** What was found for what is asked, or last; nothing before the first search. */
function useSearch(asked, shown, where, trial) {
	const key = keyOf(asked, shown);
	const [outcome, show] = (0, import_react.useState)(() => remembered.get(key));
	const { base, source, language } = where;
	(0, import_react.useEffect)(() => {
		if (asked.text.trim() === "") {
			show(void 0);
			return;
		}
		let isAsked = true;
		const tell = (found) => {
			if (!isAsked) return;
			if (!found.failed) remember(key, found);
			show((last) => found.choices || !last?.choices ? found : {
				...found,
				choices: last.choices
			});
		};
		const run = async () => {
			try {
				for await (const found of fromIndex(asked, shown, {
					base,
					source,
					language
				})) tell(found);
			} catch (error) {
				console.warn("Broadsheet searches without its index:", error);
				if (isAsked) tell(await withoutIndex(asked, shown, {
					base,
					source,
					language
				}));
			}
		};
		const known = remembered.get(key);
		if (known) show(known);
		run();
		return () => {
			isAsked = false;
		};
	}, [
		key,
		base,
		source,
		language,
		trial
	]);
	return outcome;
}
// src/reader/pages/SearchPage.tsx
var PAGE = 10;
var never = () => () => void 0;
/** The words of this page: at hand where they have been used before, and soon otherwise. */
function useSearchWords(language) {
	const [words, set] = (0, import_react.useState)(() => searchWordsNow(language));
	(0, import_react.useEffect)(() => {
		searchWords(language).then(set);
	}, [language]);
	return words;
}
/** Ways on where there is no script to search with. */
function WithoutScript() {
	const { site, messages, language, href } = useSetting();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("noscript", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: searchWordsNow(language)?.needsScript }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
		href: href("/"),
		children: messages.toFront
	}) }), site.sections.map(({ slug, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
		href: href(listAddress("sections", slug)),
		children: name
	}) }, slug))] })] });
}
function Live({ source }) {
	const { base, language, messages, href } = useSetting();
	const isPublished = (0, import_react.useSyncExternalStore)(never, () => false, () => true);
	const page = (0, import_react.useRef)(null);
	const field = (0, import_react.useRef)(null);
	const [asked, ask] = (0, import_react.useState)(() => askedIn(isPublished ? "" : location.search));
	const [shown, setShown] = (0, import_react.useState)(PAGE);
	const [trial, setTrial] = (0, import_react.useState)(0);
	const known = useSearchWords(language);
	const words = isPublished ? void 0 : known;
	const outcome = useSearch(asked, shown, {
		base,
		source,
		language
	}, trial);
	(0, import_react.useLayoutEffect)(() => {
		if (!isPublished) return;
		const given = askedIn(location.search);
		ask({
			...given,
			text: field.current?.value || given.text
		});
	}, []);
	const change = (part) => {
		setShown(PAGE);
		ask((last) => ({
			...last,
			...part
		}));
	};
	(0, import_react.useEffect)(() => {
		const url = location.pathname + searchOf(asked);
		if (!isPublished && url !== location.pathname + location.search) history.replaceState(history.state, "", url);
	}, [asked, isPublished]);
	(0, import_react.useEffect)(() => {
		searchIndex(base).catch(() => void 0);
		return page.current ? listenForKeys(page.current, () => change({ text: "" })) : void 0;
	}, [base]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		ref: page,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
				className: "search-form",
				role: "search",
				action: href("/search/"),
				onSubmit: (event) => {
					event.preventDefault();
					if (!asked.text.endsWith(" ")) change({ text: `${asked.text.trim()} ` });
				},
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					ref: field,
					type: "search",
					name: "q",
					"aria-label": messages.search,
					value: asked.text,
					onChange: (event) => change({ text: event.target.value }),
					autoComplete: "off",
					autoCapitalize: "none",
					spellCheck: false,
					enterKeyHint: "search",
					maxLength: 200
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", { children: messages.search })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WithoutScript, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "search-status",
				role: "status",
				children: words && asked.text.trim() !== "" ? statusOf(outcome, words, language) : ""
			}),
			words && asked.text !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "search-keys",
				children: words.keys
			}),
			outcome && outcome.count > 0 && !outcome.failed && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tools, { offered: "list" }),
			words && asked.text.trim() !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Found, {
				asked,
				outcome,
				words,
				source,
				change,
				more: () => setShown(shown + PAGE),
				retry: () => setTrial(trial + 1)
			})
		]
	});
}
/** The page at `/search/`. */
function SearchPage() {
	const { messages } = useSetting();
	const source = useMatches().at(-1)?.handle;
	if (typeof document !== "undefined") adopt(search_default);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "list",
		"data-kind": "search",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("header", {
			className: "list-header",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", {
				tabIndex: -1,
				children: messages.search
			})
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Live, { source })]
	});
}
export { SearchPage };
