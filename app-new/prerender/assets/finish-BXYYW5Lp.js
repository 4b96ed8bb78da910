import { a as rememberVersion } from "./reads-DGBFmeEF.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { n as readPlaces, t as places } from "./kept-Bf14ij-a.js";
// src/reader/features/place/finish.ts
/** What of a place follows from the article alone. */
var placeIn = (article) => ({
	headline: article.headline,
	language: article.language,
	minutes: article.published?.minutes ?? 1,
	time: Date.now()
});
/** Records that an article was read, by reading it to its end or by the reader's word. */
async function finish(base, article) {
	const id = article.published?.id;
	if (id === void 0) return;
	await places(base).update(id, (old) => ({
		...old,
		...placeIn(article),
		share: old?.share ?? 1,
		finished: true
	}));
	flag("place", true);
	await readPlaces(base);
	await rememberVersion(base, article);
}
export { placeIn as n, finish as t };
