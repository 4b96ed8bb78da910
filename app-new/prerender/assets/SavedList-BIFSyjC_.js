import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { D as formatDate, E as formatCount, T as fill, f as Picture } from "../prerender.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { n as savedArticle } from "./articles-D_jynDUU.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { t as useDownload } from "./use-download-BE6mNNzO.js";
import { YourData } from "./YourData-BuMGGd31.js";
import { n as formatBytes, r as roomOnDevice } from "./device-u81c2xI5.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { n as forgetVisited } from "./worker-client-BAdmCPu5.js";
import { t as remove } from "./toggle-N5a9Rk12.js";
import { t as Pick } from "./Pick-P7v-OZiM.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { n as savedShelf } from "./saved-D7rzPgii.js";
// src/reader/features/take/TakeSaved.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Offers saved articles as one file to keep, in the order in which they are shown. */
function TakeSaved({ ids }) {
	const { base, site } = useSetting();
	const words = useWords("take");
	const { busy, take } = useDownload();
	const articles = async () => {
		const found = [];
		for (const id of ids) {
			const article = await savedArticle(base, id);
			if (article) found.push(article);
		}
		return found;
	};
	const taken = {
		articles,
		title: `${site.name}: ${words.issue}`
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "your-data",
		"aria-labelledby": "bs-take",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: "bs-take",
			children: words.downloadAll
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "your-data-actions",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: busy !== void 0,
				onClick: () => take("epub", taken),
				children: busy === "epub" ? words.making : words.epub
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: busy !== void 0,
				onClick: () => take("markdown", taken),
				children: words.markdown
			})]
		})]
	});
}
// src/reader/features/keep/choosing.ts
var SORTS = [
	"newest",
	"oldest",
	"published",
	"shortest",
	"byHeadline"
];
var SCOPES = [
	"toRead",
	"archive",
	"all"
];
var FIRST_CHOICE = {
	scope: "toRead",
	tag: "",
	sort: "newest"
};
var timeOf = ({ card }) => {
	const time = Date.parse(card.datePublished ?? "");
	return Number.isNaN(time) ? -Infinity : time;
};
var ORDERS = {
	newest: () => (a, b) => b.savedAt - a.savedAt,
	oldest: () => (a, b) => a.savedAt - b.savedAt,
	published: () => (a, b) => timeOf(a) === timeOf(b) ? 0 : timeOf(b) > timeOf(a) ? 1 : -1,
	shortest: () => (a, b) => (a.card.minutes ?? 0) - (b.card.minutes ?? 0),
	byHeadline: (language) => {
		const { compare } = new Intl.Collator(language);
		return (a, b) => compare(a.card.headline, b.card.headline);
	}
};
var fits = ({ archived, tags }, { scope, tag }) => (scope === "all" || archived === (scope === "archive")) && (tag === "" || tags.includes(tag));
/**
* What fits a choice, in its order. `found` are the addresses of what a search found, the best first: then these alone, in
* that order as long as no other was chosen, wherever they were put.
*/
function chosen(all, choice, language, found) {
	const order = ORDERS[choice.sort](language);
	const sorted = all.toSorted(([, a], [, b]) => order(a, b));
	if (!found) return sorted.filter(([, saved]) => fits(saved, choice));
	const rank = new Map(found.map((url, at) => [url, at]));
	const hits = sorted.filter(([, saved]) => rank.has(saved.card.url) && fits(saved, {
		...choice,
		scope: "all"
	}));
	const rankOf = ([, { card }]) => rank.get(card.url) ?? 0;
	return choice.sort === FIRST_CHOICE.sort ? hits.toSorted((a, b) => rankOf(a) - rankOf(b)) : hits;
}
/** All tags, each once, as a language sorts them. */
var tagsOf = (all, language) => [...new Set(all.flatMap(([, { tags }]) => tags))].sort(new Intl.Collator(language).compare);
// src/reader/features/keep/ForgetVisited.tsx
/** Gives the focus on from the button that asks to the one that answers, and back. */
function useFocusAt(isAsking) {
	const button = (0, import_react.useRef)(null);
	const was = (0, import_react.useRef)(isAsking);
	(0, import_react.useLayoutEffect)(() => {
		if (was.current !== isAsking) button.current?.focus();
		was.current = isAsking;
	}, [isAsking]);
	return button;
}
/** Lets go of the copies of visited pages. They cannot be brought back, so it asks before. `onGone` is called after. */
function ForgetVisited({ onGone }) {
	const { base } = useSetting();
	const words = useWords("keep");
	const [isAsking, ask] = (0, import_react.useState)(false);
	const button = useFocusAt(isAsking);
	const forget = async () => {
		ask(false);
		await forgetVisited(base);
		say(words.forgotten);
		await onGone();
	};
	if (!isAsking) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		ref: button,
		type: "button",
		className: "quiet",
		onClick: () => ask(true),
		children: words.visited
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "saved-sure",
		role: "group",
		"aria-label": words.visited,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				role: "alert",
				children: words.visitedSure
			}),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "quiet",
				onClick: () => void forget(),
				children: words.forget
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				ref: button,
				type: "button",
				className: "quiet",
				onClick: () => ask(false),
				children: words.keepThem
			})
		]
	});
}
// src/reader/features/keep/Device.tsx
/** What all of it takes on this device, and how to give that back. */
function Device({ all }) {
	const { base, language } = useSetting();
	const words = useWords("keep");
	const [room, set] = (0, import_react.useState)();
	const count = all.length;
	(0, import_react.useEffect)(() => {
		let isOver = false;
		roomOnDevice().then((known) => isOver || set(known));
		return () => {
			isOver = true;
		};
	}, [count]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "saved-device",
		"aria-labelledby": "bs-device",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "bs-device",
				children: words.device
			}),
			room && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				fill(words.usage, {
					used: formatBytes(room.used, language),
					room: formatBytes(room.room, language)
				}),
				" ",
				room.isLasting ? words.lasting : words.passing
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "saved-actions",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ForgetVisited, { onGone: async () => set(await roomOnDevice()) }), all.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "quiet",
					onClick: () => void remove(base, all.map(([id]) => id), words.removed),
					children: words.removeAll
				})]
			})
		]
	});
}
// src/reader/features/keep/find-saved.ts
/** Searching what is saved: the articles are read once, and the engine loads, when the reader first types. */
/** Milliseconds without a keystroke before a search. */
var REST = 120;
/** Addresses of the saved articles that a text is found in, the best first; nothing without a text, or before they are found. */
function useFound(text) {
	const { base, language } = useSetting();
	const [found, set] = (0, import_react.useState)();
	const wanted = text.trim();
	(0, import_react.useEffect)(() => {
		if (wanted === "") return void 0;
		let isOver = false;
		const search = async () => {
			const [{ savedArticles }, { searchArticles }] = await Promise.all([import("./articles-D_jynDUU.js").then((n) => n.t), import("./without-index-BsYDafVx.js").then((n) => n.n)]);
			const { cards } = await searchArticles(wanted, await savedArticles(base), language);
			if (!isOver) set({
				text: wanted,
				urls: cards.map(({ url }) => url)
			});
		};
		const timer = setTimeout(() => void search().catch(() => void 0), REST);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [
		base,
		language,
		wanted
	]);
	return wanted === "" ? void 0 : found?.urls;
}
// src/reader/features/keep/saved.css?inline
var saved_default = ".saved{min-block-size:60vh}.saved-choices{font:.8125rem / 1.4 var(--sans);flex-wrap:wrap;align-items:end;gap:.75rem 1rem;display:flex}.saved-choices>div{flex:8rem;min-inline-size:0}.saved-choices>.saved-search{flex-basis:100%}.saved label{color:var(--ink-2);margin-block-end:.25rem;display:block}.saved :is(select,input){border:1px solid var(--rule);background:var(--paper);min-block-size:2.75rem;inline-size:100%;color:var(--ink);font:1rem / 1.4 var(--sans);border-radius:2px;padding:.3em .5em}.saved input{border-color:var(--ink-2)}.saved-status{font:.875rem / 1.5 var(--sans);color:var(--ink-2);margin-block:1.25rem .5rem}.saved-items{padding:0;list-style:none}.saved-items>li{border-block-start:1px solid var(--rule);padding-block:1.1rem .6rem}.saved-items article{flex-flow:row-reverse wrap;justify-content:space-between;gap:1rem;display:flex}.saved-items article>div{flex:10rem;min-inline-size:0}.saved-items img{object-fit:cover;flex:none;block-size:6rem;inline-size:6rem}.saved-items h2{margin-block-start:.15em;font-size:1.25rem;line-height:1.2}.saved-items h2 a{text-decoration:none}.saved-items h2 a:hover{text-decoration:underline}.saved-items .card-standfirst{-webkit-line-clamp:2;-webkit-box-orient:vertical;display:-webkit-box;overflow:hidden}.saved-actions{font:.875rem / 1.4 var(--sans);flex-wrap:wrap;gap:0 .25rem;margin-block-start:-.3rem;margin-inline-start:-.6rem;display:flex}.saved-sure{color:var(--ink-2);padding-inline-start:.6rem}.saved button.quiet{color:var(--ink-2);text-underline-offset:.2em;text-decoration:underline;text-decoration-color:var(--rule);background:0 0;border-color:#0000;padding-inline:.6rem;font-weight:400}.saved button.quiet:hover{background:var(--paper-2);color:var(--ink)}.saved-tags{font:.8125rem / 1.4 var(--sans);grid-template-columns:1fr auto;gap:0 .5rem;margin-block:.5rem;display:grid}.saved-tags label{grid-column:1/-1}.saved-device{border-block-start:2px solid var(--ink);font:.875rem / 1.5 var(--sans);color:var(--ink-2);margin-block-start:2.5rem;padding-block-start:1rem}.saved-device h2{font:700 1rem / 1.3 var(--sans);color:var(--ink);margin-block-end:.4rem}";
// src/reader/features/keep/tags.ts
/** Tags as a reader writes them. Pure. */
/** Tags between commas of any script, each once, whatever was typed. */
var tagsIn = (text) => [...new Set(text.split(/[,،、，;]/).map((tag) => tag.trim().replace(/^#/, "").replace(/\s+/g, " ").slice(0, 60).trim()).filter(Boolean))].slice(0, 20);
// src/reader/features/keep/TagsForm.tsx
/** Writes the tags of a saved article anew. */
function TagsForm({ id, tags, named, close }) {
	const { base } = useSetting();
	const words = useWords("keep");
	const field = (0, import_react.useRef)(null);
	const [text, setText] = (0, import_react.useState)(() => tags.join(", "));
	const label = (0, import_react.useId)();
	(0, import_react.useEffect)(() => field.current?.focus(), []);
	const write = async (to) => {
		await savedShelf(base).update(id, (one) => one && {
			...one,
			tags: [...to]
		});
	};
	const keep = async () => {
		const next = tagsIn(text);
		await write(next);
		close();
		if (tags.some((tag) => !next.includes(tag))) say(words.retagged, () => write(tags));
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "saved-tags",
		onSubmit: (event) => {
			event.preventDefault();
			keep();
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				htmlFor: label,
				children: [
					words.tags,
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("small", { children: words.tagsHint })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				id: label,
				ref: field,
				value: text,
				dir: "auto",
				"aria-describedby": named,
				onChange: (event) => setText(event.target.value),
				onKeyDown: (event) => event.key === "Escape" && close()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", { children: words.done })
		]
	});
}
// src/reader/features/keep/SavedItem.tsx
function Meta({ saved: { card, savedAt, pictures, tags } }) {
	const { site, language, messages } = useSetting();
	const words = useWords("keep");
	const day = formatDate(new Date(savedAt).toISOString(), language, site.timeZone);
	const missing = pictures ? pictures.wanted - pictures.kept : 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "card-meta",
		lang: language,
		children: [
			card.authors && card.authors.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: card.authors.join(", ") }),
			card.minutes !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: formatCount(messages.minutes, card.minutes, language) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: fill(words.savedOn, { date: day }) }),
			missing > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: formatCount(words.missing, missing, language) }),
			tags.map((tag) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("bdi", {
				className: "tag",
				children: ["#", tag]
			}, tag))
		]
	});
}
/** What can be done with a saved article. */
function Actions({ id, saved, named, onTags }) {
	const { base } = useSetting();
	const words = useWords("keep");
	const { archived } = saved;
	const move = async (to) => {
		await savedShelf(base).update(id, (one) => one && {
			...one,
			archived: to
		});
	};
	const archive = async () => {
		await move(!archived);
		say(archived ? words.unarchived : words.archived, () => move(archived));
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "saved-actions",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "quiet",
				"aria-describedby": named,
				onClick: () => void archive(),
				children: archived ? words.unarchive : words.doArchive
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "quiet",
				"aria-describedby": named,
				onClick: onTags,
				children: words.tags
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "quiet",
				"aria-describedby": named,
				onClick: () => void remove(base, [id], words.removed),
				children: words.remove
			})
		]
	});
}
/** A saved article in the list. */
function SavedItem({ id, saved }) {
	const { site, href } = useSetting();
	const named = (0, import_react.useId)();
	const [isTagging, tagging] = (0, import_react.useState)(false);
	const { card } = saved;
	const own = card.language ?? site.language;
	const kicker = card.kicker ?? card.section;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
		lang: own,
		dir: directionOf(own),
		children: [card.image && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Picture, {
			image: {
				...card.image,
				alt: ""
			},
			room: "thumb"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [
			kicker && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "kicker",
				children: kicker
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				id: named,
				href: href(card.url),
				children: card.headline
			}) }),
			card.standfirst && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "card-standfirst",
				children: card.standfirst
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Meta, { saved })
		] })]
	}), isTagging ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TagsForm, {
		id,
		tags: saved.tags,
		named,
		close: () => tagging(false)
	}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Actions, {
		id,
		saved,
		named,
		onTags: () => tagging(true)
	})] });
}
// src/reader/features/keep/use-saved.ts
/** What is saved, kept up to date with this tab and others. */
/** Every saved article; nothing until they are read. */
function useSaved() {
	const { base } = useSetting();
	const [all, set] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		let latest = 0;
		const shelf = savedShelf(base);
		const read = () => {
			const turn = ++latest;
			shelf.entries().then((entries) => turn === latest && set(entries));
		};
		read();
		const stop = shelf.watch(read);
		return () => {
			latest = -1;
			stop();
		};
	}, [base]);
	return all;
}
// src/reader/features/keep/SavedList.tsx
adopt(saved_default);
function Choices({ all, choice, onChoice }) {
	const { language } = useSetting();
	const words = useWords("keep");
	const tags = tagsOf(all, language);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pick, {
			label: words.show,
			value: choice.scope,
			options: SCOPES.map((scope) => [scope, words[scope]]),
			onPick: (scope) => onChoice({
				...choice,
				scope
			})
		}),
		(tags.length > 0 || choice.tag !== "") && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pick, {
			label: words.tag,
			value: choice.tag,
			options: [["", words.any], ...tags.map((tag) => [tag, tag])],
			onPick: (tag) => onChoice({
				...choice,
				tag
			})
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pick, {
			label: words.sort,
			value: choice.sort,
			options: SORTS.map((sort) => [sort, words[sort]]),
			onPick: (sort) => onChoice({
				...choice,
				sort
			})
		})
	] });
}
/** Articles that are drawn at once; choosing and searching find the others. */
var SHOWN = 200;
/** Everything that is saved, to be read, found, put away and let go. */
function SavedList() {
	const { language } = useSetting();
	const words = useWords("keep");
	const id = (0, import_react.useId)();
	const all = useSaved();
	const [choice, choose] = (0, import_react.useState)(FIRST_CHOICE);
	const [text, setText] = (0, import_react.useState)("");
	const found = useFound(text);
	if (!all) return null;
	const shown = chosen(all, choice, language, found);
	const status = all.length === 0 ? words.none : shown.length === 0 ? words.noMatch : formatCount(words.count, shown.length, language);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		all.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "saved-choices",
			role: "search",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "saved-search",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
					htmlFor: id,
					children: words.search
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					id,
					type: "search",
					value: text,
					maxLength: 200,
					onChange: (event) => setText(event.target.value)
				})]
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choices, {
				all,
				choice,
				onChoice: choose
			})]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "saved-status",
			role: "status",
			children: status
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "saved-items",
			children: shown.slice(0, SHOWN).map(([key, saved]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SavedItem, {
				id: key,
				saved
			}, key))
		}),
		shown.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TakeSaved, { ids: shown.map(([key]) => key) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Device, { all }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YourData, {})
	] });
}
export { SavedList };
