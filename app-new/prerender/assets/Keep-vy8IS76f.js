import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { n as savedShelf } from "./saved-D7rzPgii.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import "./worker-client-BAdmCPu5.js";
// src/reader/features/keep/keep.css?inline
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var keep_default = ".tools button[aria-pressed=true]{color:var(--ink)}.tools button[aria-pressed=true] path{fill:currentColor}.tools button[aria-pressed=true] span{text-underline-offset:.25em;text-decoration:underline .1em}.door .later{border-color:var(--ink-2);color:var(--ink);background:0 0}.door .later:hover{background:var(--paper)}.sheet[data-kind=keep] select{border:1px solid var(--rule);background:var(--paper);min-block-size:2.75rem;inline-size:100%;color:var(--ink);font:1rem / 1.4 var(--sans);border-radius:2px;margin-block:.25rem .75rem;padding:.3em .5em}.sheet[data-kind=keep] progress{inline-size:100%;margin-block-start:.75rem}";
// src/reader/features/keep/worker-start.ts
/** Tells when a new version is ready and waits for tabs of the old one to go. */
function watchForUpdate(registration, ready) {
	const look = () => {
		if (registration.waiting && navigator.serviceWorker.controller) ready();
	};
	registration.addEventListener("updatefound", () => {
		registration.installing?.addEventListener("statechange", look);
	});
	look();
}
// src/reader/features/keep/UpdateOffer.tsx
var import_jsx_runtime = require_jsx_runtime();
/** The worker of a new version that waits until it is let in. */
function useWaiting() {
	const { base } = useSetting();
	const [waiting, set] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		if (!("serviceWorker" in navigator)) return;
		navigator.serviceWorker.getRegistration(base).then((registration) => {
			if (registration) watchForUpdate(registration, () => set(registration.waiting ?? void 0));
		});
	}, [base]);
	return waiting;
}
/** Loads the page again once the new version is at work; other tabs go on as they are until they are loaded again. */
function letIn(waiting) {
	navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
	waiting.postMessage({ kind: "now" });
}
/** Offers a new version of the site, and never insists. */
function UpdateOffer() {
	const words = useWords("keep");
	const waiting = useWaiting();
	const [put, putOff] = (0, import_react.useState)();
	if (!waiting || waiting === put) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "door",
		role: "status",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words.update }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => letIn(waiting),
				children: words.reload
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "later",
				onClick: () => putOff(waiting),
				children: words.later
			})
		]
	});
}
// src/reader/features/keep/Keep.tsx
/** Saving the article on the page. */
adopt(keep_default);
/** Milliseconds after which the pictures that are lacking are fetched. */
var TEND_AFTER = 4e3;
/** Whether an article is saved, in step with this tab and others; nothing until that is known. */
function useIsSaved(id) {
	const { base } = useSetting();
	const [known, set] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		if (id === void 0) return void 0;
		let isOver = false;
		const shelf = savedShelf(base);
		const read = () => void shelf.get(id).then((saved) => isOver || set({
			id,
			isSaved: saved !== void 0
		}));
		read();
		const stop = shelf.watch((key) => key === id && read());
		return () => {
			isOver = true;
			stop();
		};
	}, [base, id]);
	return known?.id === id ? known?.isSaved : void 0;
}
/** Sees to what is saved, when there is nothing else to do. */
function useTending() {
	const { base } = useSetting();
	(0, import_react.useEffect)(() => {
		const timer = setTimeout(() => void import("./keep-pictures-BqqmtFnM.js").then((n) => n.n).then(({ tend }) => tend(base)).catch(() => void 0), TEND_AFTER);
		return () => clearTimeout(timer);
	}, [base]);
}
/** Brings what is saved up to date with what is shown. */
function useRefresh(article, isSaved) {
	const { base } = useSetting();
	(0, import_react.useEffect)(() => {
		if (!article || !isSaved) return void 0;
		const work = () => void import("./refresh-C4w_ccRa.js").then(({ refresh }) => refresh(base, article)).catch(() => void 0);
		const timer = setTimeout(work, TEND_AFTER);
		return () => clearTimeout(timer);
	}, [
		base,
		article,
		isSaved
	]);
}
/** Tells by the button whether the article on the page is saved. */
function Ambient() {
	const article = useArticle();
	const isSaved = useIsSaved(article?.published?.id);
	useTending();
	useRefresh(article, isSaved);
	(0, import_react.useEffect)(() => {
		if (!article || isSaved === void 0) return void 0;
		const button = document.querySelector(".story [data-tool=\"keep\"]");
		button?.setAttribute("aria-pressed", String(isSaved));
		return () => button?.removeAttribute("aria-pressed");
	}, [article, isSaved]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(UpdateOffer, {});
}
var Press = (0, import_react.lazy)(() => import("./Press-y4jfJWc7.js").then((m) => ({ default: m.Press })));
var SaveAll = (0, import_react.lazy)(() => import("./SaveAll-BHrQSzMl.js").then((m) => ({ default: m.SaveAll })));
/** What the button does: on an article it saves that, on a list it asks how many. */
function Panel({ close }) {
	return useArticle() ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Press, { close }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SaveAll, { close });
}
export { Ambient, Panel };
