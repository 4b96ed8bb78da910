import { c as slug } from "./urls-uvUvwZjo.js";
// src/reader/features/share/save-file.ts
/** Hands the reader a file. */
function saveBlob(blob, name) {
	const url = URL.createObjectURL(blob);
	Object.assign(document.createElement("a"), {
		href: url,
		download: name
	}).click();
	setTimeout(() => URL.revokeObjectURL(url), 1e4);
}
// src/reader/features/take/file-name.ts
/** A name for a file that every system takes. Pure. */
var LONGEST = 60;
/** What the words say, in letters, digits and hyphens. */
var fileName = (words, ending) => `${slug(words).slice(0, LONGEST).replace(/[\p{Surrogate}-]+$/u, "") || "article"}.${ending}`;
export { saveBlob as n, fileName as t };
