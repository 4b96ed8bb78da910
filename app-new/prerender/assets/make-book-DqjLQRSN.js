import { a as messagesFor, i as loadMessages, n as directionOf } from "./languages--jDGgnfp.js";
import { r as drawQuote } from "./quote-picture-BfBHXG9n.js";
import { _ as rebuild, v as rebuildFigure, y as visitor } from "../prerender.js";
// src/reader/features/take/bind-aside.ts
function inWorker(book, signal) {
	const worker = new Worker(new URL("./binder.ts", import.meta.url), { type: "module" });
	return new Promise((resolve, reject) => {
		const fail = () => reject(/* @__PURE__ */ new Error("The worker failed"));
		worker.addEventListener("message", ({ data }) => resolve(data));
		worker.addEventListener("error", fail);
		worker.addEventListener("messageerror", fail);
		signal.addEventListener("abort", fail);
		worker.postMessage(book);
	}).finally(() => worker.terminate());
}
/** The bytes of a book's file. Rejects when the signal breaks it off. */
async function bindAside(book, signal) {
	try {
		return await inWorker(book, signal);
	} catch {
		signal.throwIfAborted();
		const [{ bind }, { epubFiles }] = await Promise.all([import("./bind-ChHdFh1T.js"), import("./epub-AKQyMgZ3.js")]);
		return bind(epubFiles(book));
	}
}
// src/reader/features/take/book-pictures.ts
/** Brings the pictures of articles as e-books can hold them: those of the site itself, no host is asked that the reader did not. */
/** Pixels of the longer side; screens of e-book readers show no more. */
var MOST_PIXELS = 1600;
/** Bytes up to which a file is taken as it is. */
var MOST_BYTES = 6e5;
var QUALITY = .82;
/** The pictures that a book of these articles shows, each address once. */
function picturesIn(articles) {
	const found = /* @__PURE__ */ new Map();
	const image = (given) => {
		if (given.src.startsWith("/") && !found.has(given.src)) found.set(given.src, given);
		return given;
	};
	const body = (blocks) => {
		for (const block of blocks) if (block.type !== "relatedLink") rebuild(block, visit);
		return blocks;
	};
	const visit = visitor({
		image,
		body
	});
	for (const article of articles) {
		if (article.image) rebuildFigure(article.image, visit);
		for (const blocks of [article.body, ...(article.footnotes ?? []).map((note) => note.body)]) visit.body(blocks, "body");
	}
	return found;
}
/** What a file is by its first bytes, whatever the host calls it. */
function kindOf(bytes) {
	const starts = (...signs) => signs.every((sign, at) => bytes[at] === sign);
	if (starts(137, 80, 78, 71)) return "image/png";
	return starts(255, 216, 255) ? "image/jpeg" : "other";
}
var bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer());
/** A drawing has no size of its own in some browsers; it is drawn large, as its lines stay sharp. */
function sizeOf(image, given, isDrawing) {
	const width = image.naturalWidth || given.width || 800;
	const height = image.naturalHeight || given.height || 600;
	const scale = MOST_PIXELS / Math.max(width, height);
	const by = isDrawing ? scale : Math.min(1, scale);
	return [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))];
}
/** Draws a picture anew, which makes of any format one that every e-book reader shows, and runs nothing. */
async function redrawn(image, size, type) {
	const [width, height] = size;
	const canvas = Object.assign(document.createElement("canvas"), {
		width,
		height
	});
	const context = canvas.getContext("2d");
	if (!context) throw new Error("This browser does not draw");
	context.drawImage(image, 0, 0, width, height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => blob ? resolve(blob) : reject(/* @__PURE__ */ new Error("Not drawn")), type, QUALITY);
	});
}
/** A picture for a book; nothing when it cannot be had. */
async function bookPicture(url, given, signal) {
	let address;
	try {
		const response = await fetch(url, { signal });
		if (!response.ok) return void 0;
		const file = await response.blob();
		const bytes = await bytesOf(file);
		const kind = kindOf(bytes);
		const isDrawing = file.type.startsWith("image/svg");
		address = URL.createObjectURL(isDrawing || kind === "other" ? file : new Blob([bytes], { type: kind }));
		const image = Object.assign(document.createElement("img"), { src: address });
		await image.decode();
		const [width, height] = sizeOf(image, given, isDrawing);
		if (kind !== "other" && bytes.length <= MOST_BYTES && width === image.naturalWidth) return {
			type: kind,
			bytes,
			width,
			height
		};
		const type = isDrawing || kind === "image/png" ? "image/png" : "image/jpeg";
		return {
			type,
			bytes: await bytesOf(await redrawn(image, [width, height], type)),
			width,
			height
		};
	} catch {
		signal.throwIfAborted();
		return;
	} finally {
		if (address !== void 0) URL.revokeObjectURL(address);
	}
}
// src/reader/features/take/make-book.ts
var COVER = {
	width: 1200,
	height: 1600
};
/** The title on a page in the edition's own type and colours; nothing where the browser does not draw. */
async function coverOf({ title, subtitle, language, site }) {
	const canvas = document.createElement("canvas");
	const direction = directionOf(language);
	drawQuote(canvas, {
		text: title,
		headline: subtitle,
		site: site.name,
		direction,
		...COVER,
		largest: 132
	});
	const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) return void 0;
	return {
		type: "image/png",
		bytes: new Uint8Array(await blob.arrayBuffer()),
		...COVER
	};
}
async function picturesOf({ articles, href }, signal) {
	const pictures = /* @__PURE__ */ new Map();
	for (const [src, image] of picturesIn(articles)) {
		const picture = await bookPicture(href(src), image, signal);
		if (picture) pictures.set(src, picture);
	}
	return pictures;
}
/** Makes the book. Rejects when the signal breaks it off; what cannot be fetched is left out. */
async function makeBook(order, signal) {
	const { articles, site } = order;
	const languageOf = ({ language }) => language ?? site.language;
	await loadMessages(articles.map(languageOf)).catch(() => void 0);
	const book = {
		title: order.title,
		language: order.language,
		site: {
			name: site.name,
			timeZone: site.timeZone
		},
		root: order.root,
		chapters: articles.map((article) => ({
			id: article.published?.id ?? "",
			article,
			language: languageOf(article),
			messages: messagesFor(languageOf(article)).messages
		})),
		pictures: await picturesOf(order, signal),
		cover: await coverOf(order),
		words: order.words
	};
	return new Blob([await bindAside(book, signal)], { type: "application/epub+zip" });
}
export { makeBook };
