import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting } from "./setting-H3GIZSsh.js";
import { t as openShelf } from "./shelf-DC5lp4cI.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { T as string, _ as optional, f as maxValue, g as object, h as number, m as minValue, n as boolean, o as integer, y as pipe } from "./dist-wX_i5dNl.js";
import { r as passagesIn } from "./passages-DCjF-3wQ.js";
import { t as anchor } from "./anchor-DOuEx7Mo.js";
import { t as quoteOf } from "./quote-DBt4l172.js";
// src/reader/features/place/place.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Where a reader is in an article: how much of its text is read, and where to go on. Pure. */
var whole = pipe(number(), integer(), minValue(0));
var Quote = object({
	exact: string(),
	prefix: string(),
	suffix: string(),
	block: string(),
	start: whole,
	end: whole,
	at: whole
});
/** What is kept of an article that was opened, under its id. */
var Place = object({
	headline: string(),
	language: optional(string()),
	/** Minutes that the whole takes to read. */
	minutes: whole,
	/** Share of the text that is read, 0 to 1. */
	share: pipe(number(), minValue(0), maxValue(1)),
	finished: boolean(),
	/** When it was last read, in milliseconds. */
	time: whole,
	/** The words at which reading goes on: their block, and themselves, to find them by in a changed article. */
	quote: optional(Quote),
	/** Share of the window above those words: more than usual where a picture stood above them. */
	line: optional(pipe(number(), minValue(0), maxValue(1)))
});
/** From here on only the foot of an article is left. */
var FINISHED = .985;
/** Until here nobody has really begun. */
var BEGUN = .02;
var isFinished = (share) => share >= FINISHED;
/** Whether there is something to go on with. */
var isUnfinished = ({ share, finished }) => !finished && share > BEGUN;
/** What counts as the article: not its footnotes, which nobody reads to the end. */
var passagesOfBody = (article) => passagesIn({
	...article,
	footnotes: []
});
/** Share of the text before an offset of a block. */
function shareAt({ text, starts, places }, id, offset) {
	const start = starts[places.get(id) ?? -1];
	return start === void 0 || text.length === 0 ? 0 : Math.min(1, (start + offset) / text.length);
}
/** Minutes that are left, at least one until the end. */
var minutesLeft = (minutes, share) => isFinished(share) ? 0 : Math.max(1, Math.round(minutes * (1 - share)));
/** Signs of the words that are kept: enough to be found again, and no more than a sentence or two. */
var KEPT = 120;
/** The words that stand at an offset of a block, as they can be found again. */
function quoteAt(sheet, id, offset) {
	const passage = sheet.passages[sheet.places.get(id) ?? -1];
	if (!passage) return void 0;
	const from = Math.min(offset, Math.max(0, passage.text.length - 1));
	return quoteOf(sheet, {
		id,
		start: from,
		end: Math.min(passage.text.length, from + KEPT)
	});
}
/** Where the words of a place stand now; their block, when only that is left; nothing when both are gone. */
function stretchOf(sheet, quote) {
	const found = anchor(sheet, quote)?.stretches[0];
	if (found) return found;
	const passage = sheet.passages[sheet.places.get(quote.block) ?? -1];
	if (passage) return {
		id: quote.block,
		start: Math.min(quote.start, passage.text.length - 1),
		end: passage.text.length
	};
	return nearest(sheet, quote);
}
/** What stands where the words would be, had nothing else changed: the words before them, or after them, or neither. */
function nearest(sheet, quote) {
	const { text } = sheet;
	const before = quote.prefix.slice(-48);
	const after = quote.suffix.slice(0, 48);
	const [ahead, behind] = [text.indexOf(before), text.indexOf(after)];
	const at = before.length > 20 && ahead >= 0 ? ahead + before.length : after.length > 20 && behind >= 0 ? behind : -1;
	const place = at < 0 ? -1 : sheet.starts.findLastIndex((start) => start <= at);
	const passage = sheet.passages[place];
	const start = at - (sheet.starts[place] ?? 0);
	return passage && {
		id: passage.id,
		start: Math.min(start, passage.text.length - 1),
		end: passage.text.length
	};
}
// src/reader/features/place/kept.ts
/** The shelf of places: every article that was opened, and how far. */
/** Places that are kept; the oldest go. */
var MOST = 500;
var places = (base) => openShelf(base, "places", Place);
var newestFirst = (kept) => kept.toSorted(([, one], [, other]) => other.time - one.time);
/** All places, the last first. Sees to it that the next page knows whether there are any, and keeps room for them. */
async function readPlaces(base) {
	const kept = newestFirst(await places(base).entries());
	flag("place", kept.length > 0);
	flag("continue", kept.some(([, place]) => isUnfinished(place)));
	for (const [id] of kept.slice(MOST)) await places(base).remove(id);
	return kept;
}
/** All places, kept up to date with this tab and others; nothing until they are read. */
function usePlaces() {
	const { base } = useSetting();
	const [kept, set] = (0, import_react.useState)();
	(0, import_react.useEffect)(() => {
		let isOver = false;
		const read = () => void readPlaces(base).then((all) => isOver || set(all));
		read();
		const stop = places(base).watch(read);
		return () => {
			isOver = true;
			stop();
		};
	}, [base]);
	return kept;
}
export { isFinished as a, passagesOfBody as c, stretchOf as d, Place as i, quoteAt as l, readPlaces as n, isUnfinished as o, usePlaces as r, minutesLeft as s, places as t, shareAt as u };
