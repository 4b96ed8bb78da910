import { a as writeText, n as readText } from "./settings-Yw1tb2za.js";
import { o as HAS } from "../prerender.js";
// src/reader/features/flags.ts
/** Which features have something for this reader, and so load with every page, a moment after it. */
/** Records whether a feature has something for this reader. */
function flag(feature, has) {
	const names = new Set(readText(HAS)?.split(" ").filter(Boolean));
	if (names.has(feature) === has) return;
	if (has) names.add(feature);
	else names.delete(feature);
	const all = [...names].join(" ");
	writeText(HAS, all);
	document.documentElement.dataset["has"] = all;
}
export { flag as t };
