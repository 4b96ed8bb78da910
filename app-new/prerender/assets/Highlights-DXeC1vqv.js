import { i as __toESM, n as __exportAll } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime, t as SettingProvider } from "./setting-H3GIZSsh.js";
import { R as require_react_dom, T as fill } from "../prerender.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { a as useHighlights, o as addressOf, r as keepHighlight, s as highlightFrom, t as asItStands } from "./store-D7e39BVM.js";
import { r as passagesIn } from "./passages-DCjF-3wQ.js";
import { t as pagePassage } from "./page-passages-C-2eSE7A.js";
import { n as stretchesOf, t as rangeOf } from "./ranges-DIRRoCQq.js";
import { n as gatherSheet } from "./quote-DBt4l172.js";
import { t as breather } from "./slices-B_44tFHs.js";
import { i as scrollToRange, n as point } from "./where-BuiNdrQj.js";
import { a as COLOURS } from "./annotation-D0DaCxYw.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as copyText } from "./copy-D9D8nHVc.js";
import { n as selectedWords, t as textFragment } from "./text-fragment-Vlb9ynjl.js";
import { t as primary } from "./language-tag-M29gy1H3.js";
// src/reader/features/highlights/highlights.css?inline
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_react_dom = require_react_dom();
var highlights_default = "[data-colour=yellow]{--hl:#f2c200;--hl-line:solid}[data-colour=green]{--hl:#4caf50;--hl-line:dotted}[data-colour=blue]{--hl:#3d8bfd;--hl-line:dashed}[data-colour=pink]{--hl:#f0569b;--hl-line:wavy}[data-colour=purple]{--hl:#9b6bff;--hl-line:double}.highlight-boxes{pointer-events:none;direction:ltr;block-size:0;inline-size:100%;position:absolute;inset-block-start:0;inset-inline-start:0}.highlight-boxes i{background:color-mix(in srgb, var(--hl) 32%, transparent);position:absolute;inset-block-start:0;inset-inline-start:0}.selection-bar{inset-block:auto calc(.75rem + env(safe-area-inset-bottom));z-index:4;border:1px solid var(--rule);background:var(--paper);inline-size:fit-content;max-inline-size:calc(100vw - 1rem);color:var(--ink);border-radius:.45rem;flex-wrap:wrap;justify-content:center;align-items:center;margin-inline:auto;padding:.2rem .3rem;display:flex;position:fixed;inset-inline:0;box-shadow:0 .3rem 1.2rem #00000038}@media (pointer:fine){.selection-bar{margin:0;inset-block:0 auto;inset-inline:0 auto}.selection-bar:dir(rtl){inset-inline:auto 0}}:is(.selection-bar,.swatches) :is(button,a){min-block-size:2.75rem;min-inline-size:2.5rem;color:var(--ink);background:0 0;border:0;border-radius:.3rem;place-items:center;padding:0;display:grid}:is(.selection-bar,.swatches) :is(button,a):hover{background:var(--paper-2)}:is(.selection-bar,.swatches) :focus-visible{outline-offset:-2px}.selection-bar svg{fill:none;stroke:currentColor;stroke-width:1.6px;stroke-linecap:round;stroke-linejoin:round;inline-size:1.35rem}.swatch span{background:color-mix(in srgb, var(--hl) 42%, var(--paper));block-size:1.9rem;inline-size:1.9rem;color:var(--ink);font:650 .95rem / 1 var(--serif);text-decoration:underline var(--hl-line) 2px color-mix(in srgb, var(--hl) 70%, var(--ink));text-underline-offset:.16em;border-radius:50%;place-items:center;display:grid}.swatch[aria-pressed=true] span{outline:2px solid var(--ink);outline-offset:2px}.swatches{margin-block:.75rem;display:flex}.marked{border-inline-start:4px solid var(--hl);max-block-size:14rem;font:1rem / 1.5 var(--serif);white-space:pre-line;padding-inline-start:.8rem;overflow:auto}.sheet:is([data-kind=note],[data-kind=highlights]) :is(label,textarea,input:not([type=file]),select){inline-size:100%;display:block}.sheet:is([data-kind=note],[data-kind=highlights]) :is(textarea,input:not([type=file]),select){border:1px solid color-mix(in srgb, var(--ink-2) 70%, var(--paper));background:var(--paper);color:var(--ink);font:1rem / 1.45 var(--sans);border-radius:.25rem;margin-block:.25rem .9rem;padding:.6rem .7rem}.sheet-actions{flex-wrap:wrap;gap:.5rem;display:flex}button.quiet{border-color:var(--rule);color:var(--ink);background:0 0}button.quiet:hover{background:var(--paper-2)}@media (width>=48rem){.sheet[data-kind=highlights]{inline-size:min(30rem,100vw)}}.highlight-choices{grid-template-columns:1fr 1fr;gap:0 .75rem;display:grid}.highlight-choices>:first-child{grid-column:1/-1}.sheet[data-kind=highlights] [role=status]{margin-block-end:.5rem;font-weight:650}.highlight-list{margin-block-start:1.2rem;list-style:none}.highlight-list>li{border-block-start:1px solid var(--rule);padding-block:1rem}.highlight-list h3{font:700 .9375rem / 1.35 var(--sans)}.highlight-list .from{font:600 var(--small) / 1.4 var(--sans)}.highlight-list .aside-note{white-space:pre-line;margin-block-start:.5rem}.highlight-list .status{color:var(--accent-ink);font-size:var(--small);margin-block-start:.4rem}.highlight-list .tag{color:var(--ink-2);font-size:var(--small);margin-block-start:.4rem;margin-inline-end:.5rem;display:inline-block}.highlight-list .sheet-actions{margin-block-start:.5rem}.highlight-list .sheet-actions :is(button,a){min-block-size:2.25rem;padding:.4em .8em}@media (forced-colors:active){.swatch span{forced-color-adjust:none;border:1px solid}.selection-bar{border:2px solid canvastext}}@media print{.selection-bar,.highlight-boxes{display:none}}";
// src/reader/features/highlights/find.ts
/** Finds where an article's highlights stand on the page, a few at a time. */
/** Where the words stood, if they still do, and one side of what stood around them as well: no search is needed then. */
function unchanged({ block, start, end, exact, prefix, suffix }) {
	const passage = pagePassage(block);
	if (!passage || passage.text.slice(start, end) !== exact) return void 0;
	const before = prefix.split("\n").at(-1)?.slice(-24) ?? "";
	const after = suffix.split("\n")[0]?.slice(0, 24) ?? "";
	return passage.text.slice(0, start).endsWith(before) && passage.text.startsWith(after, end) ? rangeOf(passage, start, end) : void 0;
}
/** Looks through the whole article; what does that loads with the first highlight that is not where it was. */
async function searched(sheet, quote) {
	const { anchor } = await import("./anchor-DOuEx7Mo.js").then((n) => n.n);
	const found = anchor(sheet, quote);
	return {
		ranges: (found?.stretches ?? []).flatMap(({ id, start, end }) => {
			const passage = pagePassage(id);
			const range = passage && rangeOf(passage, start, end);
			return range ? [range] : [];
		}),
		edited: found?.edited ?? false
	};
}
/** Finds highlights one after the other and gives each to `onFound`; breaks off when the signal says so. */
async function findAll(article, highlights, signal, onFound) {
	let sheet;
	const breathe = breather();
	for (const highlight of highlights) {
		const places = [];
		for (const quote of highlight.quotes) {
			const range = unchanged(quote);
			if (!range) sheet ??= await gatherSheet(passagesIn(article), signal);
			if (signal.aborted) return;
			if (range) places.push({
				ranges: [range],
				edited: false
			});
			else if (sheet) places.push(await searched(sheet, quote));
			await breathe();
			if (signal.aborted) return;
		}
		onFound({
			highlight,
			ranges: places.flatMap(({ ranges }) => ranges),
			edited: places.some(({ edited, ranges }) => edited || ranges.length === 0)
		});
	}
}
// src/reader/features/highlights/go-to.ts
/** Goes to the words of a highlight: on this page now, or on another as soon as they are found there. */
/** Share of the window above the words that were gone to. */
var LINE = .35;
/** Brings the words into view and points at them. Tells whether there are any. */
function goTo({ ranges: [range] }) {
	if (!range) return false;
	const start = range.startContainer.parentElement;
	for (let folded = start?.closest("details"); folded; folded = folded.parentElement?.closest("details")) folded.open = true;
	scrollToRange(range, LINE);
	point(range);
	return true;
}
/** Key of this tab's wish to see a highlight as soon as its article is there. */
var WISH = "bs:see";
function wishToSee(id) {
	try {
		sessionStorage.setItem(WISH, id);
	} catch {}
}
/** Whether this highlight is the one that the reader wished to see; says so once. */
function isWishedFor(id) {
	try {
		const isIt = sessionStorage.getItem(WISH) === id;
		if (isIt) sessionStorage.removeItem(WISH);
		return isIt;
	} catch {
		return false;
	}
}
// src/reader/features/highlights/near.ts
/** Which ranges are in view or a screen away from it. */
/** What is watched for a range: in a long body its stretch, as each element that is watched costs something in every frame. */
function elementOf({ commonAncestorContainer: node }) {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest(".stretch") ?? element;
}
/** Tells of each range that it has come near, or is no longer; of all that they are near while the page is printed. */
function watchNear(come, go) {
	const ranges = /* @__PURE__ */ new Map();
	const near = /* @__PURE__ */ new Set();
	const observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) {
			near[isIntersecting ? "add" : "delete"](target);
			ranges.get(target)?.forEach(isIntersecting ? come : go);
		}
	}, { rootMargin: "100% 0%" });
	const whole = new AbortController();
	const onPrint = (type, tell) => addEventListener(type, () => ranges.forEach((of, element) => near.has(element) || of.forEach((range) => tell(range))), { signal: whole.signal });
	onPrint("beforeprint", come);
	onPrint("afterprint", go);
	return {
		add: (range) => {
			const element = elementOf(range);
			if (!element) return;
			const known = ranges.get(element);
			ranges.set(element, (known ?? /* @__PURE__ */ new Set()).add(range));
			if (!known) observer.observe(element);
			else if (near.has(element)) come(range);
		},
		remove: (range) => {
			const element = elementOf(range);
			const known = element && ranges.get(element);
			go(range);
			if (!element || !known?.delete(range) || known.size > 0) return;
			ranges.delete(element);
			near.delete(element);
			observer.unobserve(element);
		},
		stop: () => {
			observer.disconnect();
			whole.abort();
		}
	};
}
// src/reader/features/highlights/overlay.ts
/** Draws the boxes of what is found anew whenever the lines may have moved. */
function overlay() {
	const shown = /* @__PURE__ */ new Set();
	const sheet = document.createElement("div");
	sheet.className = "highlight-boxes";
	sheet.ariaHidden = "true";
	let frame = 0;
	const draw = () => {
		const origin = sheet.getBoundingClientRect();
		const boxes = [...shown].flatMap(({ highlight, ranges }) => ranges.flatMap((range) => [...range.getClientRects()].map((rect) => boxAt(rect, origin, highlight.colour))));
		sheet.replaceChildren(...boxes);
	};
	const redraw = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(draw);
	};
	const lines = new ResizeObserver(redraw);
	const start = () => {
		if (sheet.isConnected) return;
		document.body.append(sheet);
		lines.observe(document.querySelector(".story") ?? document.body);
	};
	return {
		add: (found) => (start(), shown.add(found), redraw()),
		remove: (found) => (shown.delete(found), redraw()),
		clear: () => {
			shown.clear();
			lines.disconnect();
			sheet.remove();
		}
	};
}
function boxAt(rect, origin, colour) {
	const box = document.createElement("i");
	box.dataset["colour"] = colour;
	box.style.transform = `translate(${rect.x - origin.x}px, ${rect.y - origin.y}px)`;
	box.style.inlineSize = `${rect.width}px`;
	box.style.blockSize = `${rect.height}px`;
	return box;
}
// src/reader/features/highlights/paint.ts
/** Draws highlights on the page without touching its elements, which are React's. */
/** Name of a colour's highlight in style sheets. */
var nameOf = (colour) => `bs-${colour}`;
function registered(colour) {
	const known = CSS.highlights.get(nameOf(colour));
	if (known) return known;
	const fresh = new Highlight();
	CSS.highlights.set(nameOf(colour), fresh);
	return fresh;
}
/**
* Only what is near is given to the browser: at every change of any style it looks at all ranges that it has, and draws them
* anew.
*/
function native() {
	const colours = /* @__PURE__ */ new Map();
	const of = (range) => {
		const colour = colours.get(range);
		return colour && registered(colour);
	};
	const near = watchNear((range) => of(range)?.add(range), (range) => of(range)?.delete(range));
	return {
		add: ({ highlight, ranges }) => {
			for (const range of ranges) {
				colours.set(range, highlight.colour);
				near.add(range);
			}
		},
		remove: ({ ranges }) => {
			for (const range of ranges) {
				near.remove(range);
				colours.delete(range);
			}
		},
		clear: () => {
			near.stop();
			COLOURS.forEach((colour) => CSS.highlights.delete(nameOf(colour)));
		}
	};
}
/** The browser's own highlights, or boxes behind the words where it has none. */
var painter = () => "highlights" in CSS ? native() : overlay();
// src/reader/features/highlights/painted.ts
/** Keeps the highlights of an article drawn on the page, and knows which one stands at a point of it. */
var sameWords = (one, other) => one.colour === other.colour && one.quotes.length === other.quotes.length;
var shown;
/** Where a highlight of the article on the page stands; nothing while that is not known, or when it is of another article. */
var placeOf = (id) => shown?.found.get(id);
function sweep({ found, painter }, highlights) {
	const wanted = new Map(highlights.map((one) => [one.id, one]));
	for (const [id, one] of found) {
		const next = wanted.get(id);
		if (next && sameWords(one.highlight, next)) found.set(id, {
			...one,
			highlight: next
		});
		else {
			painter.remove(one);
			found.delete(id);
		}
	}
	return highlights.filter(({ id }) => !found.has(id));
}
/** Draws the highlights, those that are new alone where some are drawn already; gives a look at what is drawn. */
function usePainted(article, highlights) {
	const drawn = (0, import_react.useRef)(void 0);
	(0, import_react.useEffect)(() => {
		if (!article) return void 0;
		const own = {
			article,
			painter: painter(),
			found: /* @__PURE__ */ new Map()
		};
		drawn.current = own;
		shown = own;
		return () => {
			own.painter.clear();
			drawn.current = void 0;
			if (shown === own) shown = void 0;
		};
	}, [article]);
	(0, import_react.useEffect)(() => {
		const now = drawn.current;
		if (!now || now.article !== article || !highlights) return void 0;
		const given = new AbortController();
		findAll(now.article, sweep(now, highlights), given.signal, (found) => {
			now.found.set(found.highlight.id, found);
			now.painter.add(found);
			if (isWishedFor(found.highlight.id)) goTo(found);
		});
		return () => given.abort();
	}, [article, highlights]);
	return () => [...drawn.current?.found.values() ?? []];
}
/** The smallest drawn highlight at a point of the window. */
function highlightAt(found, x, y) {
	const holds = (range) => [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
	return found.filter(({ ranges }) => ranges.some(holds)).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]?.highlight;
}
var lengthOf = ({ highlight }) => highlight.quotes.reduce((sum, { exact }) => sum + exact.length, 0);
// src/reader/features/highlights/selected.ts
/** What the reader has selected of the article's words, when the selecting has come to rest. */
/** Milliseconds without a change after which a selection counts as made. */
var REST = 250;
/** The selection, if it holds words of the article. */
function readSelection() {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return void 0;
	const range = selection.getRangeAt(0).cloneRange();
	const found = stretchesOf(range);
	if (found.length === 0) return void 0;
	return {
		range,
		words: found.map(({ passage, start, end }) => passage.text.slice(start, end)).join("\n"),
		stretches: found.map(({ id, start, end }) => ({
			id,
			start,
			end
		}))
	};
}
/** The selection at rest; nothing while it is being made, or once it is given up. */
function useSelected() {
	const [selected, set] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		const given = new AbortController();
		let isHeld = false;
		let timer = 0;
		const settle = () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => set(isHeld ? void 0 : readSelection()), REST);
		};
		const on = (type, work) => document.addEventListener(type, work, {
			signal: given.signal,
			passive: true
		});
		on("pointerdown", () => isHeld = true);
		for (const type of ["pointerup", "pointercancel"]) on(type, () => {
			isHeld = false;
			settle();
		});
		on("selectionchange", () => {
			if (getSelection()?.isCollapsed !== false) set(void 0);
			settle();
		});
		settle();
		return () => {
			clearTimeout(timer);
			given.abort();
		};
	}, []);
	return [selected, () => set(void 0)];
}
// src/reader/features/highlights/quotation-marks.ts
/** Words in the quotation marks of their language. Source: CLDR 48, delimiters. Pure. */
var marksOf = new Map([
	[
		"„",
		"“",
		"de cs sk sl bg sr hr is et lt lb mk ka"
	],
	[
		"„",
		"”",
		"pl hu ro bs"
	],
	[
		"«",
		"»",
		"es it ca el fa ru uk be hy nb nn no sq az uz kk pt-pt de-ch de-li it-ch"
	],
	[
		"«\xA0",
		"\xA0»",
		"fr"
	],
	[
		"”",
		"”",
		"fi sv he"
	],
	[
		"”",
		"“",
		"ar ku"
	],
	[
		"‘",
		"’",
		"nl ko"
	],
	[
		"「",
		"」",
		"ja zh-hant zh-tw zh-hk yue"
	],
	[
		"“",
		"”",
		"es-mx es-419 es-us"
	]
].flatMap(([open, close, languages]) => languages.split(" ").map((language) => [language, [open, close]])));
/** The marks of a language (BCP 47), opening and closing, with the spaces that belong within them. */
function quotationMarks(language) {
	const [first = "", second = ""] = language.toLowerCase().split("-");
	return marksOf.get(`${first}-${second}`) ?? marksOf.get(primary(language)) ?? ["“", "”"];
}
/** Words in quotation marks, in one line. */
function inQuotationMarks(words, language) {
	const [open, close] = quotationMarks(language);
	return `${open}${words.trim().replace(/\s*\n\s*/g, " ")}${close}`;
}
// src/reader/features/highlights/actions.ts
/** What can be done with selected words besides marking them. */
/** The words as they are selected, so that the link means these and no others that are the same. */
var linkTo = (words) => `${location.origin}${location.pathname}${textFragment(selectedWords() ?? {
	text: words,
	before: "",
	after: ""
})}`;
/** Words as a quotation: in quotation marks, with where they are from and a link that leads to them. */
var quotation = (words, { headline, site, language }) => `${inQuotationMarks(words, language)}\n— ${headline}, ${site}\n${linkTo(words)}`;
/**
* Hands words and a link to them to whatever the device shares with; else copies the link. Tells whether that was allowed;
* nothing where it was not copied but shared, or the reader turned the sharing away.
*/
async function share(words, { headline, language }) {
	const url = linkTo(words);
	if (!("share" in navigator)) return copyText(url);
	try {
		await navigator.share({
			title: headline,
			text: inQuotationMarks(words, language),
			url
		});
		return;
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError" ? void 0 : copyText(url);
	}
}
/** Where words are explained, in their language: a dictionary for one, an encyclopaedia for a few; nothing for more. */
function lookUpAddress(words, language) {
	const list = words.trim().split(/\s+/);
	const code = /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? "en";
	if (list.length > 5 || words.length > 80) return void 0;
	return `https://${code}.${list.length === 1 ? "wiktionary" : "wikipedia"}.org/w/index.php?search=${encodeURIComponent(words.trim())}`;
}
// src/reader/features/highlights/Icon.tsx
var import_jsx_runtime = require_jsx_runtime();
var PATHS = {
	note: "M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7m-7 4h4",
	copy: "M9 9h10v11H9zM5 15V4h10",
	quote: "M10 7c-3 .6-4.5 2.6-4.5 6V17H10v-4.500H7.500M18.500 7c-3 .6-4.500 2.600-4.500 6V17h4.500v-4.500H16",
	share: "M12 15V4m0 0L8 8m4-4 4 4M6 12v8h12v-8",
	lookUp: "M15.500 15.500 20 20M4 10.500a6.500 6.500 0 1 0 13 0 6.500 6.500 0 1 0-13 0"
};
/** A sign on a button whose name says what it does. */
var Icon = ({ name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
	viewBox: "0 0 24 24",
	"aria-hidden": "true",
	children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: PATHS[name] })
});
// src/reader/features/highlights/placing.ts
var GAP = 10;
var EDGE = 8;
/** Top left corner of the tools in the window: above the selection, else below it, else at the foot of the window. */
function place(selection, tools, window, top = 0) {
	const middle = (selection.left + selection.right) / 2 - tools.width / 2;
	const x = Math.max(EDGE, Math.min(middle, window.width - tools.width - EDGE));
	const above = selection.top - GAP - tools.height;
	if (above >= top + EDGE) return {
		x,
		y: above
	};
	const below = selection.bottom + GAP;
	if (below + tools.height <= window.height - EDGE) return {
		x,
		y: below
	};
	return {
		x,
		y: window.height - tools.height - EDGE
	};
}
// src/reader/features/highlights/Swatches.tsx
/** The colours to choose from, each with its own line under a letter. */
function Swatches({ chosen, onChoose }) {
	const words = useWords("highlights");
	return COLOURS.map((colour) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "swatch",
		"data-colour": colour,
		"aria-label": fill(words.mark, { colour: words[colour] }),
		title: words[colour],
		"aria-pressed": chosen === void 0 ? void 0 : chosen === colour,
		onClick: () => onChoose(colour),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			"aria-hidden": "true",
			children: "A"
		})
	}, colour));
}
// src/reader/features/highlights/SelectionBar.tsx
var isTouch = () => matchMedia("(pointer: coarse)").matches;
/** Keeps the bar beside the selection; for fingers it stays at the foot, clear of the system's own menu. */
function usePlace(range) {
	const bar = (0, import_react.useRef)(null);
	(0, import_react.useLayoutEffect)(() => {
		const element = bar.current;
		if (!element || isTouch()) return void 0;
		const move = () => {
			const size = {
				width: element.offsetWidth,
				height: element.offsetHeight
			};
			const { x, y } = place(range.getBoundingClientRect(), size, {
				width: innerWidth,
				height: innerHeight
			});
			element.style.transform = `translate(${x}px, ${y}px)`;
		};
		const given = new AbortController();
		move();
		for (const type of ["scroll", "resize"]) addEventListener(type, move, {
			passive: true,
			signal: given.signal
		});
		return () => given.abort();
	}, [range]);
	return bar;
}
var buttonsIn = (bar) => [...bar?.querySelectorAll("button, a") ?? []];
/** Tab leads from the selected words into the bar, and Escape takes it away. */
function useKeys(bar, dismiss) {
	const press = (0, import_react.useEffectEvent)((event) => {
		if (event.key === "Escape") dismiss();
		const isInside = bar.current?.contains(document.activeElement);
		if (event.key !== "Tab" || event.shiftKey || isInside || event.defaultPrevented) return;
		event.preventDefault();
		buttonsIn(bar.current)[0]?.focus();
	});
	(0, import_react.useEffect)(() => {
		const listen = (event) => press(event);
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, []);
}
/** Arrows walk through the buttons of the bar. */
function walk(event) {
	const step = {
		ArrowRight: 1,
		ArrowLeft: -1
	}[event.key];
	if (step === void 0) return;
	const buttons = buttonsIn(event.currentTarget);
	const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -step : step;
	buttons[(buttons.indexOf(document.activeElement) + forward + buttons.length) % buttons.length]?.focus();
	event.preventDefault();
}
/** What can be done with the selected words. It takes neither the selection nor the focus, nor any key of copying. */
function SelectionBar({ article, selected, onMark, dismiss }) {
	const { site } = useSetting();
	const words = useWords("highlights");
	const { notCopied } = useWords("small");
	const bar = usePlace(selected.range);
	useKeys(bar, dismiss);
	const language = article.language ?? site.language;
	const source = {
		headline: article.headline,
		site: site.name,
		language
	};
	const copied = (isCopied) => {
		if (isCopied !== void 0) say(isCopied ? words.copied : notCopied);
		if (isCopied !== false) dismiss();
	};
	const lookUp = lookUpAddress(selected.words, language);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		ref: bar,
		role: "toolbar",
		"aria-label": words.tools,
		tabIndex: -1,
		className: "selection-bar",
		onPointerDown: (event) => event.preventDefault(),
		onKeyDown: walk,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Swatches, { onChoose: (colour) => onMark(colour) }),
			[
				["note", () => onMark("yellow", true)],
				["copy", () => void copyText(selected.words).then(copied)],
				["quote", () => void copyText(quotation(selected.words, source)).then(copied)],
				["share", () => void share(selected.words, source).then(copied)]
			].map(([name, work]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"aria-label": words[name],
				title: words[name],
				onClick: work,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name })
			}, name)),
			lookUp !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				href: lookUp,
				target: "_blank",
				rel: "noreferrer",
				"aria-label": words.lookUp,
				title: words.lookUp,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "lookUp" })
			})
		]
	});
}
// src/reader/features/highlights/Highlights.tsx
/** Highlights and notes. */
var Highlights_exports = /* @__PURE__ */ __exportAll({
	Ambient: () => Ambient,
	Panel: () => Panel
});
adopt(highlights_default);
var NoteSheet = (0, import_react.lazy)(() => import("./NoteSheet-DvfyfMZz.js").then((m) => ({ default: m.NoteSheet })));
/** All highlights, to look through, bring in and take out. */
var Panel = (0, import_react.lazy)(() => import("./Overview-utOhCHDM.js").then((m) => ({ default: m.Overview })));
/** A click on marked words that is no click on a link, and selects nothing, opens them. */
function useClicks(look, open) {
	const click = (0, import_react.useEffectEvent)((event) => {
		const { target, clientX, clientY } = event;
		if (!(target instanceof Element && target.closest(".story") && !target.closest("a, button, summary")) || event.defaultPrevented || getSelection()?.isCollapsed === false) return;
		const highlight = highlightAt(look(), clientX, clientY);
		if (!highlight) return;
		event.preventDefault();
		open(highlight);
	});
	(0, import_react.useEffect)(() => {
		const listen = (event) => click(event);
		document.addEventListener("click", listen);
		return () => document.removeEventListener("click", listen);
	}, []);
}
function OnArticle() {
	const { base } = useSetting();
	const article = useArticle();
	const [selected, dismiss] = useSelected();
	const highlights = useHighlights(addressOf(article));
	const [held, open] = (0, import_react.useState)();
	const opened = asItStands(highlights, held);
	useWords("highlights");
	useClicks(usePainted(article, highlights), open);
	if (!article) return null;
	const mark = async (colour, withNote = false) => {
		const highlight = selected && await highlightFrom(article, selected.stretches, colour);
		if (!highlight) return;
		getSelection()?.removeAllRanges();
		dismiss();
		await keepHighlight(base, highlight);
		if (withNote) open(highlight);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [selected && !opened && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SelectionBar, {
		article,
		selected,
		onMark: (colour, withNote) => void mark(colour, withNote),
		dismiss
	}), opened && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoteSheet, {
		highlight: opened,
		close: () => open(void 0)
	}, opened.id) })] });
}
/** What stands beside an article: the marks, and the tools for selected words, in the article's language. */
function Ambient() {
	const { site, base } = useSetting();
	const article = useArticle();
	return (0, import_react_dom.createPortal)(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SettingProvider, {
		site,
		base,
		language: article?.language,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OnArticle, {}, addressOf(article))
	}), document.getElementById("bs-main") ?? document.body);
}
export { Ambient, Panel, wishToSee as a, goTo as i, Swatches as n, placeOf as r, Highlights_exports as t };
