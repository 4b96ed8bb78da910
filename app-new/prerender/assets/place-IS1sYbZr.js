import { a as writeSession, i as readSession } from "../prerender.js";
import { n as gatherSheet } from "./quote-DBt4l172.js";
import { c as passagesOfBody, d as stretchOf } from "./kept-Bf14ij-a.js";
import { i as scrollToRange, n as point, r as rangeAt } from "./where-BuiNdrQj.js";
// src/reader/features/place/body-sheet.ts
var sheets = /* @__PURE__ */ new WeakMap();
function bodySheet(article) {
	const known = sheets.get(article);
	if (known) return known;
	const fresh = gatherSheet(passagesOfBody(article));
	sheets.set(article, fresh);
	return fresh;
}
// src/reader/features/place/resume.ts
/** Scrolls to the words of a place, and points at them. Gives whether they, or what stands in their place, were found. */
async function resume(article, { quote, line }) {
	const stretch = quote && stretchOf(await bodySheet(article), quote);
	const range = stretch && rangeAt(stretch);
	if (!range) return false;
	scrollToRange(range, line);
	point(range);
	return true;
}
/** Key of this tab's wish to go on with an article as soon as it is there. */
var WISH = "bs:resume";
/** The wish of a tab that keeps nothing. */
var unkept;
function wishToResume(id) {
	unkept = writeSession(WISH, id) ? void 0 : id;
}
/** Whether this article is the one that the reader chose to go on with; says so once. */
function isWished(id) {
	if ((unkept ?? readSession(WISH, (value) => value)) !== id) return false;
	unkept = void 0;
	writeSession(WISH, null);
	return true;
}
// src/reader/features/place/place.css?inline
var place_default = ".reading-line{z-index:2;background:var(--accent-ink);block-size:2px;transform:scaleX(var(--share,0));transform-origin:0;pointer-events:none;position:fixed;inset-block-start:0;inset-inline:0}[dir=rtl]>body .reading-line{transform-origin:100%}.offer{z-index:3;border:1px solid var(--rule);background:var(--paper);inline-size:fit-content;font:.9375rem / 1.4 var(--sans);border-radius:.5rem;flex-wrap:wrap;justify-content:center;align-items:center;gap:.3rem .8rem;margin-inline:auto;padding-block:.5rem;padding-inline:1.1rem .6rem;display:flex;position:fixed;inset-block-end:1rem;inset-inline:1rem;box-shadow:0 .2rem 1.2rem #00000029}.offer-no{color:var(--ink);background:0 0;border-color:#0000}.offer-no:hover{background:var(--paper-2)}.continue{block-size:100%;overflow:hidden}.continue div{justify-content:space-between;gap:1rem;display:flex}.continue h2{font:700 min(1rem, 6vw) / 1.5rem var(--sans)}.continue button{min-block-size:1.5rem;color:var(--ink-2);font:min(.875rem, 4vw) / 1.5rem var(--sans);white-space:nowrap;text-overflow:ellipsis;text-underline-offset:.2em;background:0 0;border:0;padding:0;text-decoration:underline;overflow:hidden}.continue ul{scrollbar-width:thin;gap:1rem;margin-block-start:.5rem;padding-block-end:.5rem;list-style:none;display:flex;overflow-x:auto}.continue li{border:1px solid var(--rule);border-radius:.4rem;flex-direction:column;flex:0 0 min(15rem,88%);justify-content:space-between;block-size:6.4rem;padding:.6rem .8rem;display:flex;position:relative}.continue a{font-size:1rem;font-weight:700;line-height:1.3;text-decoration:none;display:block}.continue a span{-webkit-line-clamp:2;-webkit-box-orient:vertical;display:-webkit-box;overflow:hidden}.continue a:after{content:\"\";position:absolute;inset:0}.continue a:hover{text-decoration:underline}.continue li:has(a:focus-visible){outline:2px solid var(--accent-ink);outline-offset:-2px}.continue small,.history small,.quiet{font:.8125rem / 1.4 var(--sans);color:var(--ink-2)}:is(.continue,.history) li>*+*{margin-block-start:0}.how-far progress{inline-size:100%;accent-color:var(--accent-ink);margin-block-end:.3rem;display:block}.how-far label{align-items:center;gap:.7rem;min-block-size:2.5rem;display:flex}.how-far input{block-size:1.15rem;inline-size:1.15rem;accent-color:var(--accent-ink);margin:0}.contents{margin-block:.8rem}.contents ol{list-style:none}.contents a{border-inline-start:2px solid var(--rule);padding:.5rem .7rem;text-decoration:none;display:block}.contents a:hover{text-decoration:underline}.contents [aria-current]{border-color:var(--accent-ink);font-weight:650}.contents [data-level=\"3\"] a{padding-inline-start:1.6rem}.contents [data-level=\"4\"] a{padding-inline-start:2.5rem}.history ul{list-style:none}.history li{grid-template-columns:1fr auto;align-items:center;padding-block:.4rem;display:grid}.history small{grid-row:2}.history li button{inline-size:2.75rem;color:var(--ink-2);background:0 0;border-color:#0000;grid-area:1/2/3;padding:0}.history li button:hover{background:var(--paper-2)}.history>p{flex-wrap:wrap;gap:.5rem;display:flex}.history p button{border:1px solid var(--rule);color:var(--ink);background:0 0;margin-block-start:.6rem}@media (forced-colors:active){.reading-line{background:highlight}}@media print{.reading-line,.offer,.continue{display:none}}";
export { bodySheet as a, wishToResume as i, isWished as n, resume as r, place_default as t };
