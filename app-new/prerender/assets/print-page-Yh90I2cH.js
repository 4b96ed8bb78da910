import { b as roomWords, r as PASSED } from "../prerender.js";
import { t as adopt } from "./style-YuQnRu4L.js";
// src/reader/features/share/link-notes.ts
/** Numbers the links to elsewhere and lists them at the foot, for paper. Gives what takes the numbers and the list away again. */
function linkNotes(title) {
	const numbers = /* @__PURE__ */ new Map();
	const added = [];
	for (const link of document.querySelectorAll(".story-body a[href^=\"http\"]")) {
		const number = numbers.get(link.href) ?? numbers.size + 1;
		numbers.set(link.href, number);
		const mark = document.createElement("sup");
		mark.textContent = `[${number}]`;
		link.after(mark);
		added.push(mark);
	}
	if (numbers.size > 0) {
		const notes = document.createElement("section");
		notes.className = "print-links";
		const heading = document.createElement("h2");
		heading.textContent = title;
		const list = document.createElement("ol");
		for (const address of numbers.keys()) list.append(Object.assign(document.createElement("li"), { textContent: address }));
		notes.append(heading, list);
		document.querySelector(".story-footer")?.prepend(notes);
		added.push(notes);
	}
	return () => added.forEach((element) => element.remove());
}
// src/reader/features/share/paper.ts
/** The page as a sheet of paper, however it is printed: each link a note at its foot. */
adopt(".print-links{display:none}@media print{.print-links{overflow-wrap:anywhere;font-size:.8em;display:block}.print-links ol{padding-inline-start:1.8em}:root[data-print] .story-body a[href^=http]:after{content:none}[data-print=columns] .story-body{columns:2;column-gap:1.6em}[data-print=columns] :is(.story-body,.stretch)>figure[data-size]{margin-inline:0}}");
var title = "";
var takeAway;
/** Lays the sheet, until what was printed is printed. */
function lay(inColumns) {
	if (takeAway) return;
	const root = document.documentElement;
	const withoutNotes = linkNotes(title);
	root.setAttribute("data-print", inColumns ? "columns" : "plain");
	takeAway = () => {
		withoutNotes();
		root.removeAttribute("data-print");
	};
}
/** Words can not be waited for once the browser prints. */
async function learnTitle() {
	const { lang } = document.querySelector(".story") ?? document.documentElement;
	title = (await roomWords(lang)).share.links;
}
var prepare = async () => {
	document.addEventListener(PASSED, () => void learnTitle().catch(() => void 0));
	addEventListener("afterprint", () => {
		takeAway?.();
		takeAway = void 0;
	});
	await learnTitle();
	addEventListener("beforeprint", () => lay(false));
};
var prepared;
/** From then on every way to print gives the same sheet. */
var preparePaper = () => prepared ??= prepare();
// src/reader/features/share/print-page.ts
/** Prints the article as a sheet: every picture there, every link a note at its foot. */
var PATIENCE = 8e3;
var loaded = (image) => {
	image.loading = "eager";
	return image.complete ? Promise.resolve() : image.decode().catch(() => void 0);
};
/** Asks for the pictures that were not near yet, and waits for them, though not for ever. */
var fetchPictures = () => Promise.race([Promise.all(Array.from(document.querySelectorAll(".story img"), loaded)), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
/** Prints, and leaves the page as it was. */
async function printPage(inColumns) {
	await Promise.all([fetchPictures(), preparePaper()]);
	lay(inColumns);
	print();
}
export { printPage };
