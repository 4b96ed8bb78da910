import { n as __exportAll } from "./rolldown-runtime-DYf_mQCB.js";
import { l as withBase, n as articleAddress } from "./urls-uvUvwZjo.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { n as savedArticle } from "./articles-D_jynDUU.js";
import { _ as rebuild, j as renditionAddress, y as visitor } from "../prerender.js";
import { n as savedShelf } from "./saved-D7rzPgii.js";
import { r as tellWorker, t as askToKeep } from "./worker-client-BAdmCPu5.js";
// src/reader/features/keep/feature-name.ts
/** Name under which the first page after this one knows that something is saved, or a new version waits. */
var FEATURE = "keep";
// src/reader/features/keep/pictures.ts
/** Which pictures an article has, and in which size each is worth keeping. Pure. */
function imagesOf(block) {
	const out = [];
	const image = (given) => (out.push(given), given);
	const body = (inner) => (out.push(...inner.flatMap(imagesOf)), inner);
	rebuild(block, visitor({
		image,
		body
	}));
	return out;
}
/** Every picture that an article shows, in reading order. */
function imagesIn({ image, authors = [], body, footnotes = [] }) {
	const portraits = authors.flatMap((author) => author.image === void 0 ? [] : [{
		src: author.image,
		alt: ""
	}]);
	return [
		...image ? [image.image] : [],
		...portraits,
		...body.flatMap(imagesOf),
		...footnotes.flatMap((note) => note.body.flatMap(imagesOf))
	];
}
/** Pixels across that a picture kept for reading has at most. */
var WIDEST = 1600;
/**
* The one address under which a picture is kept: the size for a screen that is so many pixels across, in the format that every
* browser with a service worker takes.
*/
function keptAddress({ src, renditions }, across) {
	if (!renditions) return src;
	const wanted = Math.min(WIDEST, across);
	const width = renditions.widths.find((one) => one >= wanted) ?? renditions.widths.at(-1);
	return width !== void 0 && renditions.formats.includes("webp") ? renditionAddress(renditions.name, width, "webp") : src;
}
// src/reader/features/keep/keep-pictures.ts
var keep_pictures_exports = /* @__PURE__ */ __exportAll({ tend: () => tend });
var whole = (base, url) => new URL(withBase(base, url), location.origin).href;
var pageOf = (base, id) => whole(base, articleAddress(id));
/** Keeps an article's page and pictures, and notes on the shelf what came of it. */
async function keepPictures(base, id, article) {
	const across = screen.width * devicePixelRatio;
	const urls = new Set(imagesIn(article).map((image) => whole(base, keptAddress(image, across))));
	const kept = await askToKeep(base, pageOf(base, id), [...urls]);
	const pictures = {
		wanted: urls.size,
		kept: kept?.pictures ?? 0,
		...kept?.full && { reason: "full" }
	};
	await savedShelf(base).update(id, (saved) => saved && {
		...saved,
		pictures
	});
	return pictures;
}
/** Lets the worker release what is no longer saved. */
async function release(base) {
	const all = await savedShelf(base).entries();
	await tellWorker(base, {
		kind: "tidy",
		pages: all.map(([id]) => pageOf(base, id))
	});
}
/** Milliseconds for which a removal can be taken back without anything having to be fetched again. */
var GRACE = 15e3;
/** Releases what was removed, once it is not likely to be put back. */
var releaseSoon = (base) => void setTimeout(() => void release(base), GRACE);
/** Bytes that have to be free before what a full device refused is fetched again. */
var ROOM = 2e7;
async function hasRoom() {
	const { quota = 0, usage = 0 } = await navigator.storage?.estimate().catch(() => void 0) ?? {};
	return quota - usage > ROOM;
}
var isLacking = (pictures, isRoomy) => !pictures || pictures.kept < pictures.wanted && (isRoomy || pictures.reason !== "full");
var isTended = false;
/** Once a visit: releases what is no longer saved, and keeps what could not be kept before, or came from another device. */
async function tend(base) {
	if (isTended || !navigator.onLine) return;
	isTended = true;
	await release(base);
	const all = await savedShelf(base).entries();
	flag(FEATURE, all.length > 0);
	const isRoomy = await hasRoom();
	for (const [id, { pictures }] of all) {
		const article = isLacking(pictures, isRoomy) ? await savedArticle(base, id) : void 0;
		if (article) await keepPictures(base, id, article);
	}
}
export { FEATURE as i, keep_pictures_exports as n, releaseSoon as r, keepPictures as t };
