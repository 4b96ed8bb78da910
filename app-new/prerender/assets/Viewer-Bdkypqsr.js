import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { O as formatNumber, T as fill } from "../prerender.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { t as useWords } from "./words-BxoVDY2x.js";
// src/reader/features/small/swipe.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Pixels that tell a swipe from a tap. */
var FAR = 48;
/** A stroke across is to the left or right; one down takes the picture away. */
function swipeOf(from, to) {
	const [x, y] = [to.x - from.x, to.y - from.y];
	if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) return x < 0 ? "left" : "right";
	return y > 96 && y > 2 * Math.abs(x) ? "away" : void 0;
}
// src/reader/features/small/ViewButton.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A sign with a name. One that is off keeps the focus that it has. */
function ViewButton({ name, path, isOff = false, onClick }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "viewer-button",
		"aria-label": name,
		"aria-disabled": isOff,
		onClick,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 24 24",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: path })
		})
	});
}
// src/reader/features/small/Viewer.tsx
adopt(".viewer{--ink:#f1ece4;--ink-2:#bdb5aa;--accent-ink:#f1ece4;--link:#f1ece4;block-size:100dvb;max-block-size:none;inline-size:100%;max-inline-size:none;color:var(--ink);color-scheme:dark;font-family:var(--sans);background:#12110f;border:0;margin:0;padding:0;position:fixed;inset:0;overflow:hidden}.viewer[open]{flex-direction:column;display:flex}.viewer-bar{padding:.25rem .5rem;align-items:center;gap:.25rem;padding-inline-start:1rem;display:flex}.viewer-bar p{font:.875rem / 1.4 var(--sans);font-variant-numeric:tabular-nums;color:var(--ink-2);flex:1}.viewer-button{block-size:2.75rem;inline-size:2.75rem;color:var(--ink);background:0 0;place-items:center;padding:0;display:grid}.viewer-button:hover{background:#ffffff24}.viewer-button[aria-disabled=true]{opacity:.35}.viewer-button svg{fill:none;stroke:currentColor;stroke-width:1.8px;inline-size:1.5rem}.viewer:dir(rtl) .viewer-button:not(:last-child) svg{transform:scaleX(-1)}.viewer figure{flex-direction:column;flex:1;min-block-size:0;display:flex}.viewer-stage{overscroll-behavior:contain;flex:1;min-block-size:0;display:grid;overflow:auto}.viewer-picture{cursor:zoom-in;touch-action:pinch-zoom;background:0 0;border-radius:0;place-items:center;min-block-size:0;min-inline-size:0;padding:0;display:grid}.viewer-picture:hover{background:0 0}.viewer-picture:focus-visible{outline-offset:-3px}.viewer-picture img{object-fit:contain;background:0 0;block-size:100%;min-block-size:0;inline-size:100%}[data-large] .viewer-picture{cursor:zoom-out;touch-action:auto;block-size:220vh;inline-size:250vw}.viewer-caption{max-block-size:30vh;max-inline-size:46rem;padding:.75rem 1rem calc(.75rem + env(safe-area-inset-bottom));color:var(--ink);margin:0 auto;overflow:auto}.viewer-caption:empty{display:none}.viewer::backdrop{background:#12110f}@media (forced-colors:active){.viewer-button{border-color:buttontext}}");
/** Words and credit as they stand under the picture, links and all, without their ids. */
function copyCaption(from, to) {
	const caption = from.closest("figure")?.querySelector("figcaption");
	to.replaceChildren(...caption?.cloneNode(true).childNodes ?? []);
	for (const element of to.querySelectorAll("[id]")) element.removeAttribute("id");
}
function Caption({ of }) {
	const place = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		if (place.current) copyCaption(of, place.current);
	}, [of]);
	const language = of.closest("[lang]");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", {
		ref: place,
		className: "viewer-caption",
		lang: language?.lang,
		dir: language?.dir
	});
}
var pointOf = (touches) => ({
	x: touches[0]?.clientX ?? 0,
	y: touches[0]?.clientY ?? 0
});
/** The picture by itself. A tap enlarges it; a finger that moves across turns to the next, and one that moves down closes. */
function Picture({ of, isLarge, zoom, step, away }) {
	const words = useWords("small");
	const from = (0, import_react.useRef)(void 0);
	const forward = directionOf(useSetting().language) === "rtl" ? "right" : "left";
	const end = (to) => {
		const swipe = from.current && !isLarge ? swipeOf(from.current, to) : void 0;
		from.current = void 0;
		if (swipe === "away") away();
		else if (swipe) step(swipe === forward ? 1 : -1);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "viewer-stage",
		"data-large": isLarge || void 0,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "viewer-picture",
			"aria-label": isLarge ? words.zoomOut : words.zoomIn,
			"aria-pressed": isLarge,
			onClick: zoom,
			onTouchStart: ({ touches }) => {
				from.current = touches.length === 1 ? pointOf(touches) : void 0;
			},
			onTouchEnd: ({ changedTouches }) => end(pointOf(changedTouches)),
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("img", {
				src: of.currentSrc || of.src,
				srcSet: of.srcset || void 0,
				sizes: isLarge ? "250vw" : "100vw",
				alt: of.alt
			})
		})
	});
}
/** Pictures one at a time, over the page. */
function Viewer({ pictures, at, go, close }) {
	const { language } = useSetting();
	const words = useWords("small");
	const { close: closeWord } = useWords("room");
	const dialog = (0, import_react.useRef)(null);
	const [large, enlarge] = (0, import_react.useState)();
	const direction = directionOf(language);
	const step = (by) => {
		if (pictures[at + by]) go(at + by);
	};
	(0, import_react.useEffect)(() => {
		const element = dialog.current;
		element?.showModal();
		return () => element?.close();
	}, []);
	const onKey = ({ key }) => {
		if (key === "ArrowRight" || key === "ArrowLeft") step(key === "ArrowRight" === (direction === "ltr") ? 1 : -1);
		else if (key === "+" || key === "=") enlarge(at);
		else if (key === "-") enlarge(void 0);
	};
	const shown = pictures[at];
	if (!shown) return null;
	const numbers = {
		at: formatNumber(at + 1, language),
		total: formatNumber(pictures.length, language)
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dialog", {
		ref: dialog,
		className: "viewer",
		"aria-label": words.viewer,
		lang: language,
		dir: direction,
		onKeyDown: onKey,
		onCancel: (event) => {
			event.preventDefault();
			close();
		},
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
			className: "viewer-bar",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					"aria-live": "polite",
					children: fill(words.pictureOf, numbers)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ViewButton, {
					name: words.previous,
					path: "m15 5-7 7 7 7",
					isOff: at === 0,
					onClick: () => step(-1)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ViewButton, {
					name: words.next,
					path: "m9 5 7 7-7 7",
					isOff: at === pictures.length - 1,
					onClick: () => step(1)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ViewButton, {
					name: closeWord,
					path: "m6 6 12 12M18 6 6 18",
					onClick: close
				})
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Picture, {
			of: shown.image,
			isLarge: large === at,
			zoom: () => enlarge(large === at ? void 0 : at),
			step,
			away: close
		}, shown.key), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Caption, { of: shown.image })] })]
	});
}
export { Viewer };
