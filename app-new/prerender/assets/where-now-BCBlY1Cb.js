import { t as outline } from "./outline-BXRLs4av.js";
import { i as readVersion, t as currentVersion } from "./reads-DGBFmeEF.js";
import { i as readHighlights, o as addressOf } from "./store-D7e39BVM.js";
import { t as pairBlocks } from "./block-diff--bS0_F1b.js";
import { t as anchor } from "./anchor-DOuEx7Mo.js";
import { i as sheetOf, t as quoteOf } from "./quote-DBt4l172.js";
// src/reader/features/place/astray.ts
/** What became of a passage that a link names and the article no longer has. Pure. */
/** Signs of a passage that are looked for at a time: an edit may have left one part of it alone. */
var PART = 160;
/** A passage in parts, as each can be found again. */
function partsOf(sheet, id) {
	const length = sheet.passages[sheet.places.get(id) ?? -1]?.text.length ?? 0;
	const count = Math.min(8, Math.ceil(length / PART));
	return Array.from({ length: count }, (_, at) => {
		const start = Math.floor(length * at / count);
		const end = Math.floor(length * (at + 1) / count);
		return quoteOf(sheet, {
			id,
			start,
			end
		});
	}).filter((quote) => quote !== void 0);
}
/** The passage that most of the words stand in: what was found may begin with a sign or two of the one before. */
var mainOf = (stretches) => stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]?.id;
/** Where the quoted words stand, or one of them. */
function whereQuoted(now, quotes) {
	for (const quote of quotes) {
		const id = mainOf(anchor(now, quote)?.stretches ?? []);
		if (id !== void 0) return id;
	}
}
var hasWords = ([, type]) => type !== "picture" && type !== "math";
/** A version's words; what it says of pictures and formulas stands under the ids of their blocks too. */
var sheetOfVersion = ({ passages }) => sheetOf(passages.filter(hasWords).map(([id, type, text]) => ({
	id,
	type,
	text
})));
/** What has become of a passage of an earlier version; nothing when that did not have it, or nothing of either is left. */
function whereRemembered(before, now, id) {
	const pairs = pairBlocks(before, now);
	const at = pairs.findIndex(({ before: old }) => old?.[0] === id && hasWords(old));
	if (at < 0) return void 0;
	const found = pairs[at]?.after?.[0] ?? whereQuoted(sheetOfVersion(now), partsOf(sheetOfVersion(before), id));
	if (found !== void 0) return {
		id: found,
		isIt: true
	};
	const beside = pairs.slice(at).find(({ after }) => after)?.after ?? pairs.slice(0, at).findLast(({ after }) => after)?.after;
	return beside && {
		id: beside[0],
		isIt: false
	};
}
var wordsIn = (slug) => slug.toLowerCase().split(/[-_]+/).filter(Boolean);
/** Share of the words of both that both have. */
function likeness(one, other) {
	return 2 * one.filter((word) => other.includes(word)).length / Math.max(1, one.length + other.length);
}
/** A heading's id is its words: the heading that has most of them now. Two that are as good as each other are none. */
function likelyHeading(ids, lost) {
	const wanted = wordsIn(lost);
	const [first, second] = ids.map((id) => ({
		id,
		score: likeness(wordsIn(id), wanted)
	})).toSorted((a, b) => b.score - a.score);
	return first && first.score >= .6 && first.score > (second?.score ?? 0) ? first.id : void 0;
}
// src/reader/features/place/where-now.ts
/** Looks through all that the device remembers of an article for a passage that it no longer has. */
/** Where a passage is now that a link names: by its words as they were read, or marked, or by those in a heading's name. */
async function whereNow(base, article, id) {
	const now = await currentVersion(article, new AbortController().signal);
	const before = await readVersion(base, article.published?.id ?? "");
	if (!now) return void 0;
	const seen = before && whereRemembered(before, now, id);
	if (seen?.isIt) return seen;
	const quotes = (await readHighlights(base, addressOf(article))).flatMap(({ quotes }) => quotes).filter(({ block }) => block === id);
	const headings = outline(article).map((heading) => heading.id);
	const found = whereQuoted(sheetOfVersion(now), quotes) ?? likelyHeading(headings, id);
	return found === void 0 ? seen : {
		id: found,
		isIt: true
	};
}
export { whereNow };
