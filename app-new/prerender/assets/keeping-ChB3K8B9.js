import { a as rememberVersion } from "./reads-DGBFmeEF.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { i as FEATURE } from "./keep-pictures-BqqmtFnM.js";
import { A as plain } from "../prerender.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { n as savedShelf, r as savedTexts } from "./saved-D7rzPgii.js";
// src/reader/features/keep/card.ts
var pictureOf = ({ src, alt, width, height, renditions }) => ({
	src,
	alt,
	...width !== void 0 && { width },
	...height !== void 0 && { height },
	...renditions && { renditions }
});
/** The card of an article that was published with this id. */
function cardOf(id, article) {
	const { headline, alternativeHeadline, kicker, section, language, authors, datePublished } = article;
	const standfirst = plain(article.standfirst).trim();
	return {
		url: articleAddress(id),
		headline: alternativeHeadline ?? headline,
		...kicker !== void 0 && { kicker },
		...standfirst !== "" && { standfirst },
		...section !== void 0 && { section },
		...language !== void 0 && { language },
		...authors && { authors: authors.map(({ name }) => name) },
		...datePublished !== void 0 && { datePublished },
		...article.published && { minutes: article.published.minutes },
		...article.image && { image: pictureOf(article.image.image) }
	};
}
// src/reader/features/keep/keeping.ts
/** Whether an article is saved. */
var isSaved = async (base, id) => await savedShelf(base).get(id) !== void 0;
/**
* Saves an article, or brings one that is saved already up to date; tags, archive and the day of saving stay. Never rejects:
* what the device does not take is held in memory, and `storageHealth` tells.
*/
async function saveArticle(base, article) {
	const id = article.published?.id;
	if (id === void 0) return;
	const card = cardOf(id, article);
	await savedTexts(base).put(id, article);
	await savedShelf(base).update(id, (known) => known ? {
		...known,
		card
	} : {
		card,
		savedAt: Date.now(),
		archived: false,
		tags: []
	});
	flag(FEATURE, true);
	await rememberVersion(base, article);
}
/** Takes articles off the shelf, and gives what was removed. */
async function removeSaved(base, ids) {
	const removed = [];
	for (const id of ids) {
		const saved = await savedShelf(base).get(id);
		if (!saved) continue;
		removed.push({
			id,
			saved,
			text: await savedTexts(base).get(id)
		});
		await savedShelf(base).remove(id);
		await savedTexts(base).remove(id);
	}
	flag(FEATURE, (await savedShelf(base).entries()).length > 0);
	return removed;
}
/** Puts back what was removed. */
async function putBack(base, removed) {
	for (const { id, saved, text } of removed) {
		if (text) await savedTexts(base).put(id, text);
		await savedShelf(base).put(id, saved);
	}
	flag(FEATURE, (await savedShelf(base).entries()).length > 0);
}
export { saveArticle as i, putBack as n, removeSaved as r, isSaved as t };
