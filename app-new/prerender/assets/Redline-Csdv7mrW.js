import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { t as areKeysOn } from "./key-setting-BvLPfFpm.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { A as plain, D as formatDate, E as formatCount, O as formatNumber, T as fill } from "../prerender.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { n as useNews } from "./Changes-D45VH0en.js";
import { r as keepVersion } from "./reads-DGBFmeEF.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { n as passageElement, t as pagePassage } from "./page-passages-C-2eSE7A.js";
import { t as rangeOf } from "./ranges-DIRRoCQq.js";
// src/reader/features/changes/Pieces.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Words on either side of a change that are shown of a long stretch without any. */
var SHOWN = 110;
/** A long stretch without changes, less its middle. */
function shortened(text, isFirst, isLast) {
	if (text.length <= 260) return text;
	const start = text.slice(0, SHOWN).replace(/\S*$/u, "");
	const end = text.slice(-110).replace(/^\S*/u, "");
	if (isFirst) return `…${end}`;
	return isLast ? `${start}…` : `${start}…${end}`;
}
/** The words of a passage with what was taken out and put in, which is also said where neither line nor colour is seen. */
function Pieces({ pieces }) {
	const words = useWords("changes");
	const isOne = pieces.length === 1;
	return pieces.map(({ kind, text }, at) => {
		if (kind === "same") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: isOne ? text : shortened(text, at === 0, at === pieces.length - 1) }, at);
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(kind === "added" ? "ins" : "del", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "visually-hidden",
				children: [
					" [",
					words[kind],
					": "
				]
			}),
			text,
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "visually-hidden",
				children: "] "
			})
		] }, at);
	});
}
// src/reader/features/changes/RowView.tsx
/** What kind of change it is and of what; nothing for words of a paragraph that were changed, which is seen. */
function useLabel({ kind, type }) {
	const words = useWords("changes");
	return [{
		picture: words.picture,
		headline: words.headline
	}[type], {
		added: words.paragraphAdded,
		removed: words.paragraphRemoved,
		moved: words.moved
	}[kind]].filter(Boolean).join(": ");
}
/** Brings a passage into view on the page. */
function goTo(id) {
	const element = passageElement(id);
	const around = element?.closest("details");
	if (around) around.open = true;
	element?.scrollIntoView({ block: "center" });
}
/** One change: its words before and after as one text. */
function RowView({ row, number, count }) {
	const { site, language } = useSetting();
	const words = useWords("changes");
	const article = useArticle();
	const label = useLabel(row);
	const { id } = row;
	const of = article?.language ?? site.language;
	const position = fill(words.position, {
		number: formatNumber(number, language),
		count: formatNumber(count, language)
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "change",
		"data-kind": row.kind,
		tabIndex: -1,
		"aria-label": [position, label].filter(Boolean).join(", "),
		children: [
			label && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "change-kind",
				children: label
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "change-words",
				lang: of,
				dir: article?.direction ?? directionOf(of),
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pieces, { pieces: row.pieces })
			}),
			id !== void 0 && passageElement(id) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "quiet",
				onClick: () => goTo(id),
				children: words.show
			})
		]
	});
}
// src/reader/features/changes/show-added.ts
/** Draws what was added into the article itself, while the differences are open. */
/** Stretches of the new text that were not in the old one. */
function added({ kind, pieces }) {
	let at = 0;
	return pieces.flatMap((piece) => {
		if (piece.kind === "removed") return [];
		const start = at;
		at += piece.text.length;
		return piece.kind === "added" || kind === "moved" ? [[start, at]] : [];
	});
}
/** Draws until the function that it gives is called. Does nothing in a browser that cannot. */
function showAdded(rows) {
	if (!("highlights" in CSS)) return () => void 0;
	const marks = new Highlight();
	for (const row of rows) {
		const passage = row.kind === "same" || row.type === "picture" || row.id === void 0 ? void 0 : pagePassage(row.id);
		for (const [start, end] of passage ? added(row) : []) {
			const range = passage && rangeOf(passage, start, end);
			if (range) marks.add(range);
		}
	}
	CSS.highlights.set("bs-added", marks);
	return () => void CSS.highlights.delete("bs-added");
}
// src/reader/features/changes/Redline.tsx
function Corrections({ corrections }) {
	const { site, language } = useSetting();
	const words = useWords("changes");
	if (corrections.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-label": words.corrections,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: words.corrections }), corrections.map(({ date, text }, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("time", {
				dateTime: date,
				children: formatDate(date, language, site.timeZone)
			}),
			": ",
			plain(text)
		] }, at))]
	});
}
function Figures({ rows }) {
	const words = useWords("changes");
	const figures = rows.flatMap((row) => row.figures);
	if (figures.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-label": words.figures,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: words.figures }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "change-figures",
			children: figures.map(({ before, after }, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("del", { children: before }),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "change-arrow",
					"aria-hidden": "true",
					children: "→"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: words.became
				}),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ins", { children: after })
			] }, at))
		})]
	});
}
/** Rows as they are shown: those without changes between two with some are folded into one. */
function folded(rows) {
	const out = [];
	for (const row of rows) {
		const last = out.at(-1);
		if (row.kind !== "same") out.push(row);
		else if (Array.isArray(last)) last.push(row);
		else out.push([row]);
	}
	return out;
}
function Unchanged({ rows }) {
	const { language } = useSetting();
	const words = useWords("changes");
	const [open, set] = (0, import_react.useState)(false);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "unchanged",
		onToggle: (event) => set(event.currentTarget.open),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: formatCount(words.same, rows.length, language) }), open && rows.map(({ pieces }, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pieces, { pieces }) }, at))]
	});
}
var isWriting = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
/** Steps from change to change: the number of the one that has the focus, from 0, or -1 before the first. */
function useSteps(count) {
	const list = (0, import_react.useRef)(null);
	const [at, set] = (0, import_react.useState)(-1);
	const step = (by) => {
		const next = Math.max(0, Math.min(count - 1, at + by));
		set(next);
		const row = list.current?.querySelectorAll(".change")[next];
		row?.focus({ preventScroll: true });
		row?.scrollIntoView({ block: "center" });
	};
	const onKey = (0, import_react.useEffectEvent)((event) => {
		const by = {
			n: 1,
			p: -1
		}[event.key];
		if (by === void 0 || !areKeysOn() || isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		event.stopPropagation();
		step(by);
	});
	(0, import_react.useEffect)(() => {
		const listen = (event) => onKey(event);
		document.addEventListener("keydown", listen, { capture: true });
		return () => document.removeEventListener("keydown", listen, { capture: true });
	}, []);
	return {
		list,
		at,
		step
	};
}
function Differences({ news, close }) {
	const { site, base, language } = useSetting();
	const words = useWords("changes");
	const { rows, changes } = news.comparison;
	const { list, at, step } = useSteps(changes);
	const shown = (0, import_react.useMemo)(() => folded(rows), [rows]);
	const since = formatDate(new Date(news.before.readAt).toISOString(), language, site.timeZone);
	(0, import_react.useEffect)(() => showAdded(rows), [rows]);
	const seen = () => {
		keepVersion(base, news.article.published?.id ?? "", news.now);
		close();
	};
	let number = 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		ref: list,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				fill(words.since, { date: since }),
				": ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: formatCount(words.changes, changes, language) })
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Corrections, { corrections: news.corrections }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figures, { rows }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "change-steps",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "quiet",
						"aria-keyshortcuts": "p",
						disabled: at === 0,
						onClick: () => step(-1),
						children: words.previous
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "quiet",
						"aria-keyshortcuts": "n",
						disabled: at === changes - 1,
						onClick: () => step(1),
						children: words.next
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						role: "status",
						children: at >= 0 && fill(words.position, {
							number: formatNumber(at + 1, language),
							count: formatNumber(changes, language)
						})
					})
				]
			}),
			shown.map((row, index) => "kind" in row ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RowView, {
				row,
				number: ++number,
				count: changes
			}, index) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Unchanged, { rows: row }, index)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "sheet-actions",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: seen,
					children: words.seen
				})
			})
		]
	});
}
/** The article's changes, by passage and word. */
function Redline({ close }) {
	const words = useWords("changes");
	const news = useNews();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Sheet, {
		title: words.title,
		close,
		kind: "changes",
		children: news && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Differences, {
			news,
			close
		})
	});
}
export { Redline };
