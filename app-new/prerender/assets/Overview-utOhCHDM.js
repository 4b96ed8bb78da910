import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { E as formatCount } from "../prerender.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { a as COLOURS, i as wordsOf } from "./annotation-D0DaCxYw.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { a as toMarkdown, i as toJson, n as newOf, r as toCsv, t as fromJson } from "./exchange-D3sIejqr.js";
import { a as useHighlights, i as readHighlights, n as dropHighlight, o as addressOf, r as keepHighlight, t as asItStands } from "./store-D7e39BVM.js";
import { a as wishToSee, i as goTo, r as placeOf } from "./Highlights-DXeC1vqv.js";
import { NoteSheet, t as removeHighlight } from "./NoteSheet-DvfyfMZz.js";
// src/reader/features/highlights/choosing.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Which highlights are shown. Pure. */
/** A text as it is searched: without case, accents and signs over and under letters. */
var folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
/** The highlights of that colour and tag whose words, note, tags or headline hold every word that is searched for. */
function chosen(highlights, { search, colour, tag }) {
	const wanted = folded(search).split(/\s+/).filter(Boolean);
	return highlights.filter((one) => {
		if (colour !== "" && one.colour !== colour || tag !== "" && !one.tags.includes(tag)) return false;
		const text = folded([
			wordsOf(one),
			one.note,
			...one.tags,
			one.headline
		].join("\n"));
		return wanted.every((word) => text.includes(word));
	});
}
/** All tags, each once, as a language sorts them. */
var tagsOf = (highlights, language) => [...new Set(highlights.flatMap(({ tags }) => tags))].sort(new Intl.Collator(language).compare);
// src/reader/features/highlights/Exchange.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Gives the reader a file to keep. */
function download(name, type, content) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
/** Files larger than this are not read: no reader marks so much. */
var MOST_BYTES = 2e7;
/** Takes the highlights that are shown out as a file, and brings those of a file in. */
function Exchange({ highlights }) {
	const { site, base, language } = useSetting();
	const words = useWords("highlights");
	const input = (0, import_react.useRef)(null);
	const origin = location.origin + base.slice(0, -1);
	const files = {
		Markdown: () => download("highlights.md", "text/markdown", toMarkdown(highlights, origin)),
		JSON: () => download("highlights.json", "application/ld+json", toJson(highlights, origin, site.name)),
		CSV: () => download("highlights.csv", "text/csv", toCsv(highlights, origin))
	};
	const bringIn = async ({ target }) => {
		const file = target.files?.[0];
		const coming = file && file.size <= MOST_BYTES ? fromJson(await file.text()) : [];
		target.value = "";
		const here = await readHighlights(base);
		const fresh = newOf(coming, here);
		for (const one of fresh) await keepHighlight(base, one);
		const undo = async () => {
			const before = new Map(here.map((one) => [one.id, one]));
			for (const one of fresh) {
				const old = before.get(one.id);
				await (old ? keepHighlight(base, old) : dropHighlight(base, one));
			}
		};
		if (coming.length === 0) say(words.noneInFile);
		else say(formatCount(words.brought, fresh.length, language), fresh.length > 0 ? undo : void 0);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "sheet-actions",
		role: "group",
		"aria-label": `${words.download}, ${words.bringIn}`,
		children: [
			Object.entries(files).map(([name, give]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "quiet",
				disabled: highlights.length === 0,
				onClick: give,
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
					className: "visually-hidden",
					children: [words.download, ": "]
				}), name]
			}, name)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "quiet",
				onClick: () => input.current?.click(),
				children: words.bringIn
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				ref: input,
				type: "file",
				hidden: true,
				accept: ".json,application/json,application/ld+json",
				"aria-label": words.bringIn,
				onChange: (event) => void bringIn(event)
			})
		]
	});
}
// src/reader/features/highlights/Item.tsx
/** Whether a click leads on in this tab. */
var opensHere = ({ ctrlKey, metaKey, shiftKey, altKey }) => !(ctrlKey || metaKey || shiftKey || altKey);
function Status({ highlight }) {
	const words = useWords("highlights");
	const place = placeOf(highlight.id);
	if (!place?.edited) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "status",
		children: place.ranges.length === 0 ? words.gone : words.edited
	});
}
/** One highlight in the list, with what was written to it. */
function Item({ highlight, isHere, onOpen }) {
	const { base, href } = useSetting();
	const words = useWords("highlights");
	const [first] = highlight.quotes;
	const place = isHere ? placeOf(highlight.id) : void 0;
	const [id] = (0, import_react.useState)(() => `hl-${highlight.id.slice(-12)}`);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
		!isHere && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "from",
			children: highlight.headline
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("blockquote", {
			className: "marked",
			"data-colour": highlight.colour,
			dir: "auto",
			id,
			children: wordsOf(highlight)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "visually-hidden",
			children: words[highlight.colour]
		}),
		isHere && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Status, { highlight }),
		highlight.note && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "aside-note",
			dir: "auto",
			children: highlight.note
		}),
		highlight.tags.map((tag) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
			className: "tag",
			dir: "auto",
			children: ["#", tag]
		}, tag)),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "sheet-actions",
			children: [
				place && place.ranges.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "quiet",
					"aria-describedby": id,
					onClick: () => goTo(place),
					children: words.show
				}),
				!isHere && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
					href: href(`${highlight.article}#${encodeURIComponent(first?.block ?? "")}`),
					"aria-describedby": id,
					onClick: (event) => opensHere(event) && wishToSee(highlight.id),
					children: words.show
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "quiet",
					"aria-describedby": id,
					onClick: () => onOpen(highlight),
					children: words.note
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "quiet",
					"aria-describedby": id,
					onClick: () => void removeHighlight(base, highlight, words.removed),
					children: words.remove
				})
			]
		})
	] });
}
// src/reader/features/highlights/Overview.tsx
function Pick({ label, value, options, onPick }) {
	const id = (0, import_react.useId)();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
		htmlFor: id,
		children: label
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
		id,
		value,
		onChange: (event) => onPick(event.target.value),
		children: options.map(([of, name]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: of,
			children: name
		}, of))
	})] });
}
var ANY = {
	search: "",
	colour: "",
	tag: ""
};
function Choices({ all, choice, onChoice }) {
	const { language } = useSetting();
	const words = useWords("highlights");
	const id = (0, import_react.useId)();
	const any = ["", words.any];
	const tags = tagsOf(all, language);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
			htmlFor: id,
			children: words.search
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			id,
			type: "search",
			value: choice.search,
			onChange: (event) => onChoice({
				...choice,
				search: event.target.value
			})
		})] }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pick, {
			label: words.colour,
			value: choice.colour,
			options: [any, ...COLOURS.map((colour) => [colour, words[colour]])],
			onPick: (colour) => onChoice({
				...choice,
				colour
			})
		}),
		tags.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pick, {
			label: words.tag,
			value: choice.tag,
			options: [any, ...tags.map((tag) => [tag, tag])],
			onPick: (tag) => onChoice({
				...choice,
				tag
			})
		})
	] });
}
/** How many are drawn in the list at once; the search finds the others. */
var SHOWN = 200;
/** Every highlight, or those of the article on the page. */
function Overview({ close }) {
	const { messages, language } = useSetting();
	const words = useWords("highlights");
	const here = addressOf(useArticle());
	const all = useHighlights();
	const [wide, widen] = (0, import_react.useState)(here === void 0);
	const [choice, choose] = (0, import_react.useState)(ANY);
	const [held, open] = (0, import_react.useState)();
	const opened = asItStands(all, held);
	const scope = wide ? all : all?.filter(({ article }) => article === here);
	const shown = chosen(scope ?? [], choice);
	if (opened) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoteSheet, {
		highlight: opened,
		close: () => open(void 0)
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: messages.highlights,
		close,
		kind: "highlights",
		children: [
			all && all.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "highlight-choices",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choices, {
					all: scope ?? [],
					choice,
					onChoice: choose
				}), here !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pick, {
					label: messages.highlights,
					value: wide ? "all" : "here",
					options: [["here", words.here], ["all", words.everywhere]],
					onPick: (value) => widen(value === "all")
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: shown.length > 0 ? formatCount(words.count, shown.length, language) : scope && (scope.length > 0 ? words.noMatch : words.none)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Exchange, { highlights: shown }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "highlight-list",
				children: shown.slice(0, SHOWN).map((one) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Item, {
					highlight: one,
					isHere: one.article === here,
					onOpen: open
				}, one.id))
			})
		]
	});
}
export { Overview };
