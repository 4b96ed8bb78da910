import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting } from "./setting-H3GIZSsh.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { A as unknown, S as safeParse } from "./dist-wX_i5dNl.js";
import { t as openShelf } from "./shelf-DC5lp4cI.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { n as gather } from "./slices-B_44tFHs.js";
import { r as passagesIn } from "./passages-DCjF-3wQ.js";
import { n as gatherSheet, t as quoteOf } from "./quote-DBt4l172.js";
import { n as annotationOf, r as highlightOf, t as Annotation } from "./annotation-D0DaCxYw.js";
// src/reader/features/highlights/marking.ts
/** Makes a highlight of what is selected. */
/** The address of a published article on the site; nothing for one that is only shown. */
var addressOf = (article) => article?.published && articleAddress(article.published.id);
/** A name for the highlight; `randomUUID` is only there on safe origins. */
function freshId() {
	if ("randomUUID" in crypto) return `urn:uuid:${crypto.randomUUID()}`;
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	return `urn:uuid:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
/** A highlight of these stretches of an article; nothing when its words are not those of the page. */
async function highlightFrom(article, stretches, colour) {
	const address = addressOf(article);
	const sheet = await gatherSheet(passagesIn(article));
	const quotes = stretches.flatMap((stretch) => quoteOf(sheet, stretch) ?? []);
	if (address === void 0 || quotes.length === 0) return void 0;
	const now = (/* @__PURE__ */ new Date()).toISOString();
	const { headline } = article;
	return {
		id: freshId(),
		article: address,
		headline,
		colour,
		note: "",
		tags: [],
		created: now,
		modified: now,
		quotes
	};
}
// src/reader/features/highlights/store.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Annotations as they come: hundreds of them are checked a few at a time, by who reads them. */
var shelfOf = (base) => openShelf(base, "highlights", unknown());
var keyOf = ({ article, id }) => `${article} ${id}`;
/** Keeps a highlight, or what became of it. */
async function keepHighlight(base, highlight) {
	flag("highlights", true);
	await shelfOf(base).put(keyOf(highlight), annotationOf(highlight));
}
/** Takes a highlight away; whoever offers to undo that keeps it again. */
var dropHighlight = (base, highlight) => shelfOf(base).remove(keyOf(highlight));
var offsetOf = ({ quotes }) => quotes[0]?.at ?? 0;
/** All highlights, or those of one article, as they stood: in the order of articles and of the words in them. */
async function readHighlights(base, article) {
	const entries = await shelfOf(base).entries(article === void 0 ? "" : `${article} `);
	return (await gather(checked(entries), new AbortController().signal)).filter((one) => one !== void 0).sort((a, b) => a.article < b.article ? -1 : a.article > b.article ? 1 : offsetOf(a) - offsetOf(b));
}
function* checked(entries) {
	for (const [, value] of entries) {
		const annotation = safeParse(Annotation, value);
		yield annotation.success ? highlightOf(annotation.output) : void 0;
	}
}
/** A highlight as the list has it by now, for who holds it as it was; itself when the list has it no more. */
var asItStands = (list, held) => held && (list?.find(({ id }) => id === held.id) ?? held);
/** The highlights of an article, or all, kept up to date with this tab and others; nothing until they are read. */
function useHighlights(article) {
	const { base } = useSetting();
	const [highlights, set] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		let latest = 0;
		const read = () => {
			const turn = ++latest;
			readHighlights(base, article).then((list) => {
				if (turn === latest) set({
					of: article,
					list
				});
			});
		};
		read();
		const stop = shelfOf(base).watch((key) => {
			if (article === void 0 || key.startsWith(`${article} `)) read();
		});
		return () => {
			latest = -1;
			stop();
		};
	}, [base, article]);
	return highlights?.of === article ? highlights?.list : void 0;
}
export { useHighlights as a, readHighlights as i, dropHighlight as n, addressOf as o, keepHighlight as r, highlightFrom as s, asItStands as t };
