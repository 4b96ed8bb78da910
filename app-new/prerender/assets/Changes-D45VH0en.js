import { i as __toESM, n as __exportAll } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime, t as SettingProvider } from "./setting-H3GIZSsh.js";
import { A as plain, E as formatCount, R as require_react_dom } from "../prerender.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { i as readVersion, o as watchVersions, s as sameWords, t as currentVersion } from "./reads-DGBFmeEF.js";
import { t as finish } from "./finish-BXYYW5Lp.js";
// src/reader/features/changes/changes.css?inline
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_react_dom = require_react_dom();
var changes_default = ".story-meta{position:relative}.change-notice{max-inline-size:100%;position:absolute;inset-block-end:0;inset-inline-start:0;translate:0 50%}.change-notice button{border:1px solid var(--accent-ink);background:var(--paper);min-block-size:1.75rem;max-inline-size:100%;color:var(--accent-ink);text-overflow:ellipsis;white-space:nowrap;border-radius:2rem;padding:.25rem .8rem;display:block;overflow:hidden}.change-notice button:hover{background:var(--paper-2)}.change-notice span{font-weight:400}@media (width>=48rem){.sheet[data-kind=changes]{inline-size:min(28rem,100vw)}}.sheet[data-kind=changes] h3{font:700 var(--small) / 1.4 var(--sans);color:var(--accent-ink);margin-block:1rem .3rem}.sheet[data-kind=changes] :is(ins,del){border-radius:.15em;padding-inline:.1em}.sheet[data-kind=changes] ins{text-decoration:underline 2px color-mix(in srgb, #2e8b57 80%, var(--ink));text-underline-offset:.18em;background:#2e8b5733}.sheet[data-kind=changes] del{text-decoration:line-through 2px color-mix(in srgb, #c0392b 75%, var(--ink));background:#c0392b24}.change-figures{font-variant-numeric:lining-nums tabular-nums;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;display:flex}.change-arrow{display:inline-block}.change-arrow:dir(rtl){scale:-1 1}.change-steps{border-block-end:1px solid var(--rule);background:var(--paper);flex-wrap:wrap;align-items:center;gap:.5rem;margin-block-start:1rem;padding-block:.5rem;display:flex;position:sticky;inset-block-start:3.45rem}.change-steps button{padding:.5em .8em}.change{border-block-end:1px solid var(--rule);padding-block:.9rem}.change:focus{outline:2px solid var(--accent-ink);outline-offset:2px}.change-kind{font:650 var(--small) / 1.4 var(--sans);color:var(--ink-2)}.change-words{font:1.0625rem / 1.55 var(--serif);white-space:pre-line}.change button{min-block-size:2.25rem;margin-block-start:.5rem;padding:.4em .8em}.unchanged{border-block-end:1px solid var(--rule);color:var(--ink-2);padding-block:.6rem}.unchanged summary{cursor:pointer;font-size:var(--small)}.unchanged p{font:1rem / 1.5 var(--serif);white-space:pre-line;margin-block-start:.6rem}.sheet[data-kind=changes] .sheet-actions{margin-block-start:1rem}.sheet[data-kind=changes] button.quiet{border-color:var(--rule);color:var(--ink);background:0 0}.sheet[data-kind=changes] button.quiet:hover{background:var(--paper-2)}@media (forced-colors:active){.sheet[data-kind=changes] ins{text-decoration:underline double}}@media print{.change-notice{display:none}}";
// src/reader/features/changes/news.ts
/** What has changed in the article on the page, for its notice and its panel. */
async function newsOf(base, article, language, signal) {
	const id = article.published?.id;
	const before = id === void 0 ? void 0 : await readVersion(base, id);
	const now = before && await currentVersion(article, signal);
	if (!before || !now || sameWords(before, now)) return void 0;
	const { compare } = await import("./compare-BozllDth.js");
	return {
		article,
		before,
		now,
		corrections: (article.corrections ?? []).filter(({ text }) => !before.corrections.includes(plain(text))),
		comparison: compare(before, now, language)
	};
}
/** The news of the article on the page, once they are known; nothing when there are none. */
function useNews() {
	const { site, base } = useSetting();
	const article = useArticle();
	const [news, set] = (0, import_react.useState)();
	const language = article?.language ?? site.language;
	(0, import_react.useEffect)(() => {
		if (!article) return void 0;
		const given = new AbortController();
		const look = () => void newsOf(base, article, language, given.signal).then((found) => {
			if (!given.signal.aborted) set(found);
		});
		look();
		const stop = watchVersions(base, (id) => id === article.published?.id && look());
		return () => {
			given.abort();
			stop();
		};
	}, [
		base,
		article,
		language
	]);
	return news?.article === article ? news : void 0;
}
// src/reader/features/changes/read-to-end.ts
/** Knows that an article was read when its end is seen, also where nothing was to be scrolled. */
function useReadToEnd() {
	const { base } = useSetting();
	const article = useArticle();
	(0, import_react.useEffect)(() => {
		const end = document.querySelector(".story-footer");
		if (!article || !end) return void 0;
		const watch = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			watch.disconnect();
			finish(base, article);
		});
		watch.observe(end);
		return () => watch.disconnect();
	}, [base, article]);
}
// src/reader/features/changes/Changes.tsx
/** What changed since an article was read. */
var Changes_exports = /* @__PURE__ */ __exportAll({
	Ambient: () => Ambient,
	Panel: () => Panel
});
var import_jsx_runtime = require_jsx_runtime();
adopt(changes_default);
/** The differences. */
var Panel = (0, import_react.lazy)(() => import("./Redline-Csdv7mrW.js").then((m) => ({ default: m.Redline })));
/**
* An element on the line under the headline's furniture. It takes no room there, so that nothing moves when the notice comes;
* and it is there before the notice, so that screen readers speak that.
*/
function useHost() {
	const article = useArticle();
	const [host, set] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		const line = document.querySelector(".story-meta");
		if (!article || !line) return void 0;
		const element = document.createElement("div");
		element.className = "change-notice";
		element.role = "status";
		line.append(element);
		queueMicrotask(() => element.isConnected && set(element));
		return () => {
			element.remove();
			set(void 0);
		};
	}, [article]);
	return host;
}
function Notice({ news }) {
	const { language } = useSetting();
	const words = useWords("changes");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		"data-tool": "changes",
		children: [
			words.notice,
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
				"(",
				formatCount(words.changes, news.comparison.changes, language),
				")"
			] })
		]
	});
}
/** Remembers what was read, and says under the headline when it has since been changed. */
function Ambient() {
	const { site, base } = useSetting();
	const article = useArticle();
	const news = useNews();
	const host = useHost();
	useReadToEnd();
	if (!host) return null;
	return (0, import_react_dom.createPortal)(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SettingProvider, {
		site,
		base,
		language: article?.language,
		children: news && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, { news })
	}), host);
}
export { Ambient, Panel, useNews as n, Changes_exports as t };
