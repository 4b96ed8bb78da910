import { E as formatCount } from "../prerender.js";
import { n as storageHealth } from "./health-Bl_IKGwG.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as askToLast } from "./device-u81c2xI5.js";
import { r as releaseSoon, t as keepPictures } from "./keep-pictures-BqqmtFnM.js";
import { i as saveArticle, n as putBack, r as removeSaved, t as isSaved } from "./keeping-ChB3K8B9.js";
// src/reader/features/keep/toggle.ts
/** Saves what is not saved, and removes what is. */
async function toggle(base, article, words, language) {
	const id = article.published?.id;
	if (id === void 0) return;
	if (await isSaved(base, id)) return remove(base, [id], words.removed);
	const undo = async () => {
		await removeSaved(base, [id]);
		releaseSoon(base);
	};
	await saveArticle(base, article);
	if (storageHealth("rows") !== "kept") return say(words.savedForNow, undo);
	say(words.saved, undo);
	await askToLast();
	const { wanted, kept, reason } = await keepPictures(base, id, article);
	if (kept === wanted) return;
	const said = formatCount(words.savedPart, wanted - kept, language);
	say(reason === "full" ? `${said} ${words.full}` : said, undo);
}
/** Removes articles, and offers to put them back. */
async function remove(base, ids, said) {
	const removed = await removeSaved(base, ids);
	if (removed.length > 0) say(said, () => putBack(base, removed));
	releaseSoon(base);
}
export { toggle as n, remove as t };
