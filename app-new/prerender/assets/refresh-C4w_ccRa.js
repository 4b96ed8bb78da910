import { t as keepPictures } from "./keep-pictures-BqqmtFnM.js";
import { i as saveArticle } from "./keeping-ChB3K8B9.js";
import { r as savedTexts } from "./saved-D7rzPgii.js";
// src/reader/features/keep/refresh.ts
/** Saves the article that is shown in place of the one that was saved, if that is another; not from a copy shown offline. */
async function refresh(base, article) {
	const id = article.published?.id;
	const text = id === void 0 || !navigator.onLine ? void 0 : await savedTexts(base).get(id);
	if (id === void 0 || !text || JSON.stringify(text) === JSON.stringify(article)) return;
	await saveArticle(base, article);
	await keepPictures(base, id, article);
}
export { refresh };
