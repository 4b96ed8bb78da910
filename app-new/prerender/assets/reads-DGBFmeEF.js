import { O as tuple, S as safeParse, T as string, b as record, h as number } from "./dist-wX_i5dNl.js";
import { t as openShelf } from "./shelf-DC5lp4cI.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { n as gather } from "./slices-B_44tFHs.js";
import { n as contentsIn, r as versionFrom, t as Version } from "./version-sE5TLDE1.js";
// src/reader/features/changes/same-words.ts
/** Whether two versions have the same words in the same order. Ids do not count, nor do dates. Pure. */
var sameWords = (one, other) => one.passages.length === other.passages.length && one.passages.every(([, type, text], at) => {
	const [, otherType, otherText] = other.passages[at] ?? [
		"",
		"",
		""
	];
	return text === otherText && type === otherType;
});
// src/reader/features/changes/reads.ts
/**
* The versions of articles that the reader has read to the end, or saved: kept within a bound, the oldest dropped first. Whoever
* knows that an article was saved calls {@link rememberVersion}, and that it was read `finish` of place/finish.ts.
*/
/** Size in signs and time of reading of each version, by article, so that the versions need not be read to be counted. */
var Index = record(string(), tuple([number(), number()]));
/** Signs of text that are kept in all, and of one article. */
var MOST = 4e6;
var MOST_OF_ONE = 1e6;
var versions = (base) => openShelf(base, "reads", Version);
var index = (base) => openShelf(base, "readsIndex", Index);
/** The version of an article that was read last. */
var readVersion = (base, id) => versions(base).get(id);
/** Tells when the version of an article has changed, in this tab or another. */
var watchVersions = (base, listener) => versions(base).watch(listener);
/** An article as it is now; nothing when the signal broke the work off. */
async function currentVersion(article, signal) {
	const contents = await gather(contentsIn(article), signal);
	return signal.aborted ? void 0 : versionFrom(article, contents, Date.now());
}
/** Articles to drop so that the rest is within the bound, the longest unread first. */
function surplus(entries) {
	let left = MOST;
	return Object.entries(entries).toSorted(([, [, a]], [, [, b]]) => b - a).filter(([, [size]]) => (left -= size) < 0).map(([id]) => id);
}
/** Keeps a version as the one that was read. One that is too long is not kept. */
async function keepVersion(base, id, version) {
	const size = version.passages.reduce((sum, [, , text]) => sum + text.length, 0);
	if (size > MOST_OF_ONE) return;
	await versions(base).put(id, version);
	const entries = await index(base).update("all", (known) => ({
		...known,
		[id]: [size, version.readAt]
	}));
	const over = safeParse(Index, entries).success ? surplus(entries ?? {}) : [];
	for (const one of over) await versions(base).remove(one);
	if (over.length > 0) await index(base).update("all", (known) => Object.fromEntries(Object.entries(known ?? {}).filter(([one]) => !over.includes(one))));
	flag("changes", true);
}
/** Forgets the version of an article, and gives it. */
async function forgetVersion(base, id) {
	const version = await readVersion(base, id);
	await versions(base).remove(id);
	await index(base).update("all", (known) => Object.fromEntries(Object.entries(known ?? {}).filter(([one]) => one !== id)));
	return version;
}
/**
* Records that an article was read or saved as it is. Where an earlier version is kept whose changes the reader has not seen
* yet, that one stays.
*/
async function rememberVersion(base, article) {
	const id = article.published?.id;
	if (id === void 0) return;
	const [now, before] = await Promise.all([currentVersion(article, new AbortController().signal), readVersion(base, id)]);
	if (now && (!before || sameWords(before, now))) await keepVersion(base, id, now);
}
export { rememberVersion as a, readVersion as i, forgetVersion as n, watchVersions as o, keepVersion as r, sameWords as s, currentVersion as t };
