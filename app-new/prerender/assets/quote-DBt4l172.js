import { t as breather } from "./slices-B_44tFHs.js";
// src/reader/features/passages/sheet.ts
/** Lays passages end to end, one by one. */
var Layout = class {
	passages = [];
	starts = [];
	places = /* @__PURE__ */ new Map();
	#at = 0;
	add(passage) {
		this.places.set(passage.id, this.passages.length);
		this.passages.push(passage);
		this.starts.push(this.#at);
		this.#at += passage.text.length + 1;
	}
	sheet() {
		const { passages, starts, places } = this;
		return {
			text: passages.map(({ text }) => text).join("\n"),
			passages,
			starts,
			places
		};
	}
};
function sheetOf(passages) {
	const layout = new Layout();
	for (const passage of passages) layout.add(passage);
	return layout.sheet();
}
/** The same in slices. Stops, with what there is, when the signal says so. */
async function gatherSheet(passages, signal) {
	const layout = new Layout();
	const breathe = breather();
	for (const passage of passages) {
		layout.add(passage);
		await breathe();
		if (signal?.aborted) break;
	}
	return layout.sheet();
}
/** Offset in the sheet of an offset in a passage; nothing when the passage is not there. */
function offsetOf({ places, starts }, id, offset) {
	const start = starts[places.get(id) ?? -1];
	return start === void 0 ? void 0 : start + offset;
}
/** Place of the passage that an offset in the sheet falls in: the last that begins at or before it. */
function placeAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The words between two offsets in the sheet, passage by passage, without white space around each stretch. */
function stretchesIn({ starts, passages }, start, end) {
	const found = [];
	for (let place = placeAt(starts, start); (starts[place] ?? end) < end; place++) {
		const passage = passages[place];
		const from = starts[place] ?? 0;
		if (!passage) break;
		const words = passage.text.slice(Math.max(0, start - from), end - from);
		const first = Math.max(0, start - from) + words.length - words.trimStart().length;
		const length = words.trim().length;
		if (length > 0) found.push({
			id: passage.id,
			start: first,
			end: first + length
		});
	}
	return found;
}
// src/reader/features/highlights/quote.ts
/** Words of an article as they can be found again: themselves, what stands around them, and where they stood. Pure. */
/** Signs of what stands before and after that are kept. */
var CONTEXT = 96;
/** The quote of a stretch; nothing when its passage is not there. */
function quoteOf(sheet, { id, start, end }) {
	const at = offsetOf(sheet, id, start);
	if (at === void 0) return void 0;
	const to = at + end - start;
	return {
		exact: sheet.text.slice(at, to),
		prefix: sheet.text.slice(Math.max(0, at - CONTEXT), at),
		suffix: sheet.text.slice(to, to + CONTEXT),
		block: id,
		start,
		end,
		at
	};
}
export { stretchesIn as a, sheetOf as i, gatherSheet as n, offsetOf as r, quoteOf as t };
