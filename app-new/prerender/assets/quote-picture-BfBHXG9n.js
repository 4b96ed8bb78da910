// src/reader/features/share/quote-layout.ts
var LEADING = 1.32;
var SMALLEST = 24;
/** Height in pixels of so many lines. */
var heightOf = (lines, size) => Math.ceil(lines * size * LEADING);
/** Where lines may end: after spaces, or where words end in a script without them. */
function breakable(text) {
	const words = text.match(/\S+\s*/g) ?? [];
	if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) return words;
	const graphemes = new Intl.Segmenter().segment(text);
	return Array.from(graphemes, ({ segment }) => segment);
}
function linesOf(units, size, width, measure) {
	const lines = [];
	for (const unit of units) {
		const longer = (lines.at(-1) ?? "") + unit;
		if (lines.length > 0 && measure(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
		else lines.push(unit);
	}
	return lines.map((line) => line.trimEnd());
}
/** Sets a text into a box; what does not fit in the smallest type is cut, with a sign that says so. */
function setQuote(text, width, height, largest, measure) {
	const units = breakable(text.replace(/\s+/g, " ").trim());
	for (let size = largest;; size -= 4) {
		const lines = linesOf(units, size, width, measure);
		if (!lines.some((line) => measure(line, size) > width) && heightOf(lines.length, size) <= height) return {
			size,
			lines
		};
		if (size > SMALLEST) continue;
		const most = Math.max(1, Math.floor(height / (size * LEADING)));
		return {
			size,
			lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`] : lines
		};
	}
}
// src/reader/features/share/quote-picture.ts
/** A quotation as a picture, drawn on this device in the edition's own type and colours. */
/** As services that show links want it, and square. */
var FORMATS = {
	wide: [1200, 630],
	square: [1080, 1080]
};
var MARGIN = 84;
var LARGEST = 76;
var FOOT = 120;
/** Colours and type as the page has them now, whatever the reader chose. */
function look() {
	const probe = document.createElement("span");
	(document.querySelector(".story-body") ?? document.body).append(probe);
	const colour = (name) => {
		probe.style.color = `var(${name})`;
		return getComputedStyle(probe).color;
	};
	const found = {
		paper: colour("--paper"),
		ink: colour("--ink"),
		quiet: colour("--ink-2"),
		accent: colour("--accent-ink")
	};
	const face = getComputedStyle(probe).fontFamily;
	probe.remove();
	return {
		...found,
		face
	};
}
/** The beginning of a line, as much as fits. */
function fitted(context, words, width) {
	if (context.measureText(words).width <= width) return words;
	let short = words;
	while (short !== "" && context.measureText(`${short}…`).width > width) short = short.slice(0, -1);
	return `${short.replace(/\p{Surrogate}$/u, "").trimEnd()}…`;
}
var fontsOf = (face, { text, headline, site }) => [
	[`${LARGEST}px ${face}`, text],
	[`30px ${face}`, headline],
	[`italic 30px ${face}`, headline],
	[`700 32px ${face}`, site]
];
/** Has the faces at hand that are drawn with: a canvas takes whatever is there. One that does not come is done without. */
async function readyFaces(written) {
	const fonts = fontsOf(look().face, written);
	await Promise.allSettled(fonts.map(([font, words]) => document.fonts.load(font, words)));
}
/** Whether {@link readyFaces} has nothing to wait for. */
var areFacesReady = (written) => fontsOf(look().face, written).every(([font, words]) => document.fonts.check(font, words));
/** Draws it; nothing on a device that cannot draw. */
function drawQuote(canvas, picture) {
	const context = canvas.getContext("2d");
	if (!context) return;
	const { text, headline, site, direction, width, height, largest = LARGEST } = picture;
	const { paper, ink, quiet, accent, face } = look();
	const inner = width - 168;
	const start = direction === "rtl" ? width - MARGIN : MARGIN;
	Object.assign(canvas, {
		width,
		height
	});
	const write = (words, font, colour, y) => {
		Object.assign(context, {
			font,
			fillStyle: colour,
			direction,
			textAlign: "start",
			textBaseline: "alphabetic"
		});
		context.fillText(fitted(context, words, inner), start, y);
	};
	context.fillStyle = paper;
	context.fillRect(0, 0, width, height);
	context.fillStyle = accent;
	context.fillRect(0, 0, width, 14);
	const measure = (words, size) => {
		context.font = `${size}px ${face}`;
		return context.measureText(words).width;
	};
	const room = height - 168 - FOOT;
	const { size, lines } = setQuote(text, inner, room, largest, measure);
	const top = MARGIN + Math.max(0, (room - heightOf(lines.length, size)) / 2);
	lines.forEach((line, at) => write(line, `${size}px ${face}`, ink, top + heightOf(at, size) + size));
	write(headline, `${direction === "rtl" ? "" : "italic "}30px ${face}`, quiet, height - MARGIN - 42);
	write(site, `700 32px ${face}`, ink, height - MARGIN);
}
export { readyFaces as i, areFacesReady as n, drawQuote as r, FORMATS as t };
